import { filled } from './filled';

/** The forms of a phrase that counts; languages have more or fewer of them (CLDR plural rules). */
export type PluralForms = Readonly<
  Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string }
>;

const rules = new Intl.PluralRules('en');
const numbers = new Intl.NumberFormat('en');

/** A number as it is written in a sentence: '1,200'. */
export const numberOf = (count: number): string => numbers.format(count);

/** The phrase for a number, with the number in the place of `{count}`: '1 line', '2 lines'. */
export const pluralOf = (count: number, forms: PluralForms): string =>
  filled(forms[rules.select(count)] ?? forms.other, { count: numberOf(count) });
