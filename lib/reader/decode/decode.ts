import PostalMime, { type Attachment, type Email } from 'postal-mime';
import {
  binaryString,
  bytesOf,
  declaredAsUtf8,
  declaresUtf7,
  decodeUndeclared,
  decodeUtf7,
  withKnownCharsets,
} from './charset';
import { findHead, readFields } from './head';
import { textOfHtml } from './html-text';
import { NEEDS_MIME, OTHER_LINE_END } from './patterns';
import { splitReturned } from './returned';
import type { Message, Section, Warning } from './types';

/** Longer input is read up to here; nobody pastes more to learn about one message. */
export const LONGEST_INPUT = 10_000_000;

interface Part {
  readonly kind: Section['kind'];
  readonly text: string;
}

/** Joins parts to the text that is shown, and says where each stands in it. */
function messageOf(
  parts: readonly Part[],
  headers: Message['headers'],
  warnings: readonly Warning[],
): Message {
  let text = '';
  const sections: Section[] = [];
  for (const part of parts) {
    if (!part.text.trim()) continue;
    if (text && !text.endsWith('\n\n')) text += text.endsWith('\n') ? '\n' : '\n\n';
    sections.push({ kind: part.kind, start: text.length, end: text.length + part.text.length });
    text += part.text;
  }
  return { text, sections, headers, warnings };
}

const asText = ({ content }: Attachment): string =>
  typeof content === 'string' ? content : decodeUndeclared(new Uint8Array(content as ArrayBuffer));

const statusTypes = [
  'message/delivery-status',
  'message/feedback-report',
  'message/global-delivery-status',
  'message/disposition-notification',
];
const returnedTypes = [
  'message/rfc822',
  'text/rfc822-headers',
  'message/partial',
  'message/global',
  'message/global-headers',
  'message/rfc822-headers',
];

function partOf(attachment: Attachment): Part | undefined {
  const type = attachment.mimeType.toLowerCase();
  if (statusTypes.includes(type)) return { kind: 'status', text: asText(attachment) };
  if (returnedTypes.includes(type)) return { kind: 'returned', text: asText(attachment) };
  return type.startsWith('text/plain') ? { kind: 'human', text: asText(attachment) } : undefined;
}

function partsOf(email: Email, head: string): Part[] {
  const own = email.text?.trim() ? email.text : textOfHtml(email.html ?? '');
  const attached = email.attachments.map(partOf).filter((part) => part !== undefined);
  return [{ kind: 'headers', text: head }, ...splitReturned(own), ...attached];
}

/** A message that is not MIME, or broken MIME: what follows the head is read as it stands. */
function plainMessage(text: string, head: string, warnings: readonly Warning[]): Message {
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

async function mimeMessage(
  binary: string,
  head: string,
  utf7: boolean,
): Promise<Message | undefined> {
  try {
    const email = await PostalMime.parse(bytesOf(binary), {
      forceRfc822Attachments: true,
      maxNestingDepth: 64,
    });
    const parts = partsOf(email, head).map((part) => ({
      ...part,
      text: part.text.split('\r\n').join('\n'),
    }));
    const readable = parts.some(
      ({ kind, text }) => (kind === 'human' || kind === 'status') && text.trim(),
    );
    if (!readable) return undefined;
    const read = utf7
      ? parts.map((part) =>
          part.kind === 'human' ? { ...part, text: decodeUtf7(part.text) } : part,
        )
      : parts;
    return messageOf(read, readFields(head), []);
  } catch {
    // Headers or nesting beyond the decoder's limits: the caller reads the text as it stands.
    return undefined;
  }
}

const unixLines = (text: string): string => text.replace(OTHER_LINE_END, '\n');

/** A stretch of zero bytes or of control characters says that this is no text. */
const isBinary = (text: string): boolean => {
  const start = text.slice(0, 4000);
  return (
    [...start].filter((letter) => letter < '\t' || letter === '\ufffd').length > start.length / 20
  );
};

/**
 * Makes one readable text of a paste or of the bytes of a file. A plain paste stays as it is but
 * for its line ends; of a MIME message head, readable parts and status part are decoded and joined.
 * Never throws: what cannot be decoded stays.
 */
export async function decode(input: string | Uint8Array): Promise<Message> {
  const warnings: Warning[] = input.length > LONGEST_INPUT ? ['cut'] : [];
  const cut = input.slice(0, LONGEST_INPUT);
  const lines = unixLines(typeof cut === 'string' ? cut : binaryString(cut));
  const head = findHead(lines);
  if (head && NEEDS_MIME.test(head)) {
    const ascii =
      typeof cut === 'string'
        ? binaryString(new TextEncoder().encode(declaredAsUtf8(lines)))
        : withKnownCharsets(lines);
    const message = await mimeMessage(withoutFromLine(ascii), head, declaresUtf7(lines));
    if (message) return { ...message, warnings };
    warnings.push('broken-mime');
  }
  const read = typeof cut === 'string' ? lines : unixLines(decodeUndeclared(cut));
  if (isBinary(read)) warnings.push('binary');
  const text = declaresUtf7(head) ? decodeUtf7(read) : read;
  return plainMessage(text, findHead(text), warnings);
}

/** A mailbox file puts a line 'From address date' before the head; MIME knows none. */
const withoutFromLine = (text: string): string =>
  text.startsWith('From ') ? text.slice(text.indexOf('\n') + 1) : text;
