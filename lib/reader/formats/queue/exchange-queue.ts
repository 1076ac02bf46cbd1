import type { Span } from '../../decode/types';
import { addressesIn } from '../../find/addresses';
import { timeOf } from '../../find/time';
import { EXCHANGE_FIELD, EXCHANGE_OWN_FIELD, EXCHANGE_REASON } from './patterns';
import type { Line, Listing, Waiting } from './types';

/** The values of one record by the names of its fields; a value may go on below its line. */
type Entry = Map<string, Span>;

/** The records of a list, each field a line. One ends where the name of a field stands again. */
function findRecords(lines: readonly Line[]): Entry[] {
  const entries: Entry[] = [];
  let open: Entry = new Map();
  let last: string | undefined;
  for (const { text, start, end } of lines) {
    const [lead = '', name] = EXCHANGE_FIELD.exec(text) ?? [];
    const before = last === undefined ? undefined : open.get(last);
    if (name !== undefined) {
      if (open.has(name)) {
        entries.push(open);
        open = new Map();
      }
      open.set(name, { start: start + lead.length, end: start + text.trimEnd().length });
      last = name;
    } else if (!text.trim()) last = undefined;
    else if (last !== undefined && before) open.set(last, { start: before.start, end });
  }
  return [...entries, open];
}

/** So many of its own names nothing else has. */
const FEWEST_OWN = 2;

/** What is in a queue that is not held up waits for nothing that has failed. */
const HELD: ReadonlySet<string> = new Set(['Retry', 'Suspended']);

function readRecord(view: string, entry: Entry): Waiting[] {
  const told = (name: string): string => {
    const { start, end } = entry.get(name) ?? { start: 0, end: 0 };
    return view.slice(start, end).trim();
  };
  const own = [...entry.keys()].filter((name) => EXCHANGE_OWN_FIELD.test(name));
  const places = [...entry.values()];
  const span = { start: places[0]?.start ?? 0, end: places.at(-1)?.end ?? 0 };
  const error = entry.get('LastError');
  const hasError = told('LastError').length > 0;
  if (own.length < FEWEST_OWN || told('MessageCount') === '0') return [];
  if (!hasError && !HELD.has(told('Status'))) return [];
  const people = entry.get('Recipients');
  const source = hasError ? error : people;
  const lead = source
    ? (EXCHANGE_REASON.exec(view.slice(source.start, source.end))?.[0].length ?? 0)
    : 0;
  const tried = entry.get('LastRetryTime');
  const time = tried && timeOf(view, tried);
  const shared = {
    ...(time ? { time } : {}),
    ...(source && (hasError || lead > 0)
      ? { reason: { ...source, start: source.start + lead } }
      : {}),
    span,
  };
  const recipients = people ? addressesIn(view, people.start, people.end) : [];
  const named = [...new Map(recipients.map((each) => [each.value, each])).values()];
  return named.length > 0 ? named.map((recipient) => ({ ...shared, recipient })) : [shared];
}

/**
 * `Get-Queue | Format-List` and `Get-Message | Format-List` of Exchange:
 * https://learn.microsoft.com/en-us/exchange/mail-flow/queues/queue-properties
 */
export const exchangeQueue: Listing = {
  begins: EXCHANGE_FIELD,
  read: (view, lines) => findRecords(lines).flatMap((entry) => readRecord(view, entry)),
};
