import type { Cause, ProviderReply } from '../../data/types';
import type { Catalogue } from '../types';
import {
  ASKS_RECIPIENT,
  OFF_YOUR_LIST,
  RETRIED_BY_ITSELF,
  SENT_AGAIN_LATER,
  YOUR_PROVIDER,
} from './patterns';
import type { Check } from './types';

interface Told {
  readonly at: string;
  readonly reply: ProviderReply;
  readonly cause: Cause | undefined;
}

const told = ({ providers, causes }: Catalogue): Told[] =>
  providers.flatMap(({ id, replies }) =>
    replies.map((reply) => ({
      at: `${id}/${reply.id}`,
      reply,
      cause: causes.find((one) => one.id === reply.cause),
    })),
  );

/** The page of the cause says whether to keep an address: a reply beside it must not say otherwise. */
export const repliesKeepWhatTheirCauseKeeps: Check = (catalogue) =>
  told(catalogue).flatMap(({ at, reply: { todo }, cause }) => {
    if (!cause) return [];
    const { yes } = cause.suppress;
    return [
      ...(!yes && OFF_YOUR_LIST.test(todo)
        ? [`${at} takes the address off the list, which its cause ${cause.id} keeps.`]
        : []),
      ...(yes && SENT_AGAIN_LATER.test(todo)
        ? [`${at} is to be sent again later, to an address that its cause ${cause.id} gives up.`]
        : []),
    ];
  });

/** A step stands after the name of whoever takes it: “The recipient: contact the recipient” is none. */
export const stepsAreForWhoTakesThem: Check = (catalogue) =>
  told(catalogue).flatMap(({ at, reply: { who, asks, todo } }) => {
    if (asks) return [];
    const [first] = who;
    const isAsked = first === 'recipient' || first === 'their-provider';
    return [
      ...(isAsked && ASKS_RECIPIENT.test(todo)
        ? [`${at} speaks to the sender, not to the first of who: set asks, or name you.`]
        : []),
      ...(first === 'your-provider' && YOUR_PROVIDER.test(todo)
        ? [`${at} sends the sender’s provider to “your provider”: say which server, or name you.`]
        : []),
    ];
  });

/** No one tries again what was refused for good. */
export const finalRepliesAreNotRetried: Check = (catalogue) =>
  told(catalogue)
    .filter(({ reply: { permanent, todo } }) => permanent && RETRIED_BY_ITSELF.test(todo))
    .map(({ at }) => `${at} is permanent, but waits for a retry: say who sends it again.`);
