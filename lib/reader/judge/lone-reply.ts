import {
  LABELLED,
  MAIL_THING,
  OTHER_FIELD,
  OTHER_PROGRAM,
  REFUSED,
  SERVER_ANSWERED,
  SHARED_REFUSED,
  SHARED_THING,
  SORRY,
  STANDARD_WORDS,
  TALKS,
} from './reply-patterns';

/** How long a sentence is in which a thing and its refusal belong together. */
const LONGEST_SENTENCE = 160;

const SENTENCE_ENDS = '. ';

/** 'sender is rejected', 'Sorry, your mail server is blacklisted'. */
const refusesMail = (sentence: string): boolean =>
  sentence.length <= LONGEST_SENTENCE && MAIL_THING.test(sentence) && REFUSED.test(sentence);

/** Logins, pages of the web, data bases, payments: they refuse in the same words. */
export const isOtherField = (text: string): boolean => OTHER_FIELD.test(text);

/** 'ssh: connect to host mail.example.com': what another program says of itself. */
export const isOtherProgram = (text: string): boolean => OTHER_PROGRAM.test(text.trimStart());

const namesThing = (text: string): boolean => MAIL_THING.test(text) || SHARED_THING.test(text);

/** A label in capitals does not stand before what people write. */
const isLabelled = (view: string, text: string): boolean =>
  LABELLED.test(view) && (namesThing(text) || REFUSED.test(text));

/**
 * Is a short text what a server of mail says that refuses? It names a thing of mail and its refusal
 * in one sentence, nobody talks in it, and nothing of another field stands in it. `text` is in lower
 * case.
 */
export function isLoneReply(view: string, text: string): boolean {
  if (SERVER_ANSWERED.test(text)) return true;
  if (TALKS.test(text) || isOtherField(text)) return false;
  return (
    STANDARD_WORDS.test(text) ||
    SHARED_REFUSED.test(text) ||
    isLabelled(view, text) ||
    (SORRY.test(text) && namesThing(text)) ||
    text.split(SENTENCE_ENDS).some(refusesMail)
  );
}
