import { sayTime, timeAt } from './amounts';
import { FIELD_UNTIL } from './patterns';
import { takeFrom } from './shapes';
import type { Family, Particular, ParticularKind, Reply } from './types';
import { before, holds, type Word } from './words';

const BEFORE_WAIT = [
  'greylisted for',
  'greylisting for',
  'again in',
  'again after',
  'back in',
  'retry in',
  'retry after',
  'wait',
  'wait for',
  'deferred for',
  'blocked for',
];

const BEFORE_TRIED = ['for more than', 'after more than', 'delayed for', 'for the last'];

/** The amount of time at a place with those that follow it: '1 hour(s) 25 minute(s)'. */
function spanOfTime(
  kind: ParticularKind,
  words: readonly Word[],
  place: number,
): Particular | undefined {
  const parts: string[] = [];
  let at = place;
  for (let amount = timeAt(words, at); amount; amount = timeAt(words, at)) {
    parts.push(sayTime(amount));
    at += amount.length;
  }
  const first = words[place];
  const last = words[at - 1];
  return first && last && parts.length > 0
    ? takeFrom(kind, first, last, parts.join(' '))
    : undefined;
}

function firstTime(
  kind: ParticularKind,
  words: readonly Word[],
  leads: readonly string[],
): Particular[] {
  for (const at of words.keys()) {
    const lead = before(words, at, 3);
    if (!leads.some((phrase) => lead.endsWith(` ${phrase} `))) continue;
    const found = spanOfTime(kind, words, at);
    if (found) return [found];
  }
  return [];
}

/** 'Will-Retry-Until: Thu, 7 Jul 2026 …' (RFC 3464, 2.3.9). */
function untilIn({ view, around }: Reply): Particular[] {
  const match = FIELD_UNTIL.exec(view.slice(around.start, around.end));
  if (!match) return [];
  const start = around.start + match.index + match[0].length;
  const line = view.indexOf('\n', start);
  const end = line < 0 ? around.end : line;
  const value = view.slice(start, end).trim();
  return value ? [{ kind: 'until', value, start, end: start + value.length }] : [];
}

/** How long to wait, how long it was tried, and until when it is. */
export const timesFamily: Family = (reply) => [
  ...firstTime('wait', reply.words, BEFORE_WAIT),
  ...(holds(before(reply.words, reply.words.length, reply.words.length), ['delivered', 'queue'])
    ? firstTime('tried', reply.words, BEFORE_TRIED)
    : []),
  ...untilIn(reply),
];
