import { ENDING, NAME_OF_FILE } from './patterns';
import { take } from './shapes';
import type { Family, Particular } from './types';
import { before, endsWith, type Word } from './words';

/** What is said of a file that was refused, directly before its name. */
const BEFORE_NAME = [
  'file',
  'attachment',
  'attachment name',
  'filename',
  'file name',
  'banned',
  'banned name',
];

/** Directly before an ending alone; '.exe' is one after any of the words above. */
const BEFORE_ENDING = ['extension', 'file type', 'filetype'];

/** A name in quotes may have spaces: its first word alone would name another file. */
const isWhole = (view: string, { start, end }: Word): boolean =>
  view.charAt(start - 1) !== '"' || view.charAt(end) === '"';

/** The place of the first of a list without spaces: 'BANNED: application/x-zip,.exe,setup.exe'. */
function firstOfList(view: string, words: readonly Word[], at: number): number {
  let first = at;
  while (first > 0) {
    const gap = view.slice(words[first - 1]?.end, words[first]?.start);
    if (gap !== ',' && gap !== ',.') break;
    first -= 1;
  }
  return first;
}

function fileAt(view: string, words: readonly Word[], at: number): readonly Particular[] {
  const word = words[at] as Word;
  const lead = before(words, firstOfList(view, words, at), 2);
  const dotted = view.charAt(word.start - 1) === '.';
  // A path belongs to a program that says where it failed; in brackets it is one in an archive.
  const isPath = word.text.includes('/') && !(word.alone && !word.text.startsWith('/'));
  const isName = NAME_OF_FILE.test(word.text) && !isPath;
  const named = endsWith(lead, BEFORE_NAME) && (dotted || isName);
  const quoted = view.charAt(word.start - (dotted ? 2 : 1)) === '"';
  const ending =
    endsWith(lead, BEFORE_ENDING) && (dotted || quoted || word.alone) && ENDING.test(word.text);
  if (!(named || ending) || !isWhole(view, word)) return [];
  return dotted
    ? [{ ...take('file', word, `.${word.text}`), start: word.start - 1 }]
    : [take('file', word)];
}

/** The attachment that was refused, by its name or its ending. */
export const fileFamily: Family = ({ view, words }) =>
  words.flatMap((_word, at) => fileAt(view, words, at));
