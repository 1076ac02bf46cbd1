import type { Cause } from '../../data/types';
import { OWN_SIDE } from '../own-side';
import type { Catalogue } from '../types';
import type { KnownReply } from './replies';

/** What a class of refusal means for trying again: does it pass, or stay until someone acts? */
export type Lasting = 'passes' | 'stays';

/** What the page of a cause says of trying again: a headline, and a sentence for each class. */
export interface CauseAgain {
  readonly title: string;
  readonly sentences: readonly string[];
}

/** By class; the reader decides the same of each single refusal. */
export const lastingOf = ({
  retry,
  staysWhenFinal,
}: Pick<Cause, 'retry' | 'staysWhenFinal'>): Record<'temporary' | 'permanent', Lasting> => ({
  temporary: retry === 'stop' ? 'stays' : 'passes',
  permanent: retry === 'stop' || staysWhenFinal ? 'stays' : 'passes',
});

/**
 * A headline holds for every catalogued reply of the cause: where some are temporary and some
 * permanent, only the first digit tells.
 */
export function causeAgain(
  cause: Cause,
  replies: readonly KnownReply[],
  { causeAgain: texts }: Pick<Catalogue, 'causeAgain'>,
): CauseAgain {
  if (cause.id === 'queue-expired')
    return { title: texts.titles.permanent, sentences: [texts.givenUp] };
  if (cause.id === 'unknown')
    return {
      title: texts.titles.both,
      sentences: [texts.temporary.unknown, texts.permanent.stays],
    };
  const lasting = lastingOf(cause);
  const isOwn = OWN_SIDE.includes(cause.id);
  const temporary = replies.some(({ reply }) => !reply.permanent);
  const permanent = replies.some(({ reply }) => reply.permanent);
  const sentences = [
    ...(temporary || !permanent
      ? [texts[isOwn ? 'temporaryAtOwn' : 'temporary'][lasting.temporary]]
      : []),
    ...(permanent || !temporary
      ? [texts.permanent[cause.id === 'login-failed' ? 'login' : lasting.permanent]]
      : []),
  ];
  if (lasting.temporary === 'stays') return { title: texts.titles.stays, sentences };
  if (sentences.length > 1) return { title: texts.titles.both, sentences };
  if (!temporary) return { title: texts.titles.permanent, sentences };
  return { title: texts.titles[isOwn ? 'temporaryAtOwn' : 'temporary'], sentences };
}
