import type { DigitGroup } from '../../data/types';

/** What a digit means, without the source: each byte of it is in the not-found page twice. */
export type DigitMeaning = Omit<DigitGroup, 'source'>;

/** What the not-found page needs: the meanings of the digits, and the codes that have a page. */
export interface DigitMeanings {
  readonly firstDigits: readonly DigitMeaning[];
  readonly secondDigits: readonly DigitMeaning[];
  readonly outsideDigits: { readonly plain: string };
  readonly classes: readonly DigitMeaning[];
  readonly subjects: readonly DigitMeaning[];
}

/** The meanings as the not-found page carries them. */
export const meaningsOf = (groups: DigitMeanings): DigitMeanings => ({
  firstDigits: groups.firstDigits.map(meaningOf),
  secondDigits: groups.secondDigits.map(meaningOf),
  outsideDigits: { plain: groups.outsideDigits.plain },
  classes: groups.classes.map(meaningOf),
  subjects: groups.subjects.map(meaningOf),
});

function meaningOf({ digit, name, plain }: DigitMeaning): DigitMeaning {
  return { digit, name, plain };
}
