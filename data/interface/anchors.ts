/** The “#” beside a heading or an entry, as it is read out. Words in braces are filled in. */
export const anchorTexts = {
  toTitle: 'Link to “{title}”',
  toReply: 'Link to {id}',
} as const;
