import type { Found, Span } from '../decode/types';
import { addressesIn } from '../find/addresses';
import { decide } from '../find/decide';
import { codesIn } from '../find/extraction';
import { present } from '../find/present';
import { folded } from '../find/reply-text';
import type { Extraction } from '../find/types';
import { type Value, valuesIn } from './json-values';
import { JSON_START, STATUS_VALUE } from './patterns';
import type { Delivery, Format } from './types';

const TYPE_KEYS = [
  'notificationtype',
  'eventtype',
  'event',
  'type',
  'recordtype',
  'severity',
  'bouncetype',
  'event_type',
];
const RECIPIENT_KEYS = [
  'emailaddress',
  'recipient',
  'recipients',
  'finalrecipient',
  'rcpt_to',
  'raw_rcpt_to',
  'email',
  'destination',
  'to',
];
const REPLY_KEYS = [
  'diagnosticcode',
  'smtpresponse',
  'raw_reason',
  'reason',
  'response',
  'description',
  'details',
  'message',
  'error',
  'smtp_reply',
];
const STATUS_KEYS = ['status', 'enhanced-code', 'enhanced_code', 'error_code', 'code', 'smtp_code'];

/** What SES, SendGrid, Mailgun, Postmark and SparkPost call what happened. */
const KINDS: Readonly<Record<string, NonNullable<Delivery['action']>>> = {
  bounce: 'failed',
  bounced: 'failed',
  failed: 'failed',
  dropped: 'failed',
  rejected: 'failed',
  reject: 'failed',
  blocked: 'failed',
  hardbounce: 'failed',
  softbounce: 'failed',
  permanent: 'failed',
  out_of_band: 'failed',
  policy_rejection: 'failed',
  deferred: 'delayed',
  deliverydelay: 'delayed',
  delay: 'delayed',
  temporary: 'delayed',
  delivered: 'delivered',
  delivery: 'delivered',
  complaint: 'complaint',
  complained: 'complaint',
  spamreport: 'complaint',
  spamcomplaint: 'complaint',
  spam_complaint: 'complaint',
};

const within = (inner: Span, outer: Span): boolean =>
  inner.start >= outer.start && inner.end <= outer.end;

const kindOf = (values: readonly Value[]): Delivery['action'] => {
  const types = values
    .filter(({ key }) => TYPE_KEYS.includes(key))
    .map(({ value }) => KINDS[value.toLowerCase()]);
  // SES nests 'bounceType: Permanent' in a 'Bounce', Mailgun says 'severity: temporary' of a
  // 'failed': the milder word counts.
  return types.includes('complaint')
    ? 'complaint'
    : types.includes('delayed')
      ? 'delayed'
      : types.find(Boolean);
};

const MOST_VALUES = 60;

/**
 * The values of an event that speak of a recipient: those of its own object, then those of the ones
 * around it.
 */
function valuesAbout(values: readonly Value[], place: number): readonly Value[] {
  const own = values[place]?.object;
  if (!own) return [];
  const near = values.slice(Math.max(0, place - MOST_VALUES), place + MOST_VALUES);
  const inside = near.filter(({ object }) => within(object, own));
  return [...inside, ...near.filter(({ object }) => within(own, object) && !within(object, own))];
}

/** The first status field that holds one: '5.1.1'. */
function statusIn(about: readonly Value[]): Found | undefined {
  for (const { key, value, start } of about) {
    const match = STATUS_KEYS.includes(key) ? STATUS_VALUE.exec(value) : null;
    if (match)
      return {
        value: match[0],
        start: start + match.index,
        end: start + match.index + match[0].length,
      };
  }
  return undefined;
}

/** What stands behind a code that is a whole value: the subject '550 pages' is none. */
const VALUE_ENDS = '\n,"}';

/**
 * The code of a field of its own ('"code": 550'), where the event's words have none; one that
 * contradicts the status is none of this reply.
 */
function codeIn(
  extraction: Extraction,
  object: Span,
  enhanced: Found | undefined,
): Found | undefined {
  const codes = codesIn(extraction, object).filter(
    ({ kind, value, end }) =>
      kind === 'basic' &&
      (value.startsWith('4') || value.startsWith('5')) &&
      VALUE_ENDS.includes(extraction.view[end] ?? '}'),
  );
  const code = codes.find(({ value }) => !enhanced || value.charAt(0) === enhanced.value.charAt(0));
  return code && { value: code.value, start: code.start, end: code.end };
}

function deliveryOf(
  extraction: Extraction,
  named: Named,
  about: readonly Value[],
  action: NonNullable<Delivery['action']>,
): Delivery {
  const { recipient, object } = named;
  const { view } = extraction;
  const texts = REPLY_KEYS.flatMap((key) => about.filter((value) => value.key === key));
  const replies = texts.map((value) => decide(view, codesIn(extraction, value), value));
  const reply = replies.find(({ basic }) => basic) ?? replies.find(({ enhanced }) => enhanced);
  const status = statusIn(about);
  const enhanced = reply?.enhanced ?? status;
  const told = texts.find(({ value }) => value.trim());
  const deciding = reply?.span ?? told;
  return {
    ...present({
      recipient,
      action,
      deciding: deciding && { start: deciding.start, end: deciding.end },
    }),
    ...(action === 'failed' || action === 'delayed'
      ? present({
          basic: reply?.basic ?? codeIn(extraction, object, enhanced),
          enhanced,
          choice: reply?.choice,
        })
      : {}),
    diagnostic: reply?.text || folded(told?.value ?? ''),
    context: folded(about.map(({ value }) => value).join(' ')).slice(0, 2000),
  };
}

/** A recipient, and the object of the event that names it. */
interface Named {
  readonly recipient: Found;
  readonly object: Span;
  readonly place: number;
}

/**
 * The recipients that the events name, each with the value that names it. A platform has one key
 * for them; others that hold addresses ("to" in a copy of the head) are asked only where that is
 * missing.
 */
function recipientsIn(view: string, values: readonly Value[]): Named[] {
  for (const key of RECIPIENT_KEYS) {
    const named = values.flatMap((value, place) =>
      value.key === key
        ? addressesIn(view, value.start, value.end).map((recipient) => ({
            recipient,
            place,
            object: value.object,
          }))
        : [],
    );
    if (named.length > 0) return named;
  }
  return [];
}

/**
 * JSON that a sending platform posts: one event, an array of them, or one wrapped as text in
 * another (SNS).
 */
export const event: Format = {
  name: 'event',
  recognises: ({ view, words }) => {
    const start = view.slice(words.start, words.start + 400);
    return (
      JSON_START.test(start) &&
      kindOf(
        valuesIn(view, { start: words.start, end: Math.min(words.end, words.start + 20_000) }),
      ) !== undefined
    );
  },
  extract: (extraction) => {
    const values = valuesIn(extraction.view, extraction.words);
    return recipientsIn(extraction.view, values).map((named) => {
      const about = valuesAbout(values, named.place);
      return deliveryOf(extraction, named, about, kindOf(about) ?? 'failed');
    });
  },
};
