import type { Provider, Source } from '../types';

const seen: Source = { kind: 'observed', url: 'https://pastebin.com/PBCjgYGX', seen: '2026-11-23' };

export const mailgun: Provider = {
  id: 'mailgun',
  name: 'Mailgun',
  kind: 'sending',
  aliases: [],
  hosts: [],
  replies: [
    {
      id: 'previously-bounced-address',
      direction: 'submission',
      basic: '605',
      match: ['Not delivering to previously bounced address'],
      cause: 'policy',
      means: 'Mailgun did not send the message, because mail to this address came back before.',
      who: ['you'],
      todo: 'Check the address; if it is right, take it off the list of bounces in Mailgun.',
      permanent: true,
      source: seen,
    },
  ],
};
