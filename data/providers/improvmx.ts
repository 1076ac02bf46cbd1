import type { Provider, Source } from '../types';

const fieldManual: Source = {
  kind: 'observed',
  url: 'https://github.com/ActiveCampaign/smtp-field-manual/tree/main/data/codes',
  seen: '2025-02-10',
};
const hostSeen: Source = {
  kind: 'observed',
  url: 'https://github.com/is-a-dev/register/pull/14527',
  seen: '2026-11-24',
};

export const improvmx: Provider = {
  id: 'improvmx',
  name: 'ImprovMX',
  kind: 'gateway',
  aliases: ['improv mx'],
  hosts: [{ end: 'improvmx.com', source: hostSeen }],
  replies: [
    {
      id: 'id-5-9-4',
      direction: 'receiving',
      basic: '450',
      enhanced: '4.2.1',
      match: ['(#id-5.9.4)'],
      cause: 'spam-content',
      means:
        'ImprovMX deferred the message. According to its guide, 5.9.4 means that the message did not pass its spam check.',
      who: ['nobody'],
      todo: 'Wait for the server to retry. If the problem continues, change the text.',
      permanent: false,
      source: fieldManual,
    },
    {
      id: 'id-5-9-0',
      direction: 'receiving',
      basic: '551',
      enhanced: '5.7.1',
      match: ['(#id-5.9.0)', 'Loop detected'],
      cause: 'routing-loop',
      means: 'ImprovMX found that the message is being forwarded in a loop.',
      who: ['their-provider'],
      todo: 'Change the alias so that it does not forward back to itself.',
      permanent: true,
      source: fieldManual,
    },
    {
      id: 'id-5-9-2',
      direction: 'receiving',
      basic: '551',
      enhanced: '5.7.1',
      match: ['(#id-5.9.2)', 'Domain not found'],
      cause: 'relay-denied',
      means: 'ImprovMX does not handle mail for the recipient’s domain.',
      who: ['their-provider'],
      todo: 'Add the domain to ImprovMX, or point its MX records to the right service.',
      permanent: true,
      source: fieldManual,
    },
    {
      id: 'low-reputation-sending-domain',
      direction: 'receiving',
      basic: '551',
      enhanced: '5.7.1',
      match: ['low reputation of the sending domain'],
      cause: 'sender-rejected',
      means: 'ImprovMX rejected the message because the sending domain has a poor reputation.',
      who: ['your-provider'],
      todo: 'Stop unwanted mail from the domain, and set up SPF, DKIM and DMARC.',
      permanent: true,
      source: fieldManual,
    },
  ],
};
