import { readDkim } from './dkim';
import { readDmarc } from './dmarc';
import { findRecords } from './find';
import { FIELD_START, IP_NETWORK, LINE, RESULTS_FIELD } from './patterns';
import { readResults } from './results';
import { readSpf } from './spf';
import type { FoundRecord, ReadRecord, RecordKind, Remark } from './types';

/** A mail server has a name; '0 .' says that the domain takes no mail (RFC 7505, 3). */
function readMx(value: string): Remark[] {
  const [priority = '', server = ''] = value.split(' ');
  if (server === '.') return [{ id: 'mx.null' }];
  const isAddress = IP_NETWORK.test(server.replace('.in-addr.arpa', '')) && !server.endsWith('.');
  return [
    { id: 'mx.server', words: { server, priority } },
    ...(isAddress ? [{ id: 'mx.wrong.address' }] : []),
  ];
}

const readPtr = (value: string): Remark[] => [{ id: 'ptr.name', words: { name: value } }];

const READERS: Readonly<Record<RecordKind, (value: string) => Remark[]>> = {
  spf: readSpf,
  dkim: readDkim,
  dmarc: readDmarc,
  mx: readMx,
  ptr: readPtr,
  results: readResults,
  missing: (value) => [{ id: `missing.${value}` }],
};

/** Of these a name has one: a second one makes both worthless. */
const ONLY_ONE: readonly RecordKind[] = ['spf', 'dmarc'];

function isSecond(
  { kind, name }: FoundRecord,
  place: number,
  all: readonly FoundRecord[],
): boolean {
  return (
    ONLY_ONE.includes(kind) &&
    all.findIndex((other) => other.kind === kind && other.name === name) < place
  );
}

/** A string that is not closed: half a record is read. */
const hasOpenQuote = (text: string): boolean => (text.split('"').length - 1) % 2 === 1;

/**
 * The records in a text, and what can be said of each without looking anything up. Empty for any
 * other text.
 */
export function readRecords(text: string): ReadRecord[] {
  const found = findRecords(text);
  return found.map((record, place) => ({
    ...record,
    remarks: [
      ...READERS[record.kind](record.value),
      ...(isSecond(record, place, found) ? [{ id: `${record.kind}.wrong.second` }] : []),
      ...(record.kind !== 'results' && hasOpenQuote(text) ? [{ id: 'wrong.quote' }] : []),
    ],
  }));
}

/**
 * Is a text nothing but the head of a mail that begins with Authentication-Results? Its 'fail' is
 * that of a check, not of a message.
 */
export function isOnlyResults(text: string): boolean {
  const lines = text.trim().split(LINE);
  return (
    RESULTS_FIELD.test(lines[0] ?? '') &&
    lines.every((line) => line === '' || FIELD_START.test(line) || line !== line.trimStart())
  );
}
