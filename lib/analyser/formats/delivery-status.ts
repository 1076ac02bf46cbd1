import { addressesIn } from '../addresses';
import { decide } from '../decide';
import { findCodes } from '../find-codes';
import { STATUS_VALUE, WHITE_SPACE } from '../patterns';
import { type Field, statusGroups } from '../status-fields';
import type { Delivery, Found } from '../types';
import type { Extraction } from './types';

const fieldOf = (group: readonly Field[], name: string): Field | undefined => group.find((field) => field.name === name);

/** The address of 'rfc822; maria@example.org'; some write a bare local part, which is no address. */
function addressOf(view: string, field: Field | undefined): Found | undefined {
  return field && addressesIn(view, field.start, field.end)[0];
}

/** The name of 'dns; mx.example.org (192.0.2.27)'. */
function hostOf(view: string, field: Field | undefined): Found | undefined {
  if (!field) return undefined;
  const raw = view.slice(field.start, field.end);
  const from = raw.indexOf(';') + 1;
  const name = raw.slice(from).trimStart();
  const start = field.start + from + raw.slice(from).length - name.length;
  const length = name.search(/[\s,;()[\]]|$/);
  return length > 0 ? { value: name.slice(0, length).toLowerCase(), start, end: start + length } : undefined;
}

function statusOf(view: string, field: Field | undefined): Found | undefined {
  const value = field && view.slice(field.start, field.end);
  const match = value?.match(STATUS_VALUE);
  if (!field || !match || match.index === undefined) return undefined;
  return { value: match[0], start: field.start + match.index, end: field.start + match.index + match[0].length };
}

function actionOf(field: Field | undefined): Delivery['action'] {
  const word = field?.value.toLowerCase() ?? '';
  if (word.startsWith('fail')) return 'failed';
  if (word.startsWith('delay') || word.startsWith('defer')) return 'delayed';
  return word.startsWith('deliver') || word.startsWith('relay') || word.startsWith('expand') ? 'delivered' : undefined;
}

/** The codes of a recipient's group: the reply in Diagnostic-Code, then Status. */
function repliesOf(view: string, group: readonly Field[]) {
  const diagnostic = fieldOf(group, 'diagnostic-code') ?? fieldOf(group, 'x-supplementary-info');
  const reply = diagnostic ? decide(view, findCodes(view, true, diagnostic.start, diagnostic.end)) : {};
  const status = statusOf(view, fieldOf(group, 'status'));
  const enhanced = reply.enhanced ?? status;
  return {
    diagnostic: (diagnostic?.value ?? '').replace(WHITE_SPACE, ' '),
    ...(reply.basic ? { basic: reply.basic } : {}),
    ...(enhanced ? { enhanced } : {}),
    ...(diagnostic ? { deciding: { start: diagnostic.start, end: diagnostic.end } } : {}),
  };
}

function deliveryOf(view: string, group: readonly Field[], reporter: Found | undefined): Delivery | undefined {
  const final = addressOf(view, fieldOf(group, 'final-recipient'));
  const original = addressOf(view, fieldOf(group, 'original-recipient')) ?? addressOf(view, fieldOf(group, 'x-actual-recipient'));
  const recipient = final ?? original;
  const server = hostOf(view, fieldOf(group, 'remote-mta'));
  const action = actionOf(fieldOf(group, 'action'));
  const time = fieldOf(group, 'last-attempt-date') ?? fieldOf(group, 'arrival-date');
  return {
    ...repliesOf(view, group),
    ...(recipient ? { recipient } : {}),
    ...(original && original.value !== recipient?.value ? { originalRecipient: original } : {}),
    ...(server ? { server } : {}),
    ...(reporter ? { reporter } : {}),
    ...(action ? { action } : {}),
    ...(time ? { time: { value: time.value, start: time.start, end: time.end } } : {}),
    context: '',
  };
}

/** The machine-readable part of a delivery status notification (RFC 3464), wherever it stands. */
export function extractStatus({ view }: Extraction, from: number, to: number): Delivery[] {
  const groups = statusGroups(view, from, to);
  const reporter = hostOf(view, groups.map((group) => fieldOf(group, 'reporting-mta')).find(Boolean));
  return groups
    .filter((group) => fieldOf(group, 'final-recipient') || fieldOf(group, 'original-recipient') || (fieldOf(group, 'action') && fieldOf(group, 'status')))
    .map((group) => deliveryOf(view, group, reporter))
    .filter((delivery) => delivery !== undefined);
}
