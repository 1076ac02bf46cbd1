import type { Provider, Source } from '../types';

const code: Source = {
  kind: 'source code',
  url: 'https://github.com/trusteddomainproject/OpenDMARC',
  seen: 'opendmarc 1.4.2',
};

export const opendmarc: Provider = {
  id: 'opendmarc',
  name: 'OpenDMARC',
  kind: 'software',
  aliases: [],
  hosts: [],
  replies: [
    {
      id: 'rejected-by-dmarc-policy',
      direction: 'mta',
      basic: '550',
      enhanced: '5.7.1',
      match: ['rejected by DMARC policy for'],
      cause: 'sender-authentication',
      means:
        'The recipient’s mail server rejected the mail because it failed the DMARC check that the sender’s domain asks for.',
      who: ['your-provider'],
      todo: 'Make SPF or DKIM pass for the domain in the From header.',
      permanent: true,
      source: code,
    },
  ],
};
