import * as routes from '../routes';
import { absolute } from '../routes';
import type { Catalogue } from '../types';
import { codeShapes } from './code-schema';
import { schemaParts, summaryShapes } from './schema-parts';
import { listOf, objectOf, oneOf, type Shape, text, yesOrNo } from './shape';

/** The files of the open data that have a schema here: 'codes.json' has 'codes.schema.json'. */
export type SchemaName = 'codes' | 'code' | 'providers' | 'causes';

/** The address of a schema, as the files name it. */
export const schemaAddress = (name: SchemaName): string =>
  absolute(routes.api(`${name}.schema.json`));

function providerShape(catalogue: Catalogue): Shape {
  const { openFields: told } = catalogue;
  const { cause, parties, reply, source } = schemaParts(catalogue);
  const links = objectOf(
    told.help,
    { for: parties, when: listOf(cause), replies: listOf(text), source },
    ['when', 'replies'],
  );
  return objectOf(
    told.provider,
    {
      kind: oneOf(['mailbox', 'gateway', 'sending', 'software', 'list']),
      aliases: listOf(text),
      hosts: listOf(objectOf(told.host, { source })),
      signs: listOf(objectOf(told.sign, { source })),
      links: listOf(links),
      replies: listOf(reply),
    },
    ['signs'],
  );
}

function causeShape(catalogue: Catalogue): Shape {
  const { openFields: told } = catalogue;
  const { advice, cause, party, source } = schemaParts(catalogue);
  const wordings = listOf(text);
  return objectOf(told.cause, {
    who: party,
    retry: oneOf(['retry', 'wait', 'stop']),
    suppress: objectOf(told.suppress, { yes: yesOrNo }),
    advice,
    related: listOf(cause),
    words: listOf(text),
    sources: listOf(source),
    wordings: objectOf(told.wordings, { certain: wordings, vague: wordings }),
  });
}

/** A file whose head is followed by one list. */
const listFile = (
  { openFields: { head, lists } }: Catalogue,
  name: 'codes' | 'providers' | 'causes',
  item: Shape,
): Shape => objectOf({ ...head, [name]: lists[name] }, { [name]: listOf(item) });

/** The form of a file of the open data (JSON Schema, draft 2020-12). */
export function schemaOf(name: SchemaName, catalogue: Catalogue) {
  const { openFields: told } = catalogue;
  const shapes: Readonly<Record<SchemaName, () => Shape>> = {
    codes: () => listFile(catalogue, 'codes', objectOf(told.summary, summaryShapes(catalogue))),
    code: () => objectOf({ ...told.head, ...told.summary, ...told.code }, codeShapes(catalogue)),
    providers: () => listFile(catalogue, 'providers', providerShape(catalogue)),
    causes: () => listFile(catalogue, 'causes', causeShape(catalogue)),
  };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: schemaAddress(name),
    title: told.titles[name],
    ...shapes[name](),
  };
}

export const schemaNames: readonly SchemaName[] = ['codes', 'code', 'providers', 'causes'];
