import { TALKS } from './reply-patterns';
import { COMMAND_FAILED, DELIVERY_FAILURE, OTHER_CARRIER, PLAIN_WORD } from './sending-patterns';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const FAILING = setOf(
  "error errors failed fail failure unable couldn't couldn’t cannot can't not exception rejected refused exceeded expired timeout",
);
/** 'SMTPException': a name that says no more. */
const OF_ERRORS: readonly string[] = ['smtpexception', 'mailexception', 'smtperror', 'mailerror'];

const SENDING = setOf(
  'send sending sent submit submission deliver delivery delivering process processed transmit dispatch',
);
const THINGS = setOf('email e-mail emails e-mails mail mails message');

/** So near beside each other the three belong to one statement. */
const REACH = 7;

/** A program tells what happened on one line; a longer one is a text about something. */
const LONGEST_LINE = 500;

/** Words of which one says that something failed, near one for sending and one for mail. */
function tells(line: string, fails: (word: string) => boolean): boolean {
  const words = line.match(PLAIN_WORD) ?? [];
  return words.some((_, place) => {
    const near = words.slice(place, place + REACH);
    return near.some(fails) && [SENDING, THINGS].every((set) => near.some((word) => set.has(word)));
  });
}

const linesOf = (text: string): string[] =>
  text.split('\n').filter((line) => line.length <= LONGEST_LINE);

/**
 * The line by which a program names no more than its exception, or the command at which it failed:
 * whatever else stands in the text, it is no reason that somebody gave.
 */
export function findBareFailure(view: string): string | undefined {
  const named = linesOf(view).filter((line) => {
    const words = line.toLowerCase();
    const isException = (word: string): boolean => OF_ERRORS.some((end) => word.endsWith(end));
    return COMMAND_FAILED.test(words) || (!TALKS.test(words) && tells(words, isException));
  });
  return named.sort((a, b) => a.length - b.length)[0];
}

/**
 * Does a line say that a program could not send a mail, whatever the reason? It names the sending, a
 * mail and the failure close together, and nobody talks in it.
 */
export function failsToSend(view: string): boolean {
  const text = view.toLowerCase();
  if (DELIVERY_FAILURE.test(text)) return true;
  if (OTHER_CARRIER.test(text)) return false;
  return (
    linesOf(text).some((line) => !TALKS.test(line) && tells(line, (word) => FAILING.has(word))) ||
    findBareFailure(text) !== undefined
  );
}
