import { own } from '../../../own';
import { contactIn } from './contacts';
import { pageIn } from './pages';
import {
  CAPITALS,
  CLOSING_NAME,
  ENDS_IN_BL,
  ERROR_OF_PROGRAM,
  FILTER_CODE,
  HAS_DIGIT,
  ID_BEHIND,
  ID_OF_FILTER,
  LABEL_OF_ID,
  LED_CODE,
  LINE_OF_NUMBER,
  NAME_OF_GATEWAY,
  OWN_CODE,
  PAIRED_CODE,
  PART_CODE,
  PORT_OF_PROGRAM,
  PORT_WITH_HOST,
  SHORT_CODE,
  SHORT_ID,
  SHORT_NAME,
  SIGNED_CODE,
  STANDARD,
  WORD_CODE,
} from './patterns';
import { closesReply, isGateway, isLastSession, opensReply } from './sessions';
import { isIp, isNumber, take } from './shapes';
import { isOfOther } from './times';
import type { Family, Particular, ParticularKind, Reply } from './types';
import { from, holds, type Word } from './words';

/** Labels of numbers that support asks for. */
const LABELS: Readonly<Record<string, ParticularKind>> = {
  ticket: 'ticket',
  incident: 'ticket',
  reference: 'ticket',
  ref: 'ticket',
  case: 'ticket',
  request: 'request',
  session: 'session',
  sessionid: 'session',
  id: 'session',
  esid: 'session',
  sid: 'session',
  rule: 'code',
};

/** Words between a label and its number. */
const BETWEEN: readonly string[] = [
  'ref',
  'id',
  'number',
  'no',
  'nr',
  'code',
  'for',
  'your',
  'message',
  'is',
  'num',
];

/** The stop behind an abbreviation ends no sentence: 'ref. no. 553217'. */
const SHORT_FORMS: readonly string[] = ['ref', 'no', 'nr', 'num'];

const ends = (word: Word | undefined): boolean =>
  word?.closes === true && !SHORT_FORMS.includes(word.word);

/** What an id names that is no number to ask about: a message, and who may be meant. */
const NOT_OF_HELP: readonly string[] = [
  ...['message', 'msg', 'mail', 'email', 'queue', 'user', 'account', 'client', 'customer'],
  ...['list', 'key', 'process', 'thread', 'domain', 'esmtp', 'smtp', 'campaign', 'content'],
  ...['job', 'task'],
];

/** 'SPAM-ID', 'REQ_ID', 'case-no': a label of several parts, of which the last says what it is. */
function kindOfLabel(word: string): ParticularKind | undefined {
  const [, name = '', second = ''] = LABEL_OF_ID.exec(word) ?? [];
  // 'requestId', 'ticketid'.
  if (!name) return own(LABELS, word) ?? own(LABELS, word.replace(ID_BEHIND, ''));
  return NOT_OF_HELP.includes(name) || NOT_OF_HELP.includes(second)
    ? undefined
    : (own(LABELS, name) ?? 'session');
}

function labelledAt(words: readonly Word[], place: number): Particular | undefined {
  const first = words[place]?.word ?? '';
  const isCode = first === 'error' && words[place + 1]?.word === 'code';
  const kind = isCode ? 'code' : kindOfLabel(first);
  // 'incident ID 74318206' is one number.
  const within = BETWEEN.includes(first) && own(LABELS, words[place - 1]?.word ?? '') !== undefined;
  // 'with ESMTP id 48Wq' is another server's number for the message, 'Job ID' the program's for a job.
  const passed =
    first === 'id' &&
    ['esmtps', 'with', 'lmtp', ...NOT_OF_HELP].includes(words[place - 1]?.word ?? '');
  if (!kind || within || passed || ends(words[place])) return undefined;
  let at = place + 1;
  while (BETWEEN.includes(words[at]?.word ?? '') && !ends(words[at])) at += 1;
  const word = words[at];
  if (!word) return undefined;
  // 'Support Ref: WJWUQLDI'.
  const isLetters = first === 'ref' && CAPITALS.test(word.text);
  return isLetters || isNumber(word) ? take(kind, word) : undefined;
}

/** How far below a reply a service may give the number to ask about, in a line of its own. */
const REACH_OF_NUMBER = 500;

/** 'Support Ref: GFITIR7Y', 'Ticket number: 55131', below the reply and apart from it. */
function numberBelow(reply: Reply): readonly Particular[] {
  const { view, span } = reply;
  const [below = ''] = view.slice(span.end, span.end + REACH_OF_NUMBER).split('\n---');
  for (const match of below.matchAll(LINE_OF_NUMBER)) {
    const value = match[1] ?? '';
    const end = span.end + match.index + match[0].length;
    const found: Particular = { kind: 'ticket', value, start: end - value.length, end };
    if (HAS_DIGIT.test(value) && !isOfOther(view, reply, found)) return [found];
  }
  return [];
}

/** How many words may stand before the code that a gateway begins with: its host, a link to that. */
const FARTHEST_CODE = 3;

const BEFORE_CODE: readonly string[] = ['reason', 'code', 'error'];

/** What is said of a user, whose name may look like a code. */
const OF_PEOPLE = [
  'user',
  'recipient',
  'mailbox',
  'account',
  'address',
  'unknown',
  'alias',
  'host',
];

/** 'Error:RATE_MSG', '… No SPAM please! (B-URL)'. */
const isWordCode = (view: string, word: Word, at: number, words: readonly Word[]): boolean =>
  (WORD_CODE.test(word.text) &&
    words[at - 1]?.word === 'error' &&
    view.charAt(word.start - 1) === ':') ||
  // '554 DT:SPM 163 smtp14,…'.
  (PAIRED_CODE.test(word.text) && at === 0 && words.length > 1) ||
  // '550 5.7.1 [CS] Message blocked'.
  (SHORT_NAME.test(word.text) &&
    word.alone &&
    view.charAt(word.start - 1) === '[' &&
    at === 0 &&
    words.length > 1 &&
    !NO_CODES.includes(word.text)) ||
  (PART_CODE.test(word.text) && word.alone && at > 0 && at === words.length - 1) ||
  // '554 5.2.0 ab123: IP reputation …'; before 'User unknown' it is the user.
  (LED_CODE.test(word.text) &&
    at === 0 &&
    view.startsWith(': ', word.end) &&
    !holds(from(words, 1, words.length), OF_PEOPLE)) ||
  // '… or contact help@example.org if obsolete. (DIAL)': an abbreviation stands in its sentence.
  (CLOSING_NAME.test(word.text) &&
    word.alone &&
    view.charAt(word.start - 1) === '(' &&
    at === words.length - 1 &&
    words[at - 1]?.closes === true &&
    !NO_CODES.includes(word.text) &&
    !STANDARD.test(word.text) &&
    !ENDS_IN_BL.test(word.text)) ||
  // '… Try again later. #MS-ST-G'.
  (SIGNED_CODE.test(word.text) &&
    view.charAt(word.start - 1) === '#' &&
    !STANDARD.test(word.text)) ||
  // '… Client host rejected: #652 SPAM', '… SPF result Fail; #702'.
  (SHORT_ID.test(word.text) &&
    view.slice(word.start - 2, word.start) === ' #' &&
    !isReplyCode(view, word) &&
    kindOfLabel(words[at - 1]?.word ?? '') === undefined) ||
  // '550 Mail from refused. UNL. Please go to …'.
  (SHORT_NAME.test(word.text) &&
    word.text.length > 2 &&
    word.closes &&
    words[at - 1]?.closes === true &&
    at < words.length - 1 &&
    !NO_CODES.includes(word.text) &&
    !STANDARD.test(word.text) &&
    !ENDS_IN_BL.test(word.text)) ||
  isCodeOfClient(view, word, at, words);

/** '… #550' repeats the code of a reply. */
const isReplyCode = (view: string, { text, start }: Word): boolean =>
  view.slice(0, start).includes(`${text} `) || view.slice(0, start).includes(`${text}-`);

/** What stands before an address in capitals and is no code: what is said of the server. */
const NO_CODES = [
  'IP',
  'RBL',
  'PTR',
  'SPF',
  'DNS',
  'DNSBL',
  'RDNS',
  'HELO',
  'EHLO',
  'FROM',
  'HOST',
  'BYE',
  'YES',
  'FAQ',
  'END',
];

/** '550 5.2.1 RACT 192.0.2.21: Mailbox is inactive': a code, the client, and what is wrong. */
const isCodeOfClient = (
  view: string,
  { text }: Word,
  at: number,
  words: readonly Word[],
): boolean => {
  const client = words[at + 1];
  return (
    at === 0 &&
    client !== undefined &&
    isIp(client) &&
    view.startsWith(': ', client.end) &&
    NAME_OF_GATEWAY.test(text) &&
    !NO_CODES.includes(text)
  );
};

/**
 * Capitals, then digits: 'S3140' in brackets, behind 'Reason:' or at an end of the reply ('550 OU-001
 * …', '… refused E1210', '… IB212 - If you …'), 'LPN004_401' anywhere.
 */
const isOwnCode = ({ text, alone, closes }: Word, at: number, words: readonly Word[]): boolean =>
  !STANDARD.test(text) &&
  (OWN_CODE.test(text) ||
    // '[HCM1] Your mail from …'.
    (SHORT_CODE.test(text) && (words[at - 1]?.word === 'error' || (alone && at === 0)))) &&
  (alone ||
    text.includes('_') ||
    at === 0 ||
    // '550 SL E502 …'.
    (at === 1 && CAPITALS.test(words[0]?.text ?? '')) ||
    // '554 mail.example.com CMGW IB103. Connection refused'.
    (closes && at <= FARTHEST_CODE && isGateway(words[at - 1])) ||
    (words[at + 1]?.word ?? (text.includes('-') ? '' : '-')) === '-' ||
    BEFORE_CODE.includes(words[at - 1]?.word ?? ''));

/** The number that a mail program gives the error, and the port it names in the same line. */
function ofProgram({ view, around }: Reply): readonly Particular[] {
  const near = view.slice(around.start, around.end);
  const line = near.split('\n').find((one) => ERROR_OF_PROGRAM.test(one)) ?? '';
  const start = around.start + near.indexOf(line);
  const error = ERROR_OF_PROGRAM.exec(line);
  // The line of no error is empty, and begins where the text does.
  const port = error ? PORT_OF_PROGRAM.exec(line) : PORT_WITH_HOST.exec(near);
  return [error, port].flatMap((match, place): Particular[] => {
    const [all = '', value = all] = match ?? [];
    const end = start + (match?.index ?? 0) + all.length;
    return match ? [{ kind: place ? 'port' : 'code', value, start: end - value.length, end }] : [];
  });
}

/** Numbers and codes to quote in a request for support, whom to ask, and the page that tells more. */
export const referencesFamily: Family = (reply) => {
  const { view, words } = reply;
  const labelled = words.flatMap((_word, at) => labelledAt(words, at) ?? []);
  return [
    ...(labelled.length > 0 ? labelled : numberBelow(reply)),
    ...words
      .filter(
        (word, at) =>
          isLastSession(word, at, words) ||
          opensReply(view, word, at, words) ||
          closesReply(view, word, at, words),
      )
      .map((word) => take('session', word)),
    ...words.flatMap(({ text, start }): Particular[] => {
      const [value] = ID_OF_FILTER.exec(text) ?? [];
      return value ? [{ kind: 'session', value, start, end: start + value.length }] : [];
    }),
    ...words.flatMap(({ start }): Particular[] => {
      const [code] = FILTER_CODE.exec(view.slice(start, start + 16)) ?? [];
      return code ? [{ kind: 'code', value: code, start, end: start + code.length }] : [];
    }),
    ...words
      .filter((word, at) => isOwnCode(word, at, words) || isWordCode(view, word, at, words))
      // 'Ticket #AB-10293' is told as what it is called.
      .filter(({ start }) => !labelled.some((one) => one.start === start))
      .map((word) => take('code', word)),
    ...contactIn(reply),
    ...ofProgram(reply),
    ...pageIn(reply),
  ];
};
