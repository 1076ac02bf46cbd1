import type { CodePage } from '../../lib/pages/code-page';
import type { SourceView } from '../../lib/pages/sources';

export const source: SourceView = {
  kind: 'RFC',
  label: 'RFC 5321, 4.2.3',
  href: 'https://x.example',
};

/** The page of a code of which nothing is known but what every page has. */
export const barePage: CodePage = {
  code: '550',
  first: '5',
  digits: [
    { text: '5', caption: 'refused' },
    { text: '5', caption: 'mail system' },
    { text: '0', caption: 'number' },
  ],
  name: 'Not taken',
  badge: 'Permanent',
  standing: '',
  isReply: true,
  isStandard: true,
  plain: 'It was not taken.',
  next: 'Nobody tries again.',
  who: 'you',
  act: 'check the address',
  advice: { person: ['Check it.'], administrator: [], developer: [] },
  noSteps: '',
  wireBy: 'server',
  wire: [],
  meanings: [],
  practice: [],
  uses: [],
  commands: [],
  goesWith: [],
  siblings: [],
  causes: [],
  replies: { total: 0, shown: [], providers: [] },
  compare: '',
  help: [],
  confused: [],
  mistakes: [],
  notes: [],
  sources: [source],
  json: '/api/v1/codes/550.json',
  previous: undefined,
  following: undefined,
};

/** The same page with something in every part. */
export const fullPage: CodePage = {
  ...barePage,
  wire: [{ speaker: 'S', before: '', code: '550', after: ' no such user' }],
  meanings: [{ by: source, text: 'Mailbox unavailable', own: '' }],
  practice: [{ by: 'Example Mail', text: 'The address is closed.', source }],
  uses: [
    {
      claim: 'A number of a program',
      evidence: 'observed',
      sentBy: 'A program.',
      origin: '',
      notes: [],
      sources: [source],
    },
  ],
  commands: [{ id: 'rcpt-to', name: 'RCPT TO', kind: 'error', when: '', source }],
  goesWith: [
    { code: '5.1.1', name: 'Mailbox does not exist', href: '/5.1.1/' },
    { code: '5.9.9', name: '', href: '' },
  ],
  causes: [{ id: 'user-unknown', name: 'No such user', count: 3 }],
  replies: {
    total: 1,
    shown: [
      {
        provider: { id: 'gmail', name: 'Gmail', kind: 'mailbox' },
        reply: {
          id: 'a',
          direction: 'receiving',
          match: ['does not exist'],
          basic: '550',
          cause: 'user-unknown',
          means: 'The address does not exist.',
          who: ['you'],
          todo: 'Check it.',
          permanent: true,
          source: { kind: 'list', url: 'https://x.example' },
        },
        href: '/providers/gmail/#a',
      },
    ],
    providers: [{ name: 'Gmail', href: '/providers/gmail/', count: 1 }],
  },
  help: [
    {
      label: 'Ask Example Mail',
      href: 'https://www.example.com/ask',
      name: 'Example Mail',
      page: '/providers/example/#where-to-ask',
    },
  ],
  confused: [
    {
      code: '551',
      name: 'Not here',
      how: 'It names another server.',
      compare: '/compare/550-551/',
    },
  ],
  mistakes: [{ claim: 'It means spam', href: '/myths/#spam' }],
  notes: [{ text: 'Old servers send it at the end.', source }],
  previous: { code: '503', name: 'Bad sequence', href: '/503/' },
  following: { code: '551', name: 'Not here', href: '/551/' },
};
