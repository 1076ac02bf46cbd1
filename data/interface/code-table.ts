/** The table of codes, for those who do not see its form. Words in braces are filled in. */
export const codeTableTexts = {
  columns: {
    code: 'Code',
    says: 'What it says',
    who: 'Who needs to act',
    twins: 'Often seen with',
  },
  /** Which codes a group has, by the place of the digit that they share. */
  groups: { first: 'Codes that begin with {digit}', second: 'Codes with {digit} in the middle' },
  /** Above the remarks below the table. */
  remarks: 'Good to know about the table',
} as const;
