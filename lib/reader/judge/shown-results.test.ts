import { describe, expect, it } from 'vitest';
import { read } from '../reading.test-helper';
import { MOST_RESULTS } from './shown-results';

const range = (count: number): number[] => Array.from({ length: count }, (_, place) => place);

const line = (id: string, recipient: string, end: string): string =>
  `Nov 23 11:02:10 mail postfix/smtp[3111]: ${id}: to=<${recipient}>, relay=mx.example.org[192.0.2.9]:25, delay=1, ${end}\n`;

const sent = (place: number): string =>
  line(
    `A${1_000_000_000 + place}`,
    `ok${place}@example.org`,
    'dsn=2.0.0, status=sent (250 2.0.0 Ok: queued)',
  );

const bounced = (place: number): string =>
  line(
    `B${1_000_000_000 + place}`,
    `gone${place}@example.net`,
    'dsn=5.1.1, status=bounced (host mx.example.org[192.0.2.9] said: 550 5.1.1 User unknown)',
  );

const deferred = (place: number): string =>
  line(
    `C${1_000_000_000 + place}`,
    `wait${place}@example.net`,
    'dsn=4.2.0, status=deferred (host mx.example.org[192.0.2.9] said: 450 4.2.0 Greylisted)',
  );

async function told(text: string) {
  const { outcome, results, counts } = await read(text);
  const kinds = results.map(({ verdict }) => verdict.outcome);
  return { outcome, counts, told: results.length, kinds: [...new Set(kinds)] };
}

describe('of many deliveries', () => {
  it('the failures are told, however many successes stand before them', async () => {
    expect(await told([...range(600).map(sent), ...range(20).map(bounced)].join(''))).toEqual({
      outcome: 'failed',
      counts: { failed: 20, delivered: 600 },
      told: 20,
      kinds: ['failed'],
    });
  });

  it('failures come before delays, and both before the limit cuts', async () => {
    const text = range(600)
      .map((place) => sent(place) + deferred(place) + bounced(place))
      .join('');
    const report = await read(text);
    const kinds = report.results.map(({ verdict }) => verdict.outcome);
    expect(report.counts).toEqual({ failed: 600, delayed: 600, delivered: 600 });
    expect(kinds).toEqual([
      ...range(600).map(() => 'failed'),
      ...range(MOST_RESULTS - 600).map(() => 'delayed'),
    ]);
  });

  it('successes alone are told up to the limit', async () => {
    expect(await told(range(1600).map(sent).join(''))).toEqual({
      outcome: 'delivered',
      counts: { delivered: 1600 },
      told: MOST_RESULTS,
      kinds: ['delivered'],
    });
  });

  it('the code of a failure is marked and explained behind thousands of others', async () => {
    const report = await read([...range(2500).map(sent), bounced(1)].join(''));
    expect(report.marks.map(({ value }) => value)).toEqual(
      expect.arrayContaining(['550', '5.1.1']),
    );
  });

  it.each<[string, string]>([
    [
      'events',
      JSON.stringify([
        ...range(600).map((place) => ({ event: 'delivered', email: `ok${place}@example.org` })),
        ...range(1700).map((place) => ({
          event: 'bounce',
          email: `gone${place}@example.net`,
          status: '5.1.1',
          reason: '550 5.1.1 User unknown',
        })),
      ]),
    ],
    [
      'a status part',
      `Reporting-MTA: dns; mail.example.com\n\n${[
        ...range(600).map((place) => ['ok', place, 'delivered', '2.0.0']),
        ...range(1700).map((place) => ['gone', place, 'failed', '5.1.1']),
      ]
        .map(
          ([name, place, action, status]) =>
            `Final-Recipient: rfc822; ${name}${place}@example.net\nAction: ${action}\nStatus: ${status}\n`,
        )
        .join('\n')}`,
    ],
  ])('%s are all counted', async (_format, text) => {
    expect(await told(text)).toEqual({
      outcome: 'failed',
      counts: { failed: 1700, delivered: 600 },
      told: MOST_RESULTS,
      kinds: ['failed'],
    });
  });

  it.each<[string, string]>([
    [
      'prose',
      `This is the mail system at host mail.example.com.\n\n${range(1700)
        .map(
          (place) =>
            `<gone${place}@example.net>: host mx.example.net[192.0.2.7] said: 550 5.1.1 User unknown\n`,
        )
        .join('\n')}`,
    ],
    [
      'a dialogue',
      `220 mx.example.net ESMTP\nMAIL FROM:<ada@example.com>\n250 Ok\n${range(1700)
        .map((place) => `RCPT TO:<gone${place}@example.net>\n550 5.1.1 User unknown\n`)
        .join('')}`,
    ],
  ])('%s is counted to the end', async (_format, text) => {
    expect(await told(text)).toEqual({
      outcome: 'failed',
      counts: { failed: 1700 },
      told: MOST_RESULTS,
      kinds: ['failed'],
    });
  });

  it('the parts of one input have one limit and are counted together', async () => {
    const part = (name: string): string =>
      `This is the mail system at host mail.example.com.\n\nI'm sorry to have to inform you that your message could not be delivered.\n\n${range(
        600,
      )
        .map(
          (place) =>
            `<${name}${place}@example.net>: host mx.example.net[192.0.2.7] said: 550 5.1.1 User unknown\n`,
        )
        .join('\n')}\n`;
    expect(await told(part('a') + part('b'))).toEqual({
      outcome: 'failed',
      counts: { failed: 1200 },
      told: MOST_RESULTS,
      kinds: ['failed'],
    });
  });
});
