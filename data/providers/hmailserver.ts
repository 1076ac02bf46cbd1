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
      means: 'The server forwards mail for this domain, but not for this address.',
      who: ['you'],
      todo: 'Check the address. If it is correct, the server’s administrator has to add it to the route.',
      permanent: true,
      source: code,
    },
  ],
};
