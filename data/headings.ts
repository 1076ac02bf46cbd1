/** Title and first words of the pages that are lists. */
export const headings = {
  functions: {
    title: 'SMTP codes by function',
    lead: 'The second digit says what a reply is about: syntax, information, the connection, or the mail system. RFC 5321 leaves the digits 3 and 4 undefined; in practice 3 stands for login and security.',
  },
  commands: {
    title: 'SMTP codes by command',
    lead: 'What a server may answer at each step of the dialogue, in the order in which the steps come. Useful for testing a server by hand.',
  },
  causes: {
    title: 'Why mail fails',
    lead: 'The reasons behind the codes, from the address to the content. Each page says who can mend it, how, and whether to try again.',
  },
  bounce: {
    title: 'Read a bounce message',
    lead: 'Paste what came back. You see which line decides, what it means, who has to act, and whether to send again.',
  },
  about: {
    title: 'About this site',
    lead: 'What stands here, where it comes from, and how to use it.',
  },
  notFound: {
    title: 'No page for this code',
    lead: 'There is no page at this address. If you came with a code, its digits still say something.',
  },
};
