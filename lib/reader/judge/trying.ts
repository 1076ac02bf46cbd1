import { OWN_SIDE } from '../../own-side';
import { GOES_WITH_ALL } from '../formats/events';
import type { Delivery, Side } from '../formats/types';
import { holdsAny } from '../knowledge/holds-any';
import type { Told } from '../knowledge/phrases';
import { findTold } from '../knowledge/told';
import { gather } from '../makers/index';
import { BOUNCE_SIGNS, DELAY_SIGNS, QUEUE_SIGNS } from './report-signs';
import { JOB_RETRIED, JOB_RUN, NARRATED, TRY_OF } from './try-patterns';
import type { Judgement, Trying } from './types';

/** How a report is written, as far as it tells whether somebody still tries. */
interface Shape {
  readonly format: string;
  readonly text: string;
  /** Its own words, without what came back, made `comparable`. */
  readonly words: string;
}

/** A short text with one reply, or a dialogue: who was told it is not said. */
const SHORT_TEXT = 400;

/** Of these, one paragraph alone is a line of a log, or was cut out of a report. */
const OF_PROGRAMS: ReadonlySet<string> = new Set(['postfix', 'exim', 'log']);

const isParagraph = (text: string): boolean => !text.trim().includes('\n\n');

const isReplyAlone = ({ format, text }: Shape): boolean =>
  format === 'dialogue' ||
  (text.length < SHORT_TEXT &&
    (format === 'plain' || (OF_PROGRAMS.has(format) && isParagraph(text))));

/** Words for a try behind which there is none. */
const ENDED: readonly string[] = [
  'no longer try',
  'not try again',
  // qmail-send.c
  'not going to try again',
  'not be retried',
  'not continue trying',
  'giving up',
];

/** The same, or the latest so far. */
const LAST: readonly string[] = [
  ...ENDED,
  'last attempt',
  'last delivery attempt',
  'final attempt',
];

/** What the notice says in which a program gives a message back. */
const OVER: readonly Told[] = ['givenUp'];
const NOTICES: readonly Told[] = ['undelivered', ...OVER];

/** In Gmail's notices of a delay and of a failure alike: that nothing arrived, whoever shows it says as well. */
const OF_BOTH = 'technical details of temporary failure';

/** What programs write in every notice with which they give a message back, and in no other. */
const GIVEN_BACK = [...gather(({ notices }) => notices?.failed), ...gather(({ titles }) => titles)];

/** The same, or that the words of a notice say themselves that it is over, whatever its reason. */
export type Guess = Trying | 'given back';

/**
 * What a text tells of whether anybody still tries what failed with a temporary code. Only a queue
 * tries again, so one has to be seen: in the line of a server's log, in words that promise it.
 */
export function guessTrying(shape: Shape): Guess {
  const { format, words } = shape;
  if (holdsAny(words, ENDED)) return 'given back';
  if (holdsAny(words, LAST)) return 'given up';
  const told = findTold(words.replace(NARRATED, ' '));
  if (told.has('triedAgain') || told.has('delayed') || holdsAny(words, DELAY_SIGNS)) return 'tried';
  if (holdsAny(words, QUEUE_SIGNS)) return 'tried';
  if (holdsAny(words, GIVEN_BACK)) return 'given back';
  const notices = words.includes(OF_BOTH) ? OVER : NOTICES;
  const isNotice = notices.some((notice) => told.has(notice)) || holdsAny(words, BOUNCE_SIGNS);
  if (!isReplyAlone(shape) && isNotice) return 'given up';
  return format === 'log' ? 'tried' : 'unknown';
}

/**
 * Does the program that hands a message in keep a queue of its own? Its log says that it tries again;
 * of a job whose log does not, its settings decide, unless it was the last of its tries.
 */
export function findJob(text: string): Trying | undefined {
  const [, number = '', most = ''] = TRY_OF.exec(text) ?? [];
  if (JOB_RETRIED.test(text) || Number(number) < Number(most)) return 'tried';
  return !most && JOB_RUN.test(text) && !holdsAny(text.toLowerCase(), LAST) ? 'unknown' : undefined;
}

/** From here nobody is told of a queue: a program or a person hands a message in, once. */
const WITHOUT_QUEUE: ReadonlySet<Side | undefined> = new Set<Side>(['own-provider', 'test']);

/**
 * Whether anybody still tries to deliver: `guess` counts where nothing surer says it. Whom a server
 * turns away for now comes again, whatever that server's log calls it.
 */
export function decideTrying(
  { outcome, permanent, cause }: Judgement,
  { side, action, choice, event }: Pick<Delivery, 'side' | 'action' | 'choice' | 'event'>,
  guess: Guess,
  job?: Trying,
): Trying {
  if (outcome === 'delayed') return 'tried';
  if (outcome === 'failed' && cause === 'queue-expired') return 'given up';
  if (outcome !== 'failed') return 'unknown';
  if (permanent === null)
    return job === 'tried' ? job : guess === 'given back' ? 'given up' : 'unknown';
  if (permanent) return 'given up';
  if (side === 'receiver' || job === 'tried') return 'tried';
  const isOver =
    guess === 'given back' ||
    action === 'failed' ||
    choice === 'over' ||
    (event !== undefined && GOES_WITH_ALL.has(event.id)) ||
    (!job && (WITHOUT_QUEUE.has(side) || OWN_SIDE.includes(cause)));
  return isOver ? 'given up' : (job ?? guess);
}
