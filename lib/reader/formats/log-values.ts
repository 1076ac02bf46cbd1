import type { Found } from '../decode/types';
import { addressesIn } from '../find/addresses';
import { LAST_STOP } from '../find/fact-patterns';
import type { Reply } from '../find/types';
import { findFirst, type LogLine, type Sign } from './log-line';
import {
  CODE_HERE,
  ID_HERE,
  LEADING_ID,
  NEXT_RECIPIENT,
  PORT_BEHIND,
  SERVER_HERE,
  STATUS_HERE,
} from './log-patterns';

const cut = (view: string, start: number, end: number): Found => ({
  value: view.slice(start, end),
  start,
  end,
});

/** The word behind a sign of the line. */
export function findBehind(
  view: string,
  { text, words }: LogLine,
  signs: readonly string[] | undefined,
): Found | undefined {
  const sign = findFirst(words, signs);
  const match = sign && ID_HERE.exec(words.slice(sign.end, sign.end + 80));
  return match
    ? cut(view, text.start + sign.end, text.start + sign.end + match[0].length)
    : undefined;
}

/** The id of the message that a line is about. */
export function findId(view: string, line: LogLine): Found | undefined {
  const { fields, text, tag } = line;
  const behind = findBehind(view, line, fields.ids);
  if (behind) return behind;
  if (fields.idInTag) return tag;
  if (fields.ids || fields.begins) return undefined;
  const id = LEADING_ID.exec(view.slice(text.start, text.start + 40))?.[1];
  return id ? cut(view, text.start, text.start + id.length) : undefined;
}

/** Where the field of a recipient ends that is written without an address. */
const FIELD_OVER: readonly string[] = [': ', ', ', ' r='];
const LONGEST_FIELD = 400;
const MOST_RECIPIENTS = 500;

/** qmail writes the domain of a virtual user before the name: 'example.com-maria@example.com'. */
function withoutOwnDomain(address: Found): Found {
  const { value, start, end } = address;
  const domain = `${value.slice(value.lastIndexOf('@') + 1)}-`;
  return value.startsWith(domain)
    ? { value: value.slice(domain.length), start: start + domain.length, end }
    : address;
}

/** Whom a line names: several stand one behind the other, with a comma between. */
export function findRecipients(
  view: string,
  { text, words, fields }: LogLine,
  signs = fields.recipients,
): Found[] | undefined {
  const sign = findFirst(words, signs);
  if (!sign) return undefined;
  const over = findFirst(words, FIELD_OVER, sign.end)?.at ?? words.length;
  const from = text.start + sign.end;
  const limit = text.start + Math.min(over, sign.end + LONGEST_FIELD);
  const [first] = addressesIn(view, from, limit);
  if (!first) return [];
  const found = [first];
  for (const next of addressesIn(view, first.end, text.end)) {
    const last = found.at(-1) ?? first;
    if (found.length >= MOST_RECIPIENTS) break;
    if (!NEXT_RECIPIENT.test(view.slice(last.end, next.start).replaceAll('\n', ' '))) break;
    found.push(next);
  }
  return found.map(withoutOwnDomain);
}

/** A name without a dot is none of a host: 'relay=local', 'relay=none'; but for the machine itself. */
const isHost = (name: string): boolean => name.includes('.') || name === 'localhost';

function findHost(view: string, { text, words }: LogLine, sign: Sign): Found | undefined {
  const match = SERVER_HERE.exec(words.slice(sign.end, sign.end + LONGEST_FIELD));
  const value = (match?.[1] ?? match?.[2] ?? '').replace(PORT_BEHIND, '$1').replace(LAST_STOP, '');
  if (!match || !isHost(value)) return undefined;
  const start = text.start + sign.end + match[0].lastIndexOf(value);
  return { ...cut(view, start, start + value.length), value };
}

/** The server that a line hands a message to, or tries to. */
export function findServer(view: string, line: LogLine): Found | undefined {
  for (const name of line.fields.servers ?? []) {
    const sign = findFirst(line.words, [name]);
    const host = sign && findHost(view, line, sign);
    if (host) return host;
  }
  return undefined;
}

/** The code of a reply in a field of its own: nothing where no server has given it. */
export function findCode(view: string, { text, words, fields }: LogLine): Found | undefined {
  const sign = findFirst(words, fields.ownCodes) ? undefined : findFirst(words, fields.codes);
  if (!sign || !CODE_HERE.test(words.slice(sign.end, sign.end + 4))) return undefined;
  return cut(view, text.start + sign.end, text.start + sign.end + 3);
}

/** The status in its own field: nothing where the program makes it up beside a reply. */
export function findStatus(
  view: string,
  { text, words, fields }: LogLine,
  { basic }: Reply,
): Found | undefined {
  const sign = findFirst(words, fields.statuses);
  if (!sign || (basic && !fields.statusOfReply)) return undefined;
  const match = STATUS_HERE.exec(words.slice(sign.end, sign.end + 12));
  const start = text.start + sign.end;
  return match ? cut(view, start, start + match[0].length) : undefined;
}

/** The only one of several recipients whom the reply is about. */
export function findRefusedOne(view: string, { text, words, fields }: LogLine): string | undefined {
  const sign = findFirst(words, fields.refusedOne);
  const place = sign && text.start + sign.end;
  return place === undefined ? undefined : addressesIn(view, place, text.end)[0]?.value;
}
