/** What the menu says that leads out of an answer. Words in braces are filled in. */
export const shareTexts = {
  open: 'Share',
  hide: 'Hide addresses, names and numbers',
  /** What each choice is called, and what is said once it is done. */
  choices: {
    administrator: {
      label: 'Copy as a report',
      done: 'Copied the report.',
    },
    recipient: {
      label: 'Copy for the recipient',
      done: 'Copied the text for the recipient.',
    },
    markdown: { label: 'Copy as Markdown', done: 'Copied the answer as Markdown.' },
    json: { label: 'Copy as JSON', done: 'Copied the answer as JSON.' },
    link: {
      label: 'Copy a link',
      done: 'Copied the link. It opens this answer. Your text is not in it.',
    },
  },
  print: 'Print',
  unreachable:
    'There is no text for the recipient: email to this address does not arrive. Contact them another way, for example by phone.',
  failed: 'The browser did not allow copying. Select the text and copy it yourself.',
  report: {
    open: 'Report a wrong result',
    intro:
      'Copy this sample. Names, addresses and numbers are hidden in it. Check it before you send it, and write at the top what you expected.',
    sample: 'Sample',
    copy: 'Copy the sample',
    done: 'Copied the sample.',
    send: 'Send it here',
    nowhere: 'Send it to the people who run this site.',
  },
  /** On paper. */
  printed: '{address}, {date}',
  recipients: 'All recipients: {addresses}',
} as const;
