import { describe, expect, it } from 'vitest';
import { catalogue } from '../../catalogue';
import { read } from '../reading.test-helper';
import { answerOf } from './answer';
import { answerTexts } from './texts';

const texts = answerTexts(catalogue);

const line = (name: string, status: string, reply: string): string =>
  `Nov 23 11:02:10 mail postfix/smtp[3111]: A${name}: to=<${name}@example.org>, relay=mx.example.org[192.0.2.9]:25, delay=1, dsn=${reply.slice(4, 9)}, status=${status} (host mx.example.org[192.0.2.9] said: ${reply})\n`;

const some = (count: number, kind: string, status: string, reply: string): string =>
  Array.from({ length: count }, (_, place) => line(`${kind}${100 + place}`, status, reply)).join(
    '',
  );

const refused = (count: number) => some(count, 'B', 'bounced', '550 5.1.1 User unknown');
const delayed = (count: number) => some(count, 'C', 'deferred', '452 4.2.2 Mailbox full');
const sent = (count: number) => some(count, 'D', 'sent', '250 2.0.0 Ok');
const refusals = (count: number, reply: string): string =>
  Array.from(
    { length: count },
    (_, place) =>
      `Nov 23 11:03:10 mail postfix/smtpd[9]: NOQUEUE: reject: RCPT from unknown[198.51.100.9]: ${reply}; from=<a@example.com> to=<x${place}@example.net> proto=SMTP helo=<b>\n`,
  ).join('');
const arrivals = (count: number) =>
  refusals(count, '554 5.7.1 <x@example.net>: Relay access denied');
const turnedAway = (count: number) =>
  refusals(count, '451 4.3.5 Server configuration error; please try later');

const answerTo = async (text: string) => answerOf(await read(text), texts);
const totalOf = async (text: string) => (await answerTo(text)).total;

describe('the total of deliveries', () => {
  it('adds up', async () => {
    expect(await totalOf(refused(75) + delayed(45))).toBe(
      '120 addresses: 75 not delivered, 45 delayed, 0 delivered.',
    );
  });

  it('counts what arrived, whose addresses are not listed, as deliveries', async () => {
    expect(await totalOf(refused(10) + sent(30))).toBe(
      '40 deliveries: 10 not delivered, 0 delayed, 30 delivered.',
    );
  });

  it('counts what the own server refused on arrival as the table does, apart', async () => {
    expect(await totalOf(refused(10) + arrivals(1))).toBe(
      '11 addresses: 10 not delivered, 0 delayed, 0 delivered, 1 not accepted on arrival.',
    );
    expect(await totalOf(arrivals(12) + turnedAway(2))).toBe(
      '14 deliveries: 14 not accepted on arrival.',
    );
  });

  it('counts it apart in a list as well', async () => {
    expect(await totalOf(arrivals(1) + turnedAway(1))).toBe(
      '2 deliveries: 2 not accepted on arrival.',
    );
    expect(await totalOf(refused(1) + arrivals(1))).toBe(
      '2 addresses: 1 not delivered, 1 not accepted on arrival.',
    );
  });

  const MIXTURES = [0, 1, 3, 6].flatMap((failed) =>
    [0, 2, 9].flatMap((waiting) =>
      [0, 1].flatMap((arrived) =>
        [0, 1, 4].flatMap((rejected) =>
          [0, 2].map((deferred) => [failed, waiting, arrived, rejected, deferred] as const),
        ),
      ),
    ),
  );
  it('adds up with the rows and with what is left out, whatever is mixed', async () => {
    for (const [failed, waiting, arrived, rejected, deferred] of MIXTURES) {
      const text =
        refused(failed) +
        delayed(waiting) +
        sent(arrived) +
        arrivals(rejected) +
        turnedAway(deferred);
      const { total, groups, leftOut } = await answerTo(text);
      if (total === '') continue;
      const [sum = 0, ...parts] = (total.match(/\d+/g) ?? []).map(Number);
      const add = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
      const [others = 0] = (leftOut.join().match(/\d+/) ?? []).map(Number);
      expect(parts.length, total).toBeGreaterThan(0);
      expect(add(parts), total).toBe(sum);
      expect(add(groups.map(({ results }) => results.length)) + others, total).toBe(sum);
    }
  });

  it('names only what there is where a short list says the same as a table', async () => {
    expect(await totalOf(refused(3) + delayed(2))).toBe('5 addresses: 3 not delivered, 2 delayed.');
    expect(await totalOf(refused(1) + delayed(1) + sent(1))).toBe(
      '3 deliveries: 1 not delivered, 1 delayed, 1 delivered.',
    );
  });

  it('is not needed of one verdict', async () => {
    expect(await totalOf(refused(3))).toBe('');
    expect(await totalOf('Good morning')).toBe('');
  });
});

describe('the table', () => {
  it('is not needed where a short list names everybody', async () => {
    expect((await answerTo(refused(3) + delayed(2))).many).toBeUndefined();
    expect((await answerTo(refused(4))).many).toBeDefined();
  });
});
