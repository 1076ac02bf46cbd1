import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../decode/types';
import { readingView } from '../../decode/view';
import { read } from '../../reading.test-helper';
import { readTables } from './read-tables';

/** A busy machine needs longer for hundreds of texts. */
const PATIENCE = 60_000;

const REPLIES = [
  { basic: '550', enhanced: '5.1.1', words: 'User "unknown"; see\nthe list, please' },
  { basic: '552', enhanced: '5.2.2', words: 'Mailbox is full' },
  { basic: '554', enhanced: '5.7.1', words: 'Relay access denied, sorry' },
  { basic: '450', enhanced: '4.2.0', words: 'Greylisted; see you soon' },
] as const;

const person = fc.stringMatching(/^[a-z][a-z0-9]{1,8}(?:[._+-][a-z0-9]{1,6})?$/);

const entry = fc.record({
  recipient: person.map((name) => `${name}@example.org`),
  action: fc.constantFrom('failed', 'delayed', 'delivered'),
  reply: fc.constantFrom(...REPLIES),
});

type Entry = {
  readonly recipient: string;
  readonly action: 'failed' | 'delayed' | 'delivered';
  readonly reply: (typeof REPLIES)[number];
};

type Row = Readonly<Record<string, string>>;

const said = ({ action, reply: { basic, enhanced, words } }: Entry): string =>
  action === 'delivered' ? '250 2.0.0 OK' : `${basic} ${enhanced} ${words}`;

const statusOf = ({ action, reply }: Entry): string =>
  action === 'delivered' ? '2.0.0' : reply.enhanced;

/** What each maker calls a failed, a delayed and a delivered message. */
const named = (failed: string, delayed: string, delivered: string) => (entry: Entry) =>
  ({ failed, delayed, delivered })[entry.action];

const ofPowermta = named('b', 't', 'd');
const ofTracking = named('FAIL', 'DEFER', 'DELIVER');
const ofTrace = named('Failed', 'Pending', 'Delivered');
const ofSendgrid = named('bounce', 'deferred', 'delivered');
const ofPostmark = named('HardBounce', 'Transient', 'Delivered');
const ofSes = named('PERMANENT_BOUNCE', 'DELIVERY_DELAY', 'DELIVERY');
const ofAnybody = named('bounced', 'deferred', 'delivered');

/** A row as each maker writes it, from the facts alone. */
const MAKERS: Readonly<Record<string, (entry: Entry, place: number) => Row>> = {
  powermta: (entry, place) => ({
    type: ofPowermta(entry),
    timeQueued: `2026-11-24 10:00:0${place}`,
    orig: 'ada@example.com',
    rcpt: entry.recipient,
    dsnStatus: `${statusOf(entry)} (as its words say)`,
    dsnDiag: `smtp;${said(entry)}`,
    dsnMta: 'mx.example.org (192.0.2.20)',
  }),
  tracking: (entry, place) => ({
    'event-id': ofTracking(entry),
    'message-id': `<m${place}@example.com>`,
    'recipient-address': entry.recipient,
    'recipient-status': `[{LED=${said(entry)}};{FQDN=mx.example.org}]`,
    'sender-address': 'ada@example.com',
  }),
  trace: (entry, place) => ({
    Received: '11/24/2026 10:00:00 AM',
    SenderAddress: 'ada@example.com',
    RecipientAddress: entry.recipient,
    Status: ofTrace(entry),
    Detail: said(entry),
    MessageId: `<m${place}@example.com>`,
  }),
  sendgrid: (entry, place) => ({
    event: ofSendgrid(entry),
    email: entry.recipient,
    from: 'ada@example.com',
    reason: said(entry),
    recv_message_id: `m${place}`,
    mx: 'mx.example.org',
  }),
  mailgun: (entry, place) => ({
    event: entry.action === 'delivered' ? 'delivered' : 'failed',
    severity: { failed: 'permanent', delayed: 'temporary', delivered: '' }[entry.action],
    recipient: entry.recipient,
    'delivery-status.code': said(entry).slice(0, 3),
    'delivery-status.message': said(entry).slice(4),
    'message.headers.message-id': `m${place}`,
  }),
  postmark: (entry, place) => ({
    Type: ofPostmark(entry),
    TypeCode: '1',
    Email: entry.recipient,
    From: 'ada@example.com',
    Details: `smtp;${said(entry)}`,
    MessageID: `m${place}`,
  }),
  ses: (entry, place) => ({
    MessageId: `m${place}`,
    FromEmailAddress: 'ada@example.com',
    Destination: entry.recipient,
    LastDeliveryEvent: ofSes(entry),
    DiagnosticCode: `smtp; ${said(entry)}`,
  }),
  anybody: (entry) => ({
    Recipient: entry.recipient,
    Sender: 'ada@example.com',
    Result: ofAnybody(entry),
    'Error message': said(entry),
  }),
};

const style = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  mark: fc.constantFrom('', '\ufeff'),
  quoteAll: fc.boolean(),
  capitals: fc.boolean(),
  extra: fc.constantFrom({}, { Subject: 'Lunch, "today"; 12:00', 'X Size': '550' }),
  order: fc.array(fc.nat(), { minLength: 12, maxLength: 12 }),
});

type Style = typeof style extends fc.Arbitrary<infer T> ? T : never;

/** RFC 4180: in quotes stands what holds a delimiter, a quote or the end of a line. */
const quote = (value: string, { quoteAll, delimiter }: Style): string =>
  quoteAll || [delimiter, '"', '\n'].some((sign) => value.includes(sign))
    ? `"${value.replaceAll('"', '""')}"`
    : value;

function write(rows: readonly Row[], how: Style): string {
  const names = Object.keys(rows[0] ?? {})
    .map((name, place) => ({ name, key: how.order[place] ?? 0 }))
    .sort((a, b) => a.key - b.key)
    .map(({ name }) => name);
  const header = names.map((name) => quote(how.capitals ? name.toUpperCase() : name, how));
  const lines = rows.map((row) => names.map((name) => quote(row[name] ?? '', how)));
  const text = [header, ...lines].map((cells) => cells.join(how.delimiter)).join('\n');
  return how.mark + text.split('\n').join(how.lineEnd);
}

/** A field a line, as PowerShell prints entries; long values go on below. */
const writeList = (rows: readonly Row[]): string =>
  rows
    .map((row) =>
      Object.entries(row)
        .map(([name, value]) => {
          const field = name.split('-').join(' ').padEnd(20);
          return `${field} : ${value.split('\n').join(`\n${' '.repeat(23)}`)}`;
        })
        .join('\n'),
    )
    .join('\n\n');

const factsOf = ({ recipient, action, reply: { basic, enhanced } }: Entry): string =>
  action === 'delivered' ? `${recipient} ${action}` : `${recipient} ${action} ${basic} ${enhanced}`;

const makeSheet = (text: string) => ({ text, view: readingView(text) });

const readAll = (text: string) => readTables(makeSheet(text), { start: 0, end: text.length });

/** What stands at a place; a code may go on in the next line ('5.', '1.1'). */
const readAt = (text: string, { start, end }: Span): string =>
  text.slice(start, end).split('\n').join('').toLowerCase();

const entries = fc.uniqueArray(entry, {
  minLength: 1,
  maxLength: 5,
  selector: ({ recipient }) => recipient,
});

describe('a table made from facts gives the facts back', () => {
  it.each(Object.entries(MAKERS))(
    '%s',
    async (_name, make) => {
      await fc.assert(
        fc.asyncProperty(entries, style, async (list, how) => {
          // A reply among the rows tells what a table is about that anybody might have written.
          fc.pre(list.some(({ action }) => action !== 'delivered'));
          const text = write(
            list.map((each, place) => ({ ...make(each, place), ...how.extra })),
            how,
          );
          const { format, counts, results } = await read(text);
          const told = results.map(({ delivery, verdict }) =>
            [
              delivery.recipient?.value,
              verdict.outcome,
              delivery.basic?.value,
              delivery.enhanced?.value,
            ].join(' '),
          );
          const shown = list.filter(({ action }) => action !== 'delivered').map(factsOf);
          expect({ format, told: told.sort() }).toEqual({ format: 'table', told: shown.sort() });
          expect(counts.delivered ?? 0).toBe(list.length - shown.length);
        }),
        { numRuns: 60, seed: 12 },
      );
    },
    PATIENCE,
  );
});

describe('a list made from facts gives the facts back', () => {
  it.each(Object.entries(MAKERS).filter(([name]) => name !== 'anybody' && name !== 'mailgun'))(
    '%s',
    (_name, make) => {
      fc.assert(
        fc.property(entries, (list) => {
          const told = readAll(writeList(list.map(make))).map((delivery) =>
            [
              delivery.recipient?.value,
              delivery.action,
              ...(delivery.basic ? [delivery.basic.value, delivery.enhanced?.value] : []),
            ].join(' '),
          );
          expect(told).toEqual(list.map(factsOf));
        }),
        { numRuns: 30, seed: 12 },
      );
    },
  );
});

describe('a table that something happened to', () => {
  const change = fc.record({
    at: fc.nat(),
    length: fc.nat({ max: 12 }),
    sign: fc.constantFrom('', '"', '""', ',', ';', '\t', '\n', '##', '@', '{', '550 ', '\\n', '<'),
  });
  const maker = fc.constantFrom(...Object.values(MAKERS));

  it(
    'is read all the same, and every place is right',
    () => {
      fc.assert(
        fc.property(
          maker,
          fc.array(entry, { minLength: 1, maxLength: 3 }),
          style,
          fc.array(change, { minLength: 1, maxLength: 8 }),
          fc.boolean(),
          (make, list, how, changes, isList) => {
            const rows = list.map((each, place) => make(each, place));
            const text = changes.reduce(
              (whole, { at, length, sign }) => {
                const place = at % whole.length;
                return whole.slice(0, place) + sign + whole.slice(place + length);
              },
              `${isList ? writeList(rows) : write(rows, how)} `,
            );
            for (const delivery of readAll(text))
              for (const fact of [
                delivery.recipient,
                delivery.basic,
                delivery.enhanced,
                delivery.server,
              ])
                if (fact) expect(readAt(text, fact)).toBe(fact.value);
          },
        ),
        { numRuns: 10_000, seed: 12 },
      );
    },
    PATIENCE,
  );
});
