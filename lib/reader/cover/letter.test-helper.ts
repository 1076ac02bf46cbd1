import type { LanguageCode } from '../../../data/languages/types';

/** A mail in which people are named, as somebody pastes it. */
export interface Letter {
  readonly language: LanguageCode;
  readonly text: string;
  /** What may not be left of their names. */
  readonly names: readonly string[];
  /** What has to stay: sentences of the bounce, codes, months, roles, products. */
  readonly stays: readonly string[];
}

/** Names are parted by spaces, what stays by '/'. */
export const lettersIn =
  (language: LanguageCode) =>
  (text: string, names: string, stays: string): Letter => ({
    language,
    text,
    names: names.split(' '),
    stays: stays.split('/').map((words) => words.trim()),
  });
