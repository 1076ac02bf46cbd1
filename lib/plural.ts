const RULES = new Intl.PluralRules('en');
const NUMBERS = new Intl.NumberFormat('en');

/** The form of a sentence that fits a number: texts in `data/` bear it at the end of their key. */
export const pluralOf = (count: number): Intl.LDMLPluralRule => RULES.select(count);

/** A number as it is written in a sentence: '1,200'. */
export const numberOf = (count: number): string => NUMBERS.format(count);
