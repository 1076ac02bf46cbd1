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
    title: 'What is on this site',
    paragraphs: [
      'The reply codes that mail servers send, in plain words: what happened, who needs to act, and what to do next. There is advice for the person who sent the email, for administrators and for developers.',
      'Codes that no standard defines are here as well, because people see them. They are marked, and their pages say who actually sends them, as far as we know.',
    ],
  },
  {
    id: 'sources',
    title: 'Where it comes from',
    paragraphs: [
      'Each fact about a standard or a provider has its source next to it. The page shows the kind of source: a standard (RFC), the registry of enhanced status codes, a provider’s own page, the source code of a mail server, or real email in which we saw it.',
      'We do not treat lists copied from site to site as a source. If nothing else supports a claim, or if we do not know, the page says so.',
      'The explanations, who needs to act and what to do are our own advice. It is based on these facts and has no source of its own.',
      'The standards in force are RFC 5321 with RFC 7504 for reply codes, and RFC 3463 with RFC 5248 for enhanced status codes. A successor (rfc5321bis) has been approved and is waiting to be published. It will replace RFC 1846, 5321, 7504 and 7505; until then, these apply.',
    ],
  },
  {
    id: 'private',
    title: 'How to check that a paste stays on the page',
    paragraphs: [
      'Your browser reads what you paste. The text is not sent anywhere, stored, or added to the page address. You can check this yourself:',
    ],
    steps: [
      'Open the page, then go offline (for example, turn on aeroplane mode). Paste your text. The page still reads it.',
      'Or open the developer tools of your browser (key F12), choose “Network”, and paste: apart from the analyser’s own files, no request appears.',
      'Reload the page: the text is gone, because it was not stored.',
    ],
  },
  {
    id: 'link',
    title: 'Link here from a bounce message',
    paragraphs: [
      'An administrator can put the address of a code’s page into the text of a rejection, so that the sender knows what to do. Addresses are short and never change: the code followed by a slash.',
      'The lines for Postfix, Exim and other mail servers, with what the sender then sees, are at {origin}/link/.',
      'For a help desk, {origin}/bounce/ is the paste box on a page of its own.',
    ],
  },
  {
    id: 'host',
    title: 'Host it yourself',
    paragraphs: [
      'The site is a folder of static files. Build it with `npm ci` and `npm run build`, and put the folder `out` on any web server. Before building, set `SITE_URL` to the address of the site. If the address has a sub-path, set `BASE_PATH` to that path.',
    ],
  },
];
