import { describe, expect, it } from 'vitest';
import { catalogue } from '../catalogue';
import { allCodes } from '../lookup';
import { causesFile, codeFile, codesFile, providersFile } from './api';
import { schemaOf } from './schemas';
import { problemsOf } from './shape-problems';

/** As a program gets it: without fields that are undefined. */
const published = (file: unknown): unknown => JSON.parse(JSON.stringify(file));

describe('the schema of', () => {
  it.each([
    ['codes', codesFile(catalogue)],
    ['providers', providersFile(catalogue)],
    ['causes', causesFile(catalogue)],
  ] as const)('%s.json describes the file as it is', (name, file) =>
    expect(problemsOf(schemaOf(name, catalogue), published(file))).toEqual([]),
  );

  it('one code describes every one of them', () => {
    const schema = schemaOf('code', catalogue);
    for (const code of allCodes(catalogue))
      expect(problemsOf(schema, published(codeFile(code, catalogue))), code).toEqual([]);
  });

  const file = published(codeFile('5.7.26', catalogue)) as object;
  it.each([
    ['/permanent is no boolean or null', { permanent: 'no' }],
    ['/kind is a code', { kind: 'a code' }],
    ['/causes/0/count is no number', { causes: [{ id: 'policy', name: 'x', count: '3' }] }],
    ['/mood is not described', { mood: 'bad' }],
  ])('one code finds that %s', (problem, change) =>
    expect(problemsOf(schemaOf('code', catalogue), { ...file, ...change })).toEqual([problem]),
  );

  it('a file is named in the file', () => {
    for (const [name, { schema }] of [
      ['codes', codesFile(catalogue)],
      ['providers', providersFile(catalogue)],
      ['causes', causesFile(catalogue)],
      ['code', codeFile('550', catalogue) ?? { schema: '' }],
    ] as const) {
      expect(schema).toBe(schemaOf(name, catalogue).$id);
      expect(schema).toMatch(new RegExp(`/${name}.schema.json$`));
    }
  });
});
