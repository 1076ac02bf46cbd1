import { BASIC_CODE, ENHANCED_CODE } from '../patterns';
import * as routes from '../routes';
import { absolute } from '../routes';
import type { Catalogue } from '../types';
import { listOf, objectOf, oneOf, type Shape, someOf, yesOrNo } from './shape';

const sourceOf = ({ kinds, sourceFields }: Catalogue['openReplies']): Shape =>
  objectOf(sourceFields, { kind: oneOf(kinds.map(({ kind }) => kind)), rfc: { type: 'number' } }, [
    'seen',
    'content',
    'rfc',
    'section',
    'entry',
  ]);

const replyOf = ({ openReplies, causes, partyNames }: Catalogue): Shape =>
  objectOf(
    openReplies.fields,
    {
      basic: { type: 'string', pattern: BASIC_CODE.source },
      enhanced: { type: 'string', pattern: ENHANCED_CODE.source },
      causes: someOf(causes.map(({ id }) => id)),
      who: someOf(Object.keys(partyNames)),
      argued: yesOrNo,
      source: sourceOf(openReplies),
    },
    ['frame', 'basic', 'enhanced', 'provider', 'reply', 'argued'],
  );

/** `replies.schema.json`: the form of `replies.json` (JSON Schema, draft 2020-12). */
export const repliesSchema = (catalogue: Catalogue) => {
  const { title, headFields } = catalogue.openReplies;
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: absolute(routes.api('replies.schema.json')),
    title,
    ...objectOf(headFields, { replies: listOf(replyOf(catalogue)) }),
  };
};
