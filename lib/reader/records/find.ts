import {
  CLOSING_STOP,
  LINE,
  MX_VALUE,
  NO_ANSWER,
  NO_NAME,
  ONLY_NAME,
  RESULTS_FIELD,
  SPACES,
} from './patterns';
import type { FoundRecord, RecordKind } from './types';

/** More lines than this are no answer of a name server. */
const MOST_LINES = 400;

const withoutStop = (name: string): string => name.replace(CLOSING_STOP, '').toLowerCase();

/** The strings of a TXT record as the one that they make (RFC 7208, 3.3; RFC 6376, 3.6.2.2). */
const joinStrings = (text: string): string =>
  text.includes('"')
    ? text
        .split('"')
        .filter((_piece, place) => place % 2 === 1)
        .join('')
    : text.trim();

/** What a TXT record is, by its beginning; by its name and tags where that is missing. */
function kindOfText(value: string, name: string): RecordKind | undefined {
  const text = value.toLowerCase();
  if (text.startsWith('v=spf1')) return 'spf';
  if (text.startsWith('v=dmarc1')) return 'dmarc';
  if (text.startsWith('v=dkim1')) return 'dkim';
  const key = name.includes('_domainkey') || text.startsWith('k=rsa');
  if (key && text.includes('p=')) return 'dkim';
  if ((name.startsWith('_dmarc') || text.includes('rua=')) && text.includes('p=')) return 'dmarc';
  const mechanisms = ['include:', 'ip4:', 'ip6:'].some((sign) => text.includes(sign));
  return mechanisms && text.includes('all') ? 'spf' : undefined;
}

function ofText(name: string, text: string): FoundRecord | undefined {
  const value = joinStrings(text);
  const kind = kindOfText(value, name);
  return kind && { kind, name, value };
}

function ofServer(name: string, text: string): FoundRecord | undefined {
  const value = text.trim().split(SPACES).join(' ');
  return MX_VALUE.test(value) ? { kind: 'mx', name, value } : undefined;
}

const ofPointer = (name: string, value: string): FoundRecord => ({
  kind: 'ptr',
  name,
  value: withoutStop(value.trim()),
});

/** What stands between name and value, in answers of `host` and `nslookup`. */
const MIDDLES: readonly (readonly [
  string,
  (name: string, value: string) => FoundRecord | undefined,
])[] = [
  [' descriptive text ', ofText],
  [' text = ', ofText],
  [' text =', ofText],
  [' mail is handled by ', ofServer],
  [' mail exchanger = ', ofServer],
  [' domain name pointer ', ofPointer],
  [' name = ', ofPointer],
];

function ofTools(line: string): FoundRecord | undefined {
  for (const [middle, read] of MIDDLES) {
    const at = line.indexOf(middle);
    if (at > 0) return read(withoutStop(line.slice(0, at).trim()), line.slice(at + middle.length));
  }
  return undefined;
}

/** 'example.com. 300 IN TXT "v=spf1 -all"', as dig prints it and as zone files have it. */
function ofZone(line: string): FoundRecord | undefined {
  const words = line.split(SPACES);
  const at = words.findIndex((word) => ['TXT', 'MX', 'PTR'].includes(word));
  const type = words[at];
  if (at < 1 || at > 4 || !type) return undefined;
  const name = withoutStop(words[0] ?? '');
  const value = line.slice(line.indexOf(` ${type} `) + type.length + 2);
  if (type === 'TXT') return ofText(name, value);
  return type === 'MX' ? ofServer(name, value) : ofPointer(name, value);
}

/** A server or a name alone, as `dig +short` prints it. */
function ofValue(line: string): FoundRecord | undefined {
  if (ONLY_NAME.test(line) && line.slice(0, -1).includes('.')) return ofPointer('', line);
  return line.includes('.') ? ofServer('', line) : undefined;
}

/** What a person typed before the answer, and remarks of the tool. */
const ASKED: readonly string[] = [';', '$ ', '# ', '> ', 'dig ', 'host ', 'nslookup '];

/** In a letter a line may look like such a value: here there is nothing else. */
function onlyValues(lines: readonly string[]): FoundRecord[] {
  const values = lines.map(ofValue);
  const known = values.flatMap((value) => value ?? []);
  return known.length === lines.length ? known : [];
}

/** Fields of Authentication-Results with the lines that go on with them. */
function resultFields(lines: readonly string[]): FoundRecord[] {
  return lines.flatMap((line, at) => {
    if (!RESULTS_FIELD.test(line)) return [];
    const rest = lines.slice(at + 1);
    const end = rest.findIndex((next) => next === '' || next === next.trimStart());
    const own = [line, ...(end < 0 ? rest : rest.slice(0, end))];
    const value = own.join(' ').split(SPACES).join(' ');
    return [{ kind: 'results' as const, name: '', value: value.slice(value.indexOf(':') + 1) }];
  });
}

/** nslookup on Windows writes the value of a TXT record on a line of its own. */
const joinValueLines = (text: string): string =>
  text.replaceAll('\r', '').replaceAll('text =\n\n', 'text = ').replaceAll('text =\n', 'text = ');

/**
 * The records in a text: an answer of dig, host or nslookup, a record alone, a field
 * Authentication-Results. Where such a tool says that there is none, that.
 */
export function findRecords(text: string): FoundRecord[] {
  const lines = joinValueLines(text).split(LINE).slice(0, MOST_LINES);
  const fields = resultFields(lines);
  if (fields.length > 0) return fields;
  const told = lines
    .map((line) => line.trim().replaceAll('\t', ' '))
    .filter((line) => line !== '' && !ASKED.some((sign) => line.startsWith(sign)));
  const named = told.flatMap((line) => ofZone(line) ?? ofTools(line) ?? ofText('', line) ?? []);
  const records = named.length > 0 ? named : onlyValues(told);
  if (records.length > 0) return records;
  if (!text.includes('->>HEADER<<-') && !text.includes('** server') && !NO_ANSWER.test(text))
    return [];
  const missing = NO_NAME.test(text) ? 'name' : NO_ANSWER.test(text) ? 'record' : '';
  return missing ? [{ kind: 'missing', name: '', value: missing }] : [];
}
