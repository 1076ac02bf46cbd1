/** What the box of the home page says as long as it holds a search. Words in braces are filled in. */
export const searchBox = {
  label: 'Paste your bounce, or search for a code or words',
  placeholder: 'The whole message, a line from a log, 550, 5.7.26, mailbox full …',
  /** A result is called by its kind. */
  kinds: {
    code: 'code',
    class: 'class',
    subject: 'subject',
    cause: 'cause',
    command: 'command',
    function: 'function',
    provider: 'provider',
    reply: 'reply',
    mistake: 'myth',
    page: 'page',
  },
  /** The list of what was found, for those who do not see it. */
  results: 'Results',
  enhancedCode: 'enhanced code',
  loading: 'Loading …',
  nothing: 'No results for “{query}”.',
  nearest: 'Similar codes:',
  instead:
    'Try a code (550, 5.1.1) or a word from the message (“full”, “blocked”), or paste the whole message.',
  readInstead: 'Explain this line as a message',
  /** Where a part of the search is not known: which words were, and which were not. */
  understood: 'Found: {understood}; not found: {unknown}.',
  /** What a screen reader hears while someone types. */
  heard: {
    loading: 'Loading',
    nothing: 'No results. Try a code or a word from the message.',
    results: { one: '1 result', other: '{count} results' },
    best: '{count}, the best is {name}',
    near: 'No exact match, {count} similar',
  },
} as const;
