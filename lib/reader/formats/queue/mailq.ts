import type { Found, Span } from '../../decode/types';
import { addressesIn } from '../../find/addresses';
import { findAddress, placeIn } from './lines';
import {
  CUT_ADDRESS,
  LOAD_MARK,
  LOCAL_PERSON,
  MAILQ_ASIDE,
  MAILQ_BORDER,
  MAILQ_ENTRY,
  MAILQ_PERSON,
  MAILQ_REASON,
  PEOPLE_BEHIND,
  QUARANTINE,
  SECONDS,
} from './patterns';
import type { Line, Listing, Waiting } from './types';

/** A message of the listing while its lines are read. */
interface Entry {
  readonly id: Found | undefined;
  readonly time: Found | undefined;
  readonly line: Line;
  /** Its sender is one of mail: other tables have files or people there. */
  readonly isMessage: boolean;
  /** Where the priority is shown too, each reason stands below its recipient. */
  readonly isVerbose: boolean;
  /** The line had no room for the sender: it stands in the next one. */
  sender: boolean;
  people: { line: Line; recipient: Found | undefined; reason: Reason | undefined }[];
  /** The reason of the recipients below it. */
  reason: Reason | undefined;
  /** Whether a line that is nothing else goes on with the reason. */
  isOpen: boolean;
  /** An empty line stands below it: a word alone is somebody's own then. */
  hasGap: boolean;
  isOver: boolean;
}

interface Reason {
  start: number;
  end: number;
}

/** How the sender of a bounce is shown, who has no address. */
const NO_ADDRESS: readonly string[] = ['MAILER-DAEMON', '<>', '<MAILER-DAEMON>'];

function openEntry(line: Line): Entry | undefined {
  const [, written, priority, time, sender = ''] = MAILQ_ENTRY.exec(line.text) ?? [];
  if (!written || !time) return undefined;
  // Postfix shows seconds, and an id of its own may end with the letter.
  const id = SECONDS.test(time) ? written : written.replace(LOAD_MARK, '');
  return {
    id: placeIn(line, id),
    time: placeIn(line, time),
    line,
    isMessage: sender.includes('@') || NO_ADDRESS.includes(sender.trim()),
    isVerbose: priority !== undefined,
    sender: sender.trim() !== '',
    people: [],
    reason: undefined,
    isOpen: false,
    hasGap: false,
    isOver: false,
  };
}

/** A reason begins: it is that of the recipients below it, or of the one above. */
function openReason(entry: Entry, line: Line, lead: number): void {
  const reason = { start: line.start + lead, end: line.end };
  const above = entry.isVerbose ? entry.people.at(-1) : undefined;
  if (above) above.reason = reason;
  else entry.reason = reason;
  entry.isOpen = true;
}

const openedReason = ({ isVerbose, people, reason }: Entry): Reason | undefined =>
  (isVerbose ? people.at(-1)?.reason : undefined) ?? reason;

function extendReason(entry: Entry, { end }: Line): void {
  const reason = openedReason(entry);
  if (reason) reason.end = end;
}

function addPerson(entry: Entry, line: Line, recipient: Found | undefined): void {
  entry.isOpen = false;
  if (entry.sender) entry.people.push({ line, recipient, reason: entry.reason });
  else entry.sender = true;
}

/** The reason above has been closed, or there was none. */
const isReasonOver = (view: string, entry: Entry): boolean =>
  !entry.isOpen || view[(openedReason(entry)?.end ?? 0) - 1] === ')';

/** Who has no domain: a user of the machine, or a path of hosts as UUCP has them. */
const isLocalPerson = (view: string, entry: Entry, { text }: Line): boolean =>
  !entry.hasGap && LOCAL_PERSON.test(text.trim()) && isReasonOver(view, entry);

/** The line after a reason that is closed, with an address that was cut. */
const isCutPerson = (view: string, entry: Entry, { text }: Line): boolean =>
  CUT_ADDRESS.test(text.trim()) && isReasonOver(view, entry);

/** A reason that ends on its line may have its recipients behind it there. */
function readReason(view: string, entry: Entry, line: Line, read: (line: Line) => void): void {
  const people = PEOPLE_BEHIND.exec(line.text);
  if (!people) {
    read(line);
    return;
  }
  const end = line.start + people.index;
  read({ ...line, end, text: line.text.slice(0, people.index) });
  for (const recipient of addressesIn(view, end, line.end)) addPerson(entry, line, recipient);
}

function readLine(view: string, entry: Entry, line: Line): void {
  const { text } = line;
  const lead = MAILQ_REASON.exec(text) ?? QUARANTINE.exec(text);
  if (!text.trim()) {
    entry.isOpen = false;
    entry.hasGap = true;
  } else if (MAILQ_BORDER.test(text)) entry.isOver = true;
  else if (MAILQ_PERSON.test(text.trim())) addPerson(entry, line, findAddress(view, line));
  else if (isCutPerson(view, entry, line) || isLocalPerson(view, entry, line))
    addPerson(entry, line, undefined);
  else if (lead && !entry.isOpen)
    readReason(view, entry, line, (reason) => openReason(entry, reason, lead[0].length));
  else if (MAILQ_ASIDE.test(text)) entry.isOpen = false;
  // A mail program has wrapped the reason.
  else if (entry.isOpen) readReason(view, entry, line, (reason) => extendReason(entry, reason));
  else entry.isOver = true;
}

const UNKNOWN = 'reason unavailable';

/** A reason without the bracket that closes it; nothing where Postfix says that it has none. */
function closeReason(view: string, reason: Reason | undefined): Span | undefined {
  if (!reason) return undefined;
  const words = view.slice(reason.start, reason.end).trimEnd();
  const told = words.endsWith(')') && view[reason.start - 1] === '(' ? words.slice(0, -1) : words;
  return told === UNKNOWN ? undefined : { start: reason.start, end: reason.start + told.length };
}

function readEntry(view: string, entry: Entry): Waiting[] {
  const { id, time, line, people, reason } = entry;
  if (people.length === 0 && !entry.isMessage) return [];
  const shared = { ...(id ? { queueId: id } : {}), ...(time ? { time } : {}) };
  const told = people.length > 0 ? people : [{ line, recipient: undefined, reason }];
  return told.map((person) => {
    const own = closeReason(view, person.reason);
    return {
      ...shared,
      ...(person.recipient ? { recipient: person.recipient } : {}),
      ...(own ? { reason: own } : {}),
      span: person.line,
    };
  });
}

/** What `mailq` and `postqueue -p` of Postfix and `mailq` of Sendmail list. */
export const mailq: Listing = {
  begins: MAILQ_ENTRY,
  read: (view, lines) => {
    const entries: Entry[] = [];
    for (const line of lines) {
      const opened = openEntry(line);
      const last = entries.at(-1);
      if (opened) entries.push(opened);
      else if (last && !last.isOver) readLine(view, last, line);
    }
    return entries.flatMap((entry) => readEntry(view, entry));
  },
};
