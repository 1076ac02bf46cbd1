import type { CauseId } from '../../../data/types';
import { permanentOf } from '../../codes';
import type { Delivery } from '../formats/types';
import type { Judgement, Outcome, ReaderCatalogue } from './types';
import {
  byBasic,
  byEnhanced,
  byPrivateCode,
  byProvider,
  byWords,
  comparable,
  type Finding,
  matchersOf,
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
 * The witnesses in order, most telling first; the first that answers decides. A provider's own
 * sentence beats everything; words that can mean only one thing beat the number, for large
 * providers use registered numbers for something else; the number beats words that may mean several
 * things.
 */
function findingOf(delivery: Delivery, catalogue: ReaderCatalogue): Finding {
  const matchers = matchersOf(catalogue);
  const reply = comparable(delivery.diagnostic);
  const context = comparable(delivery.context);
  const provider = byProvider(delivery, reply, catalogue);
  const hinted = provider?.finding;
  const enhanced = byEnhanced(delivery, catalogue);
  const telling = enhanced && !GENERAL.has(enhanced.cause) ? enhanced : undefined;
  return (
    (provider?.sure && hinted?.cause !== 'unknown' ? hinted : undefined) ??
    byPrivateCode(delivery, catalogue) ??
    byWords(reply, matchers.certain) ??
    telling ??
    (hinted?.cause === 'unknown' ? undefined : hinted) ??
    (TELLING_BASIC.has(delivery.basic?.value ?? '') ? byBasic(delivery, catalogue) : undefined) ??
    byWords(context, matchers.certain) ??
    byWords(reply, matchers.vague) ??
    enhanced ??
    byWords(context, matchers.vague) ??
    byBasic(delivery, catalogue) ??
    hinted ?? {
      cause: 'unknown',
      by: delivery.basic || delivery.enhanced ? 'basic code' : 'nothing',
    }
  );
}

/** What a server can only find out once it has been told the recipient. */
const ABOUT_RECIPIENT = new Set<CauseId>([
  'user-unknown',
  'mailbox-full',
  'mailbox-disabled',
  'moved',
  'domain-not-found',
  'domain-accepts-no-mail',
]);

/**
 * A server that refuses at its greeting knows nothing but who connects: whatever its words seem to
 * say, it means that host.
 */
function inStage(finding: Finding, { stage, basic }: Delivery): Finding {
  const early = stage === 'greeting' && basic?.value.startsWith('5');
  return early && ABOUT_RECIPIENT.has(finding.cause)
    ? { ...finding, cause: 'ip-blocked' }
    : finding;
}

/** What is said of an account: whose it is, the words do not tell. */
const ABOUT_ACCOUNT = new Set<CauseId>(['user-unknown', 'mailbox-disabled']);

/** A message that is refused for a recipient has passed the login. */
const namesRecipient = ({ recipient, stage, diagnostic }: Delivery): boolean =>
  recipient !== undefined ||
  stage === 'recipient' ||
  diagnostic.toLowerCase().includes('recipient');

/**
 * 'User account disabled' behind a code of the login (5.7.13, 535) is the account of the one who
 * sends (RFC 4954, 6; RFC 5248, 2.4).
 */
function atLogin(finding: Finding, delivery: Delivery, catalogue: ReaderCatalogue): Finding {
  if (finding.by !== 'wording' || !ABOUT_ACCOUNT.has(finding.cause)) return finding;
  const code = byEnhanced(delivery, catalogue) ?? byBasic(delivery, catalogue);
  return code?.cause === 'login-failed' && !namesRecipient(delivery) ? code : finding;
}

/** Causes that pass by themselves: without a code, their words say "temporary". */
const PASSING = new Set<CauseId>([
  'greylisted',
  'rate-limited',
  'connection-timeout',
  'host-unreachable',
  'server-error',
  'server-storage',
]);
const LASTING = new Set<CauseId>([
  'user-unknown',
  'domain-not-found',
  'domain-accepts-no-mail',
  'mailbox-disabled',
  'message-too-large',
  'relay-denied',
  'virus',
  'spam-content',
  'moved',
  'routing-loop',
]);

/** Words that say whether it is final, where no code does. */
const FINAL: readonly string[] = [
  'permanent error',
  'permanent fatal',
  'failed permanently',
  'permanent failure',
  "i've given up",
  'will not be tried again',
  'giving up',
];

/** First digit of the deciding code; without a code what the words say, else null. */
function permanence(
  { basic, enhanced, diagnostic, context }: Delivery,
  cause: CauseId,
  outcome: Outcome,
): boolean | null {
  const code = basic?.value ?? enhanced?.value;
  if (code) return permanentOf(code);
  if (outcome === 'delayed') return false;
  const words = `${diagnostic} ${context}`.toLowerCase();
  if (FINAL.some((word) => words.includes(word))) return true;
  if (PASSING.has(cause)) return false;
  return LASTING.has(cause) ? true : null;
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
  // What arrived needs no reason, whatever words and codes (2.1.9) stand beside it.
  const told: Finding =
    (delivery.action ?? outcome) === 'delivered'
      ? { cause: 'unknown', by: 'nothing' }
      : findingOf(delivery, catalogue);
  const finding = inStage(atLogin(told, delivery, catalogue), delivery);
  return {
    ...finding,
    outcome: delivery.action ?? outcome,
    permanent: permanence(delivery, finding.cause, delivery.action ?? outcome),
  };
}
