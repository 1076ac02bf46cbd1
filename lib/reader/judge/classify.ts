import type { CauseId } from '../../../data/types';
import type { Delivery } from '../formats/types';
import { comparable } from '../knowledge/fragments';
import type { ReaderCatalogue } from './catalogue-types';
import { correctAtLogin, correctByStage } from './corrections';
import { prepareMatchers } from './matchers';
import { decidePermanence } from './permanence';
import type { Judgement, Outcome } from './types';
import {
  byBasic,
  byEnhanced,
  byEvent,
  byPrivateCode,
  byProvider,
  byWords,
  type Finding,
} from './witnesses';

/** Codes that say no more than "refused": words behind them tell more. */
const GENERAL = new Set<CauseId>([
  'policy',
  'server-error',
  'protocol-error',
  'recipient-filtered',
]);

/**
 * Basic codes that have one meaning only (RFC 5321, 7504, 4954): they beat words further away from
 * the reply.
 */
const TELLING_BASIC: ReadonlySet<string> = new Set([
  '521',
  '530',
  '534',
  '535',
  '538',
  '551',
  '556',
]);

/**
 * Whatever the reason was, a message that has waited too long is given up: the words of a program
 * that say so are asked behind everything that the server said.
 */
const unlessExpired = (finding: Finding | undefined): Finding | undefined =>
  finding?.cause === 'queue-expired' ? undefined : finding;

/**
 * The witnesses in order, most telling first; the first that answers decides. A provider's own
 * sentence beats everything; words that can mean only one thing beat the number, for large
 * providers use registered numbers for something else; the number beats words that may mean several
 * things. What a program tells of itself goes first where no server has answered, else behind all
 * that the answer says.
 */
function askWitnesses(delivery: Delivery, catalogue: ReaderCatalogue): Finding {
  const matchers = prepareMatchers(catalogue);
  const reply = comparable(delivery.diagnostic);
  // It is long, and most replies are told by what stands before it: asked last, and once.
  let asked: { readonly certain: Finding | undefined } | undefined;
  const byContext = (): Finding | undefined => {
    asked ??= { certain: byWords(comparable(delivery.context), matchers.certain) };
    return asked.certain;
  };
  const provider = byProvider(delivery, reply, catalogue);
  const hinted = provider?.finding;
  const enhanced = byEnhanced(delivery, catalogue);
  const told = byEvent(delivery);
  const event = unlessExpired(told);
  const telling = enhanced && !GENERAL.has(enhanced.cause) ? enhanced : undefined;
  return (
    (provider?.sure && hinted?.cause !== 'unknown' ? hinted : undefined) ??
    byPrivateCode(delivery, catalogue) ??
    (delivery.basic ? undefined : event) ??
    byWords(reply, matchers.certain) ??
    telling ??
    (hinted?.cause === 'unknown' ? undefined : hinted) ??
    (TELLING_BASIC.has(delivery.basic?.value ?? '') ? byBasic(delivery, catalogue) : undefined) ??
    event ??
    unlessExpired(byContext()) ??
    byWords(reply, matchers.vague) ??
    enhanced ??
    byContext() ??
    byWords(comparable(delivery.context), matchers.vague) ??
    told ??
    byBasic(delivery, catalogue) ??
    hinted ?? {
      cause: 'unknown',
      by: delivery.basic || delivery.enhanced ? 'basic code' : 'nothing',
    }
  );
}

/**
 * What a delivery means. Reads nothing but the delivery and the catalogue; `outcome` is that of the
 * whole report.
 */
export function classify(
  delivery: Delivery,
  outcome: Outcome,
  catalogue: ReaderCatalogue,
): Judgement {
  const own = delivery.action ?? outcome;
  // What arrived needs no reason, whatever words and codes (2.1.9) stand beside it.
  const first: Finding =
    own === 'delivered' ? { cause: 'unknown', by: 'nothing' } : askWitnesses(delivery, catalogue);
  const finding = correctByStage(correctAtLogin(first, delivery, catalogue), delivery);
  return { ...finding, outcome: own, permanent: decidePermanence(delivery, finding.cause, own) };
}
