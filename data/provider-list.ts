/** What the list of providers says. */
export const providerList = {
  filter: 'Find a provider or a mail server',
  placeholder: 'a name, such as Hotmail or Office 365',
  /** What is said of the number that is left. */
  counts: { one: '{count} provider', other: '{count} providers' },
  /** Before links to the kinds of providers. */
  jump: 'Go to',
  also: 'also',
} as const;
