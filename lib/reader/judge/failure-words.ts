import { BOUNCE_SENDERS } from '../decode/head-names';
import type { Extraction } from '../find/types';
import { gather } from '../makers/index';
import { BOUNCE_WORDS } from './bounce-phrases';
import type { ReaderCatalogue } from './catalogue-types';
import { holdsAny } from './holds-any';
import { isFromProgram, isLetter } from './letter';
import { isLoneReply, isOtherField, isOtherProgram } from './lone-reply';
import {
  FULL_MAILBOX,
  MAIL_PORT,
  MESSAGE_WORDS,
  OTHER_ADDRESS,
  PARCEL_WORDS,
  PORT,
  REPLY_PHRASES,
  SERVER_WORDS,
  SMTP_WORDS,
  SOURCE_FILE,
  YOUR_MESSAGE,
} from './patterns';
import { LONGEST_READ } from './report-text';
import { REFUSED_BY_LIST, UNDELIVERED_WORDS } from './undelivered-phrases';

/** Not about a parcel, and about messages. */
export const aboutMessages = (text: string): boolean =>
  MESSAGE_WORDS.test(text) && !PARCEL_WORDS.test(text);

/** What programs that are used for mail write, though it names no mail: 'curl: (6)'. */
const SIGNS = gather(({ signs }) => signs);

/** Tools that speak other protocols as well: an address says which one. */
const SEVERAL_PROTOCOLS: readonly string[] = ['curl: (', 'telnet: ', 's_client'];

/** Ports of other protocols: of the web, of files, of logins, of data bases, of reading mail. */
const OTHER_PORTS: ReadonlySet<string> = new Set(
  '21 22 80 110 143 389 443 636 993 995 1433 3306 5432 5672 6379 8080 8443 9200 11211 27017'.split(
    ' ',
  ),
);

/** The port of another protocol stands behind a host; the number of a line in a file is none. */
const namesOtherPort = (text: string): boolean =>
  [...text.matchAll(PORT)].some(
    ({ 0: whole, 1: port = '', index }) =>
      OTHER_PORTS.has(port) &&
      !SOURCE_FILE.test(text.slice(Math.max(0, index - 5), index + whole.length - port.length)),
  );

const isOtherProtocol = (text: string): boolean =>
  namesOtherPort(text) ||
  text.includes('sshd') ||
  (holdsAny(text, SEVERAL_PROTOCOLS) && OTHER_ADDRESS.test(text));

/**
 * About servers of mail: a port of theirs says so, one of others that it is not. Somebody who shows
 * what such a program has said, and nothing else, has tried mail.
 */
const aboutServers = (text: string): boolean =>
  MAIL_PORT.test(text) ||
  SMTP_WORDS.test(text) ||
  (!isOtherProtocol(text) && (SERVER_WORDS.test(text) || holdsAny(text, SIGNS)));

/** The whole text: files in a stack trace may be all that tells that a program was sending mail. */
const withTrace = ({ message }: Extraction): string =>
  message.text.slice(0, LONGEST_READ).toLowerCase();

/** A reply that was copied without its number. */
const LONGEST_REPLY = 400;

/** 'Mailbox full' of somebody else: a warning to its owner has failed nothing. */
const tellsReply = (text: string): boolean =>
  text.trim().length <= LONGEST_REPLY &&
  !isOtherField(text) &&
  (REPLY_PHRASES.test(text) || FULL_MAILBOX.test(text));

/** Rows with as many columns each: a list of something, and no reply. */
function isTable(view: string): boolean {
  const rows = view.trim().split('\n');
  return [',', ';', '\t'].some((sign) => {
    const columns = rows.map((row) => row.split(sign).length);
    return rows.length > 1 && columns.every((count) => count > 2 && count === columns[0]);
  });
}

/** A paste of a line or two that is nothing but a reply. */
const isAlone = (
  { message, view }: Extraction,
  text: string,
  catalogue: ReaderCatalogue,
): boolean =>
  message.sections.length === 0 &&
  text.trim().length <= LONGEST_REPLY &&
  !isTable(view) &&
  isLoneReply(view.trim(), text.trim(), catalogue);

/**
 * Do the words say by themselves that a message did not arrive? A letter that talks about such
 * things is no report of one. `event`: a program tells that it got nowhere.
 */
export function tellsFailure(
  extraction: Extraction,
  text: string,
  event: boolean,
  catalogue: ReaderCatalogue,
): boolean {
  if (holdsAny(text, REFUSED_BY_LIST)) return true;
  if (holdsAny((extraction.message.headers['from'] ?? '').toLowerCase(), BOUNCE_SENDERS))
    return extraction.aboutMail;
  if (isLetter(extraction)) {
    const toReader =
      YOUR_MESSAGE.test(text) && holdsAny(text, UNDELIVERED_WORDS) && aboutMessages(text);
    return toReader || (isFromProgram(extraction) && holdsAny(text, BOUNCE_WORDS));
  }
  if (text.trim().length <= LONGEST_REPLY && isOtherProgram(text)) return false;
  if (event && aboutServers(withTrace(extraction))) return true;
  if (isOtherProtocol(text) && !MAIL_PORT.test(text) && !SERVER_WORDS.test(text)) return false;
  const aboutMail = extraction.aboutMail || aboutMessages(text) || holdsAny(text, SIGNS);
  return (
    (aboutMail &&
      (holdsAny(text, BOUNCE_WORDS) ||
        tellsReply(text) ||
        (holdsAny(text, UNDELIVERED_WORDS) && aboutMessages(text)))) ||
    isAlone(extraction, text, catalogue)
  );
}
