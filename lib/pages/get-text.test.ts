import { describe, expect, it } from 'vitest';
import { catalogue } from '../catalogue';
import { getTextParts } from './get-text';

describe('the page about copying a bounce', () => {
  const parts = getTextParts(catalogue);

  it('has an anchor of its own for each part', () => {
    const ids = parts.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('says of each program in steps how, and where that is written', () => {
    const programs = parts.filter(({ sources }) => sources);
    expect(programs.map(({ title }) => title)).toContain('Thunderbird');
    for (const { title, steps = [], sources = [] } of programs) {
      expect(steps.length, title).toBeGreaterThan(1);
      expect(sources.length, title).toBeGreaterThan(0);
      for (const { label } of sources) expect(label, title).toMatch(/\d{4}-\d\d-\d\d$/);
    }
  });

  it('ends with what helps in every other program', () => {
    expect(parts.at(-1)?.steps?.join(' ')).toContain('source');
  });
});
