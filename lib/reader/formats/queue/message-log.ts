import type { Found } from '../../decode/types';
import { addressesIn } from '../../find/addresses';
import { groupLines, placeIn } from './lines';
import {
  LOG_TIME,
  MESSAGE_ADDRESS,
  MESSAGE_DEFERRED,
  MESSAGE_FAILED,
  MESSAGE_HANDED_OVER,
  MESSAGE_HOST,
  MESSAGE_LOG_LINE,
  MESSAGE_LOG_SIGN,
  NOT_TRIED,
} from './patterns';
import type { Line, Listing, Waiting } from './types';

/** What a line of the log says, behind its time. */
interface Words {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly time: Found | undefined;
}

function readWords([first, ...below]: readonly Line[]): Words[] {
  const [lead, time] = (first && MESSAGE_LOG_LINE.exec(first.text)) ?? [];
  if (!first || lead === undefined) return [];
  // A reply of several lines has its line ends written out.
  const text = [first, ...below].map((line) => line.text).join('\n');
  return [
    {
      text: text.slice(lead.length),
      start: first.start + lead.length,
      end: below.at(-1)?.end ?? first.end,
      time: placeIn(first, time),
    },
  ];
}

/** What has become of an address, and what stands before the reason; nothing where it is no such line. */
function readState(text: string): { state?: 'failed' | 'delivered'; lead: number } | undefined {
  const deferred = MESSAGE_DEFERRED.exec(text);
  if (deferred) return { lead: deferred[0].length };
  if (MESSAGE_HANDED_OVER.test(text)) return { state: 'delivered', lead: text.length };
  const failed = MESSAGE_FAILED.exec(text) ?? MESSAGE_HOST.exec(text);
  return failed ? { state: 'failed', lead: failed[0].length } : undefined;
}

function readAddress(view: string, { text, start, end, time }: Words): Waiting | undefined {
  const told = readState(text);
  const named = MESSAGE_ADDRESS.exec(text)?.[0].length ?? 0;
  const recipient = told && addressesIn(view, start, start + named)[0];
  if (!recipient) return undefined;
  const { lead, state } = told;
  return {
    recipient,
    ...(time ? { time } : {}),
    ...(state ? { state } : {}),
    ...(start + lead < end ? { reason: { start: start + lead, end } } : {}),
    span: { start, end },
  };
}

/** The last that was said of each, but of a try that was put off only if nothing else was. */
function keepLast(view: string, all: readonly Waiting[]): Waiting[] {
  const last = new Map<string, Waiting>();
  for (const waiting of all) {
    const key = waiting.recipient?.value ?? '';
    const isEmpty = NOT_TRIED.test(view.slice(waiting.span.start, waiting.span.end));
    if (!isEmpty || !last.has(key)) last.set(key, waiting);
  }
  return [...last.values()];
}

/** `exim -Mvl`: what the log of Exim says of one message, without its id. */
export const eximMessageLog: Listing = {
  begins: MESSAGE_LOG_LINE,
  read: (view, lines) => {
    const words = groupLines(lines, LOG_TIME).flatMap(readWords);
    if (!words.some(({ text }) => MESSAGE_LOG_SIGN.test(text))) return [];
    return keepLast(
      view,
      words.flatMap((each) => readAddress(view, each) ?? []),
    );
  },
};
