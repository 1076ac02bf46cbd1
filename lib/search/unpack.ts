import { CELL, COLUMN, idSource, PART, split, TABLE, unpackId } from './packed-format';
import type { DetailRow, ReplyRow, SearchRows, TextRow } from './row-types';

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

const actFrom = (
  text: string | undefined,
): { who: DetailRow['classes'][number]['who']; act: string } => {
  const [who = 'nobody', act = ''] = (text ?? '').split(PART);
  return { who: who as DetailRow['classes'][number]['who'], act };
};

/** The columns of a table, each as its cells. */
const readColumns = (table: string): string[][] =>
  table.split(COLUMN).map((text) => text.split(CELL));

function unpackCodes(table: string, acts: readonly string[]): SearchRows['basic'] {
  const [codes = [], names = [], codeActs = [], words = []] = readColumns(table);
  return codes.map((code, row) => ({
    code,
    name: names[row] ?? '',
    ...actFrom(acts[Number(codeActs[row])]),
    words: split(words[row] ?? '', PART),
  }));
}

function unpackDetails(table: string, acts: readonly string[]): SearchRows['enhanced'] {
  const [details = [], lasts = [], names = [], classes = [], words = [], owns = []] =
    readColumns(table);
  return details.map((detail, row) => ({
    detail,
    last: lasts[row] ?? '',
    name: names[row] ?? '',
    words: split(words[row] ?? '', PART),
    classes: split(classes[row] ?? '', PART).map((entry, place) => ({
      digit: entry.charAt(0),
      name: (owns[row] ?? '').split(PART)[place] ?? '',
      ...actFrom(acts[Number(entry.slice(1))]),
    })),
  }));
}

function unpackReplies(table: string): ReplyRow[] {
  const [ids = [], codes = [], causes = [], matches = []] = readColumns(table);
  return ids.map((id, row) => {
    const match = split(matches[row] ?? '', PART);
    const own = codes[row] ?? '';
    return {
      id: unpackId(id, idSource(match, own)),
      codes: own,
      cause: Number(causes[row]),
      match,
    };
  });
}

/** `replies` are those of all providers, one provider after the other. */
function unpackProviders(table: string, replies: readonly ReplyRow[]): SearchRows['providers'] {
  const [ids = [], names = [], providerWords = [], counts = []] = readColumns(table);
  let done = 0;
  return ids.map((id, row) => {
    const [total = 0, own = 0] = (counts[row] ?? '').split(PART).map(Number);
    const name = names[row] ?? '';
    const words = split(providerWords[row] ?? '', PART);
    done += own;
    return {
      id: unpackId(id, [name, ...words].join(' ')),
      name,
      words,
      total,
      replies: replies.slice(done - own, done),
    };
  });
}

/** The rows that `packRows` packed. */
export function unpackRows(packed: string): SearchRows {
  const [
    head = '[]',
    acts = '',
    basic = '',
    enhanced = '',
    families,
    causes,
    commands,
    mistakes,
    pages,
    providers = '',
    replies = '',
    abroad = '',
  ] = packed.split(TABLE);
  const [captions, parties] = JSON.parse(head);
  return {
    captions,
    parties,
    basic: unpackCodes(basic, acts.split(CELL)),
    enhanced: unpackDetails(enhanced, acts.split(CELL)),
    families: unpackTexts(families),
    causes: unpackTexts(causes),
    abroad: abroad.split(CELL).map((phrases) => split(phrases, PART)),
    commands: unpackTexts(commands),
    mistakes: unpackTexts(mistakes),
    pages: unpackTexts(pages),
    providers: unpackProviders(providers, unpackReplies(replies)),
  };
}

/** The cells of a column; `length` tells an empty column from a column with one empty cell. */
const cells = (text: string | undefined, length: number): string[] =>
  length === 0 ? [] : (text ?? '').split(CELL);
