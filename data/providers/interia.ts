import type { Provider, Source } from '../types';

const page: Source = {
  kind: 'provider',
  url: 'https://pomoc.poczta.interia.pl/news-dlaczego-wiadomosc-nie-zostala-dostarczona,nId,6589600',
  seen: '2026-11-27',
};

export const interia: Provider = {
  id: 'interia',
  name: 'Interia',
  kind: 'mailbox',
  aliases: ['poczta.interia.pl'],
  hosts: [],
  replies: [
    {
      id: 'recipient-does-not-want',
      direction: 'receiving',
      basic: '550',
      enhanced: '5.7.1',
      match: ["Recipient doesn't want your mail"],
      cause: 'recipient-filtered',
      means: 'The recipient has blocked your address at Interia.',
      who: ['recipient'],
      todo: 'Ask them, by another way, to take your address off their block list.',
      ownAdvice: true,
      permanent: true,
      source: page,
    },
  ],
};
