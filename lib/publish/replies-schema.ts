import { BASIC_CODE, ENHANCED_CODE } from '../patterns';
import { absolute, routes } from '../routes';
import type { Catalogue } from '../types';

/** What a value may be, in the words of JSON Schema that are used here. */
export interface Shape {
  readonly type: 'object' | 'array' | 'string' | 'number' | 'boolean';
  readonly description?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
  readonly minItems?: number;
  readonly enum?: readonly string[];
  readonly pattern?: string;
}

const text: Shape = { type: 'string' };
const someOf = (ids: readonly string[]): Shape => ({
  type: 'array',
  minItems: 1,
  items: { type: 'string', enum: ids },
});

/** An object whose fields are told in `texts`, and have a shape of their own in `shapes`. */
function objectOf(
  texts: Readonly<Record<string, string>>,
  required: readonly string[],
  shapes: Readonly<Record<string, Shape>>,
): Shape {
  const properties = Object.entries(texts).map(([name, description]) => [
    name,
    { ...(shapes[name] ?? text), description },
  ]);
  return { type: 'object', required, properties: Object.fromEntries(properties) };
}

const sourceOf = ({ kinds, sourceFields }: Catalogue['openReplies']): Shape =>
  objectOf(sourceFields, ['kind', 'url'], {
    kind: { type: 'string', enum: kinds.map(({ kind }) => kind) },
    rfc: { type: 'number' },
  });

const replyOf = ({ openReplies, causes, partyNames }: Catalogue): Shape =>
  objectOf(openReplies.fields, ['id', 'says', 'causes', 'who', 'source', 'page'], {
    basic: { type: 'string', pattern: BASIC_CODE.source },
    enhanced: { type: 'string', pattern: ENHANCED_CODE.source },
    causes: someOf(causes.map(({ id }) => id)),
    who: someOf(Object.keys(partyNames)),
    argued: { type: 'boolean' },
    source: sourceOf(openReplies),
  });

/** `replies.schema.json`: the form of `replies.json` (JSON Schema, draft 2020-12). */
export const repliesSchema = (catalogue: Catalogue) => {
  const { title, headFields } = catalogue.openReplies;
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: absolute(routes.api('replies.schema.json')),
    title,
    ...objectOf(headFields, Object.keys(headFields), {
      replies: { type: 'array', items: replyOf(catalogue) },
    }),
  };
};
