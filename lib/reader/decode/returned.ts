import { beginsWithAny } from '../knowledge/edges';
import { RETURNED_LINES } from '../makers/returned-lines';
import { FEWEST_FIELDS, namesBounceSender } from './head-names';
import { HEADER_FIELD, PASTED_FIELD, PASTED_RECIPIENT, PASTED_SENDER, RULE } from './patterns';

/** The line that is drawn before a title may have any length, and other signs where it was copied. */
const withPlainRule = (line: string): string => line.replace(RULE, '-- ');

/**
 * Lines after which a bounce without MIME parts shows the message that came back: those of the
 * makers, and those that several write or whose maker is not known. Compared in lower case.
 */
const isMarker = beginsWithAny(
  [
    ...Object.values(RETURNED_LINES).flat(),
    '-- returned mail follows',
    '-- returned message -',
    '-- message header',
    '-- header of the message',
    '-- original message',
    '-- the header of the original message is following',
    '-- message body omitted',
    '-- undelivered message -',
    '-- unmodified message',
    '-- forwarded message',
    'the first 20 lines of the original message',
    'the body of the message is',
    'message header:',
    'message headers follow:',
    'your message reads (in part):',
    'here is a copy of the original message',
    'a copy of the original message below this line',
    'received: from',
    'return-path: <',
    'original message follows',
    'the following is a copy of the headers',
    'content-type: message/rfc822',
    'content-type: text/rfc822-headers',
  ].map(withPlainRule),
);

/** How much is looked at to tell whether a head begins in a line: signatures are long. */
const HEAD_REACH = 2000;

/** A field of the report on a recipient (RFC 3464, 2.3.2): the next part is the message. */
const STATUS_FIELD = 'final-recipient:';

/** What leads to a message that is shown is short: 'Original message:', 'It was this one:'. */
const LONGEST_LEAD = 60;

const leads = (line: string): boolean => line.length <= LONGEST_LEAD && line.endsWith(':');

/** Does the head of a message that somebody sent begin here? That of the bounce names a program. */
function beginsHead(text: string, start: number): boolean {
  const head = text.slice(start, start + HEAD_REACH);
  const [paragraph = ''] = head.split('\n\n');
  const fields = paragraph.match(PASTED_FIELD) ?? [];
  const sender = PASTED_SENDER.exec(paragraph)?.[0];
  return fields.length >= FEWEST_FIELDS && sender !== undefined && !namesBounceSender(sender);
}

/** Is the message whose head begins here to somebody whom the words before name? */
function isToNamed(text: string, start: number): boolean {
  const [field = ''] = text.slice(start, start + HEAD_REACH).match(PASTED_RECIPIENT) ?? [];
  const words = field.toLowerCase().replaceAll('<', ' ').replaceAll('>', ' ').split(' ');
  const before = text.slice(Math.max(0, start - HEAD_REACH), start).toLowerCase();
  const address = words.find((word) => word.includes('@'));
  return address !== undefined && before.includes(address);
}

/**
 * Where the returned message begins in the text of a bounce; the length of the text where there is
 * none.
 */
function returnedAt(text: string): number {
  let start = 0;
  let led = false;
  let parted = false;
  let reported = false;
  while (start < text.length) {
    const end = text.indexOf('\n', start);
    const line = text
      .slice(start, end < 0 ? text.length : Math.min(end, start + 120))
      .trimStart()
      .toLowerCase();
    if (start > 0 && isMarker(withPlainRule(line))) return start;
    const isHead = line && (led || parted) && beginsHead(text, start);
    const isNamed = isHead && HEADER_FIELD.test(line) && isToNamed(text, start);
    if (isHead && (led || reported || isNamed)) return start;
    if (line.startsWith(STATUS_FIELD)) reported = true;
    parted = !line.trim();
    if (!parted) led = leads(line.trimEnd());
    if (end < 0) break;
    start = end + 1;
  }
  return text.length;
}

/** The words for a person, and behind them the message that came back, where there is one. */
export function splitReturned(
  text: string,
): { readonly kind: 'human' | 'returned'; readonly text: string }[] {
  const at = returnedAt(text);
  const human = { kind: 'human', text: text.slice(0, at) } as const;
  return at < text.length ? [human, { kind: 'returned', text: text.slice(at) }] : [human];
}
