import type { Party } from '../../../data/types';
import type { ReaderCatalogue } from './catalogue-types';
import { isFailure } from './failure';
import type { First, Judgement, Trying } from './types';

/** Who takes the first step that the provider's reply names instead of its cause, if it does. */
export function findReplyActor(
  { provider, reply, cause }: Judgement,
  { providers }: ReaderCatalogue,
): Party | undefined {
  const replies = providers.find(({ id }) => id === provider)?.replies;
  const known = replies?.find(({ id }) => id === reply);
  // At another stage the same words may have another cause: then the reply's advice is about
  // something else.
  return known?.cause === cause ? known.acts : undefined;
}

/**
 * Does a reply's own step stand where `first` would? Not beside "Wait: it is tried again": what is
 * still tried needs no step unless the cause asks for one as well.
 */
export const replacesFirst = ({ outcome }: Judgement, first: First, trying: Trying): boolean =>
  isFailure(outcome) && (first === 'cause' || trying !== 'tried');
