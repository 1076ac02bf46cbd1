/** How to read bounce messages and to search in a terminal: parts of the page Reference. */
export const commandLine = [
  {
    id: 'command-line',
    title: 'Command line',
    paragraphs: [
      'With Node 20 or newer and the source code of this site, you can use the analyser and the search in a terminal. Nothing is sent anywhere. Without a file name, the analyser reads standard input.',
    ],
    commands: [
      'npm run --silent analyse -- bounce.eml',
      'npm run --silent analyse -- --jsonl mails/',
      'npm run --silent search -- "mailbox full"',
    ],
  },
] as const;
