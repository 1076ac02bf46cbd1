/** The page with the lines for each mail server. `{site}` is the address of the site. */
export const linkTexts = {
  before: [
    {
      id: 'what',
      title: 'What this does',
      paragraphs: [
        'When your server rejects an email, the sender gets your reply, but often does not understand it. With a link at the end, they are one click away from what happened and what to do next.',
        'Choose your server, copy the lines into its configuration as root, and reload the server. The lines contain the address of this site, {site}. The address of each code’s page is the code followed by a slash. These addresses never change.',
        'Test the lines before you rely on them: one wrong line can stop a mail server. Each section says how to undo the change.',
        'To see a real rejection afterwards, run these lines as root on the mail server (Debian or Ubuntu). swaks only talks to the server and sends no mail.',
        'Replace example.com with a domain that this server receives mail for. For any other domain, the server may accept the recipient, and you see no link. The reply, in the line that begins with `<**`, ends with the link.',
      ],
      commands: [
        'apt-get install swaks\nswaks --server localhost --to nosuchuser@example.com --quit-after RCPT',
      ],
    },
  ],
  /** Before links to the other pages of this kind. */
  also: 'For tickets, notices and web pages:',
  field: 'Site address in the lines (leave it, unless you host the site yourself)',
  wrong: 'The lines cannot use this address, so they keep the address of this site.',
  /** Of an address without its beginning. */
  bare: 'Begin the address with https://. Until then, the lines keep the address of this site.',
  copy: 'Copy',
  copied: 'Copied',
  choose: 'Choose your server',
  ways: {
    add: 'Add to {place}',
    file: 'Save as a new file, {place}',
    replace: 'Replace the corresponding lines in {place}',
    run: 'Run in {place}',
  },
  trial: 'Test it before the server uses it',
  prints: 'It prints',
  apply: 'Then run',
  shows: 'What the sender will see',
  shouldShow: 'What the sender should see',
  undo: 'To undo it:',
  tried: 'Tried on {day} with {version}.',
  notTried: 'Not tried. {reason}',
  notes: 'Good to know',
} as const;
