import type { Provider, Source } from '../types';

const code: Source = {
  kind: 'source code',
  url: 'https://github.com/rspamd/rspamd',
  seen: 'rspamd 3.4',
};

export const rspamd: Provider = {
  id: 'rspamd',
  name: 'Rspamd',
  kind: 'software',
  aliases: [],
  hosts: [],
  replies: [
    {
      id: 'try-again-later',
      direction: 'mta',
      basic: '451',
      enhanced: '4.7.1',
      match: ['Try again later'],
      cause: 'greylisted',
      means:
        'The filter of the recipient’s mail server deferred the message, for example because it looks a little like spam (greylisting).',
      who: ['nobody'],
      todo: 'Wait: the sending server retries automatically.',
      permanent: false,
      source: code,
    },
    {
      id: 'spam-message-rejected',
      direction: 'mta',
      basic: '554',
      enhanced: '5.7.1',
      match: ['Spam message rejected'],
      cause: 'spam-content',
      means: 'The recipient’s spam filter, Rspamd, rejected the message as spam.',
      who: ['you'],
      todo: 'Change the content, and check the reputation of the sending server.',
      permanent: true,
      source: code,
    },
  ],
};
