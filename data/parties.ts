import type { Party } from './types';

/** The four parties on the way of a message, in its order. `nobody` has no place on the way. */
export const way: readonly {
  readonly id: Exclude<Party, 'nobody'>;
  readonly name: string;
  readonly part: string;
}[] = [
  { id: 'you', name: 'You', part: 'wrote the message' },
  { id: 'your-provider', name: 'Your email provider', part: 'sends it on' },
  { id: 'their-provider', name: 'Their email provider', part: 'accepts or rejects it' },
  { id: 'recipient', name: 'The recipient', part: 'owns the mailbox' },
];

/** The same as whoever runs the server that refused calls them. */
export const arrivalWay: typeof way = [
  { id: 'you', name: 'The sender', part: 'wrote the message' },
  { id: 'your-provider', name: 'The sender’s email provider', part: 'sends it on' },
  { id: 'their-provider', name: 'Your server', part: 'accepts or rejects it' },
  { id: 'recipient', name: 'The recipient', part: 'owns the mailbox' },
];

/** The same as whom a message was for calls them, where a service tells them that it failed. */
export const toYouWay: typeof way = [
  { id: 'you', name: 'The sender', part: 'wrote the message' },
  { id: 'your-provider', name: 'The service that wrote this text', part: 'sends it on to you' },
  { id: 'their-provider', name: 'Your email provider', part: 'accepts or rejects it' },
  { id: 'recipient', name: 'You', part: 'own the mailbox' },
];

/** Each party before a colon: "You: check the address". */
export const partyNames: Readonly<Record<Party, string>> = {
  you: 'You',
  'your-provider': 'Your email provider',
  'their-provider': 'Their email provider',
  recipient: 'The recipient',
  nobody: 'No action needed',
};

/** The three readers, likeliest first. */
export const readers = [
  { id: 'person', name: 'You sent the email' },
  { id: 'administrator', name: 'You run the server' },
  { id: 'developer', name: 'You write the software' },
] as const;

/** The same as they call themselves, on the tabs of an answer. */
export const answerReaders = [
  { id: 'person', name: 'I wrote it' },
  { id: 'administrator', name: 'I run the server' },
  { id: 'developer', name: 'I write software' },
] as const;
