import { PhraseSearch } from '../find/phrase-search';
import { type CaseId, EVENT_IDS, type EventId, type EventWords } from '../makers/events';
import { MAKERS } from '../makers/index';
import { OF_TLS } from '../makers/java-mail';
import type { Maker } from '../makers/types';
import { findDenied } from './denied';
import { findMisread } from './misread';
import { REFUSED_FOR, SYSTEM_NUMBER } from './program-patterns';
import type { Delivery, Event } from './types';

/** Words of all programs, by event in the order of `EVENT_IDS`. */
const wordsOf = (pick: (maker: Maker) => EventWords | undefined): Event[] =>
  EVENT_IDS.flatMap((id) =>
    [...new Set(MAKERS.flatMap((maker) => pick(maker)?.[id] ?? []))].map((words) => ({
      id,
      words,
    })),
  );

/** 'Could not connect', which programs put before what the system told them: that is the reason. */
const isFrame = ({ id, words }: Event): boolean =>
  id === 'connection-refused' && !words.includes('refus') && !words.includes('errno');

/** It counts behind the last of what ends a connection, and the name of an exception just before. */
function rankOf(event: Event): number {
  const last = EVENT_IDS.indexOf('connection-closed');
  if (OF_TLS.includes(event.words)) return last + 0.25;
  return isFrame(event) ? last + 0.5 : EVENT_IDS.indexOf(event.id);
}

const WORDS = wordsOf(({ events }) => events).sort((a, b) => rankOf(a) - rankOf(b));

/** A message that was given up or sent back was so for some other reason. */
export const GOES_WITH_ALL: ReadonlySet<EventId> = new Set<EventId>(['expired', 'returned']);

/** Finds the first of some events that a text tells. */
function searchFor(events: readonly Event[]): (text: string) => Event | undefined {
  const search = new PhraseSearch(events.map(({ words }) => words));
  return (text) => events[search.firstIn(text.toLowerCase())];
}

export const findEvent = searchFor(WORDS);
const findLast = searchFor(WORDS.filter(({ id }) => GOES_WITH_ALL.has(id)));

/** Does a program tell something of itself in some words? */
export const tellsEvent = (text: string): boolean => findEvent(text) !== undefined;

/**
 * Errors of a connection by the numbers that Linux and Windows give them:
 * https://github.com/torvalds/linux/blob/v6.6/include/uapi/asm-generic/errno.h,
 * https://learn.microsoft.com/en-us/windows/win32/winsock/windows-sockets-error-codes-2
 */
const NUMBERED: Readonly<Record<string, EventId>> = {
  101: 'no-route',
  104: 'connection-reset',
  110: 'connection-timed-out',
  111: 'connection-refused',
  113: 'no-route',
  10051: 'no-route',
  10053: 'connection-closed',
  10054: 'connection-reset',
  10060: 'connection-timed-out',
  10061: 'connection-refused',
  10064: 'no-route',
  10065: 'no-route',
  11001: 'name-not-found',
  11002: 'lookup-failed',
};

/** What the system tells by a number alone. */
function findNumbered(text: string): Event | undefined {
  const [words = '', number = ''] = SYSTEM_NUMBER.exec(text) ?? [];
  const id = NUMBERED[number];
  return id && { id, words: words.toLowerCase() };
}

/**
 * The event of a delivery: looked for in what the program says itself, so not in a server's reply.
 * Its own reason goes before what stands around. Once a server has refused, that the connection
 * was closed or another server did not answer is not why.
 */
export function addEvent(delivery: Delivery): Delivery {
  const { basic, enhanced, diagnostic, context } = delivery;
  if (delivery.event || REFUSED_FOR.test(diagnostic)) return delivery;
  const misread = basic || enhanced ? undefined : findMisread(diagnostic);
  if (misread)
    return { ...delivery, event: { id: 'unexpected-reply', words: misread.toLowerCase() } };
  const reason = basic ? undefined : findEvent(diagnostic);
  const event =
    reason && !GOES_WITH_ALL.has(reason.id)
      ? reason
      : ((basic ? findLast : findEvent)(context) ??
        reason ??
        (basic || enhanced ? undefined : findNumbered(`${diagnostic} ${context}`)));
  return event ? { ...delivery, event } : delivery;
}

/** What failed last of what a program has given up, where it says so behind a code of its own. */
export function findLastError({ basic, diagnostic }: Delivery): EventId | undefined {
  const error = basic && findEvent(diagnostic);
  return error && !GOES_WITH_ALL.has(error.id) ? error.id : undefined;
}

/** A program that says it could not log in quotes what the server answered to its login. */
export function addLoginStage(delivery: Delivery): Delivery {
  const { basic, stage, context } = delivery;
  const isLogin = basic && !stage && findEvent(context)?.id === 'login-refused';
  return isLogin ? { ...delivery, stage: 'login' } : delivery;
}

const REFUSALS = wordsOf(({ refusals }) => refusals);

const findRefusal = searchFor(REFUSALS);

const REFUSED: ReadonlySet<string> = new Set(REFUSALS.map(({ words }) => words));

/** Has an interface refused, which only somebody with an account there uses? */
export const isRefusedThere = ({ event }: Delivery): boolean => REFUSED.has(event?.words ?? '');

/** Has a server greeted that only lets mail be read? A program of the sender's is set up with it. */
export const isOfReading = (event: Event | undefined): boolean => event?.id === 'reads-mail';

const CASES: ReadonlyMap<string, CaseId> = new Map(
  MAKERS.flatMap(({ cases = {} }) =>
    Object.entries(cases).flatMap(([id, words]) => words.map((said) => [said, id as CaseId])),
  ),
);

/** What a program says itself that kept it from handing a message over. */
export const findCase = (event: Event | undefined): CaseId | undefined =>
  CASES.get(event?.words ?? '');

/** An answer of an interface is short; what it refuses stands somewhere in it. */
const LONGEST_ANSWER = 20_000;

/** What an interface says that does not take a message; nothing where a server has answered. */
export function findRefusalIn(text: string): Event | undefined {
  const answer = text.slice(0, LONGEST_ANSWER);
  return findRefusal(answer) ?? findDenied(answer);
}

/** What a service says by SMTP in the same words as in its interface: it has sent nothing. */
const SURE: ReadonlySet<EventId> = new Set<EventId>(['suppressed', 'account-inactive']);

/** The delivery that an interface has refused. Whom it names then is who may not send. */
export function refuse(delivery: Delivery, refusal: Event | undefined): Delivery {
  const { action, basic, recipient: _sender, ...rest } = delivery;
  if (!refusal || action) return delivery;
  // Words that no maker is known by are no reason beside one that is told.
  if (!REFUSED.has(refusal.words) && (basic ?? delivery.enhanced ?? delivery.event))
    return delivery;
  // What a server has answered is the reason, unless it says that it has not even tried.
  if (basic) return SURE.has(refusal.id) ? { ...delivery, event: refusal } : delivery;
  return refusal.id === 'sender-not-allowed'
    ? { ...rest, event: refusal }
    : { ...delivery, event: refusal };
}
