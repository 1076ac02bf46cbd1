/** Title and first words of the pages that are lists. */
export const headings = {
  functions: {
    title: 'SMTP codes by function',
    lead: 'The second digit says what a reply is about: syntax, information, the connection, or the mail system. RFC 5321 leaves the digits 3 and 4 undefined; in practice 3 stands for login and security.',
  },
  commands: {
    title: 'SMTP codes by command',
    lead: 'What a server may answer at each step of the dialogue, in the order in which the steps come. Useful for testing a server by hand.',
    byHand:
      'To test a server, connect with `nc -C mx.example.org 25` (or `openssl s_client -starttls smtp -crlf -connect mx.example.org:25`) and type what stands behind C.',
  },
  causes: {
    title: 'Why mail fails',
    lead: 'The reasons behind the codes, from the address to the content. Each page says who can mend it, how, and whether to try again.',
  },
  providers: {
    title: 'What providers and mail servers say',
    lead: 'The replies of large mailbox providers, filters, sending services and mail server programs, with what each one means by them and where that is written.',
  },
  mistakes: {
    title: 'Common myths',
    lead: 'Claims that many sites repeat about SMTP codes and that are wrong. Each comes with the facts and their source.',
  },
  changes: {
    title: 'What has changed',
    lead: 'What came, changed or went at providers and on this site, by date. Each entry leads to the page that it is about.',
    feeds: 'As a feed:',
  },
  api: {
    title: 'Open data',
    lead: 'Everything on this site as JSON and CSV, free to use. No key, no limit, no tracking: they are files.',
  },
  bounce: {
    title: 'Read a bounce message',
    lead: 'Paste what came back. You see which line decides, what it means, who has to act, and whether to send again.',
  },
  getText: {
    title: 'How to copy the whole bounce message',
    lead: 'The message that came back holds the reply of a mail server. Some email programs hide it. This is how to get all of the text.',
    back: 'Paste it here to read it',
  },
  link: {
    title: 'Put a link into your server’s answers',
    lead: 'Lines for Postfix, Exim and other mail servers, so that whoever gets your rejection also gets its explanation. Each part says whether we tried it.',
  },
  about: {
    title: 'About this site',
    lead: 'What stands here, where it comes from, and how to use it.',
  },
  notFound: {
    title: 'There is no page at this address',
    lead: 'The address may have a typo. Search for a code, a provider or a cause, or start from the table of all codes.',
    threeNumbers: {
      title: 'How to read three numbers',
      lead: 'In a code such as 5.1.1 the first number says whether it worked, the second what it is about. The third is the detail: look it up on the page of its subject.',
    },
  },
};

/** The groups of the page of mistakes, in their order. */
export const mistakeTitles = [
  { group: 'two systems', title: 'Reply codes and enhanced codes' },
  { group: 'meaning', title: 'What classes and single codes mean' },
  { group: 'lists', title: 'Codes that lists hand down' },
  { group: 'other meanings', title: 'The same number with another meaning' },
] as const;
