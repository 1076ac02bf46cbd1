/** What the paste box says around an answer. Words in braces are filled in. */
export const pasteBox = {
  label: 'Paste your bounce',
  placeholder:
    'The whole message, a line from a log, or just the part with the code. You can also drop a file here.',
  /** What is said of the text that is read; `{count}` its characters. */
  notes: {
    size: '{count} characters. Stays on this page.',
    read: '{file}, {count} characters. Stays on this page.',
    /** Of a text that came with `?q=`. */
    asked: 'It came in the address of this page, which the server has seen.',
    reading: 'Reading “{file}”.',
    files: '{file} and {count} more',
    long: 'Too long to edit here.',
    several: 'Open one of them on its own to edit it.',
    unreadable: '“{file}” could not be read. Open it in your email program and copy its text.',
  },
  /** While a long text is read; `{count}` thousands or millions of characters. */
  progress: {
    thousand: 'Reading {count} thousand characters.',
    million: 'Reading {count} million characters.',
  },
  /** What happened, in the row of a verdict; another outcome is called by its id. */
  outcomes: { failed: 'not delivered', delayed: 'delayed', delivered: 'delivered' },
  unnamedRecipient: 'Unnamed recipient',
  moreRecipients: '{recipients} and {count} more',
  /** A part of the text that is folded, and what is left out of a very long one. */
  folded: {
    headers: 'header lines',
    returned: 'the returned message',
    silent: 'more of your text',
  },
  leftOut: '… {count} more characters',
  /** What a stretch of the text is marked as. */
  marks: {
    basic: 'reply code',
    enhanced: 'enhanced code',
    recipient: 'recipient',
    server: 'server',
    secret: 'hidden',
    particular: 'a detail',
    words: 'text that shows the cause',
  },
  /** The signs of the marks, and what each means. */
  legend: {
    code: { sign: 'Line', meaning: 'a code' },
    recipient: { sign: 'Dots', meaning: 'a recipient' },
    server: { sign: 'Dashes', meaning: 'a server' },
    secret: { sign: 'Block', meaning: 'hidden' },
    particular: { sign: 'Thin line', meaning: 'a detail' },
    words: { sign: 'Double line', meaning: 'text that shows the cause' },
    deciding: { sign: 'Bar', meaning: 'the line that matters' },
  },
  particulars: 'What the reply names',
  ask: 'Where to ask',
  textLinks: 'Links in your text',
  yourText: 'Your text',
  wholeText: 'Show the whole text',
  previousMark: 'Previous mark',
  nextMark: 'Next mark',
  codes: 'Codes explained',
  why: 'How we know',
  way: 'The path of the message',
  howToCopy: 'How to copy the whole message',
  partOnly: 'This may be only part of the message.',
  decidingLine: 'This is the line that matters: ',
} as const;
