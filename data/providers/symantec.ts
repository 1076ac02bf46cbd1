import type { Provider, Source } from '../types';

const fieldManual: Source = {
  kind: 'observed',
  url: 'https://github.com/ActiveCampaign/smtp-field-manual/tree/main/data/codes',
  seen: '2025-02-10',
};
const sisimaiRules: Source = {
  kind: 'observed',
  url: 'https://github.com/sisimai/go-sisimai/blob/5-stable/rhost/for-messagelabs.go',
  seen: '2025-02-23',
};
const hostTable: Source = {
  kind: 'source code',
  url: 'https://github.com/sisimai/go-sisimai/blob/5-stable/rhost/lib.go',
  seen: '2026-11-24',
};
const mxSniff: Source = {
  kind: 'observed',
  url: 'https://github.com/jace/mxsniff/blob/master/mxsniff/providers.py',
  seen: '2026-11-24',
};

export const symantec: Provider = {
  id: 'symantec',
  name: 'Symantec (MessageLabs)',
  kind: 'gateway',
  aliases: ['messagelabs', 'symantec email security', 'broadcom'],
  hosts: [
    { end: 'messagelabs.com', source: hostTable },
    { end: 'inboundmx.com', source: mxSniff },
  ],
  replies: [
    {
      id: 'service-temporarily-unavailable',
      direction: 'receiving',
      basic: '421',
      match: ['Service Temporarily Unavailable'],
      cause: 'server-error',
      means: 'The recipient’s Symantec mail service is busy, or too many connections are open.',
      who: ['nobody'],
      todo: 'Wait and let the server try again later.',
      permanent: false,
      source: fieldManual,
    },
    {
      id: 'requested-action-aborted',
      direction: 'receiving',
      basic: '450',
      match: ['Requested action aborted ['],
      cause: 'rate-limited',
      means:
        'The recipient’s Symantec mail service slows the sending server down because of its reputation.',
      who: ['your-provider'],
      todo: 'Send more slowly, and follow the link in the answer.',
      permanent: false,
      source: fieldManual,
    },
    {
      id: 'invalid-recipient',
      direction: 'receiving',
      basic: '550',
      match: ['Invalid recipient … (#5.1.1)'],
      cause: 'user-unknown',
      means: 'The recipient’s organisation, behind Symantec’s mail service, has no such address.',
      who: ['you'],
      todo: 'Check the spelling of the address and send again.',
      permanent: true,
      source: fieldManual,
    },
    {
      id: 'message-filtered',
      direction: 'receiving',
      basic: '553',
      match: ['Message filtered'],
      cause: 'spam-content',
      means: 'Symantec’s spam filter refused the message.',
      who: ['you'],
      todo: 'Change the text and links, and ask for a review if the message was harmless.',
      permanent: true,
      source: fieldManual,
    },
    {
      id: 'use-me-as-a-relay',
      direction: 'receiving',
      basic: '553',
      match: ['trying to use me … as a relay'],
      cause: 'relay-denied',
      means:
        'Symantec’s mail service is not set up to take mail for this domain, or from this IP address.',
      who: ['their-provider'],
      todo: 'Register the domain or the IP address with the Symantec service.',
      permanent: true,
      source: fieldManual,
    },
    {
      id: 'rejected-542',
      direction: 'receiving',
      basic: '542',
      match: ['Rejected'],
      cause: 'unknown',
      means:
        'Symantec’s mail service refused the recipient and does not say why; 542 is not a standard code.',
      who: ['you'],
      todo: 'Check the spelling of the address, or ask the recipient in another way.',
      permanent: true,
      source: sisimaiRules,
    },
  ],
};
