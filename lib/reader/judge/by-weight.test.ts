import { describe, expect, it } from 'vitest';
import { read } from '../reading.test-helper';

describe('what else it may be', () => {
  it('is no unknown address for the code 550 alone', async () => {
    const text =
      'This message was not delivered to kim@example.org:\n\n550 mail dropped, bare LF found';
    const { results } = await read(text);
    expect(results.map(({ verdict }) => [verdict.cause, verdict.second])).toEqual([
      ['malformed-message', undefined],
    ]);
  });
});
