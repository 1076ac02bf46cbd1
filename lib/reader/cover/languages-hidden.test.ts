import { describe, expect, it } from 'vitest';
import { read } from '../reading.test-helper';
import type { Letter } from './letter.test-helper';
import { eastern } from './letters-eastern.test-helper';
import { germanic } from './letters-germanic.test-helper';
import { romance } from './letters-romance.test-helper';
import { slavic } from './letters-slavic.test-helper';
import { redactReport, redactText } from './redact';

const letters: readonly Letter[] = [...germanic, ...romance, ...slavic, ...eastern];

const SPACED = '[\\p{Script=Latin}\\p{Script=Cyrillic}]';

/** Scripts that part words with spaces know a name as a whole word, 'Eva' and not 'eval'. */
const holds = (text: string, name: string): boolean =>
  new RegExp(`(?<!${SPACED})${name}(?!${SPACED})`, 'iu').test(text);

const show = ({ language, text }: Letter, what: string): string =>
  `${language} ${what}: ${text.slice(0, 40).replaceAll('\n', ' ')}`;

const covers: Readonly<Record<string, (text: string) => Promise<string>>> = {
  'a text': async (text) => redactText(text),
  'the text of a report': async (text) => redactReport(await read(text)).report.text,
};

describe.each(Object.entries(covers))('hiding in %s', (_what, cover) => {
  it('is tried in four mails of each language', () => {
    const languages = letters.map(({ language }) => language);
    expect([new Set(languages).size, languages.length]).toEqual([15, 60]);
  });

  it('leaves at most two of all names', async () => {
    const left: string[] = [];
    for (const letter of letters) {
      const covered = await cover(letter.text);
      left.push(...letter.names.filter((name) => holds(covered, name)).map((n) => show(letter, n)));
    }
    expect(left.length, left.join('\n')).toBeLessThanOrEqual(2);
  });

  it('leaves what tells of the bounce', async () => {
    const lost: string[] = [];
    for (const letter of letters) {
      const covered = await cover(letter.text);
      const gone = letter.stays.filter((words) => !covered.includes(words));
      lost.push(...gone.map((words) => show(letter, words)));
    }
    expect(lost).toEqual([]);
  });
});
