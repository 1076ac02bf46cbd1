import type { Provider, Source } from '../types';

const seen: Source = { kind: 'observed', url: 'https://www.spamresource.com/2020/06/whoops-t-onlinede-not-accepting-mail.html', seen: '2026-11-23' };
const seen2: Source = {
  kind: 'observed',
  url: 'https://it-kosmopolit.de/deutsche-telekom-stuft-bit-ly-links-in-newslettern-als-spam-ein/',
  seen: '2026-11-23',
};

export const tOnline: Provider = {
  id: 't-online',
  name: 'T-Online (Deutsche Telekom)',
  kind: 'mailbox',
  aliases: ['telekom', 'deutsche telekom'],
  hosts: [],
  replies: [
    {
      id: 'tosa-problem-occurred',
      direction: 'receiving',
      basic: '554',
      match: ['A problem occurred', 'tosa@rx.t-online.de'],
      cause: 'ip-blocked',
      means: 'T-Online does not know the sending server, or its IP address has a bad reputation.',
      who: ['your-provider'],
      todo: 'Set up DNS and a page with contact data for the host, then write to the address in the reply.',
      permanent: true,
      source: seen,
    },
    {
      id: 'considered-spam-or-virus',
      direction: 'receiving',
      basic: '550',
      enhanced: '5.7.0',
      match: ['considered as spam or virus'],
      cause: 'spam-content',
      means: 'T-Online’s filter took the message for spam or a virus; short links are a known reason.',
      who: ['you'],
      todo: 'Use full links, change the content, and report the codes in the reply if it stays refused.',
      permanent: true,
      source: seen2,
    },
  ],
};
