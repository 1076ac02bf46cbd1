import type { Maker } from './types';

/** Gmail, Google Workspace and Google Groups. */
export const gmail = {
  name: 'gmail',
  phrases: [
    'technical details of permanent failure',
    'technical details of temporary failure',
    'the response from the remote server was',
    '** address not found **',
    '** message not delivered **',
    '** delivery incomplete **',
    '** message blocked **',
    'the response was:',
    'google tried to deliver',
  ],
  names: ['google groups', 'groups.google.com'],
  bounceWords: ['address not found', 'the group you tried to contact', 'groups.google.com/support'],
  titles: ['delivery status notification (failure)'],
  delayWords: ['delivery incomplete', 'temporary problem delivering'],
  openings: [
    '** address not found **',
    '** message not delivered **',
    '** message blocked **',
    '** delivery incomplete **',
  ],
  events: {
    'connection-refused': ['did not accept our requests to connect'],
    // What its notices say above the details, which people leave out.
    'recipient-unknown': ['or is unable to receive mail'],
    blocked: ['has been blocked. see technical details below'],
    // Google Groups says in each language that the group may not exist or is not open to the sender,
    // and leads to its help.
    'group-closed': ['groups.google.com/support', 'the group you tried to contact'],
    'service-fault': ['because the remote server is misconfigured'],
  },
  // https://developers.google.com/workspace/gmail/api/guides/handle-errors
  refusals: {
    'sender-not-allowed': ['mail service not enabled', 'delegation denied for'],
    'sending-limit': ['user-rate limit exceeded', '(mail sending)'],
    'too-many-at-once': ['too many concurrent requests for user'],
    'address-not-accepted-by-client': [
      'recipient address required',
      'invalid to header',
      'invalid cc header',
      'invalid bcc header',
    ],
  },
  stages: { content: ['state 18'], connect: ['accept our requests to connect'] },
} satisfies Maker;
