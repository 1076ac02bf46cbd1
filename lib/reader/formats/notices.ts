import { permanentOf } from '../../codes';
import type { Span } from '../decode/types';
import type { Anchor } from '../find/recipients';
import { comparable } from '../knowledge/fragments';
import { WHITE_SPACE } from '../knowledge/patterns';
import { findTold } from '../knowledge/told';
import { gather, MAKERS } from '../makers/index';
import type { States } from '../makers/types';
import { findPhrase, phraseOf } from './find-phrase';
import type { Delivery } from './types';

type State = keyof States;

/** A sentence of a template that says what happened to the recipients below it. */
interface Notice extends Span {
  readonly state: State;
}

/** What the templates of the mail programs say in a report, and where they end. */
export interface Notices {
  readonly list: readonly Notice[];
  /** Where the last template goes on behind the recipients. */
  readonly closing: number;
  /** It is promised that somebody tries again, whatever the template says. */
  readonly goesOn: boolean;
}

const STATES: readonly State[] = ['failed', 'delayed', 'delivered'];

/** The phrases of all makers for each state. */
const phrasesOf = (pick: 'notices' | 'notes'): readonly (readonly [State, string])[] =>
  STATES.flatMap((state) =>
    MAKERS.flatMap((maker) => maker[pick]?.[state] ?? []).map((phrase) => [state, phrase] as const),
  );

const NOTICES = phrasesOf('notices').map(([state, text]) => [state, phraseOf(text)] as const);
const NOTES = phrasesOf('notes');
const CLOSINGS = gather(({ closings }) => closings).map(phraseOf);

/** A template is looked for no further. */
const REACH = 100_000;

/** The templates of mail programs in a stretch, in order. */
export function findNotices(view: string, { start, end }: Span): Notices {
  const text = view.slice(start, Math.min(end, start + REACH)).toLowerCase();
  const list = NOTICES.flatMap(([state, phrase]) =>
    findPhrase(text, phrase).map((at) => ({
      state,
      start: start + at.start,
      end: start + at.end,
    })),
  ).sort((a, b) => a.start - b.start);
  const last = list.at(-1)?.end ?? end;
  const closings = list.length > 0 ? CLOSINGS.flatMap((phrase) => findPhrase(text, phrase)) : [];
  const behind = closings.map((at) => start + at.start).filter((at) => at > last);
  const goesOn = list.length > 0 && findTold(comparable(text)).has('triedAgain');
  return { list, closing: Math.min(end, ...behind), goesOn };
}

/** A note stands on the line of its recipient. */
const LONGEST_NOTE = 80;
const BEFORE_NOTE = '> \t';

function findNote(view: string, { end }: Anchor): State | undefined {
  let at = end;
  while (at < view.length && BEFORE_NOTE.includes(view.charAt(at))) at += 1;
  const words = view
    .slice(at, at + LONGEST_NOTE)
    .toLowerCase()
    .replace(WHITE_SPACE, ' ');
  return NOTES.find(([, note]) => words.startsWith(note))?.[0];
}

/** The notice that heads the list in which a recipient stands. */
const findNotice = ({ list }: Notices, { start }: Anchor): Notice | undefined =>
  list.findLast((notice) => notice.start < start);

/** What a report says in its template that happened to a recipient. */
export const findState = (view: string, notices: Notices, recipient: Anchor): Delivery['action'] =>
  findNote(view, recipient) ?? findNotice(notices, recipient)?.state;

/**
 * A stretch without what the template says in every report: 'a temporary delay' before the
 * recipients of a delay notice is no reason. What a notice says of a failure ('This is a permanent
 * error.') is kept.
 */
export function withoutTemplate({ list, closing }: Notices, { start, end }: Span): Span {
  const [first] = list;
  if (!first) return { start, end };
  const from = Math.max(
    start,
    first.state === 'failed'
      ? first.start
      : (list.findLast(({ state }) => state === 'delayed') ?? first).end,
  );
  const to = closing > from ? Math.min(end, closing) : end;
  return { start: Math.min(from, to), end: to };
}

/**
 * What happened to a recipient; a code beside one who was reached is somebody else's. What is
 * promised to be tried again has not failed, unless a server has refused it permanently.
 */
export function withState(
  delivery: Delivery,
  state: Delivery['action'],
  { goesOn }: Notices,
): Delivery {
  if (!state) return delivery;
  if (state === 'failed' && goesOn && !permanentOf(delivery.basic?.value ?? ''))
    return { ...delivery, action: 'delayed' };
  if (state !== 'delivered') return { ...delivery, action: state };
  const { basic, enhanced, deciding, choice, ...others } = delivery;
  return { ...others, action: state, diagnostic: '' };
}
