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
const arrival =
  'Nov 23 11:03:10 mail postfix/smtpd[9]: NOQUEUE: reject: RCPT from unknown[198.51.100.9]: 554 5.7.1 <x@example.net>: Relay access denied; from=<a@example.com> to=<x@example.net> proto=SMTP helo=<b>\n';

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

  it('leaves out what the own server refused on arrival', async () => {
    expect(await totalOf(refused(10) + arrival)).toBe(
      '10 addresses: 10 not delivered, 0 delayed, 0 delivered.',
    );
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
