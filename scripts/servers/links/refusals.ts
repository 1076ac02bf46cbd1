import type { CauseId } from '../../../data/types';

/** A dialogue at whose end the server refuses. */
export interface Refusal {
  readonly name: string;
  /** The name of the client, that of the server: of HOSTS, or an address. */
  readonly from?: string;
  readonly to?: string;
  readonly commands: readonly string[];
  /** Each of them would be right. */
  readonly causes: readonly CauseId[];
}

const mail = (sender: string, recipient: string): string[] => [
  `MAIL FROM:<${sender}>`,
  `RCPT TO:<${recipient}>`,
];

const refusals = {
  unknown: {
    name: 'unknown user',
    commands: mail('a@example.net', 'nosuchuser@example.com'),
    causes: ['user-unknown'],
  },
  relay: {
    name: 'relay',
    commands: mail('a@example.net', 'someone@example.org'),
    causes: ['relay-denied'],
  },
  full: {
    name: 'mailbox full',
    commands: mail('a@example.net', 'full@example.com'),
    causes: ['mailbox-full'],
  },
  large: {
    name: 'too large',
    commands: ['MAIL FROM:<a@example.net> SIZE=60000000'],
    causes: ['message-too-large'],
  },
  greylisted: {
    name: 'greylisted',
    commands: mail('a@example.net', 'alice@example.com'),
    causes: ['greylisted'],
  },
  blockList: {
    name: 'block list',
    from: 'listed.example.net',
    commands: mail('a@example.net', 'alice@example.com'),
    causes: ['ip-blocked'],
  },
  screened: {
    name: 'block list (postscreen)',
    from: 'listed.example.net',
    to: 'screen.example.com',
    commands: mail('a@example.net', 'alice@example.com'),
    causes: ['ip-blocked'],
  },
  ownList: {
    name: 'own block list',
    from: 'barred.example.net',
    commands: mail('a@example.net', 'alice@example.com'),
    causes: ['ip-blocked'],
  },
  ownRule: {
    name: 'own rule',
    commands: mail('blocked@example.net', 'alice@example.com'),
    causes: ['sender-rejected'],
  },
  spf: {
    name: 'SPF',
    commands: mail('a@spf.example.net', 'alice@example.com'),
    causes: ['sender-authentication'],
  },
  syntax: { name: 'syntax', commands: ['HALLO'], causes: ['protocol-error'] },
} as const satisfies Record<string, Refusal>;

export type RefusalId = keyof typeof refusals;

export const refusalOf = (id: RefusalId): Refusal => refusals[id];
