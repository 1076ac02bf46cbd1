import type { Found, Span } from '../decode/types';
import { WHITE_SPACE } from '../knowledge/patterns';
import { gather } from '../makers/index';
import {
  ADDRESS_IN_BRACKET,
  ADDRESS_TO_LINE_END,
  ANSWERED_BY,
  BRACKET_START,
  CLASS_NAME,
  DATE_TIME,
  DIGIT,
  HOST_NAME,
  LAST_STOP,
  LINE_START,
  LOGGED_STEP,
  OWN_HOST,
  QUEUE_ID,
  REMOTE_RETURNED,
  REPORTER,
  SHORT_DATE,
  TALKED_TO,
} from './fact-patterns';
import { ASCII_LETTER } from './patterns';
import type { Stage } from './types';

const REACH = 3000;

const found = (value: string, start: number): Found => ({
  value,
  start,
  end: start + value.length,
});

/** Behind the front of an address, and behind names of classes: 'com.example.Mail$Failure'. */
const NEVER_BEHIND: ReadonlySet<string | undefined> = new Set(['@', '_', '$']);

/**
 * 'mx.example.org.' as a host is named; undefined where it is a number, a single word, or the front
 * of an address.
 */
function hostName(word: string, next: string | undefined): string | undefined {
  const name = word.replace(LAST_STOP, '');
  const last = name.slice(name.lastIndexOf('.') + 1);
  const isHost =
    name.includes('.') &&
    last.length > 1 &&
    ASCII_LETTER.test(last.charAt(0)) &&
    !DIGIT.test(last.charAt(0));
  return isHost && !NEVER_BEHIND.has(next) && !CLASS_NAME.test(last) ? name : undefined;
}

/** How far before a name, and behind it, the words stand that say what it is. */
const LEAD_REACH = 240;
const TAIL_REACH = 80;

/** Gmail: '… by the server for the recipient domain example.org by mx.example.org'. */
const namesServerOfDomain = (lead: string): boolean =>
  lead.endsWith(' by ') && lead.includes(' recipient domain ');

/** Do the words around a name say that it was talked to? */
function isTalkedTo(stretch: string, start: number, end: number): boolean {
  const before = stretch.slice(Math.max(0, start - LEAD_REACH), start).toLowerCase();
  const lead = before.replace(WHITE_SPACE, ' ');
  const tail = stretch.slice(end, end + TAIL_REACH);
  return (
    (TALKED_TO.test(lead) && !OWN_HOST.test(lead)) ||
    ANSWERED_BY.test(lead) ||
    namesServerOfDomain(lead) ||
    (BRACKET_START.test(before) && ADDRESS_IN_BRACKET.test(tail)) ||
    (LINE_START.test(before) && (ADDRESS_TO_LINE_END.test(tail) || REMOTE_RETURNED.test(tail)))
  );
}

/**
 * The server that refused: the host named before the deciding reply ('host
 * mx.example.org[192.0.2.27] said:', 'while talking to mx.example.org.:'), the nearest one where
 * there are several.
 */
export function serverIn(view: string, { start, end }: Span, deciding?: Span): Found | undefined {
  const before =
    deciding && deciding.start > start && deciding.start <= end ? deciding.start : undefined;
  const from = before === undefined ? start : Math.max(start, before - REACH);
  const stretch = view.slice(from, before ?? Math.min(end, start + REACH));
  let last: Found | undefined;
  for (const match of stretch.matchAll(HOST_NAME)) {
    if (!match[0].includes('.')) continue;
    const behind = match.index + match[0].length;
    const name = hostName(match[0], stretch[behind]);
    if (!name || !isTalkedTo(stretch, match.index, behind)) continue;
    last = { ...found(name, from + match.index), value: name.toLowerCase() };
    if (before === undefined) return last;
  }
  return last;
}

/** The server that wrote the report, as it names itself. */
export function reporterIn(view: string, { start, end }: Span): Found | undefined {
  const stretch = view.slice(start, Math.min(end, start + REACH));
  const match = REPORTER.exec(stretch);
  const name = match?.[1];
  if (!match || !name) return undefined;
  const host = name.replace(LAST_STOP, '');
  return {
    ...found(host, start + match.index + match[0].length - name.length),
    value: host.toLowerCase(),
  };
}

/**
 * Words of several makers that say where in the dialogue it stopped, most exact first: "in reply to
 * RCPT TO" goes before "connect".
 */
const WORDS_OF_SEVERAL: readonly (readonly [Stage, readonly string[]])[] = [
  [
    'recipient',
    [
      'rcpt to command',
      'after rcpt command',
      'issue rcpt command',
      'did not like our rcpt',
      '[rcpt_to]',
      'rcpt to:<',
    ],
  ],
  ['content', ['end of data', 'did not like our data', '[data]']],
  [
    'sender',
    [
      'mail from command',
      'issue mail command',
      'did not like our mail from',
      '[mail_from]',
      'mail from:<',
    ],
  ],
  ['login', []],
  [
    'greeting',
    [
      'helo command',
      'ehlo command',
      'not like our helo',
      'not like our ehlo',
      // Gmail, behind its reply.
      '(ehlo)',
      '(helo)',
      'starttls',
    ],
  ],
  [
    'connect',
    [
      'connect to',
      'connection refused',
      'connection timed out',
      'timed out while',
      'could not connect',
      'no route to host',
      'unable to connect',
      'network is unreachable',
    ],
  ],
];

const STAGES = WORDS_OF_SEVERAL.map(([stage, signs]) => ({
  stage,
  signs: [...gather(({ stages }) => stages?.[stage]), ...signs],
}));

const STEPS: ReadonlyMap<string | undefined, Stage> = new Map<string, Stage>([
  ['from', 'sender'],
  ['to', 'recipient'],
  ['data', 'content'],
]);

/** Where in the dialogue it stopped, as the words of the report say. */
export function stageIn(view: string, { start, end }: Span): Stage | undefined {
  const stretch = view.slice(start, Math.min(end, start + REACH)).toLowerCase();
  const step = STEPS.get(LOGGED_STEP.exec(stretch)?.[1]);
  if (step) return step;
  const words = stretch.replace(WHITE_SPACE, ' ');
  return STAGES.find(({ signs }) => signs.some((sign) => words.includes(sign)))?.stage;
}

/** The first date with a time in a stretch. */
export function timeIn(view: string, { start, end }: Span): Found | undefined {
  const stretch = view.slice(start, Math.min(end, start + REACH));
  const match = DATE_TIME.exec(stretch) ?? SHORT_DATE.exec(stretch);
  return match ? found(match[0], start + match.index) : undefined;
}

/** Queue ids of Postfix have at least 8 signs, those of Exim up to 23. */
const SHORTEST_ID = 8;
const LONGEST_ID = 24;

/** The queue id that the reporting server names. */
export function queueIdIn(view: string, { start, end }: Span): Found | undefined {
  const stretch = view.slice(start, Math.min(end, start + REACH));
  const match = QUEUE_ID.exec(stretch);
  const id = match?.[1];
  const known = id && id.length >= SHORTEST_ID && id.length <= LONGEST_ID;
  return match && known ? found(id, start + match.index + match[0].length - id.length) : undefined;
}
