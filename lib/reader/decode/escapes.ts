import { signOf, signOfEntity } from './entities';
import { ESCAPE } from './patterns';
import { type Move, moveBy, moved, type Pair, stays } from './places';
import type { Message } from './types';

/** A text as it was before a program escaped it, and how places go from and to the one shown. */
interface Plain {
  readonly text: string;
  /** Where a place of the shown text stands in this one. */
  readonly here: Move;
  /** Where a place of this text stands in the shown one. */
  readonly shown: Move;
}

/** JSON wrapped as text in JSON: its quotes are those of the events. */
const WRAPPED = '{\\"';

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

function writtenOut(text: string): Plain | undefined {
  if (!mayEscape(text)) return undefined;
  const isWrapped = text.includes(WRAPPED);
  const toShown: Pair[] = [];
  const toHere: Pair[] = [];
  const pieces: string[] = [];
  let done = 0;
  let length = 0;
  for (const { 0: written, index } of text.matchAll(ESCAPE)) {
    const sign = signOfEscape(written, isWrapped);
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
const ROUNDS = 2;

/**
 * The message as it was before programs escaped it for HTML or JSON: 'Empf&auml;nger' and
 * 'maria\u0040example.org' are read as what they stand for.
 */
export function unescapeMessage(message: Message, rounds = ROUNDS): Unescaped {
  const plain = rounds > 0 ? writtenOut(message.text) : undefined;
  if (!plain) return { message, shown: stays };
  const { text, here, shown } = plain;
  const sections = message.sections.map((section) => moved(section, here));
  const next = unescapeMessage({ ...message, text, sections }, rounds - 1);
  return { message: next.message, shown: (place) => shown(next.shown(place)) };
}
