import type { Found } from '../../decode/types';
import { addressesIn } from '../../find/addresses';
import { timeOf } from '../../find/time';
import { groupLines, placeIn } from './lines';
import {
  COURIER_ENTRY,
  COURIER_FAILED,
  COURIER_PERSON,
  DRAGONFLY_ENTRY,
  DRAGONFLY_PERSON,
  DRAGONFLY_SENDER,
  EXIM_ENTRY,
  EXIM_FROZEN,
  EXIM_PERSON,
  NULLMAILER_ENTRY,
  NULLMAILER_PERSON,
  QMAIL_ENTRY,
  QMAIL_PERSON,
  QMHANDLE_ENTRY,
  QMHANDLE_PERSON,
  QMHANDLE_SENDER,
} from './patterns';
import type { Line, Listing, Waiting } from './types';

/** A listing whose entries are a line with the id and lines with the recipients, with no reason. */
interface Shape {
  /** The first line of an entry; its group is the queue id. */
  readonly begins: RegExp;
  /** A line that each entry has: without it, it is something else. */
  readonly needs?: RegExp;
  /** What stands before the recipients of a line. */
  readonly person: RegExp;
  /** What stands before a recipient for whom it has failed. */
  readonly failed?: RegExp;
  /** Words of the first line that say why it waits. */
  readonly held?: RegExp;
  /** The first line below belongs to the sender. */
  readonly senderBelow?: true;
}

const findPeople = (view: string, line: Line, { person }: Shape): Found[] => {
  const lead = person.exec(line.text)?.[0];
  return lead === undefined ? [] : addressesIn(view, line.start + lead.length, line.end);
};

function readBlock(view: string, lines: readonly Line[], shape: Shape): Waiting[] {
  const [first, ...below] = lines;
  if (!first || (shape.needs && !below.some(({ text }) => shape.needs?.test(text)))) return [];
  const id = placeIn(first, shape.begins.exec(first.text)?.[1]);
  const time = timeOf(view, first);
  const reason = placeIn(first, shape.held?.exec(first.text)?.[0]);
  const shared = {
    ...(id ? { queueId: id } : {}),
    ...(time ? { time } : {}),
    ...(reason ? { reason: { start: reason.start, end: reason.end } } : {}),
  };
  const people = below.slice(shape.senderBelow ? 1 : 0).flatMap((line) =>
    findPeople(view, line, shape).map((recipient) => ({
      ...shared,
      recipient,
      ...(shape.failed?.test(line.text) ? { state: 'failed' as const } : {}),
      span: line,
    })),
  );
  return people.length > 0 || !id ? people : [{ ...shared, span: first }];
}

const listBlocks = (shape: Shape): Listing => ({
  begins: shape.begins,
  read: (view, lines) =>
    groupLines(lines, shape.begins).flatMap((group) => readBlock(view, group, shape)),
});

/** `exim -bp`, `exiqgrep`. */
export const eximQueue = listBlocks({
  begins: EXIM_ENTRY,
  person: EXIM_PERSON,
  held: EXIM_FROZEN,
});

export const qmailQueue = listBlocks({ begins: QMAIL_ENTRY, person: QMAIL_PERSON });

export const qmHandleQueue = listBlocks({
  begins: QMHANDLE_ENTRY,
  person: QMHANDLE_PERSON,
  needs: QMHANDLE_SENDER,
});

export const courierQueue = listBlocks({
  begins: COURIER_ENTRY,
  person: COURIER_PERSON,
  failed: COURIER_FAILED,
  senderBelow: true,
});

export const dragonflyQueue = listBlocks({
  begins: DRAGONFLY_ENTRY,
  person: DRAGONFLY_PERSON,
  needs: DRAGONFLY_SENDER,
});

export const nullmailerQueue = listBlocks({ begins: NULLMAILER_ENTRY, person: NULLMAILER_PERSON });
