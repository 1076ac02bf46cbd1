import { type PublicReply, publicReplies } from '../pages/seen-replies';
import * as routes from '../routes';
import { absolute } from '../routes';
import type { Catalogue } from '../types';
import { headOf } from './api';
import { csvOf } from './csv';

/** `replies.json`: replies of real servers with what each was about. */
export const repliesFile = (catalogue: Catalogue) => ({
  ...headOf(catalogue),
  schema: absolute(routes.api('replies.schema.json')),
  notice: absolute(routes.api('replies.notice.txt')),
  replies: publicReplies(catalogue),
});

/** The columns that every reply fills on its own; the first line of the table names them. */
const columns: Readonly<Record<string, (reply: PublicReply) => string | undefined>> = {
  id: ({ id }) => id,
  says: ({ says }) => says,
  frame: ({ frame }) => frame,
  basic: ({ basic }) => basic,
  enhanced: ({ enhanced }) => enhanced,
  causes: ({ causes }) => causes.join(' '),
  who: ({ who }) => who.join(' '),
  provider: ({ provider }) => provider,
  reply: ({ reply }) => reply,
  argued: ({ argued }) => (argued ? 'true' : undefined),
  kind: ({ source }) => source.kind,
  url: ({ source }) => source.url,
  seen: ({ source }) => ('seen' in source ? source.seen : undefined),
  page: ({ page }) => page,
};

/** `replies.csv`: the same, a row a reply; where there are several causes, a space parts them. */
export function repliesTable(catalogue: Catalogue): string {
  const { version, date, licence } = headOf(catalogue);
  const rows = publicReplies(catalogue).map((reply) => [
    ...Object.values(columns).map((fieldOf) => fieldOf(reply) ?? ''),
    version,
    date,
    licence,
  ]);
  return csvOf([[...Object.keys(columns), 'version', 'date', 'licence'], ...rows]);
}
