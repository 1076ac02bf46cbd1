/** What stands between white space and brackets: words, addresses, links, numbers. */
export const WORD_RUN = /[\p{L}\p{M}\p{N}_@.:/%+=&?#~'’-]+/gu;

/**
 * Letters of one word, with what an apostrophe joins to them ("doesn't"). Where signs without spaces
 * stand next to letters ('发信IP被禁止'), each kind is a word of its own.
 */
export const LETTERS =
  /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+|(?:(?![\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af])[\p{L}\p{M}])+(?:['’]\p{L}{1,3}(?!\p{L}))?/gu;

/** Words written as one, each with a capital: 'SendFailedException'. */
export const CAPITAL_WORDS = /\p{Lu}+(?!\p{Ll})|\p{Lu}?[^\p{Lu}]+/gu;

/** Scripts without spaces between words: two signs that stand together count as one. */
export const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** A link, and the host in it. */
export const LINKED_HOST = /(?::\/\/|^www\.)([\p{L}\p{N}_.-]*)/u;

export const IPV4 = /^[^\p{L}\p{N}]*\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}(?![\d.]\d)/u;

/** Two colons in it, and nothing but what an address has. */
export const IPV6 = /^(?=[\da-f:]*\d)[\da-f]{0,4}:[\da-f]{0,4}:[\da-f:]*$/i;

/** Labels with dots, the last of few letters in one case: a name of a host or a file. */
export const DOTTED_NAME = /^[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*\.(?:\p{Ll}{2,6}|\p{Lu}{2,6})$/u;

/** Signs before a word that are no part of it. */
export const BEFORE_WORD = /^[^\p{L}\p{N}@]+/u;

/** What stands between words: 'mta-sts' is one, and so is 'mx.dane.example'. */
export const WORD_END = /[^\p{L}\p{N}.-]+|\.(?:\s|$)/u;

/** Signs of a word or of a code of letters and digits. */
export const WORD_PART = /[\p{L}\p{N}_]/u;

/** One short word in small letters, which scripts of signs have not. */
export const SCRAP = /^[\p{Lu}]?[\p{Ll}]{1,3}$/u;

export const WORD_SIGN = /[\p{L}\p{N}]/u;

/** Where a sentence ends, or a stretch that no sentence goes across. */
export const SENTENCE_BREAK = /[.!?;。！？；](?:\s|$)|\n\s{0,8}\n/;

/** Where a clause begins or ends, of all kinds: signs, quotes, brackets, codes, a frame of a stack below it. */
export const CLAUSE_EDGE =
  /[.!?;:,](?=\s|$)|[。！？；：，()[\]{}<>"“”«»„|=\t]|\n(?! )|\n {1,12}at (?=\S{1,120}\()|\s[-–—*]{1,3}\s|(?<!\d)[2-5]\d\d[ -]|(?<![\d.])[245]\.\d{1,3}\.\d{1,3}(?![\d.])/g;

/** Numbers in brackets or quotes inside a clause, which goes on behind them: '(8/7 (114%))', '"354"'. */
export const NUMBERS_ASIDE =
  /"\d{1,5}"|\((?:\d{1,9} ?\/ ?\d{1,9}(?: \(\d{1,5} ?%\))?|\d{1,5} ?%)\)/g;

/** Signs behind a word that are no part of it; a bracket may be closed. */
export const BEHIND_WORD = /[^\p{L}\p{N})]{1,12}$/u;

/** A code or an abbreviation, which tells something alone: 'TSS04', 'DMARC'. */
export const LABEL = /[\d_]|^[^\p{Ll}]{3,}$/u;
