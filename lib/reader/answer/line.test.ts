import { describe, expect, it } from 'vitest';
import { read } from '../reading.test-helper';
import { asLine } from './line';

const report = await read(
  '<maria@example.org>: host mx.example.org[192.0.2.7] said: 550 5.1.1 User unknown (in reply to RCPT TO command)\n',
);

describe('a line of the command line', () => {
  it('says what was read, for each recipient', () =>
    expect(asLine('a.eml', report, false)).toMatchObject({
      file: 'a.eml',
      outcome: 'failed',
      deliveries: [
        {
          recipient: 'maria@example.org',
          outcome: 'failed',
          basic: '550',
          enhanced: '5.1.1',
          permanent: true,
          cause: 'user-unknown',
          server: 'mx.example.org',
          provider: '',
          reply: '',
          time: '',
          queueId: '',
          retry: 'never',
          suppress: true,
          side: 'sender',
          sure: 'clear',
          who: 'you',
        },
      ],
    }));

  it('says where the text tells what the verdict rests on', () => {
    const { shown = '', deliveries } = asLine('a.eml', report, true);
    const evidence = deliveries.map((delivery) => delivery['evidence']);
    const [spans] = evidence as unknown as [[number, number][]];
    expect(spans.map(([start, end]) => shown.slice(start, end)).join(' ')).toContain('unknown');
  });

  it('has the text that the marks index only where it is asked for', () => {
    const { shown = '', marks } = asLine('a.eml', report, true);
    expect(marks.map(({ kind, start, end }) => [kind, shown.slice(start, end)])).toEqual([
      ['deciding', '550 5.1.1 User unknown'],
      ['basic', '550'],
      ['enhanced', '5.1.1'],
      ['words', expect.stringMatching(/unknown$/)],
    ]);
    expect(asLine('a.eml', report, false)).not.toHaveProperty('shown');
  });
});
