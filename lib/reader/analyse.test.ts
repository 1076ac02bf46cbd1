import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../catalogue';
import { LONGEST_INPUT } from './decode/part';
import type { Report } from './judge/types';
import { read } from './reading.test-helper';

const verdictOf = ({ outcome, results }: Report) => ({
  outcome,
  results: results.map(({ delivery, verdict }) => ({
    recipient: delivery.recipient?.value,
    basic: delivery.basic?.value,
    enhanced: delivery.enhanced?.value,
    cause: verdict.cause,
    permanent: verdict.permanent,
  })),
});

describe('a report', () => {
  it.each([
    [
      'gmail',
      {
        outcome: 'failed',
        recipient: 'maria@example.org',
        basic: '550',
        enhanced: '5.7.26',
        cause: 'sender-authentication',
        permanent: true,
      },
    ],
    [
      'outlook',
      {
        outcome: 'failed',
        recipient: 'maria@example.org',
        basic: '550',
        enhanced: '5.1.10',
        cause: 'user-unknown',
        permanent: true,
      },
    ],
    [
      'telnet',
      {
        outcome: 'failed',
        recipient: 'maria@example.com',
        basic: '554',
        enhanced: '5.7.1',
        cause: 'relay-denied',
        permanent: true,
      },
    ],
    [
      'delay',
      {
        outcome: 'delayed',
        recipient: 'maria@example.org',
        cause: 'connection-timeout',
        permanent: false,
      },
    ],
    ['full', { outcome: 'failed', recipient: 'maria@example.org', cause: 'mailbox-full' }],
  ])('of the sample %s', async (id, wanted) => {
    const sample = catalogue.samples.find((entry) => entry.id === id);
    const { outcome, results } = verdictOf(await read(sample?.text ?? ''));
    expect({ outcome, ...results[0] }).toMatchObject(wanted);
  });

  it('tells the lines of a log apart', async () => {
    const log = catalogue.samples.find(({ id }) => id === 'postfix-log')?.text ?? '';
    expect(verdictOf(await read(log)).results).toMatchObject([
      { recipient: 'tom@example.net', enhanced: '5.1.1', cause: 'user-unknown' },
      { recipient: 'maria@example.org', enhanced: '4.7.1', cause: 'greylisted' },
    ]);
  });

  it('asks a telling sentence before the code', async () => {
    const report = await read(
      '550 5.7.1 <maria@example.org>: Recipient address rejected: mailbox is full',
    );
    expect(report.results[0]?.verdict).toMatchObject({ cause: 'mailbox-full', by: 'wording' });
  });

  it('says which of several replies decides, and why', async () => {
    const wrapped = await read(
      '554 4.4.7 Message expired: unable to deliver in 840 minutes <421 4.4.2 Connection timed out> maria@example.org',
    );
    expect(wrapped.results[0]?.delivery).toMatchObject({
      basic: { value: '421' },
      enhanced: { value: '4.4.2' },
      choice: 'over',
    });
    const transcript = await read(
      '... while talking to mx.example.org.:\n<<< 450 busy, try later\n... while talking to mx2.example.org.:\n>>> RCPT To:<maria@example.org>\n<<< 550 5.1.1 no such user',
    );
    expect(transcript.results[0]).toMatchObject({
      delivery: { basic: { value: '550' }, choice: 'final' },
    });
  });

  it('says where words and code contradict each other, and believes the words', async () => {
    const report = await read(
      'host mx.example.org said: 550 5.1.1 <maria@example.org>: this message looks like spam, score 12.3',
    );
    expect(report.results[0]).toMatchObject({ verdict: { cause: 'spam-content', by: 'wording' } });
    const contradictionIn = async (text: string) =>
      (await read(text)).results[0]?.verdict.contradiction;
    expect(report.results[0]?.verdict.contradiction).toEqual({
      id: 'words',
      alone: 'user-unknown',
    });
    expect(await contradictionIn('550 5.1.1 user unknown')).toBeUndefined();
    // Words that leave open what the code says are no more specific than it.
    expect(
      await contradictionIn('host mx.example.org said: 550 5.2.1 Mailbox not available'),
    ).toBeUndefined();
    expect(await contradictionIn('host mx.example.org said: 550 4.2.2 mailbox full')).toEqual({
      id: 'classes',
    });
  });

  it('of an input beyond all measure reads the end and says so', async () => {
    const line = `Nov 23 10:15:09 mail postfix/qmgr[9]: 5B2C3D4E5F: ${'x'.repeat(2000)}\n`;
    const count = Math.ceil(LONGEST_INPUT / line.length) + 9;
    const last =
      'Nov 23 10:15:09 mail postfix/smtp[2]: 5B2C3D4E5E: to=<maria@example.org>, relay=none, dsn=5.1.1, status=bounced (550 5.1.1 user unknown)\n';
    const report = await read(line.repeat(count) + last);
    const [{ part } = {}] = report.sources;
    expect(part?.lastLine).toBe(count + 1);
    expect(part?.firstLine).toBe((part?.from ?? 0) / line.length + 1);
    expect(part?.to).toBe(part?.of);
    expect(report.results[0]?.verdict.cause).toBe('user-unknown');
  });

  it('is the same with LF and with CRLF', async () => {
    for (const { text } of catalogue.samples)
      expect(verdictOf(await read(text.split('\n').join('\r\n')))).toEqual(
        verdictOf(await read(text)),
      );
  });

  it('of an ordinary mail says nothing', async () => {
    const report = await read('Dear all, room 550 is booked from 4.5.1 on. Version 5.1.1 is out.');
    expect(report).toMatchObject({ outcome: 'none', results: [], marks: [] });
  });
});

const pieces = fc.constantFrom(
  '550',
  '5.1.1',
  ' ',
  '\n',
  '\r\n',
  '> ',
  '<',
  '>',
  '@',
  'maria@example.org',
  'said: ',
  '\\n',
  '&lt;',
  '<br>',
  'Status: ',
  '--b',
  '\u0000',
  '😀',
  'Content-Type: multipart/report; boundary=b\n',
  'To: ',
  'From: ',
  '421-',
  '(#5.7.1)',
);

/** A busy machine needs longer for hundreds of texts. */
const PATIENCE = 60_000;

const inSamples = catalogue.samples.map(({ id, text }) => [id, text] as const);

it.each(inSamples)('in the sample %s whatever a verdict rests on is marked', async (_, text) => {
  const { marks, results } = await read(text);
  for (const { verdict, evidence } of results.filter((one) => one.verdict.sure !== 'open')) {
    if (verdict.outcome === 'failed') expect(evidence).not.toEqual([]);
    for (const span of evidence)
      expect(
        marks.some((mark) => mark.start <= span.start && mark.end >= span.end),
        text.slice(span.start, span.end),
      ).toBe(true);
  }
});

it('marks what a known reply was told by, inside a link too', async () => {
  const said =
    'The following recipients failed: maria@example.org: The email account that you tried to reach does not exist. For more, go to\n https://support.google.com/mail/?p=NoSuchUser a1-b2 - gsmtp\n';
  const { text, marks, results } = await read(`SMTP Error: ${said}`);
  expect(results[0]?.verdict.sure).toBe('known');
  expect(
    marks.filter(({ kind }) => kind === 'words').map(({ start, end }) => text.slice(start, end)),
  ).not.toEqual([]);
});

it('marks no words where they tell no cause', async () => {
  const { marks, results } = await read('554 Sorry, it is what it is');
  expect(results[0]?.verdict.reason).toBe('open');
  expect(marks.map(({ kind }) => kind)).not.toContain('words');
});

describe('any input', () => {
  it(
    'gives a report, and every mark cuts out its value',
    async () => {
      const text = fc.oneof(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
      );
      await fc.assert(
        fc.asyncProperty(text, async (input) => {
          const report = await read(input);
          for (const { kind, value, start, end } of report.marks) {
            if (kind === 'deciding' || kind === 'words') continue;
            expect(report.text.slice(start, end).toLowerCase()).toBe(value);
          }
        }),
        { numRuns: 300 },
      );
    },
    PATIENCE,
  );

  it(
    'of bytes gives a report',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.uint8Array({ maxLength: 500 }), async (input) => {
          expect(await read(input)).toMatchObject({ marks: [] });
        }),
      );
    },
    PATIENCE,
  );
});
