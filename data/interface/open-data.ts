/** The lists of fields of the open data. Words in braces are filled in. */
export const openDataTexts = {
  optional: '{type}; may be absent',
} as const;
