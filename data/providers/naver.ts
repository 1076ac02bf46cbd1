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
        'Naver blocks the sending server’s IP address. The reply asks for the address to be registered.',
      who: ['your-provider'],
      todo: 'Register the IP address on the page named in the reply, and send less mail at a time.',
      permanent: false,
      source: seen,
    },
  ],
};
