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
      'The files are made from the same source as the pages, so they always agree. Each JSON file begins with the version of its format, the date of the data and the licence. In a CSV file, these are the last three columns of each row.',
    ],
    files: [
      {
        file: 'codes.json',
        text: 'every code with its name, first sentence, permanence and who needs to act',
      },
      {
        file: 'codes/5.7.26.json',
        text: 'everything on the page of one code, and every reply that contains it. Each code has such a file. This one is also at /5.7.26.json',
      },
      {
        file: 'providers.json',
        text: 'providers and mail servers with their replies (codes, fragments, cause, meaning, advice, source) and with links to their help',
      },
      { file: 'causes.json', text: 'the causes with their advice and typical wording' },
      {
        file: 'codes.schema.json',
        text: 'the format of codes.json as a JSON schema. There is also one each for code, providers, causes and replies',
      },
      { file: 'codes.csv', text: 'every code, for a spreadsheet' },
      {
        file: 'replies.json',
        text: '{count} replies from real servers, each with its cause, who can act, and where it was seen',
      },
      { file: 'replies.csv', text: 'the same for a spreadsheet' },
      {
        file: 'replies.notice.txt',
        text: 'the sources of the replies, with the number of replies from each',
      },
    ],
  },
  {
    id: 'use',
    title: 'How to use the files',
    paragraphs: [
      'A web page from any origin may fetch the files: they are sent with `Access-Control-Allow-Origin: *` if the host is set up as we recommend. On the command line, with `curl` and `jq`:',
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
      'All fields of each file, in order. The JSON schemas above say the same in machine-readable form. `[]` means each entry of a list.',
    ],
  },
  {
    id: 'shape',
    title: 'What you can rely on',
    paragraphs: [
      '`version` is the version of the format. It changes when a field is removed or changes its meaning. New fields can appear at any time. `date` is the day on which the facts were last reviewed.',
      '`permanent` is true for a code that begins with 5, false for 4, and null for any other code. If the first digit is misleading (254, 403), the value follows the meaning. For a reply, it says whether the failure is permanent in practice.',
      '`match` contains fragments of a reply as they were found; “ … ” inside a fragment means any text. `source.kind` says what kind of evidence it is. `todo` is addressed to whoever `who` names, or to the sender if `asks` is true.',
    ],
  },
  {
    id: 'replies',
    title: 'Labelled replies',
    paragraphs: [
      'These are {count} replies as servers sent them, labelled by hand, to train or test a program that reads bounce messages. `says` is the reply with its codes, and `frame` is the text around it, with `{}` for the reply. All values of `causes` and `who` are correct; the reply is filed under the first cause. `argued` marks replies that careful readers may disagree about. Names, addresses and hosts are replaced with reserved ones.',
      'Each reply was seen in public, and `source` says where. In the CSV file, several causes are separated by spaces, and a field that a spreadsheet would read as a formula begins with an apostrophe. Here is one reply:',
    ],
    example: 'd0163',
  },
  {
    id: 'licence',
    title: 'Licence',
    paragraphs: [
      'The data is licensed under Creative Commons Attribution 4.0 (CC BY 4.0). Use it for anything, and name “SMTP codes” as the source with a link.',
    ],
  },
];
