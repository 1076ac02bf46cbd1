import type { Provider, Source } from '../types';

const code: Source = {
  kind: 'source code',
  url: 'https://postgrey.schweikert.ch/',
  seen: 'postgrey 1.37',
};

export const postgrey: Provider = {
  id: 'postgrey',
  name: 'Postgrey',
  kind: 'software',
  aliases: ['greylisting for postfix'],
  hosts: [],
  replies: [
    {
      id: 'greylisted-see-postgrey',
      direction: 'mta',
      basic: '450',
      enhanced: '4.2.0',
      match: [
        'Greylisted, see http://postgrey',
        'Greylisted, see http://isg.ee.ethz.ch/tools/postgrey',
      ],
      cause: 'greylisted',
      means:
        'The recipient’s mail server defers the first mail from an unknown sender and accepts an attempt made a few minutes later (five by default).',
      who: ['nobody'],
      todo: 'Wait: the sending server retries automatically.',
      permanent: false,
      source: code,
    },
  ],
};
