import type { ReaderCatalogue } from './catalogue-types';
import { isFailure } from './failure';
import type { ReaderReply } from './matchers';
import type { First, Judgement, Trying } from './types';

/** The provider's reply that a verdict rests on. */
export function findReply(
  { provider, reply, cause }: Judgement,
  { providers }: ReaderCatalogue,
): ReaderReply | undefined {
  const replies = providers.find(({ id }) => id === provider)?.replies;
  const known = replies?.find(({ id }) => id === reply);
  // At another stage the same words may have another cause: then the reply's advice is about
  // something else.
  return known?.cause === cause ? known : undefined;
}

/**
 * Has whoever wrote the message to act on this reply, and somebody else on its cause in general? Then the
 * first step of the cause would hide the reply's own.
 */
export const asksWriter = (reply: ReaderReply | undefined): boolean =>
  reply?.acts === 'you' && reply.permanent === true;

/**
 * Does a reply's own step stand where `first` would? Not beside "Wait: it is tried again": what is
 * still tried needs no step unless the cause asks for one as well.
 */
export const replacesFirst = ({ outcome }: Judgement, first: First, trying: Trying): boolean =>
  isFailure(outcome) && (first === 'cause' || trying !== 'tried');
