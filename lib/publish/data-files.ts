import type { Shape } from './shape';
import { problemsOf } from './shape-problems';

interface File {
  readonly path: string;
  readonly text: string;
}

const DATA = '/api/v1/';
const SCHEMA_END = '.schema.json';

const isData = ({ path }: File): boolean =>
  path.startsWith(DATA) && path.endsWith('.json') && !path.endsWith(SCHEMA_END);

/**
 * Where published data are not as the schema that they name says. `files` are those of the finished
 * export, with their paths below the site.
 */
export function unlikeSchema(files: readonly File[]): string[] {
  const schemas = new Map<string, Shape>(
    files
      .filter(({ path }) => path.endsWith(SCHEMA_END))
      .map(({ path, text }) => [path, JSON.parse(text)]),
  );
  return files.filter(isData).flatMap(({ path, text }) => {
    const data = JSON.parse(text);
    const named = `${DATA}${String(data.schema).split('/').at(-1)}`;
    const schema = schemas.get(named);
    return schema
      ? problemsOf(schema, data).map((problem) => `${path}: ${problem}, against ${named}.`)
      : [`${path} names no schema that is published.`];
  });
}
