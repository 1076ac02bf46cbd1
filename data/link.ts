/** The page with the lines for each mail server. `{site}` is the address of the site. */
export const linkTexts = {
  before: [
    {
      id: 'what',
      title: 'What this does',
      paragraphs: [
        'When your server rejects an email, the person who wrote it gets your reply, and often cannot read it. With a link at its end, one click leads to what happened and what to do next.',
        'Choose your server, copy the lines, and reload it. They hold the address of this site, {site}. The page of a code is its number with a slash after it; these addresses never change.',
        'Try the lines before you rely on them: a wrong line can stop a mail server. Each part says how to undo it.',
      ],
    },
  ],
  field: 'Address in all lines',
  wrong: 'This address cannot be used in the lines, so they keep the address of this site.',
  copy: 'Copy',
  copied: 'Copied',
  choose: 'Choose your server',
  ways: {
    add: 'Add to {place}',
    file: 'Put into a new file, {place}',
    replace: 'Put in the place of the lines in {place} that do the same',
    run: 'Run in {place}',
  },
  apply: 'Then run',
  shows: 'What the sender then sees',
  shouldShow: 'What the sender should then see',
  undo: 'To undo it:',
  tried: 'Tried on {day} with {version}.',
  notTried: 'Not tried. {reason}',
  notes: 'Good to know',
} as const;
