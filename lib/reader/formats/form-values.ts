import type { Span } from '../decode/types';
import { findValues, type JsonObject, type Value } from './json-values';
import { linesIn } from './lines';
import { FORM_END, FORM_FIELD, FORM_START, PIPE_NAME } from './patterns';

/** Lines are looked at up to here: a request with a form is short. */
const MOST_LINES = 200;

/** The field of a form that stands there: its name in lower case, and its value. */
function readField(view: string, { start, end }: Span, object: JsonObject): Value | undefined {
  const [lead, name] = FORM_FIELD.exec(view.slice(start, Math.min(end, start + 64))) ?? [];
  if (!lead || !name) return undefined;
  const from = start + lead.length;
  return { key: name.toLowerCase(), value: view.slice(from, end), start: from, end, object };
}

/** The fields of a line, where it has nothing else. */
function readLine(view: string, line: Span, around: JsonObject): Value[] {
  const text = view.slice(line.start, line.end);
  const lead = FORM_START.exec(text)?.[0].length ?? 0;
  const tail = FORM_END.exec(text)?.[0].length ?? 0;
  let start = line.start + lead;
  const object = { start, end: line.end - tail, key: '', around };
  const fields: Value[] = [];
  for (const piece of text.slice(lead, text.length - tail).split('&')) {
    const field = readField(view, { start, end: start + piece.length }, object);
    if (!field) return [];
    fields.push(field);
    start += piece.length + 1;
  }
  return fields;
}

/** 'eventType |delayed |': a field and its value, as tools for data bases show a row of many fields. */
function readPipeRow(view: string, { start, end }: Span, object: JsonObject): Value[] {
  const line = view.slice(start, end).trimEnd();
  const [lead = '', name = ''] = PIPE_NAME.exec(line) ?? [];
  const [value = '', ...others] = line.slice(lead.length).split('|');
  if (!name || others.join('').trim()) return [];
  const from = start + lead.length + value.length - value.trimStart().length;
  const told = value.trim();
  return [{ key: name.toLowerCase(), value: told, start: from, end: from + told.length, object }];
}

const isJson = ({ value }: Value): boolean => value.startsWith('[{') || value.startsWith('{"');

/** The values of forms, a line each, and of the JSON that a field of theirs holds. */
export function findFormValues(text: string, view: string, span: Span): Value[] {
  const around: JsonObject = { ...span, key: '' };
  const table: JsonObject = { ...span, key: '', around };
  const values: Value[] = [];
  let count = 0;
  for (const line of linesIn(view, span)) {
    count += 1;
    if (count > MOST_LINES) break;
    values.push(...readPipeRow(view, line, table));
    const fields = readLine(view, line, around);
    const holdsJson = fields.some(isJson);
    if (fields.length < 2 && !holdsJson) continue;
    values.push(
      ...fields.flatMap((field) => (isJson(field) ? findValues(text, view, field) : field)),
    );
  }
  return values;
}
