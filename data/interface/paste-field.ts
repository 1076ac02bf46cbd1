/**
 * Buttons and labels of the box that takes a message, as long as it is there and above the answer.
 * What stands in its page from the start is in `paste-box.ts`.
 */
export const pasteFieldTexts = {
  openFiles: 'Open files',
  clear: 'Clear',
  showAnswer: 'Show the answer',
  /** In place of the field, above an answer. */
  newText: 'New text',
  edit: 'Edit',
  examples: 'Examples to try',
  /** Leads from the sentence about privacy to where it is explained. */
  howToCheck: 'How to check that',
} as const;

/** While a text is read, and where nothing could read it. */
export const readingTexts = {
  reading: 'Reading',
  cancel: 'Cancel',
  failed:
    'The analyser could not start in this browser, or failed on this text. Look up the code in the table, or search for it.',
} as const;
