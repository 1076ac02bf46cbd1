import { describe, expect, it } from 'vitest';
import { clientErrors, otherErrors } from './client-errors.test-helper';
import { read } from './reading.test-helper';

describe('what a program that hands mail over tells', () => {
  it.each(clientErrors)('$program: $told', async ({ text, told, to }) => {
    const { outcome, results } = await read(text);
    expect(outcome).toBe('failed');
    const tells = results.map(({ delivery, verdict }) =>
      delivery.basic || delivery.enhanced
        ? `${delivery.basic?.value ?? ''} ${delivery.enhanced?.value ?? ''}`
        : verdict.cause,
    );
    expect(new Set(tells)).toEqual(new Set([told]));
    expect(results.flatMap(({ delivery }) => delivery.recipient?.value ?? [])).toEqual(to);
  });
});

describe('errors of other protocols', () => {
  it.each(Object.entries(otherErrors))('%s: no mail has failed', async (_name, text) => {
    expect(await read(text)).toMatchObject({ outcome: 'none', results: [] });
  });
});
