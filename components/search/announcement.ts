import { filled } from '../../lib/filled';
import { pluralOf } from '../../lib/plural';
import type { Found, Hit } from '../../lib/search/types';
import type { SearchBoxTexts } from './texts';

/**
 * What is said wrongly stands in quotation marks, or it would read as a statement of ours: the
 * marks before and after the title, empty for everything else.
 */
export const quotationMarks = ({ kind }: Hit['record']): readonly [string, string] =>
  kind === 'mistake' ? ['“', '”'] : ['', ''];

/** The kind of a result in words. */
export const kindName = ({ kind, code }: Hit['record'], texts: SearchBoxTexts): string =>
  kind === 'code' && code.includes('.') ? texts.enhancedCode : texts.kinds[kind];

const quoteEach = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');

/** Which words of the search are known and which are not; empty unless there are some of both. */
export const describeUnderstanding = (
  { understood, unknown }: Found,
  texts: SearchBoxTexts,
): string =>
  unknown.length > 0 && understood.length > 0
    ? filled(texts.understood, { understood: quoteEach(understood), unknown: quoteEach(unknown) })
    : '';

/** A hit in one breath; a reply with its provider, a mistake with the word that it is one. */
function spokenName({ record, title }: Hit, texts: SearchBoxTexts): string {
  const [before, after] = quotationMarks(record);
  const details: Partial<Record<typeof record.kind, string>> = {
    reply: record.line,
    mistake: kindName(record, texts),
  };
  const detail = details[record.kind];
  const name = `${before}${title}${after}${detail === undefined ? '' : `, ${detail}`}`;
  return [record.code, name].filter(Boolean).join(' ');
}

/** What a screen reader hears while somebody types: how many results, and the best of them. */
export function announceResults(found: Found, ready: boolean, texts: SearchBoxTexts): string {
  const { heard } = texts;
  const [best] = found.hits;
  if (!best) return ready ? heard.nothing : heard.loading;
  const count = pluralOf(found.hits.length, heard.results);
  const result = found.near
    ? filled(heard.near, { count })
    : filled(heard.best, { count, name: spokenName(best, texts) });
  return [result, describeUnderstanding(found, texts)].filter(Boolean).join('. ');
}
