import type { Delivery } from '../formats/types';
import { gather } from '../makers/index';
import { byPhrase } from './by-phrase';
import type { Finding } from './types';

const FAULTS = gather(({ directoryFaults }) => directoryFaults);

/** The words by which a server says that a recipient's entry in its own directory is wrong. */
export function findDirectoryFault(diagnostic: string): string | undefined {
  const words = diagnostic.toLowerCase();
  return FAULTS.find((fault) => words.includes(fault));
}

/**
 * The server has found whom the message is for, and cannot use what its directory says of them: the
 * "address" that is missing there is not the one that somebody wrote to.
 */
export const byDirectoryFault = ({ diagnostic }: Delivery): Finding | undefined =>
  byPhrase('server-error', findDirectoryFault(diagnostic));
