import type { Span } from '../../decode/types';
import {
  BARE_LINK,
  CODE_ALONE,
  CODE_BEFORE,
  EDGE_AFTER,
  EDGE_BEFORE,
  LABEL_BEFORE,
  LINK_GOES_ON,
  LINK_OF_IP,
  LINK_WITHIN,
  NUMBER,
  WHITE,
  WORD,
} from './patterns';

/**
 * A word of a reply: `text` as written, `word` in lower case; `closes` where a sentence ends with
 * it, `alone` where it stands in brackets by itself ('[TSS04]', '(S3140)').
 */
export interface Word extends Span {
  readonly text: string;
  readonly word: string;
  readonly closes: boolean;
  readonly alone: boolean;
}

// Angle brackets hold names: of people, and of what a program reads ('<GEN47> line 71').
const OPENS = '[({';
const SHUTS = '])}';
const STOPS = '.;!?';

/** 'example.com/block': a host and a path, as people say the address of a page. */
export const isBareLink = (text: string): boolean => BARE_LINK.test(text);

export const isLink = (text: string): boolean =>
  text.startsWith('http://') || text.startsWith('https://') || isBareLink(text);

/** What ends a sentence around a link; a bracket that the link opens itself belongs to it. */
function isClosing(link: string): boolean {
  const last = link.slice(-1);
  const opening = { ')': '(', ']': '[' }[last];
  return opening ? !link.includes(opening) : ".,;:!'’`*".includes(last);
}

/** A link without the signs of its sentence. */
export function withoutClosing(link: string): string {
  let end = link.length;
  while (end > 0 && isClosing(link.slice(0, end))) end -= 1;
  return link.slice(0, end);
}

/**
 * The next stop of an address of a page: a space or an angle bracket, or where a forum made a link
 * of it ('[http://…](http://…)').
 */
function stopAfter(view: string, start: number, limit: number): number {
  let end = start;
  while (
    end < limit &&
    !' \t\r\n<>"“”„«»|'.includes(view.charAt(end)) &&
    !view.startsWith('](', end)
  )
    end += 1;
  return end;
}

/** How far the end of a line and the next setting of a link may be apart, both told. */
const WRAPPED = 120;

/** What a check of SPF that knows no name of its own server writes as one: 'r=<UNKNOWN>'. */
const NO_NAME = '<UNKNOWN>';

/**
 * An address of a page goes on where other words end, and in the next line if that has its next
 * setting ('…/Why?s=helo;', 'id=mail.example.com;ip=192.0.2.1').
 */
function linkEnd(view: string, start: number, limit: number): number {
  let end = stopAfter(view, start, limit);
  for (;;) {
    if (!view.slice(start, end).includes('?')) break;
    const wrapped = LINK_GOES_ON.exec(view.slice(end - 1, Math.min(limit, end + WRAPPED)));
    if (!wrapped) break;
    end = stopAfter(view, end - 1 + wrapped[0].length, limit);
  }
  if (view.charAt(end - 1) === '=' && view.startsWith(NO_NAME, end)) return end + NO_NAME.length;
  return start + withoutClosing(view.slice(start, end)).length;
}

function makeWord(view: string, from: number, to: number): Word {
  const raw = view.slice(from, to);
  const start = from + (EDGE_BEFORE.exec(raw)?.[0].length ?? 0);
  const end = Math.max(start, to - (EDGE_AFTER.exec(raw)?.[0].length ?? 0));
  const said = view.slice(start, end);
  // A link may go on in the next line; of other words, only a number has commas ('10,485,760').
  const text = isLink(said) ? said.replace(WHITE, '') : said.replaceAll(',', '');
  const next = view.charAt(to);
  return {
    start,
    end,
    text,
    word: text.toLowerCase(),
    closes: view.slice(end, to).includes('.') || (next !== '' && STOPS.includes(next)),
    alone: OPENS.includes(view.charAt(from - 1) || ' ') && SHUTS.includes(next || ' '),
  };
}

/** What stands before the address of a page, whose host may be a number. */
const BEFORE_PAGE: readonly string[] = ['see', 'visit', 'to', 'at', 'page', 'url', 'link'];

/**
 * A link; of one that a program made of the address of a server ('IP=http://192.0.2.1/') the word is
 * that address.
 */
function makeLink(view: string, from: number, to: number, last: Word | undefined): Word {
  const link = view.slice(from, to);
  const ip = LINK_OF_IP.exec(link)?.[1];
  if (!ip || BEFORE_PAGE.includes(last?.word ?? '')) return makeWord(view, from, to);
  const start = from + link.indexOf(ip);
  return { ...makeWord(view, start, start + ip.length), alone: false };
}

/** Where the value begins behind a repeated code or a label that no space parts from it. */
function afterLabel(view: string, from: number, to: number): readonly number[] {
  const raw = view.slice(from, to);
  const code = CODE_BEFORE.exec(raw)?.[0].length ?? 0;
  const label = LABEL_BEFORE.exec(raw.slice(code))?.[0].length ?? 0;
  return label > 0 && label < raw.length - code
    ? [from + code, from + code + label]
    : [from + code];
}

const CODE_LENGTH = 3;

/** The words of a stretch of a text, without the codes that each line of a reply repeats. */
export function wordsIn(view: string, { start, end }: Span): Word[] {
  const words: Word[] = [];
  const code = view.slice(start, start + CODE_LENGTH);
  let done = start;
  for (const match of view.slice(start, end).matchAll(WORD)) {
    const from = start + match.index;
    if (from < done) continue;
    const to = from + match[0].length;
    // '`https://…`': a quote before a link is none of it.
    const edge = EDGE_BEFORE.exec(match[0])?.[0].length ?? 0;
    if (isLink(match[0].slice(edge))) {
      done = linkEnd(view, from + edge, end);
      words.push(makeLink(view, from + edge, done, words.at(-1)));
      continue;
    }
    const link = LINK_WITHIN.exec(match[0])?.index ?? 0;
    const stop = link > 0 ? from + link + 1 : to;
    const starts = afterLabel(view, from, stop);
    starts.forEach((place, index) => {
      const word = makeWord(view, place, starts[index + 1] ?? stop);
      // A text of its own begins with a word ('SPF: 192.0.2.1 is not allowed …').
      const isRepeated = word.text === code && NUMBER.test(code);
      if (word.text && !isRepeated && !CODE_ALONE.test(word.text)) words.push(word);
    });
    // 'dspam check:4:https://…': its page behind what a filter writes without a space.
    if (link > 0) {
      done = linkEnd(view, stop, end);
      words.push(makeWord(view, stop, done));
    }
  }
  return words;
}

/** Is a word the name of a setting: 'selector="s1"', 'result=fail'? */
export const isLabel = (view: string, { end }: Word): boolean => view.charAt(end) === '=';

/** Is a word the value of a setting? */
export const isValue = (view: string, { start }: Word): boolean =>
  view.charAt(start - 1) === '=' || view.slice(start - 2, start) === '="';

/** The words before the one at `place`, at most `count`, with a space around each. */
export const before = (words: readonly Word[], place: number, count: number): string =>
  ` ${words
    .slice(Math.max(0, place - count), place)
    .map(({ word }) => word)
    .join(' ')} `;

/** The words from `place` on, at most `count`, with a space around each. */
export const from = (words: readonly Word[], place: number, count: number): string =>
  ` ${words
    .slice(place, place + count)
    .map(({ word }) => word)
    .join(' ')} `;

/** Does one of the phrases stand among some words? */
export const holds = (words: string, phrases: readonly string[]): boolean =>
  phrases.some((phrase) => words.includes(` ${phrase} `));

/** Do some words end with one of the phrases? */
export const endsWith = (words: string, phrases: readonly string[]): boolean =>
  phrases.some((phrase) => words.endsWith(` ${phrase} `));

/** The sentence that a word stands in: the place of its first word, and of what comes behind it. */
export function sentenceAt(words: readonly Word[], place: number): readonly [number, number] {
  let start = place;
  while (start > 0 && !words[start - 1]?.closes) start -= 1;
  let end = place;
  while (end < words.length && !words[end]?.closes) end += 1;
  return [start, Math.min(words.length, end + 1)];
}
