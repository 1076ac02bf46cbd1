import type { Provider, Source } from '../types';

const guide: Source = {
  kind: 'provider',
  url: 'https://guide.arubabusiness.it/email/configurazioni-email-arubabusiness/errori-comuni-invio-ricezione-posta',
  seen: '2026-11-29',
};
const errors: Source = {
  kind: 'provider',
  url: 'https://guide.hosting.aruba.it/email/risoluzione-errori-comuni-e-consigli/risoluzione-errori-comuni.aspx',
  seen: '2026-11-29',
};
const pec: Source = {
  kind: 'provider',
  url: 'https://guide.pec.it/posta-pec/faq-errori-comuni/errori-comuni/errori-comuni-durante-invio-ricezione-pec.aspx',
  seen: '2026-11-29',
};
const seenHost: Source = {
  kind: 'observed',
  url: 'https://github.com/BytemarkHosting/docker-smtp/issues/6',
  seen: '2026-11-29',
};

export const aruba: Provider = {
  id: 'aruba.it',
  name: 'Aruba',
  kind: 'mailbox',
  aliases: ['aruba', 'aruba pec', 'pec.it'],
  hosts: [{ end: 'aruba.it', source: seenHost }],
  replies: [
    {
      id: 'spam-detected',
      direction: 'submission',
      basic: '552',
      enhanced: '5.2.0',
      match: ['spam detected'],
      cause: 'spam-content',
      means:
        'Aruba did not send the message, usually because many people reported similar mail as spam.',
      who: ['you'],
      todo: 'Send only to people who asked for your mail, and remove invalid addresses from the list.',
      permanent: true,
      source: guide,
    },
    {
      id: 'policy-violation',
      direction: 'submission',
      match: ['policy violation'],
      cause: 'sending-quota',
      means:
        'You have reached Aruba’s sending limit. Aruba advises 200 to 300 messages in 20 minutes.',
      who: ['you'],
      todo: 'Wait, and send more slowly.',
      permanent: false,
      source: guide,
    },
    {
      id: 'over-quota',
      direction: 'receiving',
      match: ['user is over quota'],
      cause: 'mailbox-full',
      means: 'The recipient’s mailbox at Aruba is full.',
      who: ['recipient'],
      todo: 'Contact the recipient another way and ask them to free up space.',
      asks: true,
      permanent: true,
      source: errors,
    },
    {
      id: 'bad-chars-in-command',
      direction: 'submission',
      enhanced: '5.5.2',
      match: ['bad chars in command'],
      cause: 'malformed-message',
      means: 'One of the recipients’ addresses contains characters that are not allowed.',
      who: ['you'],
      todo: 'Look for spaces, accented letters and stray characters in the addresses.',
      permanent: true,
      source: errors,
    },
    {
      id: 'pec-not-logged-in',
      direction: 'submission',
      match: ['Sender address rejected: not logged in'],
      cause: 'login-failed',
      means: 'The sender’s address is not the address of the mailbox that logged in.',
      who: ['you'],
      todo: 'Set the mailbox’s own address as the sender.',
      ownAdvice: true,
      permanent: true,
      source: pec,
    },
    {
      id: 'pec-non-certificata',
      direction: 'receiving',
      basic: '554',
      match: [
        'Messaggio rifiutato dal sistema. Indirizzo destinatario sconosciuto o non abilitato alla ricezione di posta non certificata',
      ],
      lang: 'it',
      cause: 'restricted-recipient',
      means: 'The certified mailbox (PEC) does not exist or does not accept ordinary mail.',
      who: ['recipient', 'you'],
      todo: 'Check the address. Ask the recipient to allow ordinary mail, or write from a certified mailbox.',
      asks: true,
      permanent: true,
      source: pec,
    },
    {
      id: 'bizsmtp',
      direction: 'receiving',
      basic: '554',
      match: ['aruba.it bizsmtp'],
      cause: 'ip-blocked',
      means: 'Aruba does not accept connections from the sending server.',
      who: ['your-provider'],
      todo: 'Look up the IP address on blocklists, and write to Aruba.',
      permanent: true,
      source: seenHost,
    },
  ],
};
