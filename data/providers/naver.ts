import type { Provider, Source } from '../types';

const seen: Source = {
  kind: 'observed',
  url: 'https://puffinknight.tistory.com/102',
  seen: '2026-11-28',
};

export const naver: Provider = {
  id: 'naver',
  name: 'Naver',
  kind: 'mailbox',
  aliases: ['naver.com'],
  hosts: [{ end: 'naver.com', source: seen }],
  replies: [
    {
      id: 'register-your-ip',
      direction: 'receiving',
      basic: '421',
      match: ['You must register your IP to http://realip.naver.com'],
      cause: 'ip-blocked',
      means:
        'Naver blocks the sending server’s IP address. The page for registering that it names was replaced in 2006 by a Korean register of senders.',
      who: ['your-provider'],
      todo: 'Send less mail at a time, and register the domain with KISA in Korea (White Domain), not on the page named in the reply.',
      permanent: false,
      source: seen,
    },
  ],
};
