import type { Catalogue } from '../types';
import { listOf, objectOf, oneOf, type Shape, someOf, text, yesOrNo } from './shape';

/** What several of the open files hold, by the words of the catalogue. */
export function schemaParts({ openFields: told, openReplies, causes, partyNames }: Catalogue) {
  const cause = oneOf(causes.map(({ id }) => id));
  const parties = someOf(Object.keys(partyNames));
  const source = objectOf(
    told.source,
    { kind: oneOf(openReplies.kinds.map(({ kind }) => kind)), rfc: { type: 'number' } },
    ['url', 'seen', 'content', 'rfc', 'section', 'entry'],
  );
  const steps = listOf(text);
  return {
    cause,
    party: oneOf(Object.keys(partyNames)),
    parties,
    source,
    advice: objectOf(told.advice, { person: steps, administrator: steps, developer: steps }),
    reply: objectOf(
      told.reply,
      {
        direction: oneOf(['receiving', 'submission', 'bounce', 'sending', 'mta']),
        match: listOf(text),
        cause,
        who: parties,
        asks: yesOrNo,
        ownAdvice: yesOrNo,
        permanent: yesOrNo,
        source,
      },
      ['provider', 'basic', 'enhanced', 'lang', 'asks', 'ownAdvice'],
    ),
  };
}

/** A code with its first sentence. */
export const summaryShapes = ({ partyNames }: Catalogue) =>
  ({
    kind: oneOf(['reply code', 'enhanced status code', 'no SMTP reply']),
    permanent: { type: ['boolean', 'null'] },
    who: oneOf(Object.keys(partyNames)),
  }) satisfies Record<string, Shape>;
