import type { Provider, Source } from '../types';

const notSubscribed: Source = {
  kind: 'observed',
  url: 'https://lore.kernel.org/all/20210210183433.18746-1-rdunlap@infradead.org/',
  seen: '2026-11-30',
  content: 'of February 2021',
};

export const groupsIo: Provider = {
  id: 'groups.io',
  name: 'Groups.io',
  kind: 'mailbox',
  aliases: ['groups io'],
  hosts: [],
  replies: [
    {
      id: 'not-subscribed',
      direction: 'receiving',
      basic: '510',
      enhanced: '5.1.1',
      match: ['is not subscribed to that group'],
      cause: 'restricted-recipient',
      means:
        'The group exists, but only accepts mail from its members, and the sender’s address is not one of theirs. The code 5.1.1 usually means a wrong address.',
      who: ['you'],
      todo: 'Send from the address with which you joined the group, or join it with this one.',
      ownAdvice: true,
      permanent: true,
      source: notSubscribed,
    },
  ],
};
