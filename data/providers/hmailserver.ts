import type { Provider, Source } from '../types';

const code: Source = {
  kind: 'source code',
  url: 'https://github.com/hmailserver/hmailserver/blob/master/hmailserver/source/Server/SMTP/RecipientParser.cpp',
  seen: '2026-11-28',
};

export const hmailserver: Provider = {
  id: 'hmailserver',
  name: 'hMailServer',
  kind: 'software',
  aliases: [],
  hosts: [],
  replies: [
    {
      id: 'not-in-route-list',
      direction: 'mta',
      match: ['Recipient not in route list'],
      cause: 'user-unknown',
      means: 'The server hands mail for this domain on, but not for this address.',
      who: ['you'],
      todo: 'Check the address; if it is right, its administrator has to add it to the route.',
      permanent: true,
      source: code,
    },
  ],
};
