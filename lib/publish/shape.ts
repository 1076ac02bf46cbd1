type Type = 'object' | 'array' | 'string' | 'number' | 'boolean' | 'null';

/** What a value may be, in the words of JSON Schema (draft 2020-12) that are used here. */
export interface Shape {
  readonly type: Type | readonly Type[];
  readonly description?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
  readonly minItems?: number;
  readonly enum?: readonly string[];
  readonly pattern?: string;
}

export const text: Shape = { type: 'string' };
export const yesOrNo: Shape = { type: 'boolean' };
export const oneOf = (ids: readonly string[]): Shape => ({ type: 'string', enum: ids });
export const listOf = (items: Shape): Shape => ({ type: 'array', items });
export const someOf = (ids: readonly string[]): Shape => ({
  ...listOf(oneOf(ids)),
  minItems: 1,
});

/**
 * An object whose fields are told in `texts`: text, or what `shapes` says. All are required but
 * `optional`.
 */
export function objectOf<Field extends string>(
  texts: Readonly<Record<Field, string>>,
  shapes?: Readonly<Partial<Record<NoInfer<Field>, Shape>>>,
  optional: readonly NoInfer<Field>[] = [],
): Shape {
  const names = Object.keys(texts) as Field[];
  const properties = names.map((name) => [
    name,
    { ...(shapes?.[name] ?? text), description: texts[name] },
  ]);
  return {
    type: 'object',
    required: names.filter((name) => !optional.includes(name)),
    properties: Object.fromEntries(properties),
  };
}
