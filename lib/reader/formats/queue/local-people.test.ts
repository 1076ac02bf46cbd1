import { describe, expect, it } from 'vitest';
import { read } from '../../reading.test-helper';

const HEAD =
  '\t\t/var/spool/mqueue (2 requests)\n-----Q-ID----- --Size-- -----Q-Time----- ------------Sender/Recipient-----------\n';

const namesOf = async (text: string) =>
  (await read(text)).results.map(({ delivery }) => delivery.recipient?.value);

describe('a listing with people who have no domain', () => {
  it('goes on below them', async () => {
    const text = `${HEAD}6ARNASJ4000236      106 Fri Nov 27 23:10 <ada@example.com>\n     (Deferred: Connection refused by mx.example.org.)\n     root\n     <maria@example.org>\n6ARNASJ4000237      106 Fri Nov 27 23:11 <ada@example.com>\n     relay!host!tom\n     <eve@example.org>\n`;
    const report = await read(text);
    expect(report.counts).toEqual({ delayed: 4 });
    expect(await namesOf(text)).toEqual(
      expect.arrayContaining(['maria@example.org', 'eve@example.org']),
    );
    const [first] = report.results;
    expect(first?.delivery.diagnostic).not.toContain('root');
  });

  it('is over where somebody goes on with a word of his own', async () => {
    const text = `${HEAD}6ARNASJ4000236      106 Fri Nov 27 23:10 <ada@example.com>\n     (Deferred: Connection refused by mx.example.org.)\n     <maria@example.org>\n\nThanks\n`;
    expect((await read(text)).counts).toEqual({ delayed: 1 });
  });
});
