import { createScanner } from 'jsonc-parser';
import type { Found, Span } from '../decode/types';
import {
  APOSTROPHE,
  APOSTROPHES,
  DUMPED_KEY,
  DUMPED_TYPE,
  PRINTED,
  PRINTED_ARRAY,
  PRINTED_END,
  PRINTED_PART,
  PRINTED_VALUE,
  SYMBOL_KEY,
  WRAPPED_END,
  WRAPPED_START,
} from './patterns';

/** An object of JSON, under which key it stands in the one around it, and in which list. */
export interface JsonObject extends Span {
  readonly key: string;
  readonly around?: JsonObject;
  /** Where the list begins that it stands in. */
  readonly list?: number;
}

/** A text, a number, true or false, its key in lower case, and the innermost object around it. */
export interface Value extends Found {
  readonly key: string;
  readonly object: JsonObject;
}

/** The kinds of tokens, as the scanner numbers them. */
const [OPEN, CLOSE, OPEN_LIST, CLOSE_LIST, COLON, TRUE, FALSE, TEXT, NUMBER, WORD, END] = [
  1, 2, 3, 4, 6, 8, 9, 10, 11, 16, 17,
] as const;

const LITERALS: readonly number[] = [TRUE, FALSE, NUMBER];

/** An object or a list that is not closed yet. */
interface Open {
  readonly isList: boolean;
  readonly key: string;
  /** The object itself, or the one around the list. */
  readonly object: { -readonly [K in keyof JsonObject]: JsonObject[K] };
  readonly start: number;
}

/** JSON that stands as text in JSON (SNS), its quotes unescaped already: an object like others. */
function unwrap(text: string): string {
  const opened = text.replace(WRAPPED_START, ' ');
  return opened === text
    ? text
    : opened.replace(WRAPPED_END, (closing) => `${closing.slice(0, -1)} `);
}

/** The sign of Ruby between a key and its value, and as long a one of JSON. */
const ROCKET = '" => ';
const SAME_IN_JSON = '":   ';

/** A value of `print_r`, which has no quotes: what stands in it is read elsewhere. */
function quotePrinted(all: string, key: string, value: string): string {
  const told = value.trimEnd();
  const name = `"${key}" : `;
  if (!told || told.trim() === '{') return name + all.slice(name.length);
  return `${name}"${'_'.repeat(told.length)}"`.padEnd(all.length).slice(0, all.length);
}

/** What PHP prints with `print_r` and `var_dump`, by the signs of JSON in the place of its own. */
const fromPhp = (text: string): string =>
  text
    .replace(DUMPED_KEY, ' "$1" : ')
    .replace(DUMPED_TYPE, (type) => ' '.repeat(type.length))
    .replace(PRINTED_ARRAY, (name) => '{'.padStart(name.length))
    .replace(PRINTED_PART, '\n$1')
    .replace(PRINTED_VALUE, quotePrinted)
    .replace(PRINTED_END, (end) => end.replace(')', '}'));

/** What PHP, Python, Node.js and Ruby print: the signs of JSON in the place of their own. */
function requote(text: string): string {
  const printed = PRINTED.test(text) ? fromPhp(text) : text;
  const quoted = APOSTROPHES.test(printed) ? printed.replace(APOSTROPHE, '"') : printed;
  // Ruby has left out the spaces before its version 3.4.
  return quoted
    .replaceAll(ROCKET, SAME_IN_JSON)
    .replaceAll('"=>', '": ')
    .replace(SYMBOL_KEY, ' $1: ');
}

/** Reads the tokens of JSON, one after the other. Nothing is an error: what is cut off ends there. */
class Reading {
  readonly values: Value[] = [];
  private readonly view: string;
  private readonly span: Span;
  private readonly open: Open[];
  private key = '';
  private text: Span | undefined;

  constructor(view: string, span: Span) {
    this.view = view;
    this.span = span;
    this.open = [{ isList: false, key: '', object: { ...span, key: '' }, start: span.start }];
  }

  private get last(): Open {
    return this.open.at(-1) as Open;
  }

  private add({ start, end }: Span): void {
    const { isList, key, object } = this.last;
    const value = this.view.slice(start, end);
    this.values.push({ key: isList ? key : this.key, value, start, end, object });
    if (!isList) this.key = '';
  }

  /** A text before a colon is a key, any other one is a value. */
  private settleText(token: number): void {
    const { text } = this;
    this.text = undefined;
    if (!text) return;
    if (token === COLON) this.key = this.view.slice(text.start, text.end).toLowerCase();
    else this.add(text);
  }

  private begin(start: number, isList: boolean): void {
    const { last } = this;
    const key = last.isList ? last.key : this.key;
    const around = last.object;
    const object = isList
      ? around
      : { start, end: this.span.end, key, around, ...(last.isList ? { list: last.start } : {}) };
    this.open.push({ isList, key, object, start });
    this.key = '';
  }

  private close(end: number, isList: boolean): void {
    const at = this.open.findLastIndex((each, place) => place > 0 && each.isList === isList);
    if (at < 0) return;
    for (const { isList: list, object } of this.open.splice(at)) if (!list) object.end = end;
    this.key = '';
  }

  take(token: number, span: Span): void {
    this.settleText(token);
    if (token === TEXT) this.text = { start: span.start + 1, end: span.end };
    // Node.js prints keys without quotes, Python 'True'.
    else if (token === WORD) this.text = span;
    else if (LITERALS.includes(token)) this.add(span);
    else if (token === OPEN || token === OPEN_LIST) this.begin(span.start, token === OPEN_LIST);
    else if (token === CLOSE || token === CLOSE_LIST) this.close(span.end, token === CLOSE_LIST);
  }
}

/**
 * The values of a stretch of JSON. It may be cut off, stand among other words, or be several ones
 * below each other. `text` is what was written, `view` how it is read.
 */
export function findValues(text: string, view: string, span: Span): Value[] {
  const stretch = requote(unwrap(text.slice(span.start, span.end)));
  const scanner = createScanner(stretch, true);
  const reading = new Reading(view, span);
  for (let token: number = scanner.scan(); token !== END; token = scanner.scan()) {
    const start = scanner.getTokenOffset();
    const end = start + scanner.getTokenLength();
    const closed = token === TEXT && end - start > 1 && stretch[end - 1] === '"';
    reading.take(token, { start: span.start + start, end: span.start + end - (closed ? 1 : 0) });
  }
  reading.take(END, span);
  return reading.values;
}
