import { isInformative } from '../../codes';
import { present } from '../find/present';
import { isEntryIn } from '../find/recipients';
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
  const completed = fields.map((delivery) =>
    complete(delivery, findSame(sorted, delivery, withFields)),
  );
  // What is said in the same words has the same fields.
  const byWords = new Map(completed.map((delivery) => [delivery.diagnostic, delivery]));
  const lost = findLost(view, fields, words, withFields).map((delivery) => ({
    ...byWords.get(delivery.diagnostic),
    ...delivery,
  }));
  return [...completed, ...lost];
}
