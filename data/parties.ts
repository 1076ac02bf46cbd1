import type { Party } from './types';

/** The four parties on the way of a message, in its order. `nobody` has no place on the way. */
export const way: readonly {
  readonly id: Exclude<Party, 'nobody'>;
  readonly name: string;
  readonly part: string;
}[] = [
  { id: 'you', name: 'You', part: 'wrote the message' },
  { id: 'your-provider', name: 'Your mail provider', part: 'passes it on' },
  { id: 'their-provider', name: 'Their mail provider', part: 'takes it, or says no' },
  { id: 'recipient', name: 'The recipient', part: 'owns the mailbox' },
];

/** The same as whoever runs the server that refused calls them. */
export const arrivalWay: typeof way = [
  { id: 'you', name: 'The sender', part: 'wrote the message' },
  { id: 'your-provider', name: 'The sender’s mail provider', part: 'passes it on' },
  { id: 'their-provider', name: 'Your server', part: 'takes it, or says no' },
  { id: 'recipient', name: 'The recipient', part: 'owns the mailbox' },
];

/** Each party as it stands before a colon: "You: check the address". */
export const partyNames: Readonly<Record<Party, string>> = {
  you: 'You',
  'your-provider': 'Your mail provider',
  'their-provider': 'Their mail provider',
  recipient: 'The recipient',
  nobody: 'Nobody',
};

/** The three readers, likeliest first. */
export const readers = [
  { id: 'person', name: 'You wrote the mail' },
  { id: 'administrator', name: 'You run the server' },
  { id: 'developer', name: 'You write the software' },
] as const;

/** The same as they call themselves, on the tabs of an answer. */
export const answerReaders = [
  { id: 'person', name: 'I wrote it' },
  { id: 'administrator', name: 'I run the server' },
  { id: 'developer', name: 'I write software' },
] as const;
