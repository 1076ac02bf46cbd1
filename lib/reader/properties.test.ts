import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from './judge/types';
import { read } from './reading.test-helper';
import { samples } from './samples.test-helper';

/** A busy machine needs longer for hundreds of texts. */
const PATIENCE = 60_000;

/**
 * Names, hosts, codes and words that a bounce may be made of; every one of them is told apart by
 * the reader.
 */
const name = fc.stringMatching(/^[a-z][a-z0-9]{1,8}(?:[._+-][a-z0-9]{1,6})?$/);
const domain = fc
  .tuple(
    fc.stringMatching(/^[a-z]{3,9}$/),
    fc.constantFrom('example.com', 'example.org', 'example.net'),
  )
  .map((parts) => parts.join('.'));
const reply = fc.constantFrom(
  { basic: '550', enhanced: '5.1.1', words: 'User unknown', cause: 'user-unknown' },
  { basic: '552', enhanced: '5.2.2', words: 'Mailbox is full', cause: 'mailbox-full' },
  { basic: '450', enhanced: '4.2.0', words: 'Greylisted, see you soon', cause: 'greylisted' },
  { basic: '554', enhanced: '5.7.1', words: 'Relay access denied', cause: 'relay-denied' },
  {
    basic: '552',
    enhanced: '5.3.4',
    words: 'Message size exceeds fixed limit',
    cause: 'message-too-large',
  },
);
const entry = fc
  .record({ name, domain, reply })
  .map((facts) => ({ ...facts, recipient: `${facts.name}@${facts.domain}` }));
const entries = fc.uniqueArray(entry, {
  minLength: 1,
  maxLength: 4,
  selector: ({ recipient }) => recipient,
});

type Entry = {
  readonly recipient: string;
  readonly domain: string;
  readonly reply: {
    readonly basic: string;
    readonly enhanced: string;
    readonly words: string;
    readonly cause: string;
  };
};

const said = ({ reply: { basic, enhanced, words } }: Entry): string =>
  `${basic} ${enhanced} ${words}`;

/** Bounces as their makers write them, from the facts alone. */
const makers: Readonly<Record<string, (list: readonly Entry[]) => string>> = {
  postfix: (list) =>
    `This is the mail system at host mail.example.com.\n\nI'm sorry to have to inform you that your message could not\nbe delivered to one or more recipients.\n\n${list
      .map(
        (one) =>
          `<${one.recipient}>: host mx.${one.domain}[192.0.2.27] said:\n    ${said(one)} (in reply to RCPT TO command)`,
      )
      .join('\n\n')}\n`,
  exim: (list) =>
    `This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of its\nrecipients. This is a permanent error. The following address(es) failed:\n\n${list
      .map(
        (one) =>
          `  ${one.recipient}\n    host mx.${one.domain} [192.0.2.27]\n    SMTP error from remote mail server after RCPT TO:<${one.recipient}>:\n    ${said(one)}`,
      )
      .join('\n')}\n`,
  qmail: (list) =>
    `Hi. This is the qmail-send program at mail.example.com.\nI'm afraid I wasn't able to deliver your message to the following addresses.\nThis is a permanent error; I've given up. Sorry it didn't work out.\n\n${list
      .map(
        (one) =>
          `<${one.recipient}>:\n192.0.2.27 does not like recipient.\nRemote host said: ${said(one)}\nGiving up on 192.0.2.27.`,
      )
      .join('\n\n')}\n`,
  status: (list) =>
    `Reporting-MTA: dns; mail.example.com\n\n${list
      .map(
        (one) =>
          `Final-Recipient: rfc822; ${one.recipient}\nAction: failed\nStatus: ${one.reply.enhanced}\nRemote-MTA: dns; mx.${one.domain}\nDiagnostic-Code: smtp; ${said(one)}`,
      )
      .join('\n\n')}\n`,
  log: (list) =>
    list
      .map(
        (one, place) =>
          `Nov 24 10:00:0${place} mail postfix/smtp[811]: 9E627A588${place}: to=<${one.recipient}>, relay=mx.${one.domain}[192.0.2.27]:25, delay=1, dsn=${one.reply.enhanced}, status=bounced (host mx.${one.domain}[192.0.2.27] said: ${said(one)} (in reply to RCPT TO command))`,
      )
      .join('\n'),
  dialogue: (list) =>
    `220 mx.example.org ESMTP\nEHLO mail.example.com\n250 mx.example.org\nMAIL FROM:<ada@example.com>\n250 2.1.0 Ok\n${list
      .map((one) => `RCPT TO:<${one.recipient}>\n${said(one)}`)
      .join('\n')}\nQUIT\n221 2.0.0 Bye\n`,
  event: (list) =>
    JSON.stringify(
      list.map((one) => ({
        email: one.recipient,
        event: 'bounce',
        status: one.reply.enhanced,
        reason: said(one),
      })),
    ),
};

const factsOf = ({ results }: Report) =>
  results.map(({ delivery, verdict }) => [
    delivery.recipient?.value,
    delivery.basic?.value,
    delivery.enhanced?.value,
    verdict.cause,
  ]);

describe('a bounce made from facts gives the facts back', () => {
  it.each(Object.entries(makers))(
    '%s',
    async (_name, make) => {
      await fc.assert(
        fc.asyncProperty(entries, fc.constantFrom('\n', '\r\n'), async (list, lineEnd) => {
          const report = await read(make(list).split('\n').join(lineEnd));
          expect(factsOf(report)).toEqual(
            list.map((one) => [
              one.recipient,
              one.reply.basic,
              one.reply.enhanced,
              one.reply.cause,
            ]),
          );
        }),
        { numRuns: 60 },
      );
    },
    PATIENCE,
  );
});

const soundIn = (report: Report): void => {
  for (const { kind, value, start, end } of report.marks) {
    expect(start).toBeLessThan(end);
    // What is told of a particular is not always how the text has it: 'fail' of 'did not pass'.
    if (value && kind !== 'deciding' && kind !== 'particular')
      expect(report.text.slice(start, end).toLowerCase()).toBe(value);
  }
  for (const { delivery } of report.results)
    for (const fact of [delivery.recipient, delivery.basic, delivery.enhanced, delivery.server])
      if (fact) expect(report.text.slice(fact.start, fact.end).toLowerCase()).toBe(fact.value);
};

const sample = fc.constantFrom(...samples).map(({ text }) => text);

describe('a sample that something happened to', () => {
  it(
    'with letters lost is read all the same, and every place is right',
    async () => {
      await fc.assert(
        fc.asyncProperty(sample, fc.array(fc.nat(), { maxLength: 12 }), async (text, losses) => {
          const letters = [...text];
          for (const loss of losses) letters.splice(loss % letters.length, 1);
          soundIn(await read(letters.join('')));
        }),
        { numRuns: 150 },
      );
    },
    PATIENCE,
  );

  it(
    'with bytes changed is read all the same',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          sample,
          fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 12 }),
          async (text, changes) => {
            const bytes = new TextEncoder().encode(text);
            for (const [place, byte] of changes) bytes[place % bytes.length] = byte;
            soundIn(await read(bytes));
          },
        ),
        { numRuns: 150 },
      );
    },
    PATIENCE,
  );

  it('quoted, as a mail program quotes, gives the same facts', async () => {
    for (const { text, format } of samples.filter(({ format }) =>
      ['postfix', 'exim', 'qmail', 'gmail', 'opensmtpd', 'plain'].includes(format),
    )) {
      const quoted = text
        .split('\n')
        .map((line) => `> ${line}`)
        .join('\n');
      expect([format, factsOf(await read(quoted))]).toEqual([format, factsOf(await read(text))]);
    }
  });

  it('with its line ends written out, as programs do, gives the same codes', async () => {
    for (const { text, format } of samples.filter(({ format }) =>
      ['postfix', 'exim', 'qmail', 'gmail'].includes(format),
    )) {
      const escaped = text.split('\n').join('\\n');
      const codes = (report: Report) =>
        report.results.map(({ delivery }) => [delivery.basic?.value, delivery.enhanced?.value]);
      expect([format, codes(await read(escaped))]).toEqual([format, codes(await read(text))]);
    }
  });
});

describe('a report with empty fields', () => {
  const value = (filled: string) => fc.constantFrom('', ' ', filled);
  const fields = fc.record({
    'Reporting-MTA': value(' dns; mail.example.com'),
    'Final-Recipient': value(' rfc822; maria@example.org'),
    Action: value(' failed'),
    Status: value(' 5.1.1'),
    'Remote-MTA': fc.constantFrom('', ' dns;', ' dns; mx.example.org'),
    'Diagnostic-Code': fc.constantFrom('', ' ', ' smtp;', ' smtp; 550 5.1.1 User unknown'),
    'Last-Attempt-Date': value(' Tue, 24 Nov 2026 10:00:00 +0000'),
  });
  const asStatus = (facts: object): string =>
    Object.entries(facts)
      .map(([key, text]) => `${key}:${text}\n`)
      .join('')
      .replace('Final-Recipient', '\nFinal-Recipient');
  const asEvent = (facts: Record<string, string>): string =>
    JSON.stringify({
      event: 'bounce',
      email: 'maria@example.org',
      reason: facts['Diagnostic-Code'],
      status: facts['Status'],
      response: facts['Remote-MTA'],
    });

  it.each([
    ['status', asStatus],
    ['event', asEvent],
  ])(
    'has no mark without length: %s',
    async (_name, write) => {
      await fc.assert(
        fc.asyncProperty(fields, async (facts) => {
          const report = await read(write(facts));
          soundIn(report);
          for (const { delivery } of report.results)
            for (const span of [delivery.deciding, delivery.time, delivery.queueId])
              if (span) expect(report.text.slice(span.start, span.end).trim()).not.toBe('');
        }),
        { numRuns: 100 },
      );
    },
    PATIENCE,
  );
});
