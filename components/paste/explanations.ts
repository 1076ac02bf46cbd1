import type { Group } from '../../lib/reader/answer/types';
import { isCode } from '../../lib/reader/find/code-marks';
import type { MarkKind } from '../../lib/reader/find/types';
import type { Report } from '../../lib/reader/judge/types';

/**
 * The id of what explains a mark: the card of a code, a party in the picture, the row of another
 * verdict, or the legend.
 */
export type ExplanationOf = (kind: MarkKind, value: string) => string;

/** Is there a picture of who has to act? */
export const needsAction = ({ outcome }: Group): boolean =>
  outcome === 'failed' || outcome === 'delayed';

/**
 * The marks of the chosen row belong to the picture, those of the others to their rows. Ids hold no
 * address, so that hiding leaves none.
 */
export function findExplanations(
  { results }: Report,
  groups: readonly Group[],
  chosen: Group | undefined,
): ExplanationOf {
  const ids = new Map<string, string>();
  const put = (group: Group, atRecipient: string, atServer: string): void => {
    for (const place of group.results) {
      const { recipient, server } = results[place]?.delivery ?? {};
      if (recipient) ids.set(`recipient ${recipient.value}`, atRecipient);
      if (server) ids.set(`server ${server.value}`, atServer);
    }
  };
  if (groups.length > 1)
    for (const [place, group] of groups.entries()) put(group, `row-${place}`, `row-${place}`);
  if (chosen && needsAction(chosen))
    put(
      chosen,
      'stop-recipient',
      `stop-${chosen.way.find(({ stops }) => stops)?.id ?? 'their-provider'}`,
    );
  return (kind, value) =>
    isCode({ kind }) ? `code-${value}` : (ids.get(`${kind} ${value}`) ?? `legend-${kind}`);
}
