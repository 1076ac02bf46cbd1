/** Labels on the page of a code; its headings stand in `code-texts.ts`. Words in braces are filled in. */
export const codePageTexts = {
  /** The digits under each other, for those who do not see them. */
  digits: 'The digits of {code}',
  /** Before what a provider means by it. */
  meansBy: '{name} means',
  /** Of a number that no standard defines. */
  sentBy: 'Who sends it:',
  origin: 'Where it comes from:',
  neighbours: 'Neighbouring codes',
} as const;
