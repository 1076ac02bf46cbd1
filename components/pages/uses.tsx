import { codePageTexts } from '../../data/interface/code-page';
import type { UseView } from '../../lib/pages/code-page';
import type { Say } from '../parts/prose';
import { SourceList } from '../parts/sources';

/**
 * Uses of a number that no standard defines: what is claimed, who sends it, where the number
 * probably comes from.
 */
export function Uses({
  uses,
  evidences,
  say,
}: {
  readonly uses: readonly UseView[];
  readonly evidences: Readonly<Record<string, string>>;
  readonly say: Say;
}) {
  return (
    <div className="space-y-4">
      {uses.map((use) => (
        <div key={use.claim} className="sheet px-5 py-4">
          <p>
            <b>“{use.claim}”</b>{' '}
            <span className="border-rule text-soft rounded-sm border px-1 text-[0.8rem]">
              {evidences[use.evidence]}
            </span>
          </p>
          <p className="mt-1">
            <span className="text-soft">{codePageTexts.sentBy}</span> {say(use.sentBy)}
          </p>
          {use.origin && (
            <p className="mt-1">
              <span className="text-soft">{codePageTexts.origin}</span> {say(use.origin)}
            </p>
          )}
          {use.notes.map((note) => (
            <p key={note} className="mt-1">
              {say(note)}
            </p>
          ))}
          <div className="mt-2">
            <SourceList sources={use.sources} />
          </div>
        </div>
      ))}
    </div>
  );
}
