import type { Provider, Source } from '../types';

const fieldManual: Source = {
  kind: 'observed',
  url: 'https://github.com/ActiveCampaign/smtp-field-manual/tree/main/data/codes',
  seen: '2025-02-10',
};
const zoneMta: Source = {
  kind: 'observed',
  url: 'https://github.com/zone-eu/zone-mta/blob/master/config/bounces.txt',
  seen: '2026-07-20',
};
const mxSniff: Source = {
  kind: 'observed',
  url: 'https://github.com/jace/mxsniff/blob/master/mxsniff/providers.py',
  seen: '2026-11-24',
};

export const fireeye: Provider = {
  id: 'fireeye',
  name: 'FireEye (Trellix)',
  kind: 'gateway',
  aliases: ['trellix'],
  hosts: [{ end: 'email.fireeyecloud.com', source: mxSniff }],
  replies: [
    {
      id: 'etp205',
      direction: 'receiving',
      basic: '550',
      enhanced: '5.7.26',
      match: ['ETP205 DMARC'],
      cause: 'sender-authentication',
      means: 'The message failed the DMARC check at the recipient’s FireEye filter.',
      who: ['your-provider'],
      todo: 'Make SPF or DKIM pass for the domain in the From header.',
      permanent: true,
      source: fieldManual,
    },
    {
      id: 'etp208',
      direction: 'receiving',
      basic: '550',
      enhanced: '5.5.4',
      match: ['ETP208'],
      cause: 'ip-blocked',
      means:
        'The sending IP address is on the Invaluement list, which the recipient’s FireEye filter checks.',
      who: ['your-provider'],
      todo: 'Look up the IP address at Invaluement, fix the cause and ask for removal.',
      permanent: true,
      source: zoneMta,
    },
  ],
};
