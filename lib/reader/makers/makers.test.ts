import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MAKERS } from './index';

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

describe('the makers of mail software', () => {
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
