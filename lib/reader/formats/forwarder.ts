import type { Found } from '../decode/types';
import type { Extraction } from '../find/types';
import { OWN_NUMBER } from './own-machine-patterns';
import { NUMBERS_NAMED, SERVER_NUMBER } from './patterns';
import type { Delivery } from './types';

/** A text names a server several times, with its number once. */
const MOST_PLACES = 20;

/** How much stands between a name and the end of its number. */
const NUMBER_REACH = 60;

/** Finds the number of a server, which stands behind its name; each name is looked for once. */
function numbersIn(view: string): (server: Found) => string | undefined {
  let words: string | undefined;
  const known = new Map<string, string | undefined>();
  const find = ({ value, start }: Found): string | undefined => {
    words ??= view.toLowerCase();
    let at = start;
    for (let place = 0; place < MOST_PLACES && at >= 0; place += 1) {
      const end = at + value.length;
      const number = SERVER_NUMBER.exec(words.slice(end, end + NUMBER_REACH))?.[1];
      if (number) return number;
      at = words.indexOf(value, place === 0 ? 0 : end);
    }
    return undefined;
  };
  return (server) => {
    if (!known.has(server.value)) known.set(server.value, find(server));
    return known.get(server.value);
  };
}

/** Whoever speaks of itself has refused somebody else. */
const OF_ITSELF: readonly string[] = ['by', 'at'];

/** Is a number the only one that the words name, as the one that was refused? */
function isAlone(number: string, words: string): boolean {
  const named = [...words.matchAll(NUMBERS_NAMED)];
  return (
    named.length > 0 &&
    named.every(({ 1: lead = '', 2: each }) => each === number && !OF_ITSELF.includes(lead))
  );
}

/**
 * Marks a reply that speaks of the number of the server that gave it: the next one has refused that,
 * and not who sent the message.
 */
export function markForwarders({ view }: Extraction): (delivery: Delivery) => Delivery {
  const numberOf = numbersIn(view);
  return (delivery) => {
    const { server, reporter, side, basic, stage, diagnostic } = delivery;
    if (side !== 'sender' || !server || !basic || reporter?.value === server.value) return delivery;
    // Who has not been told of a message yet has passed on none.
    if (stage === 'connect' || stage === 'greeting') return delivery;
    const number = numberOf(server);
    return number && !OWN_NUMBER.test(number) && isAlone(number, diagnostic.toLowerCase())
      ? { ...delivery, isOfForwarder: true }
      : delivery;
  };
}
