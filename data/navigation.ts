/**
 * How one gets about the site. `page` is a name in lib/pages/navigation.ts, which knows the
 * addresses.
 */
export const navigation = {
  label: 'Site',
  moreLabel: 'More',
  skip: 'Skip to main content',
  /** In every header, in this order. */
  sections: [
    { page: 'paste', name: 'Paste' },
    { page: 'codes', name: 'Codes' },
    { page: 'causes', name: 'Causes' },
    { page: 'providers', name: 'Providers' },
    { page: 'reference', name: 'Reference' },
  ],
  /** The pages of the section Reference: on its list, and in every footer. */
  reference: [
    {
      page: 'commands',
      name: 'Commands',
      line: 'The reply codes that a server may send at each step of an SMTP session.',
    },
    {
      page: 'functions',
      name: 'Functions',
      line: 'The table of codes, grouped by the second digit.',
    },
    {
      page: 'compare',
      name: 'Compare',
      line: 'What each provider means by a code, and codes that are often confused, side by side.',
    },
    {
      page: 'myths',
      name: 'Common myths',
      line: 'False claims about SMTP codes, and the facts.',
    },
    {
      page: 'api',
      name: 'Open data',
      line: 'The codes, replies and causes as JSON and CSV files.',
    },
    {
      page: 'changes',
      name: 'What has changed',
      line: 'New, changed and withdrawn codes and replies, by date. There is a feed.',
    },
    {
      page: 'commandLine',
      name: 'Command line',
      line: 'How to read a bounce message or search the codes in a terminal.',
    },
  ],
  /** In every footer, after the pages of Reference. */
  more: [
    { page: 'getText', name: 'How to copy a bounce message' },
    { page: 'link', name: 'Link from your server' },
    { page: 'helpDesk', name: 'Texts for help desks' },
    { page: 'about', name: 'About this site' },
  ],
  search: {
    label: 'Search for a code or words',
    placeholder: 'Code or words',
    /** Why the field refuses an email address, and what is longer than a search. */
    hint: 'Enter a code or a few words, and no email address: the server sees them. To check a whole message, use “Paste”.',
    link: 'Search',
  },
  referenceTitle: 'Reference',
  referenceLead:
    'Commands, functions, comparisons, common myths, open data, changes and the command line.',
  /** Above the table of codes, on each of its groupings. */
  table: {
    label: 'Groups of the table',
    goTo: 'Go to',
    groupBy: 'Group by',
    orders: [
      { page: 'codes', name: 'first digit' },
      { page: 'functions', name: 'function' },
      { page: 'commands', name: 'command' },
    ],
  },
  /** On an address that another one has taken the place of. */
  moved: { title: 'This page has another address', lead: 'It is here:' },
} as const;
