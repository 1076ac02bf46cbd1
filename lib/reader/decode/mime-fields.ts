import { CONTENT_FIELD, MIME_TYPE, PARAMETER_NAME, PARAMETER_VALUE } from './patterns';

/** What the head of a part says of its content (RFC 2045; RFC 2183). */
export interface Content {
  readonly type: string;
  readonly parameters: ReadonlyMap<string, string>;
  readonly encoding: string;
  readonly disposition: string;
}

const withoutQuotes = (value: string): string =>
  value.startsWith('"') ? value.slice(1, -1) : value;

/** Parameters without comments, continuations and escapes; of equal names the first counts. */
function readParameters(written: readonly string[]): Map<string, string> | undefined {
  const parameters = new Map<string, string>();
  for (const parameter of written) {
    if (!parameter) continue;
    const equals = parameter.indexOf('=');
    if (equals < 0) return undefined;
    const name = parameter.slice(0, equals).trim().toLowerCase();
    const value = parameter.slice(equals + 1).trim();
    if (!PARAMETER_NAME.test(name) || !PARAMETER_VALUE.test(value)) return undefined;
    if (!parameters.has(name)) parameters.set(name, withoutQuotes(value));
  }
  return parameters;
}

/** The first field of each name, on one line; undefined where one is not plain. */
function readContentFields(head: string): Map<string, string> | undefined {
  if (head.startsWith(' ') || head.startsWith('\t')) return undefined;
  const fields = new Map<string, string>();
  for (const [, name = '', value] of head.matchAll(CONTENT_FIELD)) {
    if (value === undefined) return undefined;
    const key = name.toLowerCase();
    if (!fields.has(key)) fields.set(key, value.split('\n').join('').trim());
  }
  return fields;
}

/** Undefined where a field is written in a way that needs a whole parser. */
export function readContent(head: string): Content | undefined {
  const fields = readContentFields(head);
  const [type = '', ...written] = (fields?.get('type') ?? 'text/plain')
    .split(';')
    .map((piece) => piece.trim());
  const parameters = readParameters(written);
  const disposition = (fields?.get('disposition') ?? '').split(';')[0]?.trim() ?? '';
  const isPlain =
    fields && MIME_TYPE.test(type) && (disposition === '' || PARAMETER_NAME.test(disposition));
  if (!isPlain || !parameters) return undefined;
  return {
    type: type.toLowerCase(),
    parameters,
    encoding: (fields.get('transfer-encoding') ?? '8bit').toLowerCase(),
    disposition: disposition.toLowerCase(),
  };
}
