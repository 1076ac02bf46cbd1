import type { Shape } from './shape';

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

const fieldsOf = (value: unknown): [string, unknown][] =>
  typeOf(value) === 'object' ? Object.entries(value ?? {}) : [];

function textProblems({ enum: ids, pattern }: Shape, value: unknown, place: string): string[] {
  if (typeof value !== 'string') return [];
  const isKnown = !ids || ids.includes(value);
  const isFormed = !pattern || new RegExp(pattern, 'u').test(value);
  return isKnown && isFormed ? [] : [`${place} is ${value}`];
}

/**
 * Where a value differs from the shape that a schema gives it. Fields that the schema does not tell
 * are named as well: what is published is described.
 */
export function problemsOf(shape: Shape, value: unknown, place = ''): string[] {
  const types = [shape.type].flat();
  if (!types.some((type) => type === typeOf(value)))
    return [`${place} is no ${types.join(' or ')}`];
  const fields = fieldsOf(value);
  const names = fields.map(([name]) => name);
  const items = Array.isArray(value) ? value : [];
  return [
    ...textProblems(shape, value, place),
    ...(shape.required ?? [])
      .filter((name) => !names.includes(name))
      .map((name) => `${place}/${name} is missing`),
    ...fields.flatMap(([name, field]) => {
      const known = shape.properties?.[name];
      return known
        ? problemsOf(known, field, `${place}/${name}`)
        : [`${place}/${name} is not described`];
    }),
    ...(items.length < (shape.minItems ?? 0) ? [`${place} is too short`] : []),
    ...items.flatMap((item, at) =>
      shape.items ? problemsOf(shape.items, item, `${place}/${at}`) : [],
    ),
  ];
}
