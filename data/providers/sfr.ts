import type { Provider, Source } from '../types';

const seen: Source = {
  kind: 'observed',
  url: 'https://bentonow.com/smtp-errors/sfr',
  seen: '2026-11-23',
};
const sisimaiSamples: Source = {
  kind: 'observed',
  url: 'https://github.com/sisimai/set-of-emails',
  seen: '2026-11-23',
};

export const sfr: Provider = {
  id: 'sfr',
  name: 'SFR',
  kind: 'mailbox',
  aliases: [],
  hosts: [{ end: 'smtp-in.sfr.fr', source: sisimaiSamples }],
  replies: [
    {
      id: 'sfr-in-101',
      direction: 'receiving',
      basic: '450',
      enhanced: '4.7.1',
      match: ['SFR_IN_101'],
      cause: 'ip-blocked',
      means: 'SFR marked too many messages from this server as spam and blocks it for two hours.',
      who: ['your-provider'],
      todo: 'Stop the spam, then wait until the two hours are over.',
      permanent: false,
      source: seen,
    },
    {
      id: 'too-many-errors',
      direction: 'receiving',
      basic: '421',
      enhanced: '4.7.0',
      match: ['Error: too many errors'],
      cause: 'protocol-error',
      means:
        'SFR rejected too many commands from this server and closed the connection. It may block the server for two hours.',
      who: ['your-provider'],
      todo: 'Find the rejected commands in the log and correct them. If SFR blocks the server, wait two hours.',
      permanent: false,
      source: seen,
    },
  ],
};
