import { TALKS } from './reply-patterns';
import { DELIVERY_FAILURE, OTHER_CARRIER, PLAIN_WORD } from './sending-patterns';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const FAILING = setOf(
  "error errors failed fail failure unable couldn't couldn’t cannot can't not exception rejected refused exceeded expired timeout",
);
const SENDING = setOf(
  'send sending sent submit submission deliver delivery delivering process processed transmit dispatch',
);
const THINGS = setOf('email e-mail emails e-mails mail mails message');

/** So near beside each other the three belong to one statement. */
const REACH = 7;

/** A program tells what happened on one line; a longer one is a text about something. */
const LONGEST_LINE = 500;

function tells(line: string): boolean {
  const words = line.match(PLAIN_WORD) ?? [];
  return words.some((_, place) => {
    const near = words.slice(place, place + REACH);
    return [FAILING, SENDING, THINGS].every((set) => near.some((word) => set.has(word)));
  });
}

/**
 * Does a line say that a program could not send a mail, whatever the reason? It names the sending, a
 * mail and the failure close together, and nobody talks in it.
 */
export function failsToSend(view: string): boolean {
  const text = view.toLowerCase();
  if (DELIVERY_FAILURE.test(text)) return true;
  if (OTHER_CARRIER.test(text)) return false;
  return text
    .split('\n')
    .some((line) => line.length <= LONGEST_LINE && !TALKS.test(line) && tells(line));
}
