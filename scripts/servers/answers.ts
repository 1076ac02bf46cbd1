import type { CauseId } from '../../data/types';

export type Program = 'postfix' | 'exim';

/** What has to be read of one message; what is left out cannot be told and is not compared. */
export interface Facts {
  readonly outcome: 'failed' | 'delayed';
  readonly basic?: string;
  readonly enhanced?: string;
  readonly permanent?: boolean;
  readonly causes: readonly CauseId[];
}

/** What our server says, and where; without `lines` the address alone decides. */
export interface Answer extends Facts {
  readonly id: string;
  /** Below `example.net`; its own where not the recipient but the host decides. */
  readonly domain?: string;
  readonly stage?: 'greeting' | 'sender' | 'recipient' | 'message' | 'closes';
  readonly lines?: readonly string[];
  /** Where one program tells it otherwise. */
  readonly told?: Partial<Record<Program, Partial<Facts>>>;
}

const refused = { outcome: 'failed', permanent: true } as const;
const waits = { outcome: 'delayed', permanent: false } as const;
const UNREACHABLE = ['host-unreachable', 'domain-not-found', 'connection-timeout'] as const;

export const answers: readonly Answer[] = [
  {
    id: 'nobody',
    stage: 'recipient',
    lines: ['550 5.1.1 <nobody@example.net>: Recipient address rejected: User unknown'],
    ...refused,
    basic: '550',
    enhanced: '5.1.1',
    causes: ['user-unknown'],
  },
  {
    id: 'bare',
    stage: 'recipient',
    lines: ['550-This address is not known here', '550-No such person here', '550 No mailbox'],
    ...refused,
    basic: '550',
    causes: ['user-unknown'],
  },
  {
    id: 'full',
    stage: 'recipient',
    lines: ['552 5.2.2 Mailbox full'],
    ...refused,
    basic: '552',
    enhanced: '5.2.2',
    causes: ['mailbox-full'],
  },
  {
    id: 'grey',
    stage: 'recipient',
    lines: ['450 4.2.0 Greylisted, please try again later'],
    ...waits,
    basic: '450',
    enhanced: '4.2.0',
    causes: ['greylisted'],
  },
  {
    id: 'fault',
    stage: 'recipient',
    lines: ['451 4.3.0 Internal server error, try again later'],
    ...waits,
    basic: '451',
    enhanced: '4.3.0',
    causes: ['server-error'],
  },
  {
    id: 'storage',
    stage: 'recipient',
    lines: ['452 4.3.1 Insufficient system storage'],
    ...waits,
    basic: '452',
    enhanced: '4.3.1',
    causes: ['server-storage'],
  },
  {
    id: 'spam',
    stage: 'message',
    lines: ['554 5.7.1 Message rejected because it was classified as spam'],
    ...refused,
    basic: '554',
    enhanced: '5.7.1',
    causes: ['spam-content'],
  },
  {
    id: 'dmarc',
    stage: 'message',
    lines: ['550 5.7.26 Unauthenticated mail from example.com is not accepted: DMARC policy'],
    ...refused,
    basic: '550',
    enhanced: '5.7.26',
    causes: ['sender-authentication'],
  },
  {
    id: 'spf',
    stage: 'sender',
    lines: ['550 5.7.23 SPF validation failed'],
    ...refused,
    basic: '550',
    enhanced: '5.7.23',
    causes: ['sender-authentication'],
  },
  {
    id: 'closes',
    stage: 'closes',
    ...waits,
    causes: ['connection-timeout', 'host-unreachable', 'server-error', 'unknown'],
  },
  {
    id: 'busy',
    domain: 'busy',
    stage: 'greeting',
    lines: ['421 4.3.2 Too many open connections.'],
    ...waits,
    basic: '421',
    enhanced: '4.3.2',
    causes: ['rate-limited', 'server-error'],
  },
  {
    id: 'shut',
    domain: 'shut',
    stage: 'greeting',
    lines: ['554 5.7.1 Your IP address 192.0.2.1 is on our block list'],
    ...refused,
    basic: '554',
    enhanced: '5.7.1',
    causes: ['ip-blocked'],
    // It asks the next host and keeps the message: smtp_skip_5xx_greeting.
    told: { postfix: { outcome: 'delayed' } },
  },
  // Nothing listens there.
  { id: 'refused', domain: 'refused', ...waits, causes: UNREACHABLE },
  // The program tells of an address that has no route, not why.
  {
    id: 'missing',
    domain: 'missing',
    ...refused,
    causes: ['domain-not-found', 'host-unreachable'],
    told: { exim: { causes: ['domain-not-found', 'host-unreachable', 'unknown'] } },
  },
  { id: 'lookup', domain: 'lookup', ...waits, causes: UNREACHABLE },
  // RFC 7505: a domain that says it takes no mail.
  { id: 'nullmx', domain: 'nullmx', ...refused, causes: ['domain-accepts-no-mail'] },
];

export const addressOf = ({ id, domain }: Answer): string =>
  `${id}@${domain ? `${domain}.` : ''}example.net`;

/** Each message has a sender of its own: its bounce is known by whom it goes to. */
export const senderOf = ({ id }: Answer): string => `from-${id}@example.com`;

export const factsOf = (answer: Answer, program: Program): Facts => ({
  ...answer,
  ...answer.told?.[program],
});
