import { decode } from './decode';
import { gunzip, type Unpacked } from './gunzip';
import { cutToPart, isMailbox, LONGEST_INPUT, partOf } from './part';
import { findStarts } from './split';
import type { InputFile, Message, Part, Source } from './types';
import { nameUnread, nothingOf } from './unread';
import { readWide } from './wide-text';

type Input = string | Uint8Array;

/** One mail or text of what was given, and where it comes from. */
export interface Opened {
  readonly input: Input;
  readonly source: Source;
}

/** So much of a gzip file's content is kept: of what is longer the end is read. */
const KEPT = LONGEST_INPUT * 3;

/** The message in a mail or text; none in what could not be opened. */
export const decodeOpened = ({ input, source: { unread } }: Opened): Promise<Message> =>
  unread ? Promise.resolve(nothingOf(unread)) : decode(input);

/** A whole file as it is read, and what of it stands before in a packed one that is very long. */
interface Whole {
  readonly data: Input;
  readonly before?: Unpacked['before'];
}

/** The text in a file that is packed, or written two bytes a letter; anything else as it is. */
async function unpack(data: Input): Promise<Whole | undefined> {
  if (typeof data === 'string') return { data };
  if (nameUnread(data) !== 'gzip') return { data: readWide(data) ?? data };
  const unpacked = await gunzip(data, KEPT);
  return unpacked && { data: readWide(unpacked.bytes) ?? unpacked.bytes, before: unpacked.before };
}

/** A part of the end of a file as one of the whole file. */
const behind = (part: Part, { bytes, lines }: Unpacked['before']): Part => ({
  ...part,
  from: part.from + bytes,
  to: part.to + bytes,
  of: part.of + bytes,
  firstLine: part.firstLine + lines,
  lastLine: part.lastLine + lines,
});

/** Where the mails of a stretch begin; of the first one of a mailbox that is cut, half is missing. */
function startsIn(read: Input, whole: Input, isCut: boolean): number[] {
  const starts = findStarts(read);
  return isCut && starts.length > 1 && isMailbox(whole) ? starts.slice(1) : starts;
}

/** The mails of a file, each by itself; of more than are read at once the last ones. */
function openMails(file: string, { data: whole, before }: Whole, room: number): Opened[] {
  const cut = cutToPart(whole, room);
  const offset = cut?.from ?? 0;
  const read = cut ? whole.slice(cut.from, cut.to) : whole;
  const starts = startsIn(read, whole, offset > 0);
  const [first = 0] = starts;
  const cutAt = first > 0 ? partOf(whole, offset + first, cut?.to ?? whole.length) : cut;
  const part = cutAt && before ? behind(cutAt, before) : cutAt;
  return starts.map((start, place) => ({
    input: read.slice(start, starts[place + 1] ?? read.length),
    source: { file, number: starts.length > 1 ? place + 1 : 0, ...(part ? { part } : {}) },
  }));
}

const unread = (file: string, kind: NonNullable<Source['unread']>): Opened[] => [
  { input: '', source: { file, number: 0, unread: kind } },
];

/**
 * The mails and texts in what was given, in order. All files together are read as far as
 * `LONGEST_INPUT` goes; those that come after are named as not read.
 */
export async function open(files: readonly InputFile[]): Promise<Opened[]> {
  let room = LONGEST_INPUT;
  const opened: Opened[] = [];
  for (const { name, data } of files) {
    if (room <= 0) {
      opened.push(...unread(name, 'rest'));
      continue;
    }
    const whole = await unpack(data);
    const mails = whole === undefined ? unread(name, 'gzip') : openMails(name, whole, room);
    room -= mails.reduce((sum, { input }) => sum + input.length, 0);
    opened.push(...mails);
  }
  return opened;
}
