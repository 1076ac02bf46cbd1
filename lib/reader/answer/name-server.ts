import type { Span } from '../decode/types';
import type { Delivery } from '../formats/types';
import { ADDRESS_BEHIND, NUMBER_OF_SERVER, WITHIN_NAME } from './patterns';
import { shareOne } from './share-one';

/** How far from a server its address may stand. */
const ADDRESS_REACH = 3000;

/** So much is read of a text. */
const LONGEST = 100_000;

/** How far above a reply qmail names who gave it. */
const REACH_ABOVE = 200;

/** The number of a server that has no name, right above its reply, where the text has no other. */
function findNumber({ start }: Span, text: string): string {
  const found = [...text.slice(0, LONGEST).matchAll(NUMBER_OF_SERVER)];
  const isNear = found.some(({ index }) => index < start && index > start - REACH_ABOVE);
  return isNear ? shareOne(found.map(([, number = '']) => number)) : '';
}

/** A server with its address, where the text has one behind its name, and no other. */
export function nameServer({ server, deciding }: Delivery, text: string): string {
  if (!server) return deciding ? findNumber(deciding, text) : '';
  const { value, start, end } = server;
  const near = text.slice(Math.max(0, start - ADDRESS_REACH), end + ADDRESS_REACH);
  const parts = near.toLowerCase().split(value);
  const found = parts.flatMap((part, place) => {
    const [, bracketed, bare] =
      (!WITHIN_NAME.test(parts[place - 1] ?? '-') && ADDRESS_BEHIND.exec(part)) || [];
    return bracketed ?? bare ?? [];
  });
  const address = shareOne(found);
  return address ? `${value} [${address}]` : value;
}
