/** What the list of results says. Words in braces are filled in. */
export const searchCaptions = {
  alsoCalled: 'Also called “',
  comesWith: 'Comes with “',
  quoteEnd: '”',
  range: 'It covers {first} to {last}.',
  near: 'The nearest code to {code}, which is not known here.',
  digits: 'What the digits of {code} say.',
  withoutDots: 'Not the same as {code}: a reply code has no dots (RFC 5321), an enhanced code has two (RFC 2034, RFC 3463).',
  withDots: 'Not the same as {code}: an enhanced code has two dots (RFC 2034, RFC 3463), a reply code has none (RFC 5321).',
  replies: '{count} replies with their meaning',
  oneReply: 'One reply with its meaning',
  mistake: 'Commonly said, and wrong',
} as const;

/** Pages that are found by words alone; `page` is a name in lib/routes.ts. */
export const searchPages = [
  {
    page: 'home',
    title: 'All codes in one table',
    line: 'Grouped by their first digit.',
    words: ['smtp error codes', 'smtp codes', 'smtp status codes', 'list of codes', 'all codes', 'table', 'reply codes', 'cheat sheet'],
  },
  {
    page: 'bounce',
    title: 'Read a bounce message',
    line: 'Paste what came back and see what it means.',
    words: [
      'paste',
      'bounce',
      'ndr',
      'returned mail',
      'undeliverable',
      'mailer-daemon',
      'delivery status notification',
      'read bounce',
      'bounce analyser',
      'analyze bounce',
      'headers',
      'email came back',
      'mail returned to sender',
      'non delivery report',
      'undelivered mail',
    ],
  },
  {
    page: 'causes',
    title: 'Why mail fails',
    line: 'Every cause with what to do about it.',
    words: ['causes', 'reasons', 'why did my mail bounce', 'not delivered', 'delivery failed'],
  },
  {
    page: 'providers',
    title: 'Providers and mail servers',
    line: 'What each of them says, and what it means by it.',
    words: ['provider', 'mail server', 'software', 'mta'],
  },
  {
    page: 'commands',
    title: 'Codes by command',
    line: 'What a server may answer at each step.',
    words: ['commands', 'test by hand', 'telnet session', 'dialogue'],
  },
  {
    page: 'functions',
    title: 'Codes by function',
    line: 'What the second digit says.',
    words: ['function', 'second digit', 'middle digit', 'syntax', 'syntax errors', 'information', 'connections', 'mail system'],
  },
  { page: 'mistakes', title: 'What is commonly said wrongly', line: 'Each claim with what is true.', words: ['myths', 'mistakes', 'misconceptions', 'wrong'] },
  { page: 'api', title: 'Open data', line: 'Everything as JSON and CSV.', words: ['api', 'json', 'csv', 'download', 'dataset', 'open data', 'licence'] },
  { page: 'about', title: 'About this site', line: 'What stands here and where it comes from.', words: ['about', 'privacy', 'sources', 'offline', 'contact'] },
] as const;
