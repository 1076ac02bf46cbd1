import {
  CLIENT_FIELD,
  ID_FIELD,
  LINE_OF_JSON,
  REPORTED_DOMAIN,
  SENDER_CHECK,
  SENDER_FIELD,
  SOURCE_IP,
} from './patterns';
import { isIp, isPublic } from './shapes';
import type { Family, Particular, ParticularKind, Reply } from './types';

/** Lines of one message stand no farther apart. */
const FARTHEST = 6000;
const LONGEST_LINE = 2000;

interface Line {
  readonly text: string;
  readonly start: number;
}

function lineAt(view: string, place: number): Line {
  const start = view.lastIndexOf('\n', place - 1) + 1;
  const end = view.indexOf('\n', place);
  return { text: view.slice(start, end < 0 ? start + LONGEST_LINE : end), start };
}

/** The line of a reply, and those before it with the same number of the message, the nearest first. */
function linesOf({ view, span }: Reply): readonly Line[] {
  const own = lineAt(view, span.start);
  if (!LINE_OF_JSON.test(own.text)) return [];
  const lines = [own];
  const id = ID_FIELD.exec(own.text)?.[1];
  const first = Math.max(0, own.start - FARTHEST);
  for (let at = own.start - 1; id && at > first; ) {
    const line = lineAt(view, at);
    if (line.text.includes(`"${id}"`)) lines.push(line);
    at = line.start - 1;
  }
  return lines;
}

function valueIn(lines: readonly Line[], field: RegExp, kind: ParticularKind): Particular[] {
  for (const { text, start } of lines) {
    const match = field.exec(text);
    const value = match?.[1];
    if (!match || !value) continue;
    const at = start + match.index + match[0].length - value.length;
    return [{ kind, value, start: at, end: at + value.length }];
  }
  return [];
}

/** What a log in JSON has in fields of its own, in the line of a reply or of the same message. */
export const recordFamily: Family = (reply) => {
  const lines = linesOf(reply);
  const { view, span } = reply;
  const own = [{ text: view.slice(span.start, span.end), start: span.start }];
  const ofSender = lines.some(({ text }) => SENDER_CHECK.test(text));
  return [
    ...valueIn(lines, CLIENT_FIELD, 'ip').filter(({ value }) => {
      const word = value.toLowerCase();
      return isIp({ word }) && isPublic({ word });
    }),
    ...valueIn(own, SOURCE_IP, 'ip'),
    ...valueIn(own, REPORTED_DOMAIN, 'domain'),
    ...(ofSender ? valueIn(lines, SENDER_FIELD, 'domain') : []),
  ];
};
