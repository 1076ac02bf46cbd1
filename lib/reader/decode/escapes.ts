import { decodeAs } from './charset';
import { signOf, signOfEntity } from './entities';
import {
  ALL_CHINESE,
  BYTE,
  BYTE_RUN,
  CHINESE_WORDS,
  ESCAPE,
  FORM_ESCAPE,
  FORM_LINE,
  PLAIN_LOG_LINE,
  TERMINAL_ESCAPE,
  WESTERN_RUN,
  WIDE_SPACE,
  WRAPPED_JSON,
} from './patterns';
import { type Move, moveBy, moved, type Pair, stays } from './places';
import { codesIn } from './spelled-codes';
import type { Escaped, Message } from './types';

/** A text as it was before a program escaped it, and how places go from and to the one shown. */
interface Plain {
  readonly text: string;
  /** Where a place of the shown text stands in this one. */
  readonly here: Move;
  /** Where a place of this text stands in the shown one. */
  readonly shown: Move;
}

/**
 * A quote stays escaped inside a text of JSON, whose end it would be; in wrapped JSON it is escaped
 * once less.
 */
function signOfEscape(written: string, isWrapped: boolean): string {
  if (written.startsWith('&')) return signOfEntity(written);
  if (written.endsWith('/')) return '/';
  if (written.endsWith('"'))
    return isWrapped ? `${written.slice(0, (written.length - 1) >> 1)}"` : written;
  const sign = signOf(Number.parseInt(written.slice(-4), 16));
  return sign === '"' || sign === '\\' ? `\\${sign}` : sign;
}

const mayEscape = (text: string): boolean => text.includes('&') || text.includes('\\');

function escapesIn(text: string): Escaped[] {
  if (!mayEscape(text)) return [];
  const isWrapped = text.includes('\\"') && WRAPPED_JSON.test(text);
  return [...text.matchAll(ESCAPE)].map(({ 0: written, index }) => ({
    index,
    written,
    sign: signOfEscape(written, isWrapped),
  }));
}

/** A sign of a form: an '&' or the end of a line would end the field. */
function signOfForm(written: string): string {
  if (written === '+') return ' ';
  try {
    const sign = decodeURIComponent(written.replaceAll('%26', '%2526'));
    return sign.replaceAll('\r', ' ').replaceAll('\n', ' ');
  } catch {
    return written;
  }
}

/** Addresses stand in forms as 'maria%40example.org'. */
const FORM_AT = '%40';

const formEscapesIn = (text: string): Escaped[] =>
  text.includes(FORM_AT)
    ? [...text.matchAll(FORM_LINE)].flatMap(({ 0: line, index: start }) =>
        [...line.matchAll(FORM_ESCAPE)].map(({ 0: written, index }) => ({
          index: start + index,
          written,
          sign: signOfForm(written),
        })),
      )
    : [];

/** The letter of ASCII as which a byte stands, or the byte that figures name. */
const byteOf = ({ 0: written, 1: hex, 2: octal }: RegExpExecArray): number =>
  hex ? Number.parseInt(hex, 16) : octal ? Number.parseInt(octal, 8) : written.charCodeAt(0);

/** Bytes of Chinese: nothing else is in its charset, and comes out as its signs. */
function readChinese(bytes: Uint8Array): string | undefined {
  const text = decodeAs('gb18030', bytes);
  return text !== undefined && ALL_CHINESE.test(text) ? text : undefined;
}

/** Without a word that is known, other bytes may have come out as signs of Chinese. */
const orNothing = (found: readonly Escaped[], chinese: readonly string[]): Escaped[] =>
  chinese.length === 0 || CHINESE_WORDS.test(chinese.join(' ')) ? [...found] : [];

/**
 * What stands for bytes, not for signs: they are those of UTF-8, or else of Chinese, which servers in
 * China answer in.
 */
function bytesIn(text: string): Escaped[] {
  if (!text.includes('\\')) return [];
  const chinese: string[] = [];
  const found = [...text.matchAll(BYTE_RUN)].flatMap(({ 0: written, index }) => {
    const bytes = Uint8Array.from(written.matchAll(BYTE), byteOf);
    const unicode = decodeAs('utf-8', bytes);
    const sign = unicode ?? readChinese(bytes);
    if (unicode === undefined && sign !== undefined) chinese.push(sign);
    return sign === undefined ? [] : [{ index, written, sign }];
  });
  return orNothing(found, chinese);
}

/** The same, where each byte was shown as a letter of the western charset. */
function westernIn(text: string): Escaped[] {
  const chinese: string[] = [];
  const found = [...text.matchAll(WESTERN_RUN)].flatMap(({ 0: written, index }) => {
    const sign = readChinese(Uint8Array.from(written, (letter) => letter.charCodeAt(0)));
    if (sign !== undefined) chinese.push(sign);
    return sign === undefined ? [] : [{ index, written, sign }];
  });
  return orNothing(found, chinese);
}

/** The colours of a terminal are none of what it shows. */
const coloursIn = (text: string): Escaped[] =>
  text.includes('[')
    ? [...text.matchAll(TERMINAL_ESCAPE)].map(({ 0: written, index }) => ({
        index,
        written,
        sign: '',
      }))
    : [];

/** So many spaces stand in no line of a log. */
const WIDE = '    ';

/** Fewer than this may stand there for any reason. */
const FEWEST = 2;

/**
 * The spaces with which a terminal has filled its lines, where those of a log were copied as one: they stand
 * in the middle of words, and are as many each time. One more belongs to the log.
 */
function paddingIn(text: string): Escaped[] {
  if (!text.includes(WIDE)) return [];
  const runs = [...text.matchAll(PLAIN_LOG_LINE)].flatMap(({ 0: line, index: start }) =>
    [...line.matchAll(WIDE_SPACE)].map(({ 0: { length }, index }) => ({
      index: start + index,
      length,
    })),
  );
  const width = Math.min(...runs.map(({ length }) => length));
  if (runs.length < FEWEST || runs.some(({ length }) => length > width + 1)) return [];
  return runs.map(({ index }) => ({ index, written: ' '.repeat(width), sign: '' }));
}

function writeOut(text: string, escapes: readonly Escaped[]): Plain | undefined {
  const toShown: Pair[] = [];
  const toHere: Pair[] = [];
  const pieces: string[] = [];
  let done = 0;
  let length = 0;
  for (const { written, index, sign } of escapes) {
    if (sign === written) continue;
    pieces.push(text.slice(done, index), sign);
    length += index - done + sign.length;
    done = index + written.length;
    toShown.push({ from: length, to: done });
    toHere.push({ from: done, to: length });
  }
  if (pieces.length === 0) return undefined;
  pieces.push(text.slice(done));
  return { text: pieces.join(''), here: moveBy(toHere), shown: moveBy(toShown) };
}

/** A message without escapes, and where each place of it stands in the message that is shown. */
export interface Unescaped {
  readonly message: Message;
  readonly shown: Move;
}

/** Encoders of JSON write '&lt;' as '\u0026lt;': what is escaped twice needs two rounds. */
const ROUNDS: readonly ((text: string) => Escaped[])[] = [
  formEscapesIn,
  coloursIn,
  codesIn,
  escapesIn,
  escapesIn,
  bytesIn,
  westernIn,
  paddingIn,
];

/**
 * The message as it was before programs escaped it for a form, HTML or JSON: 'Empf&auml;nger' and
 * 'maria\u0040example.org' are read as what they stand for.
 */
export function unescapeMessage(message: Message, rounds = ROUNDS): Unescaped {
  const [find, ...others] = rounds;
  if (!find) return { message, shown: stays };
  const plain = writeOut(message.text, find(message.text));
  if (!plain) return unescapeMessage(message, others);
  const { text, here, shown } = plain;
  const sections = message.sections.map((section) => moved(section, here));
  const next = unescapeMessage({ ...message, text, sections }, others);
  return { message: next.message, shown: (place) => shown(next.shown(place)) };
}
