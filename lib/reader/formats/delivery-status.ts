import { isInformative } from '../../codes';
import type { Found, Span } from '../decode/types';
import { addressesIn } from '../find/addresses';
import { decide, type Reply } from '../find/decide';
import { findCodes } from '../find/find-codes';
import { present } from '../find/present';
import { folded } from '../find/reply-text';
import { type Field, statusGroups } from '../find/status-fields';
import type { Extraction } from '../find/types';
import { HOST_END, STATUS_PART_FIELD, STATUS_VALUE } from './patterns';
import { extractProse } from './prose';
import type { Delivery, Format } from './types';

const fieldOf = (group: readonly Field[], name: string): Field | undefined =>
  group.find((field) => field.name === name);

/** What stands behind the type of a field: 'maria@example.org' of 'rfc822; maria@example.org'. */
function textOf(view: string, { start, end }: Field): Found {
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

/** The same as it stands: the id of a queue is looked for in a log, where capitals count. */
function writtenIn(view: string, field: Field | undefined): Found | undefined {
  if (!field) return undefined;
  const { value, start, end } = textOf(view, field);
  return value ? { value: view.slice(start, end), start, end } : undefined;
}

/**
 * The address of a recipient field. Some write a bare local part, which is no address; encoded ones
 * stay as they are.
 */
function addressOf(view: string, field: Field | undefined): Found | undefined {
  if (!field) return undefined;
  const whole = textOf(view, field);
  if (whole.value.startsWith('=?') && whole.value.includes('@')) return whole;
  return addressesIn(view, field.start, field.end)[0];
}

/** The name of 'dns; mx.example.org (192.0.2.27)'. */
function hostOf(view: string, field: Field | undefined): Found | undefined {
  if (!field) return undefined;
  const { value, start } = textOf(view, field);
  const whole = value.slice(0, Math.max(0, value.search(HOST_END)));
  const name = whole.endsWith('.') ? whole.slice(0, -1) : whole;
  return name ? { value: name, start, end: start + name.length } : undefined;
}

function statusOf(view: string, field: Field | undefined): Found | undefined {
  const match = field && STATUS_VALUE.exec(view.slice(field.start, field.end));
  if (!field || !match) return undefined;
  return {
    value: match[0],
    start: field.start + match.index,
    end: field.start + match.index + match[0].length,
  };
}

/** What the group of the message says, before those of the recipients. */
interface Common {
  readonly reporter: Found | undefined;
  readonly arrival: Field | undefined;
  readonly queueId: Found | undefined;
}

function actionOf(field: Field | undefined): Delivery['action'] {
  const word = field?.value.toLowerCase() ?? '';
  if (word.startsWith('fail')) return 'failed';
  if (word.startsWith('delay') || word.startsWith('defer')) return 'delayed';
  return word.startsWith('deliver') || word.startsWith('relay') || word.startsWith('expand')
    ? 'delivered'
    : undefined;
}

/** A field that says something: some write 'Diagnostic-Code:' or 'smtp;' and nothing behind it. */
const filledIn = (view: string, group: readonly Field[], name: string): Field | undefined =>
  group.find((field) => field.name === name && textOf(view, field).value);

/** The codes of a recipient's group: the reply in Diagnostic-Code, then Status. */
function repliesOf(view: string, group: readonly Field[]) {
  const diagnostic =
    filledIn(view, group, 'diagnostic-code') ?? filledIn(view, group, 'x-supplementary-info');
  const reply: Reply = diagnostic
    ? decide(view, findCodes(view, true, diagnostic.start, diagnostic.end), diagnostic)
    : { text: '' };
  const status = statusOf(view, fieldOf(group, 'status'));
  const enhanced = reply.enhanced ?? status;
  const whole = folded(diagnostic?.value ?? '');
  return {
    diagnostic: reply.basic ? reply.text : whole,
    // Before the reply stands only how the reporter sorts it ("Unknown address error 550 5.7.1 …").
    context: reply.basic ? '' : whole,
    ...present({
      basic: reply.basic,
      enhanced,
      choice: reply.choice,
      deciding:
        reply.span ?? (diagnostic ? { start: diagnostic.start, end: diagnostic.end } : undefined),
    }),
  };
}

function deliveryOf(
  view: string,
  group: readonly Field[],
  { reporter, arrival, queueId }: Common,
): Delivery {
  const final = addressOf(view, fieldOf(group, 'final-recipient'));
  const original =
    addressOf(view, fieldOf(group, 'original-recipient')) ??
    addressOf(view, fieldOf(group, 'x-actual-recipient'));
  const recipient = final ?? original;
  const server = hostOf(view, fieldOf(group, 'remote-mta'));
  const action = actionOf(fieldOf(group, 'action'));
  const time =
    filledIn(view, group, 'last-attempt-date') ?? filledIn(view, group, 'arrival-date') ?? arrival;
  return {
    ...repliesOf(view, group),
    ...present({
      recipient,
      originalRecipient: original?.value === recipient?.value ? undefined : original,
      server,
      reporter,
      action,
      queueId,
      time: writtenIn(view, time),
    }),
  };
}

const tellsRecipient = (group: readonly Field[]): boolean =>
  ['final-recipient', 'original-recipient'].some((name) => fieldOf(group, name)) ||
  (!!fieldOf(group, 'action') && !!fieldOf(group, 'status'));

/** The fields of a stretch (RFC 3464), one delivery for each group that tells of a recipient. */
function readFields(view: string, { start, end }: Span): Delivery[] {
  const groups = statusGroups(view, start, end);
  const common = groups.filter((group) => !tellsRecipient(group)).flat();
  const anywhere = (name: string): Field | undefined =>
    fieldOf(common, name) ?? fieldOf(groups.flat(), name);
  const queueId = anywhere('x-postfix-queue-id') ?? anywhere('x-queue-id');
  const shared = {
    reporter: hostOf(view, anywhere('reporting-mta')),
    arrival: fieldOf(common, 'arrival-date'),
    queueId: writtenIn(view, queueId),
  };
  return groups.filter(tellsRecipient).map((group) => deliveryOf(view, group, shared));
}

/** The status parts; in a paste, and where MIME is broken, the fields wherever they stand. */
function statusSpans({ message, view }: Extraction): Span[] {
  const parts = message.sections.filter(({ kind }) => kind === 'status');
  if (parts.length > 0) return parts;
  const at = view.search(STATUS_PART_FIELD);
  if (at < 0) return [];
  const lead = view.lastIndexOf('\n\n', at);
  const before = lead < 0 ? 0 : Math.max(0, view.lastIndexOf('\n\n', lead - 1));
  return [{ start: before, end: view.length }];
}

/** What the words say, by recipient, and of the only one. */
interface Told {
  readonly of: ReadonlyMap<string, Delivery>;
  readonly only: Delivery | undefined;
}

function toldBy(told: readonly Delivery[]): Told {
  const pairs = told.flatMap((delivery) =>
    delivery.recipient ? [[delivery.recipient.value, delivery] as const] : [],
  );
  // The last of a map's pairs counts: reversed, it is the first that was told.
  return { of: new Map(pairs.reverse()), only: told.length === 1 ? told[0] : undefined };
}

/**
 * What the words say of the same recipient, or of the only one: words about somebody who has fields
 * of their own are not about another.
 */
function sameIn(
  told: Told,
  { recipient }: Delivery,
  named: ReadonlySet<string | undefined>,
): Delivery | undefined {
  const same = recipient && told.of.get(recipient.value);
  return same ?? (told.only && !named.has(told.only.recipient?.value) ? told.only : undefined);
}

/**
 * The words beside a status part often hold the remote reply that the fields leave out, and more of
 * it.
 */
function completed(
  delivery: Delivery,
  told: Told,
  named: ReadonlySet<string | undefined>,
): Delivery {
  const same = sameIn(told, delivery, named);
  const agrees =
    same?.basic &&
    (!delivery.enhanced || same.basic.value.charAt(0) === delivery.enhanced.value.charAt(0));
  const basic = delivery.basic ?? (agrees ? same?.basic : undefined);
  const enhanced =
    delivery.enhanced && isInformative(delivery.enhanced.value)
      ? delivery.enhanced
      : (same?.enhanced ?? delivery.enhanced);
  const { server, reporter, deciding, stage, time, queueId, choice } = same ?? {};
  return {
    ...present({ server, reporter, deciding, stage, time, queueId, choice }),
    ...delivery,
    ...present({ basic, enhanced }),
    context: [
      same?.basic || same?.enhanced ? same.diagnostic : '',
      delivery.context,
      same?.context ?? '',
    ]
      .join(' ')
      .trim(),
    diagnostic: delivery.diagnostic || (same?.diagnostic ?? ''),
  };
}

/**
 * The machine-readable part of a delivery status notification (RFC 3464), completed by the words
 * beside it.
 */
export const deliveryStatus: Format = {
  name: 'delivery-status',
  recognises: (extraction) => statusSpans(extraction).length > 0,
  extract: (extraction) => {
    const { view, words } = extraction;
    const told = extractProse(extraction, words);
    const status = statusSpans(extraction).flatMap((span) => readFields(view, span));
    const named = status.filter(({ recipient }) => recipient);
    const recipients = new Set(named.map(({ recipient }) => recipient?.value));
    if (named.length > 0) {
      const words = toldBy(told);
      return named.map((delivery) => completed(delivery, words, recipients));
    }
    const [only] = status;
    if (!only) return told;
    return told.map((delivery) => ({
      ...only,
      ...delivery,
      diagnostic: only.diagnostic || delivery.diagnostic,
      context: `${delivery.diagnostic} ${delivery.context}`,
    }));
  },
};
