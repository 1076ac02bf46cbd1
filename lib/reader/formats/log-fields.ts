import type { Found, Span } from '../decode/types';
import { addressesIn } from '../find/addresses';
import { timeIn } from '../find/facts';
import { capturedAtEnd, capturedHost } from './captured';
import { EXIM_LINE, LOG_ID, LOG_RECIPIENT, LOG_RELAY, REJECTED_ADDRESS } from './patterns';

/** Longer lines of a log are read up to here. */
const LONGEST_LOG_LINE = 4000;

/** The text of a line, as far as it is read. */
export const readLogLine = (view: string, { start, end }: Span): string =>
  view.slice(start, Math.min(end, start + LONGEST_LOG_LINE));

/** The queue id of a line that begins at `start`. */
export const findLogId = (line: string, start: number): Found | undefined =>
  capturedAtEnd(LOG_ID.exec(line), start);

/** How far behind the name of a field its address begins. */
const LONGEST_FIELD = 400;

/** The recipient that a line names; it begins at `start` of the view. */
export function findLogRecipient(view: string, line: string, start: number): Found | undefined {
  const named = LOG_RECIPIENT.exec(line) ?? EXIM_LINE.exec(line) ?? REJECTED_ADDRESS.exec(line);
  // Exchange tracks in columns: the first address that is no message id in angle brackets.
  if (!named)
    return addressesIn(view, start, start + line.length).find(
      ({ start: at }) => view[at - 1] === ',',
    );
  const from = start + named.index + named[0].length - 1;
  return addressesIn(view, from, Math.min(from + LONGEST_FIELD, start + line.length))[0];
}

/** The server that a line hands a message to; it begins at `start` of the view. */
export function findRelay(line: string, start: number): Found | undefined {
  const relay = capturedHost(LOG_RELAY.exec(line), start);
  return relay?.value === 'none' ? undefined : relay;
}

/** Signs that names of hosts have none of. */
const NO_HOST: readonly string[] = ['=', '(', '[', ':', '<', '>', '/', ','];

/**
 * The server that wrote a line of syslog: the word between the time and the process
 * ('postfix/smtpd[811]:', 'postfix/smtpd:').
 */
export function findWriter(view: string, span: Span): Found | undefined {
  const time = timeIn(view, span);
  if (!time) return undefined;
  const [host = '', process = ''] = view
    .slice(time.end, time.end + 300)
    .trimStart()
    .split(' ');
  const isHost =
    host !== '' &&
    !NO_HOST.some((sign) => host.includes(sign)) &&
    (process.endsWith(':') || process.includes('['));
  if (!isHost) return undefined;
  const start = view.indexOf(host, time.end);
  return { value: host.toLowerCase(), start, end: start + host.length };
}
