import PostalMime, { type Attachment, type Email } from 'postal-mime';
import { bytesOf, decodeUndeclared, decodeUtf7 } from './charset';
import { readFields } from './head';
import { textOfHtml } from './html-text';
import { splitReturned } from './returned';
import type { Message, Section, Warning } from './types';

interface Part {
  readonly kind: Section['kind'];
  readonly text: string;
}

/** Joins parts to the text that is shown, and says where each stands in it. */
function joinParts(
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

const STATUS_TYPES = [
  'message/delivery-status',
  'message/feedback-report',
  'message/global-delivery-status',
  'message/disposition-notification',
];
const RETURNED_TYPES = [
  'message/rfc822',
  'text/rfc822-headers',
  'message/partial',
  'message/global',
  'message/global-headers',
  'message/rfc822-headers',
];

function readAttachment(attachment: Attachment): Part | undefined {
  const type = attachment.mimeType.toLowerCase();
  if (STATUS_TYPES.includes(type)) return { kind: 'status', text: asText(attachment) };
  if (RETURNED_TYPES.includes(type)) return { kind: 'returned', text: asText(attachment) };
  return type.startsWith('text/plain') ? { kind: 'human', text: asText(attachment) } : undefined;
}

function collectParts(email: Email, head: string): Part[] {
  const own = email.text?.trim() ? email.text : textOfHtml(email.html ?? '');
  const attached = email.attachments.map(readAttachment).filter((part) => part !== undefined);
  return [{ kind: 'headers', text: head }, ...splitReturned(own), ...attached];
}

/**
 * The message that a MIME parser finds. `binary` holds one byte a character, as the parser wants
 * it; `head` is shown as it stands. Undefined where nothing readable is in it, or where its headers
 * or nesting go beyond the parser's limits: the caller reads the text as it stands then.
 */
export async function readMimeMessage(
  binary: string,
  head: string,
  utf7: boolean,
): Promise<Message | undefined> {
  try {
    const email = await PostalMime.parse(bytesOf(binary), {
      forceRfc822Attachments: true,
      maxNestingDepth: 64,
    });
    const parts = collectParts(email, head).map((part) => ({
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
    return joinParts(read, readFields(head), []);
  } catch {
    return undefined;
  }
}
