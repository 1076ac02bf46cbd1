interface ApiPart {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly commands?: readonly string[];
  readonly files?: readonly { readonly file: string; readonly text: string }[];
}

/** The page about the open data: which files there are, how to use them. */
export const api: readonly ApiPart[] = [
  {
    id: 'files',
    title: 'The files',
    paragraphs: [
      'They are made from the same source as the pages, so the two cannot differ. Each JSON file begins with the version of its form, the day of the data and the licence; in codes.csv they are the last three columns of each row.',
    ],
    files: [
      {
        file: 'codes.json',
        text: 'every code with its name, first sentence, permanence and who has to act',
      },
      {
        file: 'codes/5.7.26.json',
        text: 'one code with everything its page shows, and every reply that carries it; the same for any other code',
      },
      {
        file: 'providers.json',
        text: 'providers and mail servers with their replies: codes, fragments, cause, meaning, advice, source',
      },
      { file: 'causes.json', text: 'the causes with their advice and the wordings that tell them' },
      { file: 'codes.csv', text: 'every code, for a spreadsheet' },
    ],
  },
  {
    id: 'use',
    title: 'How to use them',
    paragraphs: ['With `curl` and `jq`:'],
    commands: [
      "curl -s {origin}/api/v1/codes/5.7.26.json | jq -r '.name, .plain'",
      "curl -s {origin}/api/v1/codes.json | jq -r '.codes[] | select(.permanent == false) | .code'",
      'curl -s {origin}/api/v1/providers.json | jq \'.providers[] | select(.id == "gmail") | .replies[] | {enhanced, cause, todo}\'',
    ],
  },
  {
    id: 'shape',
    title: 'The form',
    paragraphs: [
      '`version` is the version of the form. It changes when a field changes its meaning or goes away; new fields may come at any time. `date` is the day on which the facts were last gone through.',
      '`permanent` is true for a code that begins with 5, false for 4, null for a code that is no failure; where the first digit misleads (254, 403) it follows the meaning. In a reply it is what the situation is in practice.',
      '`match` holds fragments of a reply as they were found; “ … ” inside one stands for text in between. `source.kind` says what kind of evidence it is.',
    ],
  },
  {
    id: 'licence',
    title: 'Licence',
    paragraphs: [
      'The data are under Creative Commons Attribution 4.0 (CC BY 4.0): use them for anything, and name “SMTP codes” with a link as the source.',
    ],
  },
];
