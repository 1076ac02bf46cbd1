import type { CodeView } from '../../lib/reader/answer/types';
import { type Pointing, pointingProps } from './pointing';

/** What the parts of a code are called: RFC 3463 names those with dots. */
const PARTS = {
  dotted: ['class', 'subject', 'detail'],
  plain: ['class', 'kind', 'number'],
} as const;

/**
 * A code taken apart like a caption: each digit or number, what it is called, and below what it
 * says.
 */
function Digits({
  digits,
  dotted,
}: {
  readonly digits: CodeView['digits'];
  readonly dotted: boolean;
}) {
  const names = dotted ? PARTS.dotted : PARTS.plain;
  return (
    <ol className="divide-rule grid max-w-96 grid-cols-3 divide-x" aria-label="Taken apart">
      {digits.map(({ text, caption }, place) => (
        <li key={`${place}${text}`} className="min-w-0 px-2 first:pl-0">
          <b className="text-tone block font-mono text-[1.35rem] leading-none">{text}</b>
          <span className="text-soft mt-1 block text-[0.75rem] leading-tight">{names[place]}</span>
          <span className="block text-[0.85rem] leading-tight [overflow-wrap:anywhere]">
            {caption}
          </span>
        </li>
      ))}
    </ol>
  );
}

interface Props {
  readonly codes: readonly CodeView[];
  readonly pointing: Pointing;
  readonly show: ((id: string) => void) | undefined;
}

/** The codes of the text, each explained; pointing at one shows where it stands. */
export function CodeCards({ codes, pointing, show }: Props) {
  return (
    <ul className="space-y-3">
      {codes.map(({ code, name, plain, href, digits }) => (
        <li
          key={code}
          id={`code-${code}`}
          {...pointingProps(pointing, `code-${code}`)}
          className={`sheet class-${code.charAt(0)} px-4 py-3 data-active:outline-tone data-active:outline-2`}
        >
          <Digits digits={digits} dotted={code.includes('.')} />
          <div id={`about-code-${code}`} className="mt-2">
            <p>
              {href ? (
                <a href={href}>
                  {code} {name}
                </a>
              ) : (
                <b>{name || `${code}: no page, its digits say what is known`}</b>
              )}
            </p>
            <p className="mt-0.5">{plain}</p>
          </div>
          {show && (
            <button
              type="button"
              className="chip mt-2 text-[0.8rem] print:hidden"
              onClick={() => show(`code-${code}`)}
            >
              Show in the text
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
