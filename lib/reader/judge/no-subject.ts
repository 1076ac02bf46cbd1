import type { Delivery } from '../formats/types';
import { byPhrase } from './by-phrase';
import { NO_SUBJECT } from './rule-patterns';
import type { Finding } from './types';

/** A server that wants a subject says what is missing, whatever its code means in general. */
export const byNoSubject = ({ basic, enhanced, diagnostic }: Delivery): Finding | undefined =>
  basic || enhanced
    ? byPhrase('malformed-message', NO_SUBJECT.exec(diagnostic)?.[0].toLowerCase())
    : undefined;
