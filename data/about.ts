/**
 * The page about the site: each part has an anchor that others link to. Paragraphs may hold
 * `literals` in backticks.
 */
export const about: readonly {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly steps?: readonly string[];
}[] = [
  {
    id: 'what',
    title: 'What stands here',
    paragraphs: [
      'The reply codes that mail servers send, in plain words: what happened, who has to act, and what to do next, for the person who wrote the mail, for whoever runs the server, and for whoever writes the software.',
      'Numbers that no standard defines are here as well, because people meet them. They are marked, and their pages say who really sends them, as far as anybody knows.',
    ],
  },
  {
    id: 'sources',
    title: 'Where it comes from',
    paragraphs: [
      'Each fact about a standard or a provider has its source beside it, and the page shows of which kind it is: a standard (RFC), the registry of enhanced status codes, a provider’s own page, source code of a mail server, or real mail in which it was seen.',
      'Lists that are copied from site to site are no source. Where only they speak, the page says so. Where we do not know, it says that too.',
      'Plain words, who has to act and what to do are our own advice. It follows from these facts, and has no source of its own.',
      'The standards in force are RFC 5321 with RFC 7504 for reply codes, and RFC 3463 with RFC 5248 for enhanced status codes. A successor (rfc5321bis) has been approved and waits to be published. It will replace RFC 1846, 5321, 7504 and 7505; until then these count.',
    ],
  },
  {
    id: 'private',
    title: 'How to check that a paste stays on the page',
    paragraphs: [
      'What you paste is read by a program inside your browser. It is not sent, not stored, and not put into an address. You need not believe that:',
    ],
    steps: [
      'Open the page, then cut the connection (flight mode, or pull the plug). Paste. It is read all the same.',
      'Or open the developer tools of your browser (key F12), choose “Network”, and paste: beside the reader’s own file, no request appears.',
      'Reload the page: the text is gone, because nothing has kept it.',
    ],
  },
  {
    id: 'link',
    title: 'Link here from a bounce message',
    paragraphs: [
      'An administrator can put the address of a code into the text of a refusal, so that the person who gets it knows what to do. Addresses are short and never change: the number with a slash behind it.',
      'The lines for Postfix, Exim and other mail servers, with what the sender then sees, are on {origin}/link/.',
      'For a help desk, {origin}/bounce/ is the paste box on a page of its own.',
    ],
  },
  {
    id: 'host',
    title: 'Host it yourself',
    paragraphs: [
      'The site is a folder of static files. Build it with `npm ci` and `npm run build`, and put the folder `out` on any web server. Set `SITE_URL` to its address and `BASE_PATH` to its sub-path before building, if it has one.',
    ],
  },
];
