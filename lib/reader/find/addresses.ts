import type { Found } from '../decode/types';
import {
  ADDRESS_LITERAL,
  ASCII_LETTER,
  EMPTY_LABEL,
  FIELD_NAME,
  IPV4,
  LABEL,
  MASK_INSIDE,
  NAME_LETTER,
  SETTING_NAME,
  TOP_LABEL,
  VERSION_LABELS,
  WITHOUT_SPACES,
} from './patterns';

/** More addresses than this are a list of people, not a report. */
const MOST_ADDRESSES = 20_000;

const LONGEST_LOCAL = 64;
const LONGEST_DOMAIN = 255;
const LONGEST_LITERAL = 64;
/**
 * Characters that end an address on either side. Quoted local parts are rare enough in bounces to
 * be left out.
 */
const ENDS = new Set(
  ' \t\r\n<>()[]{},;:"\'`|\\&«»“”‘’„‹›=?*!@،，。；：、？！（）「」『』【】《》…\u3000\u00a0\u200b\ufeff',
);

const isPart = (letter: string | undefined): boolean => letter !== undefined && !ENDS.has(letter);

function startOf(text: string, at: number): number {
  let start = at;
  // People mask the name before they show it: '****@example.org' is an address all the same.
  while (start > 0 && at - start < LONGEST_LOCAL && text[start - 1] === '*') start -= 1;
  while (
    start > 0 &&
    at - start < LONGEST_LOCAL &&
    (isPart(text[start - 1]) || isInnerSign(text, start - 1) || isMask(text, start - 1)) &&
    !leadsTo(text, start, at)
  )
    start -= 1;
  return start;
}

/**
 * '无法发送到ada@example.org': the end of a sentence whose script puts no spaces between words. A name
 * in that script has such a domain, or nothing else before the '@'.
 */
const leadsTo = (text: string, start: number, at: number): boolean =>
  WITHOUT_SPACES.test(text[start - 1] ?? '') &&
  ASCII_LETTER.test(text[start] ?? '') &&
  start < at &&
  ASCII_LETTER.test(text[at + 1] ?? '');

/** 'smtp://ada@example.org' is a link with a name in it. */
const afterScheme = (text: string, start: number): number =>
  text.startsWith('//', start) ? start + 2 : start;

/** 'v**e@example.org': stars behind a letter stand for others; emphasis has none before it. */
const isMask = (text: string, at: number): boolean =>
  text[at] === '*' && MASK_INSIDE.test(text.slice(Math.max(0, at - 20), at + 1));

/**
 * '=' and '?' stand inside the local parts of bounce addresses, but not at their edge
 * ('to=ada@example.org').
 */
const isInnerSign = (text: string, at: number): boolean =>
  text[at] === '=' &&
  text[at + 1] !== '<' &&
  // A sender that was rewritten twice has two of them: 'SRS1=1A2B=example.net==C3D4=…'.
  (NAME_LETTER.test(text[at - 1] ?? ' ') || text[at - 1] === '=') &&
  !isField(text, at);

/**
 * 'to=', 'recipients=', 'set_id=': one word in front is the name of a field, and what follows begins
 * an address. What a list or a server builds in ('prvs=1a2b=ada@', 'bounce+ada=example.org@') has
 * digits, signs or a second '='.
 */
function isField(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_LOCAL), at);
  return (
    (FIELD_NAME.test(before) || SETTING_NAME.test(before)) &&
    !text.slice(at + 1, text.indexOf('@', at)).includes('=')
  );
}

/**
 * 'example.org' directly before a word in another script: no label of a domain changes from ASCII
 * to such letters.
 */
const leavesLabel = (text: string, at: number): boolean =>
  (text[at] ?? '') > '\u024f' && ASCII_LETTER.test(text[at - 1] ?? ' ');

/**
 * Signs that end a sentence, or emphasise. Between angle brackets only the full stop of a whole name
 * goes: a domain that ends with '_' is what is wrong with the address (RFC 5321, 4.1.2).
 */
const CLOSING = '.-_';
const CLOSING_IN_BRACKETS = '.';

function endOf(text: string, start: number, at: number): number {
  if (text[at + 1] === '[') {
    const literal = ADDRESS_LITERAL.exec(text.slice(at + 1, at + 1 + LONGEST_LITERAL));
    return at + 1 + (literal?.[0].length ?? 0);
  }
  let end = at + 1;
  while (
    end < text.length &&
    end - at < LONGEST_DOMAIN &&
    isPart(text[end]) &&
    text[end] !== '/' &&
    !leavesLabel(text, end)
  )
    end += 1;
  const closing = text[start - 1] === '<' && text[end] === '>' ? CLOSING_IN_BRACKETS : CLOSING;
  while (end > at + 1 && closing.includes(text[end - 1] ?? '')) end -= 1;
  return end;
}

/**
 * 'nodemailer@6.9.8' names a version: the last label of a domain begins with a letter (RFC 1123,
 * 2.1). An IPv4 address needs brackets (RFC 5321, 4.1.3), but logs and people leave them out.
 */
const isDomain = (domain: string): boolean =>
  domain === 'localhost' ||
  (TOP_LABEL.test(domain) && !EMPTY_LABEL.test(domain) && !VERSION_LABELS.test(domain)) ||
  IPV4.test(domain) ||
  domain.startsWith('[');

/**
 * Every mail address in a text, a domain of one label only in brackets ('<maria@mail>'), with the stretch where it stands. Linear: each @ is looked around
 * once.
 */
export function addressesIn(text: string, from = 0, to = text.length): Found[] {
  const found: Found[] = [];
  for (let at = text.indexOf('@', from); at >= 0 && at < to; at = text.indexOf('@', at + 1)) {
    if (found.length >= MOST_ADDRESSES) break;
    const start = Math.max(afterScheme(text, startOf(text, at)), found.at(-1)?.end ?? 0);
    const end = endOf(text, start, at);
    const domain = text.slice(at + 1, end);
    const alone = text[start - 1] === '<' && text[end] === '>' && LABEL.test(domain);
    if (start < at && (isDomain(domain) || alone))
      found.push({ value: text.slice(start, end).toLowerCase(), start, end });
  }
  return found;
}
