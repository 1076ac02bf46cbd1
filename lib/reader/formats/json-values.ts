import type { Found, Span } from '../decode/types';
import { JSON_TEXT } from './patterns';

/** A text value of an event, and the innermost object that it stands in. */
export interface Value extends Found {
  readonly key: string;
  readonly object: Span;
}

/**
 * Where each object ends, by where it begins, and which object each place lies in. Braces inside
 * texts are rare enough to be counted.
 */
function findObjects(view: string, { start, end }: Span): Span[] {
  const open: number[] = [];
  const objects: Span[] = [];
  for (let at = start; at < end; at += 1) {
    const sign = view.charCodeAt(at);
    if (sign === 123) open.push(at);
    else if (sign === 125) {
      const begun = open.pop();
      if (begun !== undefined) objects.push({ start: begun, end: at + 1 });
    }
  }
  return [...objects, ...open.map((begun) => ({ start: begun, end }))].sort(
    (a, b) => a.start - b.start,
  );
}

/** Longer values are copies of whole messages. */
const LONGEST_VALUE = 4000;

/** A text up to its closing quote; `\\"` is none. */
function readText(view: string, start: number): string {
  const value = view.slice(start, start + LONGEST_VALUE);
  let end = 0;
  while (end < value.length && value[end] !== '"') end += value[end] === '\\' ? 2 : 1;
  return value.slice(0, end);
}

function readList(view: string, start: number): string {
  const value = view.slice(start, start + LONGEST_VALUE);
  const end = value.indexOf(']');
  return end < 0 ? '' : value.slice(0, end);
}

/**
 * Every text and list of a stretch of JSON that may be cut off or wrapped in prose: it is scanned,
 * not parsed.
 */
export function findValues(view: string, span: Span): Value[] {
  const objects = findObjects(view, span);
  const around: Span[] = [];
  let next = 0;
  const values: Value[] = [];
  for (const match of view.slice(span.start, span.end).matchAll(JSON_TEXT)) {
    const at = span.start + match.index;
    for (let object = objects[next]; object && object.start < at; object = objects[next]) {
      around.push(object);
      next += 1;
    }
    while ((around.at(-1)?.end ?? Number.POSITIVE_INFINITY) < at) around.pop();
    const start = at + match[0].length;
    const value = view[start - 1] === '"' ? readText(view, start) : readList(view, start);
    values.push({
      key: (match[1] ?? '').toLowerCase(),
      value,
      start,
      end: start + value.length,
      object: around.at(-1) ?? span,
    });
  }
  return values;
}
