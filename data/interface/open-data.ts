/** The lists of fields of the open data. Words in braces are filled in. */
export const openDataTexts = {
  /** What a field holds; other types are called as JSON calls them. */
  types: { string: 'text', array: 'list', boolean: 'true or false' },
  or: ' or ',
  optional: '{type}; may be absent',
} as const;
