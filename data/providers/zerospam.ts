import type { Provider, Source } from '../types';

const codes: Source = {
  kind: 'observed',
  url: 'https://github.com/fm/smtp-codes/tree/main/data/codes',
  seen: '2026-11-29',
};

export const zerospam: Provider = {
  id: 'zerospam',
  name: 'Zerospam',
  kind: 'gateway',
  aliases: ['hornetsecurity zerospam'],
  hosts: [],
  replies: [
    {
      id: 'greylisted',
      direction: 'receiving',
      basic: '450',
      enhanced: '4.2.0',
      match: ['greylisted for 60 seconds by ZEROSPAM'],
      cause: 'greylisted',
      means:
        'Zerospam does not know the sender yet and asks the sending server to try again after a minute.',
      who: ['nobody'],
      todo: 'Wait: the sending server retries automatically.',
      permanent: false,
      source: codes,
    },
    {
      id: 'not-in-recipient-list',
      direction: 'receiving',
      basic: '554',
      enhanced: '5.7.1',
      match: ['Recipient address rejected: Not in recipient list'],
      cause: 'user-unknown',
      means: 'The filter does not have this address on its list of recipients.',
      who: ['you', 'their-provider'],
      todo: 'Check the address. If it is correct, the recipient’s administrator has to add it at Zerospam.',
      permanent: true,
      source: codes,
    },
  ],
};
