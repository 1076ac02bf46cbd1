/** Places of the sieve: the beginnings that occur are far fewer. */
const SIEVE = 1 << 14;

const MASK = SIEVE - 1;

const WORD_LETTERS = new Set('abcdefghijklmnopqrstuvwxyz0123456789_');
const IS_WORD_LETTER = Uint8Array.from({ length: 128 }, (_, code) =>
  WORD_LETTERS.has(String.fromCharCode(code)) ? 1 : 0,
);

const isWordLetter = (code: number): boolean => code < 128 && IS_WORD_LETTER[code] === 1;

/** The letter at a place; behind the end of a text none, which is asked for faster so. */
const codeAt = (text: string, at: number): number => (at < text.length ? text.charCodeAt(at) : 0);

/**
 * Holds whether a fragment may begin with the letters at a place. It errs on the side of yes, and
 * takes no text apart for an answer: this is asked of each word of a text.
 */
export class Sieve {
  /** By how many letters a beginning has: one, two, or three and more. */
  readonly #letters = new Uint8Array(SIEVE);
  readonly #pairs = new Uint8Array(SIEVE);
  readonly #threes = new Uint8Array(SIEVE);

  add(gram: string): void {
    const letter = gram.charCodeAt(0);
    const pair = letter + 131 * gram.charCodeAt(1);
    if (gram.length === 1) this.#letters[letter & MASK] = 1;
    else if (gram.length === 2) this.#pairs[pair & MASK] = 1;
    else this.#threes[(pair + 2731 * gram.charCodeAt(2)) & MASK] = 1;
  }

  /** May a fragment whose first piece has less than three letters begin at a place? */
  passesShort(text: string, at: number): boolean {
    const letter = codeAt(text, at);
    const pair = letter + 131 * codeAt(text, at + 1);
    return this.#pairs[pair & MASK] === 1 || this.#letters[letter & MASK] === 1;
  }

  #passes(text: string, at: number): boolean {
    const pair = codeAt(text, at) + 131 * codeAt(text, at + 1);
    const three = (pair + 2731 * codeAt(text, at + 2)) & MASK;
    return this.#threes[three] === 1 || this.passesShort(text, at);
  }

  /** The first place from one on where a fragment may begin: never inside a word. */
  next(text: string, from: number): number {
    let isInside = from > 0 && isWordLetter(text.charCodeAt(from - 1));
    for (let at = from; at < text.length; at += 1) {
      const isWord = isWordLetter(text.charCodeAt(at));
      if (!(isWord && isInside) && this.#passes(text, at)) return at;
      isInside = isWord;
    }
    return text.length;
  }
}
