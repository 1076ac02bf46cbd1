/**
 * Where a sentence or a line begins: behind the signs of a quotation, or behind what ends or parts
 * a sentence.
 */
export const OPENING =
  /^[ \t>*|]{0,8}[¡¿"“„«]?(?=\p{L})|[.!?,:] {1,2}(?=\p{L})|[。！？，、](?=\p{L})/gmu;

/** A word that may be one of a name, with the space before it. */
export const NAME_PART = /[ \t\u00a0]{0,2}(?:[&+] )?(\p{L}[\p{L}\p{M}'’.-]*)/uy;

/** What has a capital, or belongs to a script without any. */
export const NAME_LETTER = /^[\p{Lu}\p{Lt}\p{Lo}]/u;

export const IS_LETTER = /\p{L}/u;
export const APOSTROPHE = /[‘’´`]/g;
export const WIDE_SPACE = /[ \u3000]/;

/** Letters of scripts that part words with spaces. */
export const SPACED = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Nd}]/u;

/** A run of a script that writes names without capitals: no Hiragana, which joins words. */
export const UNSPACED_RUN =
  /[ \u3000]?([\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}々ー・]{1,12})/uy;
export const UNSPACED = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}々ー・]+$/u;
export const UNSPACED_LETTER = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]/u;
export const HANGUL = /\p{Script=Hangul}/u;

/** What parts two people, or a name from the greeting behind it. */
export const PARTED = /[、，,][ \u3000]?/uy;

/** What ends a name where nothing of a sentence goes on. */
export const NAME_ENDS = /[ \t\u3000]{0,2}(?:[,，、:：;!！.。…\r\n]|[-–—] |$)/uy;

/** What ends a name that is called out, and its line. */
export const CALLED = /[!！:：,，]\s{0,4}(?:\n|$)/y;

/** What stands between a closing and the name on the same line. */
export const CLOSING_COMMA = /[,，、.。!！~～:]{0,3}[ \t\u3000]{0,2}/uy;

/** What goes on with a closing begins with a small letter: 'thanks' | ' for your help,'. */
export const STARTS_SMALL = /^\s*\p{Ll}/u;
export const SENTENCE_SIGN = /[.!?;:,]\s|[@\d]/;

/** The lines without words between a closing and a name. */
export const BLANK_LINES = /(?:\r?\n[ \t>*|]{0,8}){1,3}/y;

/** A line that may be a name alone, between what leads to it and a role: 'i. A. Anna Weber, Sales'. */
export const SIGNATURE_LEAD = /^[*_/–—-]{0,2} ?(?:\p{L}\. ?){0,3}/u;
export const SIGNATURE_CUT = /,|\s[|/(–-]/;
export const SIGNATURE = /^\p{L}[\p{L}\p{M}'’. \u3000-]*$/u;

/** The end of a line that may say who wrote what is quoted below it, with the day or the time. */
export const QUOTE_LINE_END = /[:：]\*?[ \t]{0,4}\r?$/gm;
export const YEAR = /(?:19|20)\d\d/;
export const TIME = /\d{1,2}[:.hH時] ?\d\d/;
export const DIGIT = /\d/;

/** Below a line: what is quoted. */
export const QUOTED_BELOW = /\s{0,6}>/y;

/** A line with which a quoted or forwarded mail begins. */
export const PARTING_LINE = /^[ \t]{0,4}[-_]{5}/gm;

/** The last letter of a line, up to the next line with words. */
export const LINE_END = /\p{L}[.,!]?[ \t]{0,4}(?:\r?\n[ \t>*|]{0,8}){1,3}/gu;

/** What parts a greeting from a name. */
export const GREETING_COMMA = /[,，、][ \u3000]{0,2}/uy;

export const SPACES = /[ \t\u3000]+/;
export const ANY_WORD = /\p{L}[\p{L}\p{M}'’-]*/gu;
export const LINE_MARKS = /[ \t>*|]{0,8}/y;

/** An address, or what stands for one that is covered. */
export const HAS_ADDRESS = /[@[]/;

/** A line that ends like this is no part of a signature, and one with an address has its own rule. */
export const SENTENCE_END = /[.!?:,;。！？]\s*$|@/;

/** Logs of dialogues name programs so: 'CLIENT'. */
export const ALL_CAPITALS = /^\p{Lu}+$/u;

/** What may stand between two words of a name, and between a name and its address. */
export const NAME_GAP = /^["'”\s]*$/;

/** A heading goes on so: 'OpenSSL Error'. */
export const CAPITAL_NEXT = /^ \p{Lu}/u;
