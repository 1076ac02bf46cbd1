import { catalogue } from '../../lib/catalogue';
import type { Group } from '../../lib/reader/answer/types';
import type { Mark } from '../../lib/reader/find/types';
import type { Report } from '../../lib/reader/judge/types';
import type { BlockContext } from './text-block';

/** What the page says around an answer. */
export const texts = catalogue.pasteBox;

/** A verdict on one recipient whose mailbox is full, unless `change` says otherwise. */
export const group = (change: Partial<Group> = {}): Group => ({
  results: [0],
  verdict: { cause: 'mailbox-full' } as unknown as Group['verdict'],
  recipients: ['maria@example.org'],
  sources: [],
  outcome: 'failed',
  permanent: true,
  trying: 'given up',
  by: 'provider reply',
  headline: 'It was not delivered.',
  first: '',
  because: '',
  byOwn: false,
  basis: 'The server says so.',
  why: ['The server says so.', 'Permanent.'],
  finality: 'Permanent.',
  told: [{ id: 'who', title: 'Who acts', value: 'the recipient' }],
  here: 'Here: the mailbox is full.',
  own: undefined,
  links: [],
  developer: [],
  who: 'recipient',
  act: 'make room',
  cause: { id: 'mailbox-full', name: 'Mailbox full', href: '/causes/mailbox-full/' },
  reply: undefined,
  retry: { title: 'No', text: '' },
  steps: { person: [], administrator: [], developer: [] },
  particulars: [],
  places: [],
  good: {},
  checks: [],
  readers: [],
  way: [
    {
      id: 'their-provider',
      name: 'Theirs',
      part: 'takes it',
      host: 'mx.example.org',
      acts: false,
      stops: '',
    },
    {
      id: 'recipient',
      name: 'Recipient',
      part: 'make room',
      host: '',
      acts: true,
      stops: 'It stopped here',
    },
  ],
  codes: ['552'],
  facts: { provider: '', server: '', reporter: '', stage: '', time: '', queueId: '', line: '' },
  ...change,
});

/** A report with one delivery for each pair of a recipient and a server. */
export const reportOn = (
  deliveries: readonly {
    readonly recipient?: string;
    readonly server?: string;
    readonly line?: number;
  }[],
  marks: readonly Mark[] = [],
): Report =>
  ({
    text: '',
    marks,
    sections: [],
    sources: [],
    results: deliveries.map(({ recipient, server, line }) => ({
      delivery: {
        recipient: recipient ? { value: recipient } : undefined,
        server: server ? { value: server } : undefined,
        deciding: line === undefined ? undefined : { start: line },
      },
    })),
  }) as unknown as Report;

export const nothingPointed = { active: '', point: () => undefined };

export const contextOf = (text: string, change: Partial<BlockContext> = {}): BlockContext => ({
  text,
  explanationOf: (kind, value) => (kind === 'basic' ? `code-${value}` : `legend-${kind}`),
  pointing: nothingPointed,
  tabStop: undefined,
  texts,
  chosen: new Set(),
  lineCounts: { one: '{count} line', other: '{count} lines' },
  ...change,
});
