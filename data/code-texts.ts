/** Headings and links of the page of a code. Words in braces are filled in. */
export const codeTexts = {
  contents: 'On this page',
  /** The sections, in the order of the page. */
  sections: {
    'what-to-do': 'What to do',
    who: 'Who needs to act',
    again: 'Will it be retried?',
    meaning: 'What it means in the standards',
    'on-the-wire': 'On the wire',
    confused: 'Often confused with',
    replies: 'Providers that send it',
    sources: 'Sources',
  },
  /** The third heading where providers publish what they mean by it. */
  meaningAt: 'What it means in the standards and at {names}',
  /** The same where no standard gives the code a meaning. */
  meaningOnlyAt: 'What it means at {names}',
  /** Joins the names of providers; the last of more than three. */
  and: ' and ',
  others: 'others',
  /** Under the most frequent causes. */
  moreCauses: { one: 'and {count} other', other: 'and {count} others' },
  /** The heading of the dialogue where it is a line of a delivery report. */
  report: 'In a delivery report',
  /** Parts of sections. */
  parts: {
    uses: 'Other uses of this number',
    notes: 'Good to know',
    commands: 'Commands that get this reply',
    goesWith: 'Paired with',
    mistakes: 'Common myths',
    causes: 'Likely causes (number of replies)',
    help: 'Where to ask',
  },
  /** Under the codes that are confused with it. */
  ofOthers: 'For what is said about a different code, see the sources on its own page.',
  pairedWith: 'The registry pairs this code with',
  siblings: 'The same code in a different class:',
  allReplies: 'All {count} replies, by provider',
  asData: 'For programs:',
  /** On the page of a code, near its head; on that of a cause. */
  helpDesk: 'Texts for help desks',
  ticket: 'This page as text for help desks',
  paste: 'Paste the whole message',
  pasteWhy: 'the text says more than the code alone.',
  /** The same on the page of a cause, a command or a provider. */
  pasteElsewhere: 'this site explains what happened and what to do.',
} as const;
