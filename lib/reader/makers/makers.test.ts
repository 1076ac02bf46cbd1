import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SENTENCES } from '../../../data/languages/seen/index';
import { gather, MAKERS } from './index';

const files = readdirSync(import.meta.dirname)
  .filter(
    (file) =>
      !file.endsWith('.test.ts') &&
      !['index.ts', 'types.ts', 'events.ts', 'returned-lines.ts', 'exchange-locales.ts'].includes(
        file,
      ),
  )
  .map((file) => file.replace('.ts', ''));

const textsOf = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(textsOf);

const SIGNS = gather(({ signs }) => signs);

describe('the makers of mail software', () => {
  it('are told by no sign that a language has as a word', () => {
    const found = Object.entries(SENTENCES).flatMap(([language, sentences]) =>
      language === 'en'
        ? []
        : sentences.flatMap(({ text }) =>
            SIGNS.filter((sign) => text.toLowerCase().includes(sign)).map(
              (sign) => `${language}: ${sign}`,
            ),
          ),
    );
    expect(found).toEqual([]);
  });

  it('are all gathered, each once, under the name of its file', () => {
    expect(MAKERS.map(({ name }) => name).sort()).toEqual(files.sort());
  });

  it.each(MAKERS.map((maker) => [maker.name, maker] as const))(
    'the words of %s are in lower case: texts are before they are searched',
    (_name, maker) => {
      const texts = textsOf(maker);
      expect(texts).toEqual(texts.map((text) => text.toLowerCase()));
    },
  );
});
