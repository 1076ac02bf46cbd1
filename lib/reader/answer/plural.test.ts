import { describe, expect, it } from 'vitest';
import { catalogue } from '../../catalogue';
import { read } from '../reading.test-helper';
import { answerOf } from './answer';
import { putInPlural } from './sentences';
import { answerTexts } from './texts';

const texts = answerTexts(catalogue);

const SAME = ['ann@example.org', 'ben@example.org'];
const OTHER = ['ann@example.org', 'ben@example.net'];

/** What would speak of one recipient alone. */
const OF_ONE =
  /\b(?:for|with|know) this address|this (?:email|recipient)|the (?:address|mailbox|person)\b|recipient’s|the recipient /;

/** Said only to whom one message was for, of the sender, or of nobody who is named. */
const OF_NOBODY = ['to-you', 'list-mail', 'other-address', 'no-recipients'];

const reasons = [
  ...catalogue.causes.map(({ because }) => because),
  ...Object.values(catalogue.arrivals).map(({ because }) => because),
  ...Object.entries(catalogue.situations).flatMap(([id, { because }]) =>
    OF_NOBODY.includes(id) ? [] : Object.values(because ?? {}),
  ),
];

describe('the reason of several recipients', () => {
  it.each(reasons)('speaks of all of them: %s', (reason) => {
    expect(putInPlural(reason, SAME, texts)).not.toMatch(OF_ONE);
    expect(putInPlural(reason, OTHER, texts)).not.toMatch(/the domain (?:was|does|is|\()/);
    expect(putInPlural(reason, SAME.slice(1), texts)).toBe(reason);
  });

  it.each(Object.values(texts.plurals).flat())('has words that some reason has: %s', (one) =>
    expect(reasons.some((reason) => reason.includes(one))).toBe(true),
  );

  const line = (address: string, reply: string): string =>
    `Nov 23 11:02:10 mail postfix/smtp[3111]: A1B2C3: to=<${address}>, relay=mx.example.org[192.0.2.9]:25, delay=1, dsn=${reply.slice(4, 9)}, status=bounced (host mx.example.org[192.0.2.9] said: ${reply})\n`;

  it.each([
    [
      SAME,
      '550 5.1.1 User unknown',
      'Your message to 2 addresses was not delivered: these email addresses do not exist.',
    ],
    [
      SAME,
      '550 5.1.2 Domain not found',
      'Your message to 2 addresses was not delivered: the domain (the part after the @) does not exist.',
    ],
    [
      OTHER,
      '550 5.1.2 Domain not found',
      'Your message to 2 addresses was not delivered: the domains (the part after the @) do not exist.',
    ],
  ])('ends the headline of %s: %s', async (addresses, reply, headline) => {
    const report = await read(addresses.map((address) => line(address, reply)).join(''));
    const [group] = answerOf(report, texts).groups;
    expect(group?.headline).toBe(headline);
    expect(group?.here).toContain(group?.because);
  });
});
