import { openDataTexts } from '../../data/interface/open-data';
import type { Catalogue } from '../types';
import { repliesSchema } from './replies-schema';
import { schemaOf } from './schemas';
import type { Shape } from './shape';

/** A field as the page about the data tells it. */
export interface Field {
  /** Where it stands: 'causes[].count'. */
  readonly name: string;
  /** 'text', 'list', 'true, false or null'. */
  readonly type: string;
  readonly isOptional: boolean;
  readonly text: string;
}

export interface FieldList {
  readonly file: string;
  readonly fields: readonly Field[];
}

const TYPES: Readonly<Record<string, string>> = openDataTexts.types;

/** More values than these are ids that stand in another file. */
const MOST_VALUES = 6;

function typeOf({ type, enum: values = [] }: Shape): string {
  if (values.length > 0 && values.length <= MOST_VALUES)
    return values.map((value) => `“${value}”`).join(', ');
  return [type]
    .flat()
    .map((one) => TYPES[one] ?? one)
    .join(openDataTexts.or);
}

/** Every field of a shape with those inside it, in the order of the file. */
export function fieldsOf({ items, properties = {}, required = [] }: Shape, place = ''): Field[] {
  if (items) return fieldsOf(items, `${place}[]`);
  return Object.entries(properties).flatMap(([key, field]) => {
    const name = place ? `${place}.${key}` : key;
    const told = {
      name,
      type: typeOf(field),
      isOptional: !required.includes(key),
      text: field.description ?? '',
    };
    return [told, ...fieldsOf(field, name)];
  });
}

/** The fields of each file of the open data, by its schema. */
export const fieldLists = (catalogue: Catalogue): FieldList[] =>
  [
    ['codes.json', schemaOf('codes', catalogue)] as const,
    ['codes/5.7.26.json', schemaOf('code', catalogue)] as const,
    ['providers.json', schemaOf('providers', catalogue)] as const,
    ['causes.json', schemaOf('causes', catalogue)] as const,
    ['replies.json', repliesSchema(catalogue)] as const,
  ].map(([file, schema]) => ({ file, fields: fieldsOf(schema) }));
