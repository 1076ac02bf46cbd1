/** Headings on the page of a cause that the page of a code does not have. */
export const causePageTexts = {
  suppress: {
    yes: 'For developers: suppress this address.',
    no: 'For developers: do not suppress this address.',
  },
  checks: 'What an administrator can check',
  help: 'Where to ask',
  codes: 'Codes seen with it (number of replies)',
  replies: 'How providers word it',
  said: 'What servers and programs have said',
  related: 'Often confused with',
} as const;
