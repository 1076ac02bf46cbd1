import type { DetailRow, SearchRows, TextRow } from './row-types';

/**
 * The rows of the search as one text, and back. Everything of a kind stands together, a column
 * after the other: like follows like, and brotli makes little of it. JSON writes each separator as
 * one byte; a line end would be two. This is the only place that knows the form.
 */
const CELL = '~';
const PART = '|';
const COLUMN = '^';
const TABLE = '\u007f';

const column = (cells: readonly string[]): string => cells.join(CELL);
const table = (columns: readonly string[]): string => columns.join(COLUMN);

const split = (text: string, by: string): string[] => (text === '' ? [] : text.split(by));
/** The cells of a column; `length` tells an empty column from a column with one empty cell. */
const cells = (text: string | undefined, length: number): string[] =>
  length === 0 ? [] : (text ?? '').split(CELL);
const joined = (parts: readonly string[]): string => parts.join(PART);

/**
 * An id whose words stand in `text` in the same order, as the steps from one to the next; any other
 * as it is, marked.
 */
function packId(id: string, text: string): string {
  const known = idWords(text);
  let at = -1;
  const steps = id.split('-').map((word) => {
    const next = known.indexOf(word, at + 1);
    const step = next < 0 ? Number.NaN : next - at - 1;
    at = next;
    return step;
  });
  return steps.every((step) => step >= 0 && step < 36)
    ? steps.map((step) => step.toString(36)).join('')
    : `-${id}`;
}

function unpackId(packed: string, text: string): string {
  if (packed.startsWith('-')) return packed.slice(1);
  const known = idWords(text);
  let at = -1;
  return [...packed]
    .map((step) => {
      at += Number.parseInt(step, 36) + 1;
      return known[at] ?? '';
    })
    .join('-');
}

/** What ids are made from: letters and digits; everything else separates, but for an apostrophe. */
function idWords(text: string): string[] {
  const plain = [...text.toLowerCase().split("'").join('')].map((letter) =>
    (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') ? letter : ' ',
  );
  return split(plain.join('').trim(), ' ').filter(Boolean);
}

const packTexts = (rows: readonly TextRow[]): string =>
  table([
    String(rows.length),
    column(rows.map(({ id, title }) => packId(id, title))),
    column(rows.map(({ title }) => title)),
    column(rows.map(({ line }) => line)),
    column(rows.map(({ words }) => joined(words))),
  ]);

function unpackTexts(text: string | undefined): TextRow[] {
  const [size, ids, titles, lines, words] = split(text ?? '', COLUMN);
  const length = Number(size);
  const [id, title, line, word] = [
    cells(ids, length),
    cells(titles, length),
    cells(lines, length),
    cells(words, length),
  ];
  return id.map((packed, row) => ({
    id: unpackId(packed, title[row] ?? ''),
    title: title[row] ?? '',
    line: line[row] ?? '',
    words: split(word[row] ?? '', PART),
  }));
}

/** Acts are few and are used again and again: each once, and by number. */
function actsOf({ basic, enhanced }: SearchRows): string[] {
  const all = [...basic, ...enhanced.flatMap(({ classes }) => classes)].map(
    ({ who, act }) => `${who}${PART}${act}`,
  );
  return [...new Set(all)];
}

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
  ].join(TABLE);
}

const idSource = (match: readonly string[], codes: string): string =>
  `${match.join(' ')} ${codes} ${codes.split('.').join('')}`;

const actFrom = (
  text: string | undefined,
): { who: DetailRow['classes'][number]['who']; act: string } => {
  const [who = 'nobody', act = ''] = (text ?? '').split(PART);
  return { who: who as DetailRow['classes'][number]['who'], act };
};

export function unpackRows(packed: string): SearchRows {
  const [
    head = '[]',
    actText,
    basicText = '',
    enhancedText = '',
    families,
    causes,
    commands,
    mistakes,
    pages,
    providerText = '',
    replyText = '',
  ] = packed.split(TABLE);
  const [captions, parties] = JSON.parse(head);
  const acts = (actText ?? '').split(CELL);
  const [codes = [], names = [], codeActs = [], codeWords = []] = basicText
    .split(COLUMN)
    .map((text) => text.split(CELL));
  const [details = [], lasts = [], titles = [], classes = [], detailWords = []] = enhancedText
    .split(COLUMN)
    .map((text) => text.split(CELL));
  const [ids = [], providerNames = [], providerWords = [], counts = []] = providerText
    .split(COLUMN)
    .map((text) => text.split(CELL));
  const [replyIds = [], replyCodes = [], replyCauses = [], matches = []] = replyText
    .split(COLUMN)
    .map((text) => text.split(CELL));
  const replies = replyIds.map((id, row) => {
    const match = split(matches[row] ?? '', PART);
    const own = replyCodes[row] ?? '';
    return {
      id: unpackId(id, idSource(match, own)),
      codes: own,
      cause: Number(replyCauses[row]),
      match,
    };
  });
  let done = 0;
  return {
    captions,
    parties,
    basic: codes.map((code, row) => ({
      code,
      name: names[row] ?? '',
      ...actFrom(acts[Number(codeActs[row])]),
      words: split(codeWords[row] ?? '', PART),
    })),
    enhanced: details.map((detail, row) => ({
      detail,
      last: lasts[row] ?? '',
      name: titles[row] ?? '',
      words: split(detailWords[row] ?? '', PART),
      classes: split(classes[row] ?? '', PART).map((entry) => ({
        digit: entry.charAt(0),
        ...actFrom(acts[Number(entry.slice(1))]),
      })),
    })),
    families: unpackTexts(families),
    causes: unpackTexts(causes),
    commands: unpackTexts(commands),
    mistakes: unpackTexts(mistakes),
    pages: unpackTexts(pages),
    providers: ids.map((id, row) => {
      const [total, own] = (counts[row] ?? '').split(PART).map(Number);
      const name = providerNames[row] ?? '';
      const words = split(providerWords[row] ?? '', PART);
      done += own ?? 0;
      return {
        id: unpackId(id, [name, ...words].join(' ')),
        name,
        words,
        total: total ?? 0,
        replies: replies.slice(done - (own ?? 0), done),
      };
    }),
  };
}
