import { findLastError } from '../formats/events';
import { findOfProxy } from '../formats/own-service';
import { MODULE_NAMES } from '../formats/program-patterns';
import type { Delivery } from '../formats/types';
import { comparable } from '../knowledge/fragments';
import { learnedWeights, type Weights } from '../knowledge/weights';
import { ofOwnAccount, orForNow, orMissingLogin, withoutDone } from './at-login';
import { byBareName } from './bare-name';
import { byPhrase } from './by-phrase';
import { bySentence } from './by-sentence';
import { bySocket } from './by-socket';
import { GENERAL } from './by-weight';
import { byCancelled } from './cancelled';
import type { ReaderCatalogue } from './catalogue-types';
import { orCodeAlone } from './code-alone';
import { byDirectoryFault } from './directory-fault';
import { orEither } from './either';
import { EVENT_CAUSES } from './event-causes';
import { isAtExchanger } from './exchanger';
import { orFirstDo } from './first-do';
import { byReply, findKnownReply, hintOf, type Recognised } from './known-reply';
import { findNextHop } from './next-hop';
import { byNoHtml } from './no-html';
import { byNoRecord } from './no-record';
import { byNoSubject } from './no-subject';
import { byNotDue } from './not-due';
import {
  FORWARD_PATH,
  GREY,
  QUEUE_WAITS,
  REVERSE_PATH,
  STATUS_TOKEN,
  STORE_LIMIT,
} from './patterns';
import { byPendingCheck } from './pending-check';
import { decidePermanence } from './permanence';
import { byRecipientCheck } from './recipient-check';
import { byOtherLogin, bySenderCheck } from './sender-check';
import { findAsked } from './situations';
import type { Finding, Judgement, Outcome } from './types';
import { byEvent, byPrivateCode, NOTHING } from './witnesses';

/** RFC 5321 (3.3) calls the addresses of a message by the ways that they once were; a store is no message. */
const inUsualWords = (delivery: Delivery): Delivery => ({
  ...delivery,
  diagnostic: delivery.diagnostic
    .replace(QUEUE_WAITS, '')
    .replace(STATUS_TOKEN, '')
    .replace(MODULE_NAMES, '')
    .replace(FORWARD_PATH, 'recipient address')
    .replace(REVERSE_PATH, 'sender address')
    .replace(STORE_LIMIT, 'mailbox quota'),
  // A queue that waits tells of no account.
  context: delivery.context.replace(QUEUE_WAITS, '').replace(STATUS_TOKEN, ''),
});

/** Does a provider's own reply give the cause at the stage where it was sent? */
const tells = ({ known: { reply } }: Recognised, delivery: Delivery): boolean =>
  reply.cause !== 'unknown' && !(reply.cause === 'login-failed' && isAtExchanger(delivery));

/**
 * Does a code stand with the words that a server is known to say with it? Then it has answered,
 * though a program says the same of itself.
 */
const isAnswered = (reply: Recognised | undefined, { enhanced }: Delivery): boolean =>
  Boolean(hintOf(reply) && reply?.known.reply.enhanced && enhanced);

/**
 * Why a delivery failed. What needs no weighing goes first: a provider's own reply, what a program
 * tells of itself where no server has answered, a code that means one thing. Everything else is
 * weighed.
 */
function findCause(delivery: Delivery, catalogue: ReaderCatalogue, weights: Weights): Finding {
  const reply = findKnownReply(delivery, comparable(delivery.diagnostic), catalogue);
  const checked = bySenderCheck(delivery);
  const known = reply?.own && tells(reply, delivery) ? byReply(reply) : undefined;
  const said =
    checked && known?.cause !== checked.cause
      ? checked
      : (known ??
        byPhrase('server-error', findOfProxy(delivery)) ??
        byDirectoryFault(delivery) ??
        byPhrase('restricted-recipient', findNextHop(delivery)) ??
        byPendingCheck(delivery) ??
        byCancelled(delivery) ??
        byNoHtml(delivery) ??
        byNoSubject(delivery) ??
        byNoRecord(delivery) ??
        byNotDue(delivery) ??
        bySocket(delivery) ??
        byBareName(delivery) ??
        byOtherLogin(delivery));
  const first = said ?? (isAnswered(reply, delivery) ? undefined : byEvent(delivery));
  if (first) return first;
  const coded = byPrivateCode(delivery, catalogue);
  if (coded && !GENERAL.has(coded.cause)) return coded;
  // A code that means "refused by a rule" goes with any words: they are the rule.
  const weighed = bySentence(inUsualWords(delivery), reply, catalogue, weights);
  return coded && weighed.sure !== 'clear' ? coded : weighed;
}

/** Who says that a rule of its own has refused leaves no more open than whom the rule is about. */
const orAsked = (finding: Finding, delivery: Delivery): Finding =>
  finding.sure === 'open' && delivery.side === 'receiver' && findAsked(delivery)
    ? { ...finding, sure: 'likely' }
    : finding;

/** Who asks to be tried again soon, and has no code of a server, may as well count what is sent. */
const orLimited = (
  finding: Finding,
  { basic, enhanced, event, diagnostic, context }: Delivery,
): Finding =>
  finding.cause === 'greylisted' &&
  finding.sure === 'clear' &&
  !(basic ?? enhanced ?? event) &&
  !GREY.test(`${diagnostic} ${context}`)
    ? { ...finding, sure: 'likely', second: 'rate-limited' }
    : finding;

/** Who is refused at the greeting has sent no message yet: that there were too many is a guess from other replies. */
const orNotCounted = (finding: Finding, { stage }: Delivery): Finding =>
  finding.cause === 'rate-limited' && finding.sure === 'likely' && stage === 'greeting'
    ? { ...finding, sure: 'open' }
    : finding;

/** That nothing gets out of a network is told by nobody: it follows from who did not answer. */
const orInferred = (finding: Finding, delivery: Delivery): Finding =>
  delivery.side === 'own-network' ? { ...(byEvent(delivery) ?? finding), sure: 'likely' } : finding;

/** That time has run out is said beside the error that came back until then. */
function orLastError(finding: Finding, delivery: Delivery): Finding {
  const last = finding.cause === 'queue-expired' ? findLastError(delivery) : undefined;
  return last && finding.sure === 'clear' ? { ...finding, second: EVENT_CAUSES[last] } : finding;
}

/**
 * What a delivery means. Reads nothing but the delivery, the catalogue and what was learned;
 * `outcome` is that of the whole report.
 */
export function classify(
  delivery: Delivery,
  outcome: Outcome,
  catalogue: ReaderCatalogue,
  weights: Weights = learnedWeights(),
): Judgement {
  const own = outcome === 'auto-reply' ? outcome : (delivery.action ?? outcome);
  // What arrived or is held needs no reason, whatever words and codes (2.1.9) stand beside it.
  const finding =
    own === 'delivered' || own === 'auto-reply'
      ? NOTHING
      : [
          orEither,
          orFirstDo,
          orMissingLogin,
          ofOwnAccount,
          orForNow,
          orAsked,
          orInferred,
          orLimited,
          orNotCounted,
          orLastError,
          withoutDone,
        ].reduce(
          (found, follow) => follow(found, delivery, weights),
          byRecipientCheck(delivery, (each) =>
            orCodeAlone(findCause(each, catalogue, weights), each, catalogue),
          ),
        );
  return {
    ...finding,
    outcome: own,
    permanent: decidePermanence(delivery, finding, own, catalogue),
  };
}
