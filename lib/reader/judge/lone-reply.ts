import { holdsAny } from '../knowledge/holds-any';
import { PARCELS } from '../knowledge/phrases';
import type { ReaderCatalogue } from './catalogue-types';
import { isServerEvent, knownIn } from './known-phrases';
import {
  ADDRESSED,
  ASKS,
  FAULTY,
  FIELD_OF_HEADER,
  FIELD_OF_REPORT,
  FIGURES,
  HEADINGS,
  LABELLED,
  LINE_ABOUT,
  LINKS,
  LOOK_UP_AT,
  MAIL_WORD,
  NETWORK_REFUSED,
  OF_MESSAGES,
  OF_THIS_SERVER,
  OTHER_NUMBER,
  OTHER_PROGRAM,
  PLEASE_MAIL,
  SERVER_ANSWERED,
  SIGNS,
  SORRY,
  STANDARD_WORDS,
  TALKS,
  UNDONE,
  WITHOUT_SUBJECT,
} from './reply-patterns';
import {
  AUXILIARIES,
  DENIALS,
  MAIL_THINGS,
  OTHER_FIELDS,
  PARTS,
  REFUSALS,
  SHARED_REFUSALS,
  SHARED_THINGS,
} from './reply-words';
import { findTelling } from './telling';
import { DENIALS_ABROAD, OTHERS_ABROAD, PARTS_ABROAD, TOLD_ABROAD } from './words-abroad';

/** How long a sentence is in which a thing and its refusal belong together. */
const LONGEST_SENTENCE = 160;

const SENTENCE_ENDS = '. ';

/** The words of a text between spaces, without the links in it. */
const spoken = (text: string): string => ` ${text.replace(LINKS, ' ').replace(SIGNS, ' ').trim()} `;

/** Logins, pages of the web, data bases, payments: they refuse in the same words. */
export const isOtherField = (text: string): boolean =>
  FIGURES.test(text) || holdsAny(spoken(text.replace(LOOK_UP_AT, ' ')), OTHER_FIELDS);

/** 'ssh: connect to host mail.example.com': what another program says of itself. */
export const isOtherProgram = (text: string): boolean => OTHER_PROGRAM.test(text.trimStart());

const namesMail = (text: string): boolean =>
  ADDRESSED.test(text) ||
  MAIL_WORD.test(text) ||
  (FIELD_OF_HEADER.test(text) && FAULTY.test(text)) ||
  holdsAny(spoken(text.replace(PLEASE_MAIL, ' ')), MAIL_THINGS);

const refuses = (text: string): boolean => UNDONE.test(text) || holdsAny(spoken(text), REFUSALS);

const namesThing = (text: string): boolean =>
  namesMail(text) ||
  spoken(text)
    .split(' ')
    .some((word) => SHARED_THINGS.has(word));

/** 'the sender has no permission', 'bounces are never sent to two recipients'. */
const deniesPart = (sentence: string): boolean =>
  holdsAny(spoken(sentence), PARTS) && holdsAny(spoken(sentence), DENIALS);

/** 'sender is rejected', 'Sorry, your mail server is blacklisted'. */
const refusesMail = (sentence: string): boolean =>
  sentence.length <= LONGEST_SENTENCE &&
  ((namesMail(sentence) && refuses(sentence)) || deniesPart(sentence));

/** How many words back a thing may stand: its name is one ('domain example.com is banned'). */
const REACH = 2;

/** 'IP is rejected', 'domain example.com is banned'. */
function refusesShared(text: string): boolean {
  const words = spoken(text);
  return SHARED_REFUSALS.some((refusal) => {
    const place = words.indexOf(refusal);
    const before = words.slice(0, Math.max(0, place)).split(' ').filter(Boolean);
    const telling = before.filter((word) => !AUXILIARIES.has(word));
    return telling.slice(-REACH).some((word) => SHARED_THINGS.has(word));
  });
}

/** 'Sender name', 'Report spam': two words that refuse nothing stand on buttons and in forms. */
const isLabel = (text: string): boolean => spoken(text).trim().split(' ').length <= 2;

/** Does somebody talk? The '?' in a link asks nothing. */
const talks = (text: string): boolean => TALKS.test(text.replace(LINKS, ' '));

/** A label in capitals does not stand before what people write. */
const isLabelled = (view: string, text: string): boolean =>
  LABELLED.test(view) && (namesThing(text) || refuses(text));

/** Longer than this, what is told in another language is more than what a server says. */
const LONGEST_ABROAD = 250;

/** 'Server príjemcu neprijal naše požiadavky': a part of mail is denied, in whatever language. */
function refusesAbroad(text: string): boolean {
  const words = spoken(text);
  return (
    text.length <= LONGEST_ABROAD &&
    holdsAny(words, PARTS_ABROAD) &&
    holdsAny(words, DENIALS_ABROAD) &&
    !holdsAny(words, TOLD_ABROAD) &&
    !holdsAny(words, OTHERS_ABROAD) &&
    !holdsAny(text, PARCELS)
  );
}

/** From this strength on the words speak for a cause as those of no other program do. */
const VERY_STRONG = 7.2;
/** More than all others together: which side counts may be open. */
const SURE = 0.5;

/** 'Number messages per hour exceeded', 'Exceeded maximum inbound message size'. */
function limitsMessages(text: string): boolean {
  if (!OF_MESSAGES.test(text)) return false;
  const { chance, strength } = findTelling(text);
  return chance >= SURE && strength >= VERY_STRONG;
}

/**
 * Is a short text what a server of mail says that refuses? It names a thing of mail and its refusal
 * in one sentence, nobody talks in it, and nothing of another field stands in it. `text` is in lower
 * case.
 */
export function isLoneReply(view: string, text: string, catalogue: ReaderCatalogue): boolean {
  if (SERVER_ANSWERED.test(text) || FIELD_OF_REPORT.test(text) || WITHOUT_SUBJECT.test(text))
    return true;
  if (HEADINGS.test(view) || OTHER_NUMBER.test(text)) return false;
  if (ASKS.test(text) || isServerEvent(text)) return !ASKS.test(text);
  const known = knownIn(text, catalogue);
  if (known === 'reply') return !isOtherField(text);
  if (talks(text) || isOtherField(text)) return false;
  return (
    (known === 'refusal' && namesThing(text)) ||
    (known === 'shared' && namesMail(text) && (!isLabel(text) || refuses(text))) ||
    STANDARD_WORDS.test(text) ||
    LINE_ABOUT.test(text) ||
    OF_THIS_SERVER.test(text) ||
    NETWORK_REFUSED.test(text) ||
    limitsMessages(text) ||
    refusesAbroad(text) ||
    refusesShared(text) ||
    isLabelled(view, text) ||
    (SORRY.test(text) && namesThing(text)) ||
    text.split(SENTENCE_ENDS).some(refusesMail)
  );
}
