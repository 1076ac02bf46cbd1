/** Title and first words of the pages that are lists. */
export const headings = {
  functions: {
    title: 'SMTP codes by function',
    lead: 'The second digit says what a reply is about: syntax, information, the connection, or the mail system. RFC 5321 leaves the digits 3 and 4 undefined; in practice, 3 is used for login and security.',
  },
  commands: {
    title: 'SMTP codes by command',
    lead: 'The replies that a server can give at each step of an SMTP session, in order. They are useful for testing a server by hand.',
    dialogue: 'The whole SMTP session, from connecting to QUIT',
    others: 'Rarer commands',
    byHand:
      'To test a server, connect with `nc -C mx.example.org 25` (or `openssl s_client -quiet -crlf -starttls smtp -connect mx.example.org:25`) and type the lines after C.',
    /** After it: how the session is to be read. */
    letters:
      'C is the client that sends, S the server that answers. On the right are the replies that a standard lists for the step. A server may send others.',
  },
  causes: {
    title: 'Why emails fail',
    lead: 'The reasons for bounced and blocked email, from the address to the content. Each page says who can fix the problem, how, and whether to send again.',
  },
  providers: {
    title: 'Error messages of providers and mail servers',
    lead: 'Replies from large email providers, filters, sending services and mail software, with their meanings and sources.',
  },
  mistakes: {
    title: 'Common myths',
    lead: 'False claims about SMTP codes. Each comes with the facts and their source.',
  },
  changes: {
    title: 'What has changed',
    lead: 'What providers and this site have added, changed or removed, by date. Each entry links to its page.',
    feeds: 'As a feed:',
    formats: { atom: 'Atom', json: 'JSON Feed' },
  },
  api: {
    title: 'Open data',
    lead: 'The codes, replies and causes as JSON and CSV files, free to use. No key, no limit, no tracking.',
  },
  bounce: {
    title: 'Explain a bounce message',
    lead: 'Paste the email that came back. You will see what it means, who needs to act, and whether to send it again.',
    /** Where scripts are off; `table` leads to the table of codes. */
    noScript: {
      before:
        'The paste box needs JavaScript, because the text must not leave your computer. Without it, find the code in',
      table: 'the table',
    },
  },
  getText: {
    title: 'How to copy the whole bounce message',
    lead: 'A bounce message usually contains the reply of a mail server. Some email programs hide it. Here is how to get the whole text.',
    back: 'Paste it here for an explanation',
  },
  link: {
    title: 'Add a link to your server’s replies',
    lead: 'Lines for Postfix, Exim and other mail servers, so that senders whose mail is rejected also get an explanation. Each section says whether we tried its lines.',
  },
  about: {
    title: 'About this site',
    lead: 'What is on this site, where it comes from, and how to use it.',
  },
  notFound: {
    title: 'There is no page at this address',
    lead: 'The address may have a typo. Search for a code, a provider or a cause, or start from the table of all codes.',
    /** A sentence of links at the end; `search` stands between them. */
    next: {
      codes: 'See all codes',
      search: ', search for a word, or',
      paste: 'paste the bounce message',
    },
    threeNumbers: {
      title: 'How to read three numbers',
      lead: 'In a code such as 5.1.1, the first number says whether something worked, and the second says what it is about. The third gives the detail: look it up on the page of its subject.',
    },
  },
};

/** The groups of the page of causes, in the order of the page. */
export const causeGroupTitles = {
  recipient: 'The address and the mailbox',
  route: 'Reaching the server',
  sender: 'The sender and the sending server',
  content: 'The message itself',
} as const;

/** The groups of the page of mistakes, in their order. */
export const mistakeTitles = [
  { group: 'two systems', title: 'Reply codes and enhanced codes' },
  { group: 'meaning', title: 'What classes and individual codes mean' },
  { group: 'lists', title: 'Codes that lists copy from each other' },
  { group: 'other meanings', title: 'The same number with a different meaning' },
] as const;
