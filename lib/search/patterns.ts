/** '5 1 1', '5-1-1', '5,1,1', '5_1_1': an enhanced code written without dots. */
export const SPACED = /(?<![\w.])([245x])[ ,_-](\d{1,3})[ ,_-](\d{1,3}|x)(?![\w.]\w|\w)/g;

/** '5.1.1', 'x.7.1', '5.7.x', '5.7.6xx', and the subject alone: '5.7'. */
export const DOTTED =
  /(?<![\w.])[245x]\.(?:\d{1,3}|x{1,3})(?:\.(?:\d{1,3}|\d{0,2}[xy]{1,3}))?(?![\w.]\w|\w)/g;

/** A whole class: '4xx', '4yz', '5XX'. */
export const FAMILY = /(?<![\w.])[1-6](?:xx|yz)(?!\w)/g;

/** A three-digit number that is alone, or '55x'. */
export const NUMBER = /(?<![\w.])[1-6]\d[\dx](?![\w.]\w|\w)/g;

/** Digits that are no code as they are: '5726', '57.1', '5.11'. */
export const DIGITS_ONLY = /(?<![\w.])[245](?:\d{3,5}|\d{1,3}\.\d{1,3}|\.\d{2,3})(?![\w.]\w|\w)/g;

/** A number that is glued to a word: 'smtp550', 'err535', 'code=451'. */
export const GLUED =
  /(?<!\w)(?:smtp|err|error|code|status|dsn|rc)[-_:=#]?(?=[245]\d\d(?!\w)|[245]\.\d)/g;

/** The name of an exception before its words: 'smtplib.SMTPServerDisconnected: Connection closed'. */
export const ERROR_NAME = /(?<![\w.:])[A-Za-z][\w.:]{0,80}[a-z][A-Z]\w{2,60}: \S/;

/** The number of an RFC, which is no code. */
export const RFC_NUMBER = /(?<!\w)rfc[- ]?\d{3,5}(?!\w)/g;

/**
 * A code without its class, and nothing else: '7.1', '.7.26', '.7'. '2.1', '4.1' and '5.1' are a
 * class with a subject.
 */
export const WITHOUT_CLASS = /^(?:\.[0-7](?:\.\d{1,3})?|[01367]\.\d{1,3})$/;

/** Doubled dots, and a dot in front of a number. */
export const STRAY_DOTS = /\.{2,}/g;
export const LEADING_DOT = /(?<![\w.])\.(?=\d)/g;

/** Zeros in front, which RFC 3463 does not allow: '5.01.1'. */
export const LEADING_ZERO = /(?<=\.)0+(?=\d)/g;

/** The dots of a code. */
export const DOTS = /\./g;

/**
 * What a token of the search is: codes stay whole, words are cut at everything but an apostrophe or
 * an ampersand inside ('AT&T').
 */
export const TOKEN = /[\p{L}\p{N}]+(?:['’]\p{L}+|&[\p{L}\p{N}]+)*(?:\.\d+)*/gu;

/** Marks that a letter carries, once it is decomposed. */
export const ACCENT = /\p{M}/gu;
export const APOSTROPHE = /['’]/g;

/** A digit anywhere: such a token is never spelled otherwise. */
export const DIGIT = /\d/;

/** A letter anywhere: with a digit next to it the word is a token of a provider ('S3150'). */
export const LETTER = /\p{L}/u;

/** One or two digits: the start of a code. */
export const CODE_START = /^[1-6]\d?$/;

/** The start of an enhanced code: '5.', '5.1', '5.7.6'. */
export const DOTTED_START = /^[245]\.(?:\d{1,3}(?:\.\d{0,3})?)?$/;

/** Three digits of a class that enhanced codes have. */
export const ENHANCED_CLASS = /^[245]/;

/** A denial: it says the same as 'not'. */
export const DENIAL =
  /^(?:cannot|(?:ca|wo|do|does|did|is|are|was|were|has|have|had|could|would|should)nt)$/;

/** What servers call mail, people call email. */
export const EMAIL = /^email(?=s?$)/;

/** Scripts that put no space between words. */
export const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]{2}/u;
