import { QUOTED_LINK } from './code-patterns';
import { ERROR_CLASS, MAIL_REFUSAL, MAIL_SHAPE, MAIL_THING, TROUBLE } from './protocol-patterns';
import { MAIL_SIGNS, PROTOCOLS } from './protocol-signs';
import type { Extraction, Protocol } from './types';

/** A text shows what it is of at its beginning; a longer one costs no more. */
const LONGEST_READ = 5000;

/** How far behind a code its words are asked. */
const REACH = 48;

const tellsMail = (text: string, lower: string): boolean =>
  MAIL_SIGNS.some((word) => lower.includes(word)) || MAIL_SHAPE.test(text);

/** A reply of a server of mail inside an answer of the web: '{"error":"550 User unknown"}'. */
const carriesReply = (text: string): boolean =>
  [...text.matchAll(MAIL_REFUSAL)].some(({ index }) =>
    MAIL_THING.test(text.slice(index, index + REACH)),
  );

/** 'FTPError', 'NNTPTemporaryError', 'ImapException': libraries name what they throw after it. */
const throwsErrorOf = (text: string, id: Protocol): boolean =>
  [...text.matchAll(ERROR_CLASS)].some(({ 0: name }) => name.toLowerCase().startsWith(id));

/**
 * Another protocol whose session, log or client a text shows: its numbers and refusals are not those
 * of mail, though they look alike.
 */
export function sessionOf(whole: string): Protocol | undefined {
  const text = whole.slice(0, LONGEST_READ).replace(QUOTED_LINK, ' ');
  const lower = text.toLowerCase();
  if (tellsMail(text, lower)) return undefined;
  const found = PROTOCOLS.find(
    ({ id, words, shapes, pairs }) =>
      (id !== 'http' && throwsErrorOf(text, id)) ||
      words.some((word) => lower.includes(word)) ||
      shapes?.some((shape) => shape.test(text)) ||
      pairs?.some(([shape, word]) => lower.includes(word) && shape.test(text)),
  )?.id;
  return found === 'http' && carriesReply(text) ? undefined : found;
}

/** A protocol that is named beside a trouble: believed where nothing tells of mail. */
function findNamed(whole: string): Protocol | undefined {
  const text = whole.slice(0, LONGEST_READ);
  if (tellsMail(text, text.toLowerCase()) || !TROUBLE.test(text)) return undefined;
  return PROTOCOLS.find(({ name }) => name?.test(text))?.id;
}

/** The other protocol of a text that tells of no message. */
export const protocolOf = ({ message, protocol }: Extraction): Protocol | undefined =>
  message.sections.length === 0 ? (protocol ?? findNamed(message.text)) : undefined;
