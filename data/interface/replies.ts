/** Lists of catalogued replies. */
export const replyTexts = {
  /** Where a reply has no fragment that stays the same. */
  varies: 'The text varies; the codes identify it.',
  permanent: 'permanent',
  temporary: 'temporary',
} as const;
