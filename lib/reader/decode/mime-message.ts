import { decodeUtf7 } from './charset';
import { readFields } from './head';
import { parseMail } from './parsed-mail';
import { readPlainMail } from './plain-mail';
import { splitReturned } from './returned';
import type { Mail, Message, Section, Warning } from './types';

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

function kindOf(type: string): Section['kind'] | undefined {
  if (STATUS_TYPES.includes(type)) return 'status';
  if (RETURNED_TYPES.includes(type)) return 'returned';
  return type.startsWith('text/plain') ? 'human' : undefined;
}

function collectParts({ text, attached }: Mail, head: string): Part[] {
  const read = attached.flatMap(({ type, readText }) => {
    const kind = kindOf(type);
    return kind ? [{ kind, text: readText() }] : [];
  });
  return [{ kind: 'headers', text: head }, ...splitReturned(text), ...read];
}

/** A mail that is built in the usual way needs no parser, which would decode each part of it. */
async function readParts(binary: string, head: string): Promise<Part[]> {
  try {
    const mail = readPlainMail(binary);
    if (mail) return collectParts(mail, head);
  } catch {
    // A body that is not encoded in the usual way.
  }
  return collectParts(await parseMail(binary), head);
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
    const parts = (await readParts(binary, head)).map((part) => ({
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
