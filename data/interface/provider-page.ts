/** Headings and labels on the page of a provider. Words in braces are filled in. */
export const providerPageTexts = {
  codes: 'Codes in these replies',
  read: 'Sources read: {last}',
  readBetween: 'Sources read: {first} to {last}',
  changes: 'What has changed',
  help: 'Where to ask',
  filter: 'Filter the replies from {name}',
  filterExample: 'a code, a word, a token',
  /** Stays at the top while the replies scroll by. */
  repliesOf: 'Replies of {name}',
  /** Leads to the page of a cause. */
  howToFix: 'How to fix it',
  hosts: 'Its servers',
  hostsLead: 'A reply counts as this provider’s if the host name of the server ends in:',
} as const;
