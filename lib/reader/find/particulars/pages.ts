import type { Span } from '../../decode/types';
import { CALLED_BEFORE, DELISTING_PAGE, HTTP_LINK, XML_NAME_BEFORE } from './patterns';
import { take } from './shapes';
import type { Particular, Reply } from './types';
import { before, endsWith, from, holds, isBareLink, type Word, wordsIn } from './words';

/** What stands before a page whose address has no 'http://'; elsewhere it may be a file or a part. */
const BEFORE_PAGE = ['see', 'visit', 'go to', 'details at'];

/** The name of a vocabulary of XML looks like a page ('xmlns="http://…"'), and what is called. */
function isPage(view: string, words: readonly Word[], at: number): boolean {
  const { word, start } = words[at] as Word;
  if (isBareLink(word)) return endsWith(before(words, at, 2), BEFORE_PAGE);
  const lead = view.slice(Math.max(0, start - 40), start);
  return HTTP_LINK.test(word) && !XML_NAME_BEFORE.test(lead) && !CALLED_BEFORE.test(lead);
}

/** '[mail.example.com](http://mail.example.com/)': a program made the name of the server a link. */
function isServer({ word }: Word, at: number, words: readonly Word[]): boolean {
  const [, host, path] = word.split('/').filter(Boolean);
  return !path && host === words[at - 1]?.word;
}

const DELISTING: readonly string[] = ['delisting', 'delist', 'delisted', 'removal', 'unblock'];

/** How far the advice may go that a notification announces with a colon ('To address this issue:'). */
const REACH_OF_ADVICE = 600;

/** Such advice has paragraphs of its own; below a rule stands the message. */
function wordsBelow(view: string, { end }: Span): readonly Word[] {
  if (view.charAt(end - 1) !== ':') return [];
  const [below = ''] = view.slice(end, end + REACH_OF_ADVICE).split('\n---');
  return wordsIn(view, { start: end, end: end + below.length });
}

const TAKEN_OFF: readonly string[] = [...DELISTING, 'removed', 'remove', 'unlisted'];

/** How many words before a page its sentence tells what it is for. */
const REACH_OF_REMOVAL = 20;

/** A page below the reply, in its paragraph, whose sentence says that a list takes addresses off there. */
function removalBelow({ view, span, around }: Reply): readonly Particular[] {
  const words = wordsIn(view, { start: span.end, end: around.end });
  const page = words.find(
    (_word, at) => isPage(view, words, at) && holds(before(words, at, REACH_OF_REMOVAL), TAKEN_OFF),
  );
  return page ? [take('page', page)] : [];
}

/** The page to be taken off a list at, else the first. */
export function pageIn(reply: Reply): readonly Particular[] {
  const { view, span, words: own } = reply;
  const words = [...own, ...wordsBelow(view, span)];
  const pages = words.filter((word, at) => isPage(view, words, at) && !isServer(word, at, words));
  // What stands behind the next link is of that.
  const behind = (one: Word): string =>
    `${from(words, words.indexOf(one) + 1, 5).split(' http')[0]} `;
  const page =
    pages.find((one) => DELISTING_PAGE.test(one.word) || holds(behind(one), DELISTING)) ?? pages[0];
  return page ? [take('page', page)] : removalBelow(reply);
}
