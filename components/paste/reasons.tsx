import { answerLabels } from '../../data/interface/answer';
import { filled } from '../../lib/filled';
import type { Group } from '../../lib/reader/answer/types';
import { needsAction } from './explanations';
import type { PasteBoxTexts } from './texts';

/** What a verdict rests on and what speaks against it, for whoever wants to check it. */
export function Reasons({
  group,
  cover,
  texts,
}: {
  readonly group: Group;
  readonly cover: (text: string) => string;
  readonly texts: PasteBoxTexts;
}) {
  const { why, cause, reply } = group;
  if (!needsAction(group)) return null;
  return (
    <details className="mt-3">
      <summary className="min-h-6 cursor-pointer font-semibold">{texts.why}</summary>
      <ul className="mt-1 list-disc space-y-1 pl-5 [overflow-wrap:anywhere]">
        {why.map((reason) => (
          <li key={reason}>{cover(reason)}</li>
        ))}
        {cause.id !== 'unknown' && (
          <li>
            <a href={cause.href}>{cause.name}</a>
          </li>
        )}
        {reply && (
          <li>
            <a href={reply.href}>{filled(answerLabels.meansAt, { name: reply.name })}</a>
          </li>
        )}
      </ul>
    </details>
  );
}
