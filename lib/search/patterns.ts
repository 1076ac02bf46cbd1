/** '5 1 1' and '5-1-1', written without dots. */
export const SPACED = /(?<![\w.])([245x])[ -](\d{1,3})[ -](\d{1,3})(?![\w.])/g;

/** '5.1.1', 'x.7.1', and the subject alone: '5.7'. */
export const DOTTED = /(?<![\w.])[245x]\.\d{1,3}(?:\.\d{1,3})?(?![\w.]\w)/g;

/** A whole class: '4xx', '4yz'. */
export const FAMILY = /(?<!\w)[1-6](?:xx|yz)(?!\w)/g;

/** A three-digit number that stands alone. */
export const NUMBER = /(?<![\w.])[1-6]\d\d(?![\w.]\w|\w)/g;

/** Words that say nothing about which code is meant. */
export const NOISE = /[#:()[\]"']|(?<!\w)(?:smtp|code|codes|error|reply|status|the|a|is|what|esmtp)(?!\w)/g;

/** What a token of the search is: codes stay whole, words are cut at everything else. */
export const TOKEN = /[\p{L}\p{N}]+(?:\.\d+)*/gu;

/** One or two digits: the start of a code. */
export const CODE_START = /^[1-6]\d?$/;

/** The start of an enhanced code: '5.1', '5.7.6'. */
export const DOTTED_START = /^[245]\.\d{1,3}(?:\.\d{0,2})?$/;

/** Three digits of a class that enhanced codes have. */
export const ENHANCED_CLASS = /^[245]/;
