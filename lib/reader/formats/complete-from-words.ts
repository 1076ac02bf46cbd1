import { isInformative } from '../../codes';
import type { Span } from '../decode/types';
import { present } from '../find/present';
import { isEntryIn } from '../find/recipients';
import { folded } from '../find/reply-text';
import { addOriginal } from './original-recipient';
import { joinWords } from './report-words';
import type { Delivery } from './types';

/** What the words of a report say, by recipient, and what they say where it is about one alone. */
interface Words {
  readonly byRecipient: ReadonlyMap<string, Delivery>;
  readonly only: Delivery | undefined;
}

function sortByRecipient(deliveries: readonly Delivery[]): Words {
  const pairs = deliveries.flatMap((delivery) =>
    delivery.recipient ? [[delivery.recipient.value, delivery] as const] : [],
  );
  return {
    // The last of a map's pairs counts: reversed, it is the first in the text.
    byRecipient: new Map(pairs.reverse()),
    only: deliveries.length === 1 ? deliveries[0] : undefined,
  };
}

/**
 * What the words say of the same recipient, or of the only one: words about somebody who has fields
 * of their own are not about another.
 */
function findSame(
  { byRecipient, only }: Words,
  { recipient }: Delivery,
  withFields: ReadonlySet<string | undefined>,
): Delivery | undefined {
  const same = recipient && byRecipient.get(recipient.value);
  return same ?? (only && !withFields.has(only.recipient?.value) ? only : undefined);
}

/** An entry of a longer reason goes on with what it quotes. */
const LONGEST_ENTRY = 1000;

const OPENS_REASON = '>: ';

/** What an entry says behind its address ('<maria@example.org>: message refused'), up to the next blank line. */
function findReason(view: string, recipient: Delivery['recipient']): Span | undefined {
  if (!recipient || !isEntryIn(view, recipient)) return undefined;
  if (!view.startsWith(OPENS_REASON, recipient.end)) return undefined;
  const start = recipient.end + OPENS_REASON.length;
  const stop = view.indexOf('\n\n', start);
  return { start, end: Math.min(stop < 0 ? view.length : stop, start + LONGEST_ENTRY) };
}

const readReason = (view: string, { recipient }: Delivery): string => {
  const span = findReason(view, recipient);
  return span ? folded(view.slice(span.start, span.end)) : '';
};

/** The reason of a field without who gave it: 'message refused' of 'X-Postfix; message refused'. */
const withoutGiver = (diagnostic: string): string =>
  diagnostic.slice(diagnostic.indexOf(';') + 1).trim();

/** A field that the paste breaks off: the entry of the same recipient begins so as well, and goes on. */
function mendCut(view: string, delivery: Delivery, same: Delivery | undefined): Delivery {
  const said = withoutGiver(delivery.diagnostic);
  if (!said || delivery.basic || !same) return delivery;
  const reason = readReason(view, same);
  const isCutOff = reason.length > said.length && reason.startsWith(said);
  return isCutOff
    ? {
        ...delivery,
        diagnostic: reason,
        ...present({ deciding: findReason(view, same.recipient) }),
      }
    : delivery;
}

/** A basic code from the words, where it does not contradict the status of the fields. */
const findAgreeingCode = (delivery: Delivery, same: Delivery | undefined): Delivery['basic'] =>
  !delivery.enhanced || same?.basic?.value.charAt(0) === delivery.enhanced.value.charAt(0)
    ? same?.basic
    : undefined;

/** Given up after trying (RFC 3463, 3.5: X.4.7): it goes with every reason there is. */
const GIVEN_UP = '.4.7';

/**
 * Sendmail gives up with 'Status: 4.4.7' and nothing behind 'Diagnostic-Code: SMTP;', where the
 * transcript has the server's last reply.
 */
const findStatusOfReply = (delivery: Delivery, same: Delivery | undefined): Delivery['enhanced'] =>
  delivery.enhanced?.value.endsWith(GIVEN_UP) && !delivery.basic && same?.basic
    ? same.enhanced
    : undefined;

/**
 * Exim gives the address that somebody wrote to as the recipient ('Final-Recipient'), and in words the
 * one that it stands for: '  joe@example.net (generated from team@example.org)'.
 */
function withForwarded(view: string, delivery: Delivery, same: Delivery | undefined): Delivery {
  const { recipient } = delivery;
  if (!recipient || !same?.recipient || same.recipient.value === recipient.value) return delivery;
  const isOrigin = addOriginal(view, same).originalRecipient?.value === recipient.value;
  return isOrigin
    ? { ...delivery, recipient: same.recipient, originalRecipient: recipient }
    : delivery;
}

/** The fields of a recipient with what only the words say of it; the fields go first. */
function complete(delivery: Delivery, same: Delivery | undefined): Delivery {
  const basic = delivery.basic ?? findAgreeingCode(delivery, same);
  const own = delivery.enhanced && isInformative(delivery.enhanced.value);
  const enhanced =
    (basic && findStatusOfReply(delivery, same)) ??
    (own ? delivery.enhanced : (same?.enhanced ?? delivery.enhanced));
  const { server, reporter, deciding, stage, time, queueId, choice } = same ?? {};
  const reply = same?.basic || same?.enhanced ? same.diagnostic : '';
  return {
    ...present({ server, reporter, deciding, stage, time, queueId, choice }),
    ...delivery,
    ...present({ basic, enhanced }),
    context: joinWords([reply, delivery.context, same?.context ?? '']),
    diagnostic: delivery.diagnostic || (same?.diagnostic ?? ''),
  };
}

/** An enhanced code in the fields of somebody is nobody else's. */
function withoutFieldCodes(fields: readonly Delivery[], words: readonly Delivery[]): Delivery[] {
  const taken = new Set(fields.map(({ enhanced }) => enhanced?.start));
  return words.map((delivery) => {
    const { enhanced, ...rest } = delivery;
    return enhanced && taken.has(enhanced.start) ? rest : delivery;
  });
}

/** A paste that breaks off among the fields of somebody has lost those of the others. */
function isCut(fields: readonly Delivery[]): boolean {
  const last = fields.at(-1);
  return last !== undefined && !last.enhanced && !last.basic && !last.diagnostic;
}

/**
 * Whom the words name with a reply, beside those who have fields, where the rest of these is lost:
 * the paste breaks off among them, or the words have an entry for each.
 */
function findLost(
  view: string,
  fields: readonly Delivery[],
  words: readonly Delivery[],
  withFields: ReadonlySet<string | undefined>,
): readonly Delivery[] {
  const isEntry = ({ recipient, diagnostic }: Delivery): boolean =>
    recipient !== undefined && diagnostic !== '' && isEntryIn(view, recipient);
  const named = words.filter(({ recipient }) => withFields.has(recipient?.value));
  const others = words.filter(({ recipient }) => recipient && !withFields.has(recipient.value));
  if (named.length === 0) return [];
  if (named.every(isEntry)) return others.filter(isEntry);
  return isCut(fields) ? others.filter(({ basic }) => basic) : [];
}

/**
 * The deliveries that the fields of a report give, completed by what its words say: they often hold
 * the remote reply that the fields leave out, and more of it.
 */
export function completeFromWords(
  view: string,
  fields: readonly Delivery[],
  words: readonly Delivery[],
): Delivery[] {
  const sorted = sortByRecipient(withoutFieldCodes(fields, words));
  const withFields = new Set(fields.map(({ recipient }) => recipient?.value));
  const completed = fields.map((delivery) => {
    const same = findSame(sorted, delivery, withFields);
    return withForwarded(view, complete(mendCut(view, delivery, same), same), same);
  });
  // What is said in the same words has the same fields, and the same reason.
  const byWords = new Map(completed.map((delivery) => [delivery.diagnostic, delivery]));
  const byReason = new Map(
    completed.flatMap((delivery) =>
      delivery.basic ? [] : [[withoutGiver(delivery.diagnostic), delivery] as const],
    ),
  );
  const lost = findLost(view, fields, words, withFields).map((delivery) => {
    const reason = readReason(view, delivery);
    const alike = delivery.basic || !reason ? undefined : byReason.get(reason);
    if (!alike) return { ...byWords.get(delivery.diagnostic), ...delivery };
    const { diagnostic, context } = alike;
    return {
      ...alike,
      ...delivery,
      ...present({ deciding: findReason(view, delivery.recipient) }),
      diagnostic,
      context,
    };
  });
  return [...completed, ...lost];
}
