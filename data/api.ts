interface ApiPart {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly commands?: readonly string[];
  readonly files?: readonly { readonly file: string; readonly text: string }[];
  /** The seen reply that is shown as `replies.json` has it. */
  readonly example?: string;
}

/** The page about the open data: which files there are, how to use them. */
export const api: readonly ApiPart[] = [
  {
    id: 'files',
    title: 'The files',
    paragraphs: [
      'They are made from the same source as the pages, so the two cannot differ. Each JSON file begins with the version of its form, the day of the data and the licence; in a CSV file they are the last three columns of each row.',
    ],
    files: [
      {
        file: 'codes.json',
        text: 'every code with its name, first sentence, permanence and who has to act',
      },
      {
        file: 'codes/5.7.26.json',
        text: 'one code with everything its page shows, and every reply that carries it; the same for any other code. It is also at /5.7.26.json, beside its page',
      },
      {
        file: 'providers.json',
        text: 'providers and mail servers with their replies (codes, fragments, cause, meaning, advice, source) and with links where to ask',
      },
      { file: 'causes.json', text: 'the causes with their advice and the wordings that tell them' },
      {
        file: 'codes.schema.json',
        text: 'the form of codes.json as a JSON schema; likewise code, providers, causes and replies',
      },
      { file: 'codes.csv', text: 'every code, for a spreadsheet' },
      {
        file: 'replies.json',
        text: '{count} replies of real servers, each with what it was about, who can act, and where it was seen',
      },
      { file: 'replies.csv', text: 'the same for a spreadsheet' },
      {
        file: 'replies.notice.txt',
        text: 'where the replies come from: each source, and how many it gave',
      },
    ],
  },
  {
    id: 'use',
    title: 'How to use them',
    paragraphs: [
      'A page of any origin may fetch the files: they send `Access-Control-Allow-Origin: *` where the host is set up as we recommend. On the command line, with `curl` and `jq`:',
    ],
    commands: [
      "curl -s {origin}/5.7.26.json | jq -r '.name, .plain'",
      "curl -s {origin}/api/v1/codes.json | jq -r '.codes[] | select(.permanent == false) | .code'",
      'curl -s {origin}/api/v1/providers.json | jq \'.providers[] | select(.id == "gmail") | .replies[] | {enhanced, cause, todo}\'',
      'curl -s {origin}/api/v1/replies.json | jq -r \'.replies[] | select(.causes[0] == "greylisted") | .says\'',
    ],
  },
  {
    id: 'sample',
    title: 'A sample answer',
    paragraphs: ['One entry of `codes.json`:'],
  },
  {
    id: 'fields',
    title: 'Fields',
    paragraphs: [
      'All fields of each file, in their order. The JSON schemas above say the same to a program. `[]` stands for each entry of a list.',
    ],
  },
  {
    id: 'shape',
    title: 'What you can rely on',
    paragraphs: [
      '`version` is the version of the form. It changes when a field changes its meaning or goes away; new fields may come at any time. `date` is the day on which the facts were last gone through.',
      '`permanent` is true for a code that begins with 5, false for 4, null for a code that is no failure; where the first digit misleads (254, 403) it follows the meaning. In a reply it is what the situation is in practice.',
      '`match` holds fragments of a reply as they were found; “ … ” inside one stands for text in between. `source.kind` says what kind of evidence it is.',
    ],
  },
  {
    id: 'replies',
    title: 'Labelled replies',
    paragraphs: [
      'To train or test a program that reads bounces: {count} replies as servers sent them, labelled by hand. `says` is the reply with its codes, `frame` what stood around it, with `{}` for the reply. Each of `causes` and `who` is right, the first is the usual one; `argued` marks those about which careful readers may differ. Names, addresses and hosts are changed to reserved ones.',
      'Each was seen in public, and `source` says where. In the table, a space parts several causes, and a field that a spreadsheet would take for a formula begins with an apostrophe. One reply:',
    ],
    example: 'd0163',
  },
  {
    id: 'licence',
    title: 'Licence',
    paragraphs: [
      'The data are under Creative Commons Attribution 4.0 (CC BY 4.0): use them for anything, and name “SMTP codes” with a link as the source.',
    ],
  },
];
