import type { Found } from '../decode/types';
import { ARGUMENT_END, ARGUMENT_START } from './patterns';

/**
 * The exceptions of Python that name who was refused, as their last argument: "SMTPSenderRefused:
 * (530, b'…', 'ada@example.com')".
 */
const REFUSED = 'refused';
const EXCEPTION_REACH = 400;

/** ", u'" before an address, and a name. */
const LONGEST_START = 105;

/** ">')" behind it. */
const LONGEST_END = 3;

/**
 * Whom an exception says was refused: 'sender', 'recipient', or nobody where the address is none of
 * its arguments.
 */
export function refusedIn(view: string, { start, end }: Found): string {
  if (
    !ARGUMENT_END.test(view.slice(end, end + LONGEST_END)) ||
    !ARGUMENT_START.test(view.slice(Math.max(0, start - LONGEST_START), start))
  )
    return '';
  const words = view.slice(Math.max(0, start - EXCEPTION_REACH), start).toLowerCase();
  const before = words.slice(0, Math.max(0, words.lastIndexOf(REFUSED)));
  return ['sender', 'recipient'].find((kind) => before.endsWith(kind)) ?? '';
}
