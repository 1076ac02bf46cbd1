import type { CauseId } from '../../../data/types';
import type { Delivery } from '../formats/types';
import { longest, type Match, type Matcher } from '../knowledge/fragments';
import type { ReaderCatalogue } from './catalogue-types';
import { findCauseOfCode, findPrivateCause } from './enhanced-causes';
import { EVENT_CAUSES } from './event-causes';
import { type KnownReply, prepareMatchers } from './matchers';
import { NO_FIT, prepareWeighing, weighReply } from './provider-fit';
import type { Judgement } from './types';

/** What a verdict rests on, before the outcome is known. */
export type Finding = Pick<Judgement, 'cause' | 'by' | 'provider' | 'reply' | 'fragment'>;

/**
 * What a provider is known to mean by this reply, and whether more than a few words vouch for it.
 */
export function byProvider(
  delivery: Delivery,
  text: string,
  catalogue: ReaderCatalogue,
): { readonly finding: Finding; readonly sure: boolean } | undefined {
  const matches = prepareMatchers(catalogue).replies(text);
  if (matches.length === 0) return undefined;
  const weighing = prepareWeighing(delivery, text, catalogue);
  let best: Match<KnownReply> | undefined;
  let fit = NO_FIT;
  for (const match of matches) {
    const next = weighReply(match, weighing);
    if (next.rank > fit.rank) [best, fit] = [match, next];
  }
  if (!best) return undefined;
  const { provider, reply } = best.value;
  const named: Finding = {
    cause: reply.cause,
    by: 'provider reply',
    provider: provider.id,
    reply: reply.id,
    fragment: best.text,
  };
  return {
    finding: fit.own ? named : { cause: reply.cause, by: 'wording', fragment: best.text },
    sure: fit.sure,
  };
}

/** "Given up after 5 days" goes with every reason there is: any other one says more. */
const GOES_WITH_ALL = new Set<CauseId>(['queue-expired']);

/** The cause that the longest wording in a text tells. */
export function byWords(text: string, matcher: Matcher<CauseId>): Finding | undefined {
  const matches = matcher(text);
  const best =
    longest(matches.filter(({ value }) => !GOES_WITH_ALL.has(value))) ?? longest(matches);
  return best && { cause: best.value, by: 'wording', fragment: best.text };
}

export function byEnhanced(
  { enhanced }: Delivery,
  catalogue: ReaderCatalogue,
): Finding | undefined {
  const cause = enhanced && findCauseOfCode(enhanced.value, catalogue);
  return cause && { cause, by: 'enhanced code' };
}

/** What the program that tells says of itself. */
export const byEvent = ({ event }: Delivery): Finding | undefined =>
  event && { cause: EVENT_CAUSES[event.id], by: 'wording', fragment: event.words };

/** A code that a provider made up for one thing. */
export function byPrivateCode(
  { enhanced }: Delivery,
  catalogue: ReaderCatalogue,
): Finding | undefined {
  const cause = enhanced && findPrivateCause(enhanced.value, catalogue);
  return cause && { cause, by: 'enhanced code' };
}

export function byBasic({ basic }: Delivery, catalogue: ReaderCatalogue): Finding | undefined {
  const cause = basic && catalogue.basicCauses[basic.value];
  return cause && { cause, by: 'basic code' };
}
