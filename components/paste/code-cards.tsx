import { answerLabels } from '../../data/interface/answer';
import { filled } from '../../lib/filled';
import { type ExplainedCode, explainCodes } from '../../lib/reader/answer/code-view';
import type { CodeView, Group } from '../../lib/reader/answer/types';
import { type Pointing, pointingProps } from './pointing';

interface Props {
  readonly codes: readonly CodeView[];
  /** The verdicts, the chosen one first. */
  readonly groups: readonly Group[];
  readonly cover: (text: string) => string;
  readonly pointing: Pointing;
  readonly show: ((id: string) => void) | undefined;
}

/** A code: what it means in this text, and then what elsewhere. */
function CodeCard({
  explained: { view, here, general, decides },
  cover,
  pointing,
  show,
}: Omit<Props, 'codes' | 'groups'> & { readonly explained: ExplainedCode }) {
  const { code, href, name } = view;
  const id = `code-${code}`;
  return (
    <li
      id={id}
      {...pointingProps(pointing, id)}
      className={`border-rule class-${code.charAt(0)} data-active:outline-tone border-t py-2 data-active:outline-2 ${decides ? '' : 'text-soft text-[0.9rem]'}`}
    >
      <div id={`about-${id}`}>
        {href ? (
          <a href={href} className="text-tone font-mono font-bold" title={name}>
            {code}
          </a>
        ) : (
          <b className="text-tone font-mono">{code}</b>
        )}{' '}
        {cover(here)} <span className="text-soft">{general}</span>
        {show && (
          <>
            {' '}
            <button
              type="button"
              aria-label={filled(answerLabels.showCodeInText, { code })}
              className="text-link min-h-6 underline print:hidden"
              onClick={() => show(id)}
            >
              {answerLabels.showInText}
            </button>
          </>
        )}
      </div>
    </li>
  );
}

/** The codes of the text, each explained; pointing at one shows where it stands. */
export function CodeCards({ codes, groups, ...context }: Props) {
  return (
    <ul>
      {explainCodes(codes, groups).map((explained) => (
        <CodeCard key={explained.view.code} explained={explained} {...context} />
      ))}
    </ul>
  );
}
