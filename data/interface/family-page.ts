/** Headings of the page of a class or a subject. Words in braces are filled in. */
export const familyPageTexts = {
  basic: 'Reply codes',
  enhanced: '{digit}.{subject}.x: {name}',
  misleading: 'Codes that do not follow their first digit',
} as const;
