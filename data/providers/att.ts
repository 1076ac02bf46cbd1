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
const hostSeen: Source = {
  kind: 'observed',
  url: 'https://pastebin.com/aK34z54J',
  seen: '2026-11-24',
};

export const att: Provider = {
  id: 'att',
  name: 'AT&T',
  kind: 'mailbox',
  aliases: ['at&t', 'bellsouth', 'sbcglobal'],
  hosts: [{ end: 'prodigy.net', source: hostSeen }],
  replies: [
    {
      id: 'fix-reverse-dns',
      direction: 'receiving',
      basic: '550',
      enhanced: '5.7.1',
      match: ['Fix reverse DNS for'],
      cause: 'reverse-dns',
      means: 'AT&T rejected the mail because the sending IP address has no valid reverse DNS name.',
      who: ['your-provider'],
      todo: 'Ask the owner of the IP address, usually the hosting company, to set a PTR record.',
      permanent: true,
      source: fieldManual,
    },
    {
      id: 'dnsbl-attrbl',
      direction: 'receiving',
      basic: '553',
      enhanced: '5.3.0',
      match: ['DNSBL:RBL 521', 'DNSBL:ATTRBL'],
      cause: 'ip-blocked',
      means:
        'The sending server’s IP address is on AT&T’s own blocklist. Yahoo’s servers reply for AT&T now, so this is an old reply.',
      who: ['your-provider'],
      todo: 'Fix the cause. If Yahoo’s servers reject the mail too, contact Yahoo.',
      permanent: true,
      source: zoneMta,
    },
    {
      id: 'addressee-unknown',
      direction: 'receiving',
      basic: '550',
      enhanced: '5.2.1',
      match: ['Addressee unknown'],
      cause: 'user-unknown',
      means: 'AT&T has no mailbox with this name.',
      who: ['you'],
      todo: 'Check the address. If it is spelt correctly, remove it from your list.',
      permanent: true,
      source: fieldManual,
    },
  ],
};
