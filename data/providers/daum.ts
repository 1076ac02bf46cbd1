import type { Provider, Source } from '../types';

const seen: Source = {
  kind: 'observed',
  url: 'https://auctionpro.co.kr/?p=2544',
  seen: '2026-11-28',
};

export const daum: Provider = {
  id: 'daum',
  name: 'Daum (Hanmail)',
  kind: 'mailbox',
  aliases: ['hanmail', 'kakao mail'],
  hosts: [{ end: 'hanmail.net', source: seen }],
  replies: [
    {
      id: 'blocked-automatically',
      direction: 'receiving',
      basic: '554',
      enhanced: '5.7.1',
      match: ['Your mail is blocked automatically by anti-spam system'],
      cause: 'ip-blocked',
      means:
        'Daum’s anti-spam system blocks the sending server, perhaps after an account on it sent spam.',
      who: ['your-provider'],
      todo: 'Stop the source of the spam, have the IP address removed from blocklists, then contact Daum.',
      permanent: true,
      source: seen,
    },
  ],
};
