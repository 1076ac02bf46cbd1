import type { Provider, Source } from '../types';

const queue: Source = {
  kind: 'provider',
  url: 'https://support.konto.pl/kb/a2765/blad-policy-violation-e-maile-w-kolejce-z-adresu-ip.aspx',
  seen: '2026-11-29',
};
const wrong: Source = {
  kind: 'provider',
  url: 'https://support.forpsi.pl/kb/a2873/blad-policy-violation-nieprawidlowe-adresy-odbiorcow-z-adresu-ip.aspx',
  seen: '2026-11-29',
};
const inbound: Source = {
  kind: 'provider',
  url: 'https://support.konto.pl/kb/a2871/ograniczenie-wiadomosci-przychodzacych-na-serwerze-pocztowym-mxavas_forpsi_com.aspx',
  seen: '2026-11-29',
};

export const forpsi: Provider = {
  id: 'forpsi',
  name: 'Forpsi',
  kind: 'mailbox',
  aliases: ['forpsi.com', 'konto.pl'],
  hosts: [{ end: 'forpsi.com', source: inbound }],
  replies: [
    {
      id: 'policy-violation-queue',
      direction: 'submission',
      basic: '550',
      enhanced: '5.1.0',
      match: [
        'policy violation, see https://support.forpsi.com/kb/a4081',
        'policy violation, see https://support.forpsi.com/kb/a4075',
      ],
      cause: 'sending-quota',
      means:
        'This IP address sent more than 100 messages in an hour, and over half could not be delivered.',
      who: ['you'],
      todo: 'Clean the list. The block on sending ends automatically after an hour.',
      ownAdvice: true,
      permanent: true,
      source: queue,
    },
    {
      id: 'policy-violation-recipients',
      direction: 'submission',
      basic: '550',
      enhanced: '5.1.0',
      match: ['policy violation, see https://support.forpsi.com/kb/a4077'],
      cause: 'sending-quota',
      means:
        'This IP address sent more than 100 messages in an hour, and over half went to invalid addresses.',
      who: ['you'],
      todo: 'Remove invalid addresses from the list. The block on sending ends automatically after an hour.',
      ownAdvice: true,
      permanent: true,
      source: wrong,
    },
    {
      id: 'recipient-mailbox-full',
      direction: 'receiving',
      basic: '552',
      enhanced: '5.1.1',
      match: ['final recipient mailbox is full (chkuser)'],
      cause: 'mailbox-full',
      means: 'The recipient’s mailbox is full.',
      who: ['recipient'],
      todo: 'Contact the recipient another way and ask them to free up space.',
      asks: true,
      permanent: true,
      source: inbound,
    },
    {
      id: 'sender-is-blacklisted',
      direction: 'receiving',
      basic: '550',
      enhanced: '5.1.1',
      match: ['sender is blacklisted'],
      cause: 'recipient-filtered',
      means: 'The recipient has put the sender on a blocklist.',
      who: ['recipient'],
      todo: 'Contact the person another way.',
      asks: true,
      permanent: true,
      source: inbound,
    },
    {
      id: 'blocked-by-spf',
      direction: 'receiving',
      basic: '550',
      enhanced: '5.1.0',
      match: ['blocked by SPF'],
      cause: 'sender-authentication',
      means: 'The SPF record of the sender’s domain does not allow the sending server.',
      who: ['your-provider'],
      todo: 'Add the sending server to the SPF record of the domain.',
      permanent: true,
      source: inbound,
    },
  ],
};
