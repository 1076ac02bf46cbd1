/** What the search field and its list say. Words in braces are filled in. */
export const searchBox = {
  label: 'Look up a number or a description',
  placeholder: '550, 5.7.26, mailbox full …',
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
  enhancedCode: 'enhanced code',
  loading: 'Loading the list …',
  nothing: 'Nothing found for “{query}”.',
  nearest: 'The nearest codes:',
  /** Where a part of the search is not known: which words were, and which were not. */
  understood: 'Understood: {understood}; not known here: {unknown}.',
  /** What a screen reader hears while somebody types. */
  heard: {
    loading: 'Loading',
    nothing: 'Nothing found. Try a number or a word from the message.',
    results: { one: '1 result', other: '{count} results' },
    best: '{count}, the best is {name}',
    near: 'Nothing found, {count} near it',
  },
} as const;
