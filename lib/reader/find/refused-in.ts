import type { Found } from '../decode/types';
import { ARGUMENT_START } from './patterns';

/**
 * The exceptions of Python that name who was refused, as their last argument: "SMTPSenderRefused:
 * (530, b'…', 'ada@example.com')".
 */
const REFUSED = 'refused';
const EXCEPTION_REACH = 400;
const ARGUMENT_ENDS: readonly string[] = ["')", '")'];

/** ", u'" before an address. */
const LONGEST_START = 4;

/**
 * Whom an exception says was refused: 'sender', 'recipient', or nobody where the address is none of
 * its arguments.
 */
export function refusedIn(view: string, { start, end }: Found): string {
  if (
    !ARGUMENT_ENDS.includes(view.slice(end, end + 2)) ||
    !ARGUMENT_START.test(view.slice(Math.max(0, start - LONGEST_START), start))
  )
    return '';
  const words = view.slice(Math.max(0, start - EXCEPTION_REACH), start).toLowerCase();
  const before = words.slice(0, Math.max(0, words.lastIndexOf(REFUSED)));
  return ['sender', 'recipient'].find((kind) => before.endsWith(kind)) ?? '';
}
