import type { Provider, Source } from '../types';

const codes: Source = {
  kind: 'observed',
  url: 'https://github.com/fm/smtp-codes/tree/main/data/codes',
  seen: '2026-11-29',
};
const faq: Source = {
  kind: 'provider',
  url: 'https://www.infomaniak.com/en/support/faq/search?page=3&q=dns',
  seen: '2026-11-29',
};

export const infomaniak: Provider = {
  id: 'infomaniak',
  name: 'Infomaniak',
  kind: 'mailbox',
  aliases: ['infomaniak mail', 'ik.me'],
  hosts: [{ end: 'mta-gw.infomaniak.ch', source: faq }],
  replies: [
    {
      id: 'rejected-by-dmarc',
      direction: 'receiving',
      basic: '550',
      enhanced: '5.7.1',
      match: ['rejected by DMARC policy for'],
      cause: 'sender-authentication',
      means: 'The message failed the DMARC check of the sender’s domain.',
      who: ['your-provider'],
      todo: 'Set up SPF and DKIM so that they pass for the From domain.',
      permanent: true,
      source: codes,
    },
    {
      id: 'unknown-in-virtual-mailbox-table',
      direction: 'receiving',
      basic: '550',
      enhanced: '5.1.1',
      match: ['User unknown in virtual mailbox table'],
      cause: 'user-unknown',
      means: 'There is no such address at Infomaniak.',
      who: ['you'],
      todo: 'Check the address.',
      permanent: true,
      source: codes,
    },
    {
      id: 'relay-access-denied',
      direction: 'receiving',
      basic: '554',
      enhanced: '5.7.1',
      match: ['Relay access denied'],
      cause: 'relay-denied',
      means: 'Infomaniak is not set up to accept mail for this domain.',
      who: ['you', 'their-provider'],
      todo: 'Check the address. On the recipient’s side, check the MX record and the mail service of the domain.',
      permanent: true,
      source: codes,
    },
    {
      id: 'sender-domain-not-found',
      direction: 'receiving',
      basic: '450',
      enhanced: '4.1.8',
      match: ['Sender address rejected: Domain not found'],
      cause: 'sender-rejected',
      means: 'The sender’s domain does not exist in the DNS, or cannot be looked up at the moment.',
      who: ['your-provider'],
      todo: 'Check the sender’s address and the name servers of its domain.',
      permanent: false,
      source: codes,
    },
  ],
};
