import { isInformative, permanentOf } from '../codes';
import { longest, type Match, type Matcher, matcherOf } from './fragments';
import type { CauseId, Delivery, Outcome, ReaderCatalogue, ReaderProvider, Verdict } from './types';

type ReaderReply = ReaderProvider['replies'][number];

interface Told {
  readonly provider: ReaderProvider;
  readonly reply: ReaderReply;
}

interface Matchers {
  readonly certain: Matcher<CauseId>;
  readonly vague: Matcher<CauseId>;
  readonly replies: Matcher<Told>;
}

/** What a verdict rests on, before the outcome is known. */
type Finding = Pick<Verdict, 'cause' | 'by' | 'provider' | 'reply' | 'fragment'>;

const compiled = new WeakMap<ReaderCatalogue, Matchers>();

function matchersOf(catalogue: ReaderCatalogue): Matchers {
  const known = compiled.get(catalogue);
  if (known) return known;
  const causes = Object.entries(catalogue.causes) as [CauseId, ReaderCatalogue['causes'][CauseId]][];
  const words = (strength: 'certain' | 'vague') => causes.flatMap(([id, { wordings }]) => wordings[strength].map((text) => [text, id] as const));
  const replies = catalogue.providers.flatMap((provider) =>
    provider.replies.flatMap((reply) => reply.match.map((text) => [text, { provider, reply }] as const)),
  );
  const matchers = { certain: matcherOf(words('certain')), vague: matcherOf(words('vague')), replies: matcherOf(replies) };
  compiled.set(catalogue, matchers);
  return matchers;
}

const isHostOf = ({ hosts }: ReaderProvider, host: string): boolean => hosts.some((end) => host === end || host.endsWith(`.${end}`));

/** A short fragment without its provider's host could be anybody's. */
const TELLING = 14;

/** How well a provider's reply fits: host and codes tell apart what several providers write alike. */
function fits({ value: { provider, reply }, length }: Match<Told>, delivery: Delivery): number {
  const { basic, enhanced, server, reporter } = delivery;
  if (reply.basic && basic && reply.basic !== basic.value) return -1;
  if (reply.enhanced && enhanced && !matchesStatus(reply.enhanced, enhanced.value)) return -1;
  const host = [server?.value, reporter?.value].some((name) => name && isHostOf(provider, name));
  const codes = (reply.basic && basic ? 1 : 0) + (reply.enhanced && enhanced ? 2 : 0);
  if (!host && (length < TELLING || codes === 0)) return -1;
  return (host ? 1000 : 0) + length + codes * 5;
}

/** '5.7.606-649' is a documented range. */
function matchesStatus(pattern: string, status: string): boolean {
  const [from = '', to] = pattern.split('-');
  if (!to) return pattern === status;
  const dot = from.lastIndexOf('.');
  const detail = Number(status.slice(dot + 1));
  return status.startsWith(from.slice(0, dot + 1)) && detail >= Number(from.slice(dot + 1)) && detail <= Number(to);
}

function byProvider(delivery: Delivery, { replies }: Matchers): Finding | undefined {
  const ranked = replies(delivery.diagnostic)
    .map((match) => ({ match, rank: fits(match, delivery) }))
    .filter(({ rank }) => rank >= 0)
    .sort((a, b) => b.rank - a.rank);
  const best = ranked[0]?.match;
  return best && { cause: best.value.reply.cause, by: 'provider reply', provider: best.value.provider.id, reply: best.value.reply.id, fragment: best.text };
}

function byWords(text: string, matcher: Matcher<CauseId>): Finding | undefined {
  const matches = matcher(text);
  // "Could not be delivered for 5 days" goes with every reason there is: any other one says more.
  const best = longest(matches.filter(({ value }) => value !== 'queue-expired')) ?? longest(matches);
  return best && { cause: best.value, by: 'wording', fragment: best.text };
}

function byEnhanced({ enhanced }: Delivery, catalogue: ReaderCatalogue): Finding | undefined {
  const code = enhanced?.value;
  if (!code || !isInformative(code)) return undefined;
  const cause = catalogue.enhancedCauses[code] ?? catalogue.enhancedCauses[`X${code.slice(1)}`];
  return cause && { cause, by: 'enhanced code' };
}

function byBasic({ basic }: Delivery, catalogue: ReaderCatalogue): Finding | undefined {
  const cause = basic && catalogue.basicCauses[basic.value];
  return cause && { cause, by: 'basic code' };
}

/** Codes that say no more than "refused": words behind them tell more. */
const GENERAL = new Set<CauseId>(['policy', 'server-error', 'protocol-error', 'recipient-filtered']);

/** The witnesses in order, most telling first; the first that answers decides. */
function findingOf(delivery: Delivery, catalogue: ReaderCatalogue): Finding {
  const matchers = matchersOf(catalogue);
  const { diagnostic, context } = delivery;
  const enhanced = byEnhanced(delivery, catalogue);
  const telling = enhanced && !GENERAL.has(enhanced.cause) ? enhanced : undefined;
  return (
    byProvider(delivery, matchers) ??
    byWords(diagnostic, matchers.certain) ??
    telling ??
    byWords(context, matchers.certain) ??
    byWords(diagnostic, matchers.vague) ??
    enhanced ??
    byWords(context, matchers.vague) ??
    byBasic(delivery, catalogue) ?? { cause: 'unknown', by: delivery.basic || delivery.enhanced ? 'basic code' : 'nothing' }
  );
}

/** Causes that pass by themselves: without a code, their words say "temporary". */
const PASSING = new Set<CauseId>(['greylisted', 'rate-limited', 'connection-timeout', 'host-unreachable', 'server-error', 'server-storage']);
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

/** First digit of the deciding code; without a code what the words say, else null. */
function permanence({ basic, enhanced }: Delivery, cause: CauseId): boolean | null {
  const code = basic?.value ?? enhanced?.value;
  if (code) return permanentOf(code);
  if (PASSING.has(cause)) return false;
  return LASTING.has(cause) ? true : null;
}

/** What a delivery means. Reads nothing but the delivery and the catalogue; `outcome` is that of the whole report. */
export function classify(delivery: Delivery, outcome: Outcome, catalogue: ReaderCatalogue): Verdict {
  const finding = findingOf(delivery, catalogue);
  return { ...finding, outcome: delivery.action ?? outcome, permanent: permanence(delivery, finding.cause) };
}
