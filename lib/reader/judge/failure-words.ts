import { BOUNCE_SENDERS } from '../decode/head-names';
import type { Extraction } from '../find/types';
import { BOUNCE_WORDS } from './bounce-phrases';
import { holdsAny } from './holds-any';
import { isFromProgram, isLetter } from './letter';
import {
  FULL_MAILBOX,
  MAIL_PORT,
  MESSAGE_WORDS,
  PARCEL_WORDS,
  REPLY_PHRASES,
  SERVER_WORDS,
  YOUR_MESSAGE,
} from './patterns';
import { LONGEST_READ } from './report-text';
import { REFUSED_BY_LIST, UNDELIVERED_WORDS } from './undelivered-phrases';

/** Not about a parcel, and about messages. */
export const aboutMessages = (text: string): boolean =>
  MESSAGE_WORDS.test(text) && !PARCEL_WORDS.test(text);

/** A port of mail counts as well: an exception may name nothing else. */
const aboutServers = (text: string): boolean => SERVER_WORDS.test(text) || MAIL_PORT.test(text);

/** The whole text: files in a stack trace may be all that tells that a program was sending mail. */
const withTrace = ({ message }: Extraction): string =>
  message.text.slice(0, LONGEST_READ).toLowerCase();

/** A reply that was copied without its number. */
const LONGEST_REPLY = 300;

/** 'Mailbox full' of somebody else: a warning to its owner has failed nothing. */
const tellsReply = (text: string): boolean =>
  text.trim().length <= LONGEST_REPLY && (REPLY_PHRASES.test(text) || FULL_MAILBOX.test(text));

/**
 * Do the words say by themselves that a message did not arrive? A letter that talks about such
 * things is no report of one. `event`: a program tells that it got nowhere.
 */
export function tellsFailure(extraction: Extraction, text: string, event: boolean): boolean {
  if (holdsAny(text, REFUSED_BY_LIST)) return true;
  if (holdsAny((extraction.message.headers['from'] ?? '').toLowerCase(), BOUNCE_SENDERS))
    return extraction.aboutMail;
  if (isLetter(extraction)) {
    const toReader =
      YOUR_MESSAGE.test(text) && holdsAny(text, UNDELIVERED_WORDS) && aboutMessages(text);
    return toReader || (isFromProgram(extraction) && holdsAny(text, BOUNCE_WORDS));
  }
  if (event && aboutServers(withTrace(extraction))) return true;
  const aboutMail = extraction.aboutMail || aboutMessages(text);
  return (
    aboutMail &&
    (holdsAny(text, BOUNCE_WORDS) ||
      tellsReply(text) ||
      (holdsAny(text, UNDELIVERED_WORDS) && aboutMessages(text)))
  );
}
