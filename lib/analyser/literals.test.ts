import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = import.meta.dirname;
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.ts') && !name.includes('.test') && !name.endsWith('patterns.ts'),
);

/** A slash where an expression begins, and no comment behind it. */
const LITERAL = /(?:[=(,:?]|return|=>) ?\/(?![/*])/;

describe('regular expressions stand in patterns.ts files, where they are proved safe', () => {
  it.each(sources)('%s', (name) => {
    const lines = readFileSync(join(folder, name), 'utf8').split('\n');
    expect(lines.filter((line) => LITERAL.test(line) && !line.trimStart().startsWith('*'))).toEqual([]);
  });
});
