import { CELL, COLUMN, idSource, joined, PART, packId, TABLE } from './packed-format';
import type { DetailRow, SearchRows, TextRow } from './row-types';

const column = (cells: readonly string[]): string => cells.join(CELL);

const table = (columns: readonly string[]): string => columns.join(COLUMN);

const packTexts = (rows: readonly TextRow[]): string =>
  table([
    String(rows.length),
    column(rows.map(({ id, title }) => packId(id, title))),
    column(rows.map(({ title }) => title)),
    column(rows.map(({ line }) => line)),
    column(rows.map(({ words }) => joined(words))),
  ]);

/** Acts are few and are used again and again: each once, and by number. */
function actsOf({ basic, enhanced }: SearchRows): string[] {
  const all = [...basic, ...enhanced.flatMap(({ classes }) => classes)].map(
    ({ who, act }) => `${who}${PART}${act}`,
  );
  return [...new Set(all)];
}

/** The names that classes have of their own; most have none. */
const namesOf = (classes: DetailRow['classes']): string[] =>
  classes.some(({ name }) => name !== '') ? classes.map(({ name }) => name) : [];

/**
 * The rows of the search as one text. Everything of a kind is together, a column after the
 * other: like follows like, and brotli makes little of it. JSON writes each separator as one byte;
 * a line end would be two.
 */
export function packRows(rows: SearchRows): string {
  const acts = actsOf(rows);
  const actOf = ({ who, act }: { readonly who: string; readonly act: string }): string =>
    String(acts.indexOf(`${who}${PART}${act}`));
  const { basic, enhanced, providers } = rows;
  const replies = providers.flatMap((provider) => provider.replies);
  return [
    JSON.stringify([rows.captions, rows.parties]),
    column(acts),
    table([
      column(basic.map(({ code }) => code)),
      column(basic.map(({ name }) => name)),
      column(basic.map(actOf)),
      column(basic.map(({ words }) => joined(words))),
    ]),
    table([
      column(enhanced.map(({ detail }) => detail)),
      column(enhanced.map(({ last }) => last)),
      column(enhanced.map(({ name }) => name)),
      column(
        enhanced.map(({ classes }) => joined(classes.map((entry) => entry.digit + actOf(entry)))),
      ),
      column(enhanced.map(({ words }) => joined(words))),
      column(enhanced.map(({ classes }) => joined(namesOf(classes)))),
    ]),
    ...[rows.families, rows.causes, rows.commands, rows.mistakes, rows.pages].map(packTexts),
    table([
      column(providers.map(({ id, name, words }) => packId(id, [name, ...words].join(' ')))),
      column(providers.map(({ name }) => name)),
      column(providers.map(({ words }) => joined(words))),
      column(providers.map(({ total, replies: own }) => `${total}${PART}${own.length}`)),
    ]),
    table([
      column(replies.map((reply) => packId(reply.id, idSource(reply.match, reply.codes)))),
      column(replies.map(({ codes }) => codes)),
      column(replies.map(({ cause }) => String(cause))),
      column(replies.map(({ match }) => joined(match))),
    ]),
    column(rows.abroad.map(joined)),
  ].join(TABLE);
}
