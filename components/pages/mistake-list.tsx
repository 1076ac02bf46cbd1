import { anchorTexts } from '../../data/interface/anchors';
import { mythTexts } from '../../data/interface/myths';
import { filled } from '../../lib/filled';
import type { MistakeView } from '../../lib/pages/mistakes';
import type { Say } from '../parts/prose';
import { SourceList } from '../parts/sources';

/** What is said wrongly, what is true, which codes it concerns. */
export function MistakeList({
  mistakes,
  say,
}: {
  readonly mistakes: readonly MistakeView[];
  readonly say: Say;
}) {
  return (
    <ul>
      {mistakes.map(({ id, claim, truth, codes, sources }) => (
        <li key={id} id={id} className="border-rule target:bg-marker scroll-mt-4 border-b py-4">
          <div className="flex items-baseline gap-1">
            <h3>“{claim}”</h3>
            <a
              href={`#${id}`}
              aria-label={filled(anchorTexts.toTitle, { title: claim })}
              className="text-soft min-w-6 px-1 no-underline print:hidden"
            >
              #
            </a>
          </div>
          <p className="mt-1 mb-1.5 max-w-[46rem]">{say(truth)}</p>
          {codes.length > 0 && (
            <p className="mb-1.5 flex flex-wrap gap-x-2">
              <span className="text-soft">{mythTexts.appliesTo}</span>
              {codes.map(({ code, href }) => (
                <a key={code} href={href} className={`class-${code.charAt(0)} text-tone font-mono`}>
                  {code}
                </a>
              ))}
            </p>
          )}
          <SourceList sources={sources} />
        </li>
      ))}
    </ul>
  );
}
