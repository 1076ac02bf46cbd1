import type { Provider, Source } from '../types';

const page: Source = { kind: 'provider', url: 'http://postmaster.free.fr/', seen: '2026-11-23' };
const momentum: Source = {
  kind: 'observed',
  url: 'https://github.com/SparkPost/support-docs/blob/main/content/momentum/3/3-ad/ad-appendix-adaptive-rules.md',
  seen: '2026-11-23',
};
const fieldManual: Source = {
  kind: 'observed',
  url: 'https://github.com/ActiveCampaign/smtp-field-manual/tree/main/data/codes',
  seen: '2025-02-10',
};
const sisimaiSamples: Source = {
  kind: 'observed',
  url: 'https://github.com/sisimai/set-of-emails',
  seen: '2026-11-23',
};

export const freeFr: Provider = {
  id: 'free.fr',
  name: 'Free (France)',
  kind: 'mailbox',
  aliases: ['free', 'proxad'],
  hosts: [{ end: 'free.fr', source: sisimaiSamples }],
  replies: [
    {
      id: 'spam-detected',
      direction: 'receiving',
      basic: '550',
      match: ['spam detected'],
      cause: 'spam-content',
      means: 'Free’s filter marked the content of the message as spam.',
      who: ['you'],
      todo: 'Check the message. If it is legitimate, send a sample to Free’s postmaster.',
      permanent: true,
      source: page,
    },
    {
      id: 'too-many-spams',
      direction: 'receiving',
      basic: '421',
      match: ['Too many spams from your IP'],
      cause: 'ip-blocked',
      means:
        'Too much spam came from the sending IP address, so Free does not accept its mail for now.',
      who: ['your-provider'],
      todo: 'Stop the source of the spam, then let the sending server retry.',
      permanent: false,
      source: momentum,
    },
    {
      id: 'too-many-errors',
      direction: 'receiving',
      basic: '451',
      match: ['too many errors from your IP'],
      cause: 'ip-blocked',
      means:
        'Free rejected too many commands from the sending IP address and is deferring its mail.',
      who: ['your-provider'],
      todo: 'Remove invalid addresses from the list, and wait.',
      permanent: false,
      source: momentum,
    },
    {
      id: 'user-quota-exceeded',
      direction: 'receiving',
      basic: '550',
      enhanced: '5.2.2',
      match: ['user quota exceeded'],
      cause: 'mailbox-full',
      means: 'The recipient’s mailbox at Free is full.',
      who: ['recipient'],
      todo: 'Ask the recipient to delete some mail, then send again.',
      asks: true,
      permanent: true,
      source: fieldManual,
    },
    {
      id: 'blocked-due-to-inactivity',
      direction: 'receiving',
      basic: '550',
      enhanced: '5.2.1',
      match: ['blocked due to inactivity'],
      cause: 'mailbox-disabled',
      means: 'The mailbox at Free has not been used for a long time, so Free has blocked it.',
      who: ['recipient'],
      todo: 'Remove the address from your list, and ask the person for a different one.',
      asks: true,
      permanent: true,
      source: fieldManual,
    },
    {
      id: 'virus-detected',
      direction: 'receiving',
      basic: '550',
      match: ['virus detected'],
      cause: 'virus',
      means: 'Free found a virus in the message.',
      who: ['you'],
      todo: 'Check your computer for viruses, and send the message again without the harmful part.',
      permanent: true,
      source: fieldManual,
    },
  ],
};
