/**
 * Phrases that count, in the forms that the language has for them (CLDR plural rules). `{count}` is
 * the number.
 */
export const counts = {
  replies: { one: '1 reply', other: '{count} replies' },
  repliesInWords: { one: 'one reply', other: '{count} replies' },
  lines: { one: '{count} line', other: '{count} lines' },
  /** What a screen reader is told first of several verdicts. */
  verdicts: '{count} verdicts. First: {headline}',
  verdictsTo: {
    one: '{count} address, {verdicts} verdicts. First: {headline}',
    other: '{count} addresses, {verdicts} verdicts. First: {headline}',
  },
  /** How the page of a provider begins, and what a search engine shows of it. */
  providerLead: {
    one: 'One reply from {kind}, with its cause, meaning and source.',
    other: '{count} replies from {kind}, grouped by cause, with their meanings and sources.',
  },
  providerSummary: {
    one: 'A reply from {name} with its codes, meaning, advice and source.',
    other: '{count} replies from {name}, each with its codes, meaning, advice and source.',
  },
  /** What an answer does not list: others that arrived, or what is beyond the limit. */
  leftOut: {
    others: {
      one: '{count} other delivery succeeded and is not listed.',
      other: '{count} other deliveries succeeded and are not listed.',
    },
    failed: { other: 'Showing {shown} of {count} failed deliveries.' },
    delayed: { other: 'Showing {shown} of {count} delayed deliveries.' },
    complaint: { other: 'Showing {shown} of {count} feedback reports.' },
    'auto-reply': { other: 'Showing {shown} of {count} automatic replies.' },
    delivered: { other: 'Showing {shown} of {count} successful deliveries.' },
    none: { other: 'Showing {shown} of {count} messages.' },
  },
} as const;
