import { BOUNCE_SENDERS } from '../decode/head-names';
import { WEBHOOK } from '../find/protocol-patterns';
import type { Extraction } from '../find/types';
import { findRefusalIn } from '../formats/events';
import { findFormValues } from '../formats/form-values';
import { findValues, type Value } from '../formats/json-values';
import { JSON_START } from '../formats/patterns';
import { holdsAny } from '../knowledge/holds-any';
import { MAIL_WORDS, PARCELS, type Told, YOUR_MESSAGE } from '../knowledge/phrases';
import { gather } from '../makers/index';
import type { ReaderCatalogue } from './catalogue-types';
import { failsToSend } from './failed-sending';
import { quotesReply } from './known-phrases';
import { isFromProgram, isLetter } from './letter';
import { isLoneReply, isOtherField, isOtherProgram } from './lone-reply';
import {
  BARE_COMMAND,
  FULL_MAILBOX,
  MAIL_PORT,
  OTHER_ADDRESS,
  PORT,
  REPLY_PHRASES,
  SERVER_WORDS,
  SMTP_WORDS,
  SOURCE_FILE,
  TOLD_COMMAND,
  TOLD_REASON,
} from './patterns';
import { findQuotedError } from './quoted-error';
import { OTHER_DOCUMENT } from './reply-patterns';
import { BOUNCE_SIGNS, REFUSED_BY_LIST } from './report-signs';
import { LONGEST_READ } from './report-text';
import { PAYLOAD, RAISED, READS_MAIL } from './sending-patterns';

/** What a report says, and which phrases were found in it. */
export interface Words {
  readonly text: string;
  readonly told: ReadonlySet<Told>;
}

const THINGS = ['@', ...MAIL_WORDS];

/** Not about a parcel, and about messages. */
export const aboutMessages = (text: string): boolean =>
  holdsAny(text, THINGS) && !holdsAny(text, PARCELS);

/** What programs that are used for mail write, though it names no mail: 'curl: (6)'. */
const SIGNS = gather(({ signs }) => signs);

/** What programs show that could not fetch mail: no message has failed. */
const FETCHING = gather(({ fetching }) => fetching);

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

/** Mail that was to be read and not sent, or what the web should have carried: none has failed. */
const isOfOthers = (text: string, reported: boolean): boolean =>
  !SMTP_WORDS.test(text) &&
  (holdsAny(text, FETCHING) ||
    (!reported && !MAIL_PORT.test(text) && (READS_MAIL.test(text) || PAYLOAD.test(text))));

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

/** The values of JSON or of a form. */
const valuesIn = ({ message, view, words }: Extraction): Value[] =>
  (JSON_START.test(view) ? findValues : findFormValues)(message.text, view, words);

/** Of several values those of more than one word: single ones are those of any program. */
const spokenIn = (values: readonly Value[]): string =>
  values.flatMap(({ value }) => (value.trim().includes(' ') ? value.trim() : [])).join('. ');

/** So much of a line is looked at behind a command. */
const COMMAND_REACH = 200;

/** 'RCPT TO <maria@example.org> gescheitert: …': whatever the language, a command that failed is named. */
function tellsCommand(view: string): boolean {
  const command = TOLD_COMMAND.exec(view);
  if (!command) return false;
  const end = command.index + command[0].length;
  const [rest = ''] = view.slice(end, end + COMMAND_REACH).split('\n');
  return TOLD_REASON.test(rest);
}

/** A paste of a line or two that is nothing but a reply. */
function isAlone(extraction: Extraction, text: string, catalogue: ReaderCatalogue): boolean {
  const { message, view } = extraction;
  if (message.sections.length > 0 || text.trim().length > LONGEST_REPLY) return false;
  if (BARE_COMMAND.test(view.trim())) return false;
  const values = valuesIn(extraction);
  if (values.length === 0)
    return (
      tellsCommand(view) || (!isTable(view) && isLoneReply(view.trim(), text.trim(), catalogue))
    );
  const spoken = spokenIn(values);
  return !OTHER_DOCUMENT.test(view) && isLoneReply(spoken, spoken.toLowerCase(), catalogue);
}

/** How many lines are asked for a reply that somebody quotes without its number. */
const MOST_LINES = 40;

/** A line with the one below, where that is indented: mail is wrapped in the middle of a reply. */
const withWrapped = (line: string, place: number, lines: readonly string[]): string => {
  const next = lines[place + 1] ?? '';
  return next.startsWith('  ') ? `${line} ${next.trim()}` : line;
};

/** Somebody writes about a reply, and shows it on a line of its own. */
const quotesOne = ({ message, view }: Extraction, catalogue: ReaderCatalogue): boolean =>
  message.sections.length === 0 &&
  view
    .trim()
    .split('\n', MOST_LINES)
    .map(withWrapped)
    .some((line) => line.length <= LONGEST_REPLY && quotesReply(line, catalogue));

/**
 * Do the words say by themselves that a message did not arrive? A letter that talks about such
 * things is no report of one. `event`: a program tells that it got nowhere.
 */
export function tellsFailure(
  extraction: Extraction,
  { text, told }: Words,
  event: boolean,
  catalogue: ReaderCatalogue,
): boolean {
  if (holdsAny(text, REFUSED_BY_LIST)) return true;
  const undelivered = told.has('undelivered') && aboutMessages(text);
  const reported = told.has('reports') || holdsAny(text, BOUNCE_SIGNS);
  if (holdsAny((extraction.message.headers['from'] ?? '').toLowerCase(), BOUNCE_SENDERS))
    return extraction.aboutMail;
  if (isLetter(extraction)) {
    const toReader = undelivered && holdsAny(text, YOUR_MESSAGE);
    return (
      toReader ||
      (isFromProgram(extraction) && (reported || undelivered)) ||
      findQuotedError(extraction, catalogue) !== undefined
    );
  }
  const sends = event && failsToSend(extraction.view.slice(0, LONGEST_READ));
  if (!sends && isOfOthers(text, reported)) return false;
  if (extraction.protocol === 'http' && WEBHOOK.test(text)) return false;
  if (findRefusalIn(text) || RAISED.test(extraction.view.slice(0, LONGEST_READ))) return true;
  const { protocol } = extraction;
  // The web carries the answers of services that send mail; in others the same refusals are theirs.
  if (protocol && protocol !== 'http') return undelivered || sends;
  if (text.trim().length <= LONGEST_REPLY && isOtherProgram(text)) return false;
  if (!protocol && event && aboutServers(withTrace(extraction))) return true;
  if (isOtherProtocol(text) && !MAIL_PORT.test(text) && !SERVER_WORDS.test(text)) return false;
  const aboutMail = extraction.aboutMail || aboutMessages(text) || holdsAny(text, SIGNS);
  return (
    (aboutMail && (reported || tellsReply(text) || undelivered)) ||
    (!holdsAny(text, PARCELS) && failsToSend(extraction.view.slice(0, LONGEST_READ))) ||
    isAlone(extraction, text, catalogue) ||
    quotesOne(extraction, catalogue) ||
    findQuotedError(extraction, catalogue) !== undefined
  );
}
