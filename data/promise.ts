/** What somebody who links here can rely on. Words in braces are filled in at build. */
export const promise = [
  {
    id: 'promise',
    title: 'What you can rely on',
    paragraphs: ['A link in a server’s reply may be followed years later. You can rely on this:'],
    steps: [
      'Addresses never change or disappear. The address of a code’s page is the code followed by a slash: {origin}/5.7.1/. All published addresses are on a list, and the tests fail if one is missing.',
      'Visitors are not counted or tracked. There are no cookies, accounts or statistics. Nothing is loaded from other hosts: each page’s content security policy forbids it.',
      'What you paste stays in the browser. {origin}/about/#private explains how to check that.',
      'The host sees what every web server sees: which page was requested, when, and from which IP address. That includes what follows “?” in an address, but not what follows “#”.',
    ],
  },
  {
    id: 'own-host',
    title: 'Host it yourself in five minutes',
    paragraphs: [
      'The site is a folder of static files. Build it with its future address and put the folder `out` on a web server:',
    ],
  },
  {
    id: 'mirror',
    title: 'On a company network without internet',
    paragraphs: [
      'The folder `out` is the whole site. No page, script, style or image comes from elsewhere, so the site works on a closed network. Only the links to sources and providers lead to other sites.',
    ],
    steps: [
      'Build it on a machine that can install packages: the build needs them, the site does not.',
      'Copy the folder to an internal web server. To update, build again and replace the folder: every address stays the same.',
      'Set your own name, colour and contact with `SITE_NAME`, `SITE_ACCENT` and `SITE_CONTACT`: the texts then send people to your own IT support.',
    ],
  },
  {
    id: 'versions',
    title: 'Versions',
    paragraphs: [
      'Pages have no version: an address always shows what is known today. {origin}/changes/ lists what has changed.',
      'The data for programs has a version. `version` in each file of {origin}/api/v1/ changes when a field is removed or changes its meaning. New fields can appear at any time.',
      'The ids of causes, replies and myths never change and are never reused.',
    ],
  },
] as const;

/** The pages beside the lines for mail servers. */
export const kitPages = {
  id: 'kit',
  title: 'See also',
  paragraphs: [],
  pages: [
    { page: 'helpDesk', text: 'texts for tickets and automatic replies, QR codes and badges' },
    { page: 'why', text: 'explains a failed SPF check from its link, as openspf.org did' },
    { page: 'bounce', text: 'the paste box on its own page' },
  ],
} as const;

/** How the site is built and served by others. */
export const hosting = {
  build: 'npm ci\nSITE_URL=https://codes.example.com npm run build',
  nginx: 'nginx: put `map` in the `http` block and the rest in `server`. Tried with nginx 1.22.',
  caddy: 'Caddy: one site block. Tried with Caddy 2.6.',
} as const;
