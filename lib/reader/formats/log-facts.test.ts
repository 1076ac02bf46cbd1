import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '../reading.test-helper';
import { LINE_WRITERS, type WriteLine } from './log.test-helper';
import {
  LOG_WRITERS,
  type LogMessage,
  type Recipient,
  type Refusal,
  textOf,
} from './log-writers.test-helper';

const PATIENCE = 60_000;

const deferral = fc.constantFrom<Refusal>(
  { basic: '450', enhanced: '4.2.0', words: 'Greylisted, come back later' },
  { basic: '451', enhanced: '', words: 'Temporary local problem' },
  { basic: '452', enhanced: '4.2.2', words: 'Mailbox is over quota' },
);
const refusal = fc.constantFrom<Refusal>(
  { basic: '550', enhanced: '5.1.1', words: 'User unknown here' },
  { basic: '550', enhanced: '', words: 'This message scored 14.3 spam points' },
  { basic: '554', enhanced: '5.7.1', words: 'Relay access denied; see https://example.org/why' },
);

const ending = fc.oneof(refusal, fc.constant('sent' as const), fc.constant('waits' as const));

/** Who waits has been put off before. */
const recipient = fc
  .record({ deferrals: fc.array(deferral, { maxLength: 2 }), first: deferral, end: ending })
  .map(({ deferrals, first, end }) => ({
    deferrals: end === 'waits' ? [first, ...deferrals] : deferrals,
    end,
  }));

const message = fc.record({
  recipients: fc.array(recipient, { minLength: 1, maxLength: 3 }),
  expires: fc.boolean(),
});

const messages = fc.array(message, { minLength: 1, maxLength: 3 }).map((list) =>
  list.map(
    ({ recipients, expires }, number): LogMessage => ({
      number: number + 1,
      expires,
      recipients: recipients.map((each, place) => ({
        ...each,
        address: `r${number}${place}@example.org`,
        host: `mx${place}.example.org`,
        ip: `192.0.2.${10 + place}`,
      })),
    }),
  ),
);

/** Mixes the lines of several messages, each in its own order. */
function interleave(lists: readonly (readonly string[])[], picks: readonly number[]): string[] {
  const rest = lists.map((list) => [...list]);
  const mixed: string[] = [];
  for (let turn = 0; rest.some((list) => list.length > 0); turn += 1) {
    const open = rest.filter((list) => list.length > 0);
    const line = open[(picks[turn % picks.length] ?? 0) % open.length]?.shift();
    if (line !== undefined) mixed.push(line);
  }
  return mixed;
}

/** Programs whose replies name the server by its address, or by none. */
const SERVERS: Readonly<Record<string, (recipient: Recipient) => string>> = {
  qmail: ({ ip }) => ip,
  courier: () => '',
};

function expectedRow(name: string, each: Recipient, { expires }: LogMessage): string[] {
  const { address, end, deferrals, host } = each;
  if (end === 'sent') return [];
  const reply = end === 'waits' ? deferrals.at(-1) : end;
  // msmtp keeps no queue.
  const isGone = end !== 'waits' || expires || name === 'msmtp';
  const server = SERVERS[name]?.(each) ?? host;
  return [
    [address, isGone ? 'failed' : 'delayed', reply?.basic, reply?.enhanced, server].join(' | '),
  ];
}

/** What stands in the brackets of dma is an id: only where the prefix keeps it can it be read. */
const KEEPS_TAG = ['syslog', 'ISO 8601', 'RFC 5424', 'Docker', 'Docker Compose', 'kubectl'];
/** Programs whose lines are known without their process. */
const KNOWN_ALONE = ['postfix', 'exim', 'opensmtpd', 'courier', 'qmail', 'msmtp'];

const fits = (name: string, prefix: string): boolean =>
  (name !== 'dma' || KEEPS_TAG.includes(prefix)) &&
  (prefix !== 'journalctl -o cat' || KNOWN_ALONE.includes(name));

async function expectRead(
  name: string,
  list: readonly LogMessage[],
  write: WriteLine,
  picks: readonly number[],
): Promise<void> {
  const writeLog = LOG_WRITERS[name] ?? (() => []);
  const lines = interleave(
    list.map((each) => writeLog(each, write)),
    picks,
  );
  const { results, counts } = await read(`${lines.join('\n')}\n`);
  const wanted = list.flatMap((each) =>
    each.recipients.flatMap((recipient) => expectedRow(name, recipient, each)),
  );
  const shown = results.filter(({ verdict }) => verdict.outcome !== 'delivered');
  const rows = shown.map(({ delivery: { recipient, basic, enhanced, server }, verdict }) =>
    [recipient, { value: verdict.outcome }, basic, enhanced, server]
      .map((fact) => fact?.value ?? '')
      .join(' | '),
  );
  expect(rows.sort()).toEqual(wanted.sort());
  const sent = list.flatMap(({ recipients }) => recipients).filter(({ end }) => end === 'sent');
  expect(counts.delivered ?? 0).toBe(sent.length);
  for (const { delivery } of shown) {
    const replies = list
      .flatMap(({ recipients }) => recipients)
      .filter(({ address }) => address === delivery.recipient?.value)
      .flatMap(({ deferrals, end }) => (typeof end === 'object' ? [end] : deferrals.slice(-1)));
    const said = delivery.diagnostic.replace('-', ' ');
    expect(replies.map((reply) => textOf(reply).replace('-', ' '))).toContain(said);
  }
}

describe('what became of each recipient is read from the log that is written from it', () => {
  it.each(Object.keys(LOG_WRITERS))(
    '%s',
    async (name) => {
      const prefix = fc.constantFrom(...LINE_WRITERS.filter(([each]) => fits(name, each)));
      const picks = fc.array(fc.nat(5), { minLength: 1, maxLength: 12 });
      await fc.assert(
        fc.asyncProperty(messages, prefix, picks, async (list, [, write], order) =>
          expectRead(name, list, write, order),
        ),
        { numRuns: 60, seed: 12 },
      );
    },
    PATIENCE,
  );
});
