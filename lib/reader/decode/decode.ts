import {
  binaryString,
  declaredAsUtf8,
  declaresUtf7,
  decodeUndeclared,
  decodeUtf7,
  isAscii,
  withKnownCharsets,
} from './charset';
import { findHead, readFields } from './head';
import { readMimeMessage } from './mime-message';
import { NEEDS_MIME, OTHER_LINE_END } from './patterns';
import { nameProtected } from './protected';
import { splitReturned } from './returned';
import type { Message, Section, Warning } from './types';
import { isPgp, LOOSE, nameUnread, nothingOf } from './unread';

/** A message that is not MIME, or broken MIME: what follows the head is read as it stands. */
function readPlainMessage(text: string, head: string, warnings: readonly Warning[]): Message {
  if (!head) return { text, sections: [], headers: {}, warnings };
  const body = text.slice(head.length);
  const lead = body.length - body.trimStart().length;
  let start = head.length + lead;
  const sections: Section[] = [{ kind: 'headers', start: 0, end: head.length }];
  for (const part of splitReturned(body.slice(lead))) {
    sections.push({ kind: part.kind, start, end: start + part.text.length });
    start += part.text.length;
  }
  return { text, sections, headers: readFields(head), warnings };
}

const unixLines = (text: string): string => text.replace(OTHER_LINE_END, '\n');

/** A stretch of zero bytes or of control characters says that this is no text. */
const isBinary = (text: string): boolean => {
  const start = text.slice(0, 4000);
  let odd = 0;
  for (const letter of start) if (letter < '\t' || letter === '\ufffd') odd += 1;
  return odd > start.length / 20;
};

/**
 * Makes one readable text of a paste or of the bytes of a file. A plain paste stays as it is but
 * for its line ends; of a MIME message head, readable parts and status part are decoded and joined.
 * Never throws: what cannot be decoded stays.
 */
export async function decode(input: string | Uint8Array): Promise<Message> {
  const unread = nameUnread(input);
  if (unread && !LOOSE.has(unread)) return nothingOf(unread);
  const lines = unixLines(typeof input === 'string' ? input : binaryString(input));
  const head = findHead(lines);
  const encrypted = head ? nameProtected(head, lines) : undefined;
  if (encrypted && !LOOSE.has(encrypted)) return nothingOf(encrypted);
  const warnings: Warning[] = [unread, encrypted].filter((kind) => kind !== undefined);
  if (head && NEEDS_MIME.test(head) && lines.startsWith('\n', head.length)) {
    const ascii =
      typeof input === 'string'
        ? binaryString(new TextEncoder().encode(declaredAsUtf8(lines)))
        : withKnownCharsets(lines);
    const message = await readMimeMessage(withoutFromLine(ascii), head, declaresUtf7(lines));
    if (message) return { ...message, warnings };
    warnings.push('broken-mime');
  }
  const read =
    typeof input === 'string' || isAscii(lines) ? lines : unixLines(decodeUndeclared(input));
  if (head && isPgp(read.slice(head.length))) return nothingOf('pgp');
  if (isBinary(read)) warnings.push('binary');
  const text = declaresUtf7(head) ? decodeUtf7(read) : read;
  return readPlainMessage(text, findHead(text), warnings);
}

/** A mailbox file puts a line 'From address date' before the head; MIME knows none. */
const withoutFromLine = (text: string): string =>
  text.startsWith('From ') ? text.slice(text.indexOf('\n') + 1) : text;
