import { SPELLED_CODE } from './patterns';
import type { Escaped } from './types';

/** The names of the digits of a code in lettre, each at the place of its figure. */
const SEVERITIES = [
  '',
  '',
  'PositiveCompletion',
  'PositiveIntermediate',
  'TransientNegativeCompletion',
  'PermanentNegativeCompletion',
];
const CATEGORIES = [
  'Syntax',
  'Information',
  'Connections',
  'Unspecified3',
  'Unspecified4',
  'MailSystem',
];
const DETAILS = ['Zero', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];

/** The three digits of a code that a program in Rust has shown by their names. */
export const codesIn = (text: string): Escaped[] =>
  [...text.matchAll(SPELLED_CODE)].flatMap(
    ({ 0: written, 1: name = '', 2: severity = '', 3: category = '', 4: detail = '', index }) => {
      const digits = [
        SEVERITIES.indexOf(severity),
        CATEGORIES.indexOf(category),
        DETAILS.indexOf(detail),
      ];
      if (digits.includes(-1)) return [];
      return [
        { index, written: name, sign: 'SMTP code ' },
        { index: index + name.length, written: written.slice(name.length), sign: digits.join('') },
      ];
    },
  );
