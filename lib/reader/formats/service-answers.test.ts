import { describe, expect, it } from 'vitest';
import { read } from '../reading.test-helper';
import { decoys, refusals } from './service-answers.test-helper';

describe('answers of interfaces that do not take a message', () => {
  it.each(refusals)('%s', async (_name, text, cause) => {
    const { outcome, results, marks } = await read(text);
    expect(outcome).toBe('failed');
    expect(results.map(({ verdict }) => verdict.cause)).toEqual([cause]);
    expect(results.map(({ delivery }) => delivery.recipient?.value)).toEqual([undefined]);
    expect(results.map(({ delivery }) => delivery.side)).toEqual(['own-provider']);
    expect(marks.filter(({ kind }) => kind === 'basic')).toEqual([]);
  });
});

describe('what other systems write', () => {
  it.each(decoys)('%s', async (_name, text) => {
    expect((await read(text)).outcome).toBe('none');
  });
});
