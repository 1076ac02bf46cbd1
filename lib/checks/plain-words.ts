import type { Catalogue } from '../types';
import { QUOTE_MARK, WORD_BREAK } from './patterns';
import { replacedWords } from './replaced-words';
import type { Check } from './types';

interface Said {
  readonly at: string;
  readonly text: string;
}

/** Parts of the catalogue that quote others, or are read by programs alone. */
const QUOTED_PARTS: ReadonlySet<string> = new Set<keyof Catalogue>([
  'registry',
  'rfcs',
  'seenReplies',
  'samples',
  'clientSamples',
  'causeGroups',
  'synonyms',
  'wordings',
  'publicHosts',
  'publicNames',
  'linkHosts',
  'blockLists',
]);

/** Fields that quote servers, standards and lists, hold search words, or hold ids. */
const QUOTED_FIELDS: ReadonlySet<string> = new Set([
  'titles',
  'match',
  'wire',
  'session',
  'output',
  'command',
  'commands',
  'words',
  'aliases',
  'hosts',
  'signs',
  'source',
  'sources',
  'href',
  'id',
  'who',
  'group',
  'again',
]);

/** Every text of ours below a value, with the way to it. */
function saidIn(at: string, value: unknown): Said[] {
  if (typeof value === 'string') return [{ at, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  const name = 'code' in value ? value.code : 'id' in value ? value.id : undefined;
  return Object.entries(value)
    .filter(([field]) => !QUOTED_FIELDS.has(field))
    .flatMap(([field, part]) => saidIn(`${name ? `${at} ${name}` : at}.${field}`, part));
}

/** The words of a text between spaces, without what it quotes: every second part. */
const wordsOf = (text: string): string =>
  ` ${text
    .toLowerCase()
    .split(QUOTE_MARK)
    .filter((_, place) => place % 2 === 0)
    .join(' quote ')
    .replace(WORD_BREAK, ' ')
    .split(' ')
    .filter(Boolean)
    .join(' ')} `;

/** Texts that read like a translation are read twice. */
export const textsArePlain: Check = (catalogue) =>
  Object.entries(catalogue)
    .filter(([part]) => !QUOTED_PARTS.has(part))
    .flatMap(([part, value]) => saidIn(part, value))
    .flatMap(({ at, text }) => {
      const words = wordsOf(text);
      return Object.entries(replacedWords)
        .filter(([word]) => words.includes(` ${word} `))
        .map(([word, use]) => `“${word}” in ${at}: write “${use}”. (${text})`);
    });
