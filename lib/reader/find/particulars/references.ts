import { own } from '../../../own';
import type { Span } from '../../decode/types';
import { addressesIn } from '../addresses';
import {
  CALLED_BEFORE,
  CAPITALS,
  CLOSING_NAME,
  DELISTING_PAGE,
  ENDS_IN_BL,
  ERROR_OF_PROGRAM,
  FILTER_CODE,
  HAS_CAPITAL,
  HAS_DIGIT,
  HAS_SMALL,
  HEX_FIRST,
  HTTP_LINK,
  ID_BEHIND,
  ID_OF_FILTER,
  ID_OF_MICROSOFT,
  ID_OF_MIMECAST,
  ID_OF_NETEASE,
  ID_OF_YANDEX,
  LABEL_OF_ID,
  LED_CODE,
  LINE_OF_NUMBER,
  LONG_NUMBER,
  MAILTO,
  MIXED,
  NAME_OF_GATEWAY,
  OFFICE,
  OWN_CODE,
  PAIRED_CODE,
  PART_CODE,
  PARTS_OF_YANDEX,
  PORT_OF_PROGRAM,
  PORT_WITH_HOST,
  SENTENCE_ENDS,
  SESSION,
  SHORT_CODE,
  SHORT_ID,
  SHORT_NAME,
  SIGNED_CODE,
  STANDARD,
  TIME_OF_MICROSOFT,
  WORD_CODE,
  XML_NAME_BEFORE,
} from './patterns';
import { isHost, isIp, take } from './shapes';
import { isOfOther } from './times';
import type { Family, Particular, ParticularKind, Reply } from './types';
import { before, endsWith, from, holds, isBareLink, type Word, wordsIn } from './words';

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

const SHORTEST = 4;
const LONGEST = 64;

/** 'id=mail.example.com' names a server, not a session. */
const isNumber = (word: Word): boolean =>
  word.text.length >= SHORTEST &&
  word.text.length <= LONGEST &&
  HAS_DIGIT.test(word.text) &&
  !word.word.startsWith('http') &&
  !word.text.includes('@') &&
  !isHost(word) &&
  !isIp(word);

/** What an id names that is no number to ask about: a message, and who may be meant. */
const NOT_OF_HELP: readonly string[] = [
  ...['message', 'msg', 'mail', 'email', 'queue', 'user', 'account', 'client', 'customer'],
  ...['list', 'key', 'process', 'thread', 'domain', 'esmtp', 'smtp', 'campaign', 'content'],
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
  // 'with ESMTP id 48Wq' is another server's number for the message.
  const passed =
    first === 'id' &&
    ['esmtp', 'esmtps', 'smtp', 'with', 'lmtp'].includes(words[place - 1]?.word ?? '');
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

const GATEWAYS: readonly string[] = ['bizsmtp', 'cmsmtp'];

const isGateway = (word: Word | undefined): boolean =>
  word !== undefined && (NAME_OF_GATEWAY.test(word.text) || GATEWAYS.includes(word.word));

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

const ASKS = [
  ...['contact', 'contacting', 'write', 'forward', 'report', 'notify', 'ask', 'assistance'],
];
/** What one writes to an office about. */
const ABOUT_HELP = [
  ...['question', 'questions', 'problem', 'problems', 'help', 'error', 'mistake', 'wrong'],
  ...['email', 'e-mail', 'mail', 'information', 'details'],
];
const MAILS = ['email', 'e-mail', 'mail', 'send'];
const PLEASE = ['please', 'assistance', 'help', 'request', 'removal'];
const MAILTO_LENGTH = 8;
/** 'Send your questions to …': what one cannot send to the person whom a message was for. */
const ASKED = [
  'question',
  'questions',
  'inquiries',
  'enquiries',
  'complaints',
  'report',
  'reports',
];
const REACH_OF_HELP = 12;
/** How far before the address of an office it stands that something is to be sent there. */
const REACH_OF_OFFICE = 18;

const NOT_BEFORE = ['from', 'for', 'by', 'user', 'recipient', 'sender', 'mailbox', 'address'];

/** Is one asked to write to the address at this place? Whom the message was for never is. */
function isContact(
  view: string,
  words: readonly Word[],
  at: number,
  people: readonly string[],
): boolean {
  const lead = before(words, at, 8);
  const start = words[at]?.start ?? 0;
  return (
    !people.includes(words[at]?.word ?? '') &&
    !NOT_BEFORE.includes(words[at - 1]?.word ?? '') &&
    ((MAILTO.test(view.slice(Math.max(0, start - MAILTO_LENGTH), start)) &&
      // '[ada@example.com](mailto:ada@example.com)': a program made a link of an address.
      words[at - 2]?.word !== words[at]?.word) ||
      holds(lead, ASKS) ||
      (words[at - 1]?.word === 'to' &&
        holds(before(words, at, 6), ['send', 'forward', 'address']) &&
        holds(before(words, at, 6), ASKED)) ||
      (OFFICE.test(words[at]?.word ?? '') &&
        words[at - 1]?.word !== 'to' &&
        holds(before(words, at, REACH_OF_HELP), ABOUT_HELP)) ||
      (OFFICE.test(words[at]?.word ?? '') &&
        words[at - 1]?.word === 'to' &&
        holds(before(words, at, REACH_OF_OFFICE), ['send', 'forward'])) ||
      (holds(lead, MAILS) && holds(before(words, at, 14) + from(words, at + 1, 4), PLEASE)))
  );
}

function contactIn({ view, span, words, people }: Reply): readonly Particular[] {
  for (const address of addressesIn(view, span.start, span.end)) {
    const at = words.findIndex(({ end }) => end >= address.end);
    if (at >= 0 && isContact(view, words, at, people)) return [{ kind: 'contact', ...address }];
  }
  return [];
}

/** What Gmail ends its replies with, for its support: 'fk4sm30054633pab.23 - gsmtp'. */
const isOfGmail = (word: Word, at: number, words: readonly Word[]): boolean =>
  isNumber(word) && from(words, at + 1, 2).startsWith(' - gsmtp');

/** '[BN2PEPF000055E0.namprd21.prod.outlook.com 2026-08-05T12:37:17.626Z 08DEEF08480B4F2B]'. */
const isOfMicrosoft = ({ text }: Word, at: number, words: readonly Word[]): boolean =>
  ID_OF_MICROSOFT.test(text) && TIME_OF_MICROSOFT.test(words[at - 1]?.text ?? '');

/** Netease: 'DT:SPM 163 smtp11,D8CowADXqSz+WiZZ_YeGHA--.41353S2 1495685886'. */
const isOfNetease = ({ text }: Word): boolean => ID_OF_NETEASE.test(text);

/** How many signs the two parts of an older number of Yandex share: '8ohqT2RI-8ohqQZ6F'. */
const SHARED = 4;

/** Yandex ends its replies with '1635191287-MSVqsgoYX7-m6EqHIH9', before with '8ohqT2RI-8ohqQZ6F'. */
function isOfYandex({ text }: Word, at: number, words: readonly Word[]): boolean {
  if (ID_OF_YANDEX.test(text)) return true;
  const [first, second] = text.split('-');
  return (
    at === words.length - 1 &&
    PARTS_OF_YANDEX.test(text) &&
    HAS_DIGIT.test(text) &&
    HAS_CAPITAL.test(text) &&
    first?.slice(0, SHARED) === second?.slice(0, SHARED)
  );
}

/** Gateways of Cloudmark: 'mxcmd04.example.net bizsmtp hYzf1o0274Aa5Bp01 Connection refused'. */
const isOfGateway = (word: Word, at: number, words: readonly Word[]): boolean =>
  GATEWAYS.includes(words[at - 1]?.word ?? '') &&
  isNumber(word) &&
  SESSION.test(word.text) &&
  !OWN_CODE.test(word.text);

/** Mimecast: '… SPF Sender Invalid - envelope rejected - …#550 [YQcXNZnsMmyPIvtZDjr7nQ.uk72]'. */
const isOfMimecast = ({ text, alone }: Word): boolean => alone && ID_OF_MIMECAST.test(text);

/** What a number in brackets is of that is none to ask about: a size, a count, an error of a system. */
const COUNTS = [
  ...['size', 'limit', 'limits', 'max', 'maximum', 'bytes', 'quota', 'than', 'exceeds', 'allowed'],
  ...['port', 'errno', 'error', 'status', 'line', 'code', 'used', 'call', 'phone', 'tel'],
];
const REACH_OF_COUNT = 5;

/** The last word of a reply, no word of its sentence: '… not exist. H471xiwLArEQ', '… [1DJID10L9700]'. */
function closesReply(view: string, word: Word, at: number, words: readonly Word[]): boolean {
  const { text, alone, start } = word;
  if (at === 0 || at < words.length - 1) return false;
  // 'Please contact us for help. Sorry (1339358762).'
  if (alone && LONG_NUMBER.test(text)) return !holds(before(words, at, REACH_OF_COUNT), COUNTS);
  if (!MIXED.test(text) || OWN_CODE.test(text)) return false;
  const isApart = SENTENCE_ENDS.test(view.slice(words[at - 1]?.end, start)) && HAS_SMALL.test(text);
  return HAS_DIGIT.test(text) && HAS_CAPITAL.test(text) && (alone || isApart);
}

/** Shorter words of letters and digits that begin a reply name servers and users. */
const SHORTEST_FIRST = 16;

/** Cloudmark: '550 5.1.0 cNkj1y0022zrrQM01NkjaD policy violation'; '550 2f1360f5227ac95-29a5c …'. */
const opensReply = (
  view: string,
  { text, start }: Word,
  at: number,
  words: readonly Word[],
): boolean =>
  // A gateway may name itself before, and its part: '554 mx.example.org Tu5K1y00g1wtCLS01 IP: …'.
  at <= 2 &&
  words.slice(0, at).every((one, place) => (place === 0 ? isHost(one) : CAPITALS.test(one.text))) &&
  words.length > at + 1 &&
  // '<15b0717dc4c2>: Helo command rejected' is a name.
  view.charAt(start - 1) !== '<' &&
  (HEX_FIRST.test(text) ||
    (text.length >= SHORTEST_FIRST &&
      MIXED.test(text) &&
      HAS_DIGIT.test(text) &&
      HAS_CAPITAL.test(text) &&
      HAS_SMALL.test(text)));

/** The shapes that providers give to the numbers of their sessions. */
const isSession = (word: Word, at: number, words: readonly Word[]): boolean =>
  isOfGmail(word, at, words) ||
  isOfMicrosoft(word, at, words) ||
  isOfYandex(word, at, words) ||
  isOfNetease(word) ||
  isOfGateway(word, at, words) ||
  isOfMimecast(word);

/** Each server of Microsoft on the way adds its number, the one that refused at the end. */
const isLastSession = (word: Word, at: number, words: readonly Word[]): boolean =>
  isSession(word, at, words) &&
  !(
    isOfMicrosoft(word, at, words) &&
    words.some((one, place) => place > at && isOfMicrosoft(one, place, words))
  );

/** What stands before a page whose address has no 'http://'; elsewhere it may be a file or a part. */
const BEFORE_PAGE = ['see', 'visit', 'go to', 'details at'];

/** The name of a vocabulary of XML looks like a page ('xmlns="http://…"'), and what is called. */
function isPage(view: string, words: readonly Word[], at: number): boolean {
  const { word, start } = words[at] as Word;
  if (isBareLink(word)) return endsWith(before(words, at, 2), BEFORE_PAGE);
  const lead = view.slice(Math.max(0, start - 40), start);
  return HTTP_LINK.test(word) && !XML_NAME_BEFORE.test(lead) && !CALLED_BEFORE.test(lead);
}

/** '[mail.example.com](http://mail.example.com/)': a program made the name of the server a link. */
function isServer({ word }: Word, at: number, words: readonly Word[]): boolean {
  const [, host, path] = word.split('/').filter(Boolean);
  return !path && host === words[at - 1]?.word;
}

const DELISTING: readonly string[] = ['delisting', 'delist', 'delisted', 'removal', 'unblock'];

/** How far the advice may go that a notification announces with a colon ('To address this issue:'). */
const REACH_OF_ADVICE = 600;

/** Such advice has paragraphs of its own; below a rule stands the message. */
function wordsBelow(view: string, { end }: Span): readonly Word[] {
  if (view.charAt(end - 1) !== ':') return [];
  const [below = ''] = view.slice(end, end + REACH_OF_ADVICE).split('\n---');
  return wordsIn(view, { start: end, end: end + below.length });
}

/** The page to be taken off a list at, else the first. */
function pageIn({ view, span, words: own }: Reply): readonly Particular[] {
  const words = [...own, ...wordsBelow(view, span)];
  const pages = words.filter((word, at) => isPage(view, words, at) && !isServer(word, at, words));
  // What stands behind the next link is of that.
  const behind = (one: Word): string =>
    `${from(words, words.indexOf(one) + 1, 5).split(' http')[0]} `;
  const page =
    pages.find((one) => DELISTING_PAGE.test(one.word) || holds(behind(one), DELISTING)) ?? pages[0];
  return page ? [take('page', page)] : [];
}

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
