import { decodeWords } from 'postal-mime';
import type { Found } from '../decode/types';
import { addressesIn } from '../find/addresses';
import type { Field } from '../find/status-fields';
import { matched } from './captured';
import { ENCODED_ADDRESS, ESCAPED_LETTER, HOST_END, ODD_END, STATUS_VALUE } from './patterns';
import type { Delivery } from './types';

/** What stands behind the type of a field: 'maria@example.org' of 'rfc822; maria@example.org'. */
function readValue(view: string, { start, end }: Field): Found {
  const raw = view.slice(start, end);
  const from = raw.indexOf(';') + 1;
  const value = raw.slice(from);
  const lead = value.length - value.trimStart().length;
  return {
    value: value.trim().toLowerCase(),
    start: start + from + lead,
    end: start + from + value.trimEnd().length,
  };
}

export const findField = (group: readonly Field[], name: string): Field | undefined =>
  group.find((field) => field.name === name);

/** A field that says something: some write 'Diagnostic-Code:' or 'smtp;' and nothing behind it. */
export const findFilledField = (
  view: string,
  group: readonly Field[],
  name: string,
): Field | undefined => group.find((field) => field.name === name && readValue(view, field).value);

/** A value as it is written: the id of a queue is looked for in a log, where capitals count. */
export function readAsWritten(view: string, field: Field | undefined): Found | undefined {
  if (!field) return undefined;
  const { value, start, end } = readValue(view, field);
  return value ? { value: view.slice(start, end), start, end } : undefined;
}

const LAST_LETTER = 0x10ffff;

/** An address as it is said: RFC 6533, 3 lets ASCII stand for the letters beyond it. */
function readEncoded(value: string): string {
  const words = ENCODED_ADDRESS.test(value) ? decodeWords(value) : value;
  return words.replace(ESCAPED_LETTER, (escaped, code: string) => {
    const letter = Number.parseInt(code, 16);
    return letter <= LAST_LETTER ? String.fromCodePoint(letter) : escaped;
  });
}

/** Nothing else closes a field: a '_' at its end is part of the address, and what is wrong with it. */
function asFieldSays(view: string, whole: Found, found: Found): Found {
  const rest = view.slice(found.end, whole.end);
  return ODD_END.test(rest)
    ? { value: found.value + rest, start: found.start, end: whole.end }
    : found;
}

/**
 * The address of a recipient field. Some write a bare local part, which is no address; a local part
 * that is encoded stays as it is.
 */
export function readAddress(view: string, field: Field | undefined): Found | undefined {
  if (!field) return undefined;
  const whole = readValue(view, field);
  if (whole.value.startsWith('=?') && whole.value.includes('@')) return whole;
  const written = readAsWritten(view, field);
  const value = written && readEncoded(written.value);
  if (written && value && value !== written.value) {
    const [address] = addressesIn(value);
    if (address) return { ...written, value: address.value };
  }
  return addressesIn(view, field.start, field.end).map((found) =>
    asFieldSays(view, whole, found),
  )[0];
}

/** The name of 'dns; mx.example.org (192.0.2.27)'. */
export function readHost(view: string, field: Field | undefined): Found | undefined {
  if (!field) return undefined;
  const { value, start } = readValue(view, field);
  const whole = value.slice(0, Math.max(0, value.search(HOST_END)));
  const name = whole.endsWith('.') ? whole.slice(0, -1) : whole;
  return name ? { value: name, start, end: start + name.length } : undefined;
}

export const readStatus = (view: string, field: Field | undefined): Found | undefined =>
  field && matched(STATUS_VALUE.exec(view.slice(field.start, field.end)), field.start);

/** The words of RFC 3464, 2.3.3, and what some write instead of them, by how they begin. */
const STATUS_ACTIONS: readonly (readonly [string, Delivery['action']])[] = [
  ['fail', 'failed'],
  ['delay', 'delayed'],
  ['defer', 'delayed'],
  ['deliver', 'delivered'],
  ['relay', 'delivered'],
  ['expand', 'delivered'],
];

/** What arrived at no mailbox: nobody hears more of it. */
export function readHanded(field: Field | undefined): Delivery['handed'] {
  const word = field?.value.toLowerCase() ?? '';
  return (['relayed', 'expanded'] as const).find((handed) => word.startsWith(handed));
}

export function readAction(field: Field | undefined): Delivery['action'] {
  const word = field?.value.toLowerCase() ?? '';
  return STATUS_ACTIONS.find(([start]) => word.startsWith(start))?.[1];
}
