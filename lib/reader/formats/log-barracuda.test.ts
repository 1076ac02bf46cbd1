import { describe, expect, it } from 'vitest';
import { read } from '../reading.test-helper';

const HEAD = 'Nov 27 10:00:00 gw1 inbound/pass1[811]: unknown[192.0.2.9]';

const causesOf = async (text: string) =>
  (await read(text)).results.map(({ verdict }) => [verdict.outcome, verdict.cause]);

describe('the syslog of a Barracuda Email Security Gateway', () => {
  it.each([
    ['ada@example.net maria@example.org 2 8 -', 'failed', 'user-unknown'],
    ['- - 5 4 -', 'delayed', 'rate-limited'],
    ['ada@example.net maria@example.org 2 1 Eicar', 'failed', 'virus'],
    ['ada@example.net maria@example.org 2 45 -', 'failed', 'unknown'],
  ])('tells what it did not let in: %s', async (line, outcome, cause) =>
    expect(
      await causesOf(`${HEAD} 1795773600-0f823dad0000-LuzkN2 1795773600 1795773600 RECV ${line}\n`),
    ).toEqual([[outcome, cause]]),
  );

  it('tells of nothing that it let through', async () => {
    const { outcome } = await read(
      'Nov 27 10:00:00 gw1 scan[811]: mx.example.net[192.0.2.9] 1795773600-0f823dad0000-LuzkN2 1795773600 1795773600 SCAN - ada@example.net maria@example.org - 7 11 - SZ:18402 SUBJ:News\n',
    );
    expect(outcome).toBe('none');
  });
});
