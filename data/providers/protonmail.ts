import type { Provider, Source } from '../types';

const smtpCodes: Source = { kind: 'observed', url: 'https://github.com/fm/smtp-codes/tree/main/data/codes', seen: '2026-05-31' };

export const protonmail: Provider = {
  id: 'protonmail',
  name: 'Proton Mail',
  kind: 'mailbox',
  aliases: ['proton', 'proton mail'],
  hosts: [],
  replies: [
    {
      id: 'address-does-not-exist',
      direction: 'receiving',
      basic: '550',
      enhanced: '5.1.1',
      match: ['Address does not exist'],
      cause: 'user-unknown',
      means: 'Proton Mail has no such address.',
      who: ['you'],
      todo: 'Check the address letter by letter.',
      permanent: true,
      source: smtpCodes,
    },
    {
      id: 'rejected-by-spam-filter',
      direction: 'receiving',
      basic: '550',
      enhanced: '5.7.1',
      match: ['Rejected by spam filter'],
      cause: 'spam-content',
      means: 'The filter of Proton Mail took the message for spam.',
      who: ['you'],
      todo: 'Change the content, and check the reputation of the sending server.',
      permanent: true,
      source: smtpCodes,
    },
    {
      id: 'viral-traffic',
      direction: 'receiving',
      basic: '554',
      enhanced: '5.7.1',
      match: ['viral traffic'],
      cause: 'virus',
      means: 'Proton Mail takes the message for harmful software.',
      who: ['you'],
      todo: 'Check your computer, and send again without the attachment or link.',
      permanent: true,
      source: smtpCodes,
    },
  ],
};
