import type { Provider, Source } from '../types';

const page: Source = { kind: 'provider', url: 'https://fastmail.help/hc/en-us/articles/7010500320655-Why-messages-bounce-back', seen: '2026-11-23' };

export const fastmail: Provider = {
  id: 'fastmail',
  name: 'Fastmail',
  kind: 'mailbox',
  aliases: [],
  hosts: [],
  replies: [
    {
      id: 'user-address-unknown',
      direction: 'receiving',
      basic: '550',
      enhanced: '5.1.1',
      match: ['User unknown in virtual mailbox table', 'Sorry, user address unknown'],
      cause: 'user-unknown',
      means: 'Fastmail has no such address.',
      who: ['you'],
      todo: 'Check the address, or ask the person for the right one.',
      permanent: true,
      source: page,
    },
    {
      id: 'not-authorised-header-address',
      direction: 'submission',
      basic: '551',
      enhanced: '5.7.1',
      match: ['Not authorised to send from this header address'],
      cause: 'sender-rejected',
      means: 'The From address is not one of those that belong to the Fastmail account.',
      who: ['you'],
      todo: 'Add the address to the account, or choose one of its own as sender.',
      permanent: true,
      source: page,
    },
    {
      id: 'authentication-failed',
      direction: 'submission',
      basic: '535',
      enhanced: '5.7.8',
      match: ['Error: authentication failed'],
      cause: 'login-failed',
      means: 'Fastmail did not accept the user name or the app password.',
      who: ['you'],
      todo: 'Make a new app password and type it with the full user name in the mail program.',
      permanent: true,
      source: page,
    },
  ],
};
