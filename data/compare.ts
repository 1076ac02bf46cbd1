/** The pages that show providers, or two codes, side by side. Words in braces are filled in. */
export const compare = {
  title: 'Compare',
  lead: 'The same code can mean different things at different providers, and similar codes are often confused. These pages show them side by side.',
  codesTitle: 'What each provider means by a code',
  causesTitle: 'How each provider reports a cause',
  pairsTitle: 'Two codes that are often confused',
  /** What the numbers in the list of comparisons are. */
  counted: 'The number after a code or a cause is the number of providers.',
  pairName: '{first} or {second}',
  ofCode: {
    title: '{code}: what each provider means by it',
    short: 'Compare: {code}',
    lead: 'The catalogued replies with {code}, provider by provider. The name of the code here: {name}.',
    column: 'Meaning',
  },
  ofCause: {
    title: '{name}: how each provider reports it',
    /** The title of the page where that one is too long for search results. */
    short: 'Compare: {name}',
    lead: 'The catalogued replies for “{name}”, provider by provider.',
    column: 'Codes, text and meaning',
    /** Instead of codes: where a server answered and the source does not say with which. */
    unknownCode: 'Code not known',
    /** The same where no server answered: an event of a service, a line of a program. */
    noCode: 'No SMTP code',
  },
  providerColumn: 'Provider',
  standards: 'What the standards say, and what providers publish',
  providers: 'Replies from each provider',
  moreReplies: { one: 'and {count} more reply', other: 'and {count} more replies' },
  pair: {
    title: '{first} or {second}: the difference',
    /** The colon joins code and name: some names have brackets of their own. */
    lead: '{first}: {firstName}. {second}: {secondName}. Both side by side, with the sources on the page of each.',
    difference: 'The difference',
    /** Of two codes that differ in the first number alone, and whose replies mean the same. */
    classes:
      'The detail is the same, and usually only the class differs. {first}: {firstKind}. {second}: {secondKind}.',
    /** The same where the known replies with the one mostly mean something else. */
    classesApart:
      'The detail is the same; only the class differs. {first}: {firstKind}. {second}: {secondKind}. But the known replies often have different causes: see “Likely causes” below.',
    /** Of a code of whose known replies no half has one cause. */
    many: 'The known replies with {code} have several causes: see “Likely causes” below.',
    table: 'Side by side',
    rows: {
      plain: 'In plain words',
      kind: 'Kind',
      again: 'Will it be retried?',
      who: 'Who needs to act',
      first: 'What to do first',
      standards: 'The standards say',
      causes: 'Likely causes (number of replies)',
      providers: 'Sent by, among others',
    },
    none: 'Nothing is published.',
    others: { one: 'and {count} other', other: 'and {count} others' },
  },
  /** Links from other pages to these. */
  toProviders: 'Compare providers',
  toCause: 'Compare how each provider reports it',
  /** Before the code of the other one. */
  toPair: 'Compare with',
  toAll: 'Compare providers for one code or cause, or two codes',
} as const;
