/** What somebody who links here can rely on. Words in braces are filled in at build. */
export const promise = [
  {
    id: 'promise',
    title: 'What you can rely on',
    paragraphs: ['A link in a server’s answer is read years later. This is what holds for it:'],
    steps: [
      'An address never changes and never goes away. The page of a code is the code with a slash after it: {origin}/5.7.1/. All published addresses are on a list, and a version that lacks one of them does not pass the tests.',
      'Visitors are not counted or followed. There are no cookies, no accounts and no statistics. Nothing is loaded from other hosts: the content security policy of each page forbids it.',
      'What is pasted stays in the browser. {origin}/about/#private says how to check that.',
      'The host sees what every web server sees: which page was asked for, when, and from which IP address. What follows “?” in an address is part of that. What follows “#” is not.',
    ],
  },
  {
    id: 'own-host',
    title: 'Host it yourself in five minutes',
    paragraphs: [
      'The site is a folder of static files. Build it with the address that it will have, and put the folder `out` on a web server:',
    ],
  },
  {
    id: 'mirror',
    title: 'Inside a company without internet',
    paragraphs: [
      'The folder `out` is the whole site. No page, script, style or picture comes from elsewhere, so it works in a closed network. Only the links to sources and providers lead out.',
    ],
    steps: [
      'Build it where packages can be installed: the build needs them, the site does not.',
      'Copy the folder to a web server inside. For an update, build again and replace the folder: every address stays.',
      'Give it your own name, colours and contact with `SITE_NAME`, `SITE_ACCENT` and `SITE_CONTACT`: the texts then send people to your own IT support.',
    ],
  },
  {
    id: 'versions',
    title: 'What versions mean',
    paragraphs: [
      'Pages have no version: an address always answers with what is known today. {origin}/changes/ lists what has changed.',
      'The data for programs has one. `version` in each file of {origin}/api/v1/ changes when a field changes its meaning or goes away. New fields may come at any time.',
      'The ids of causes, of replies and of myths never change and are never used again for something else.',
    ],
  },
] as const;

/** The pages beside the lines for mail servers. */
export const kitPages = {
  id: 'kit',
  title: 'Also for you',
  paragraphs: [],
  pages: [
    { page: 'helpDesk', text: 'texts for tickets and automatic answers, QR codes and badges' },
    { page: 'why', text: 'explains a failed SPF check from its link, as openspf.org did' },
    { page: 'bounce', text: 'the paste box on a page of its own' },
  ],
} as const;

/** How the site is built and served by others. */
export const hosting = {
  build: 'npm ci\nSITE_URL=https://codes.example.com npm run build',
  nginx: 'nginx: `map` goes into the `http` block, the rest into `server`. Tried with nginx 1.22.',
  caddy: 'Caddy: one site block. Tried with Caddy 2.6.',
} as const;
