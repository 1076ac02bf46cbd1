/** The list of myths. */
export const mythTexts = {
  appliesTo: 'Applies to',
} as const;
