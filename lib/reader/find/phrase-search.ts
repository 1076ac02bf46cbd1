/** The beginnings of phrases by their first three letters; several may fall on one place. */
const SIEVE = 1 << 14;

const GRAM = 3;

const place = (first: number, second: number, third: number): number =>
  (first + 131 * second + 2731 * third) & (SIEVE - 1);

/**
 * Many phrases looked for in one pass over a text, which may be long: to ask for each of hundreds
 * alone would read it as often. Each has three letters or more; text and phrases are in lower case.
 */
export class PhraseSearch {
  readonly #sieve = new Uint8Array(SIEVE);
  readonly #ranks = new Map<string, number[]>();
  readonly #phrases: readonly string[];

  constructor(phrases: readonly string[]) {
    this.#phrases = phrases;
    for (const [rank, phrase] of phrases.entries()) {
      const gram = phrase.slice(0, GRAM);
      this.#sieve[place(phrase.charCodeAt(0), phrase.charCodeAt(1), phrase.charCodeAt(2))] = 1;
      this.#ranks.set(gram, [...(this.#ranks.get(gram) ?? []), rank]);
    }
  }

  /** The rank of the first phrase of the list that the text holds; -1 where it holds none. */
  firstIn(text: string): number {
    let first = this.#phrases.length;
    let [one, two] = [text.charCodeAt(0), text.charCodeAt(1)];
    for (let at = 0; at <= text.length - GRAM; at += 1) {
      const three = text.charCodeAt(at + 2);
      if (this.#sieve[place(one, two, three)] === 1) first = this.#firstAt(text, at, first);
      one = two;
      two = three;
    }
    return first < this.#phrases.length ? first : -1;
  }

  /** The lowest rank below a limit of a phrase that stands at a place, else the limit. */
  #firstAt(text: string, at: number, limit: number): number {
    const ranks = this.#ranks.get(text.slice(at, at + GRAM)) ?? [];
    const rank = ranks.find(
      (each) => each >= limit || text.startsWith(this.#phrases[each] ?? '', at),
    );
    return Math.min(limit, rank ?? limit);
  }
}
