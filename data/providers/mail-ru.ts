import type { Provider, Source } from '../types';

const fieldManual: Source = {
  kind: 'observed',
  url: 'https://github.com/ActiveCampaign/smtp-field-manual/tree/main/data/codes',
  seen: '2025-02-10',
};
const seen: Source = {
  kind: 'observed',
  url: 'https://mailout.ru/2015/09',
  seen: '2026-11-23',
  content: 'of September 2015',
};
const seen2: Source = {
  kind: 'observed',
  url: 'https://viws.ru/en/poterya-pochtovyh-soobshchenii-oshibki-pochtovoi-sistemy.html',
  seen: '2026-11-23',
};
const sisimaiSamples: Source = {
  kind: 'observed',
  url: 'https://github.com/sisimai/set-of-emails',
  seen: '2026-11-23',
};
const momentum: Source = {
  kind: 'observed',
  url: 'https://github.com/SparkPost/support-docs/blob/main/content/momentum/3/3-ad/ad-appendix-adaptive-rules.md',
  seen: '2026-11-24',
};
const queue: Source = {
  kind: 'observed',
  url: 'https://pastebin.com/GNTpxPz2',
  seen: '2026-11-24',
};
const bounce: Source = {
  kind: 'observed',
  url: 'https://pastebin.com/Q6g5KK1V',
  seen: '2026-11-24',
};
const bounce2: Source = {
  kind: 'observed',
  url: 'https://pastebin.com/UWADPXYL',
  seen: '2026-11-24',
};
const bounce3: Source = {
  kind: 'observed',
  url: 'https://pastebin.com/W1K7kf3m',
  seen: '2026-11-24',
};
const smtpCodes: Source = {
  kind: 'observed',
  url: 'https://github.com/fm/smtp-codes/tree/main/data/codes',
  seen: '2026-11-24',
};
const appPassword: Source = {
  kind: 'observed',
  url: 'https://github.com/lmanukyan/print-designer/issues/5',
  seen: '2026-11-24',
};

export const mailRu: Provider = {
  id: 'mail.ru',
  name: 'Mail.ru',
  kind: 'mailbox',
  aliases: ['vk', 'bk.ru', 'inbox.ru', 'list.ru'],
  hosts: [{ end: 'mail.ru', source: sisimaiSamples }],
  replies: [
    {
      id: 'invalid-mailbox',
      direction: 'receiving',
      basic: '550',
      match: ['Message was not accepted -- invalid mailbox'],
      cause: 'user-unknown',
      means: 'The mailbox does not exist at Mail.ru, or it has been switched off.',
      who: ['you'],
      todo: 'Take the address off your list, or ask the person for another one.',
      permanent: true,
      source: fieldManual,
    },
    {
      id: 'spam-message-rejected',
      direction: 'receiving',
      basic: '550',
      match: ['spam message rejected'],
      cause: 'spam-content',
      means: 'The filter of Mail.ru took the message for spam; the reply links to a form.',
      who: ['you'],
      todo: 'Open the link in the reply, and report the mistake with its code.',
      permanent: true,
      source: fieldManual,
    },
    {
      id: 'sending-account-is-disabled',
      direction: 'submission',
      basic: '550',
      match: ['message sending for this account is disabled'],
      cause: 'sender-rejected',
      means:
        'Mail.ru has stopped sending from this account, because somebody else may have got into it.',
      who: ['you'],
      todo: 'Change the password of the account, or recover it.',
      permanent: true,
      source: seen,
    },
    {
      id: 'domain-owner-dmarc-policy',
      direction: 'receiving',
      basic: '550',
      enhanced: '5.7.1',
      match: ['not accepted due to domain … owner DMARC policy'],
      cause: 'sender-authentication',
      means:
        'The message failed DMARC: it came from a server that cannot prove the domain in From, often `mail.ru` itself.',
      who: ['your-provider'],
      todo: 'Send from an address of your own domain, and make SPF or DKIM pass for it.',
      permanent: true,
      source: seen2,
    },
    {
      id: 'spam-message-discarded',
      direction: 'receiving',
      basic: '550',
      match: ['spam message discarded'],
      cause: 'spam-content',
      means: 'The filter of Mail.ru took the message for spam.',
      who: ['you'],
      todo: 'Change the content, and send only to people who asked for your mail.',
      permanent: true,
      source: momentum,
    },
    {
      id: 'try-again-later',
      direction: 'receiving',
      basic: '421',
      match: ['Try again later … Please contact abuse@corp.mail.ru'],
      cause: 'rate-limited',
      means: 'Mail.ru takes no mail from this IP address for the moment.',
      who: ['your-provider'],
      todo: 'Send more slowly; if it lasts, write to the address in the reply.',
      permanent: false,
      source: queue,
    },
    {
      id: 'user-not-found',
      direction: 'receiving',
      basic: '550',
      match: [
        'Message was not accepted -- invalid mailbox. Local mailbox … is unavailable: user not found',
      ],
      cause: 'user-unknown',
      means: 'Mail.ru has no such mailbox.',
      who: ['you'],
      todo: 'Check the address letter by letter, or ask the person for the right one.',
      permanent: true,
      source: bounce,
    },
    {
      id: 'user-is-terminated',
      direction: 'receiving',
      basic: '550',
      match: [
        'Message was not accepted -- invalid mailbox. Local mailbox … is unavailable: user is terminated',
      ],
      cause: 'mailbox-disabled',
      means: 'The mailbox at Mail.ru existed, but it has been closed.',
      who: ['you'],
      todo: 'Ask the person for another address, and take this one off your list.',
      permanent: true,
      source: bounce2,
    },
    {
      id: 'account-is-disabled',
      direction: 'receiving',
      basic: '550',
      match: [
        'Message was not accepted -- invalid mailbox. Local mailbox … is unavailable: account is disabled',
      ],
      cause: 'mailbox-disabled',
      means: 'The mailbox at Mail.ru is switched off.',
      who: ['you'],
      todo: 'Ask the person for another address.',
      permanent: true,
      source: smtpCodes,
    },
    {
      id: 'dynamic-ip-or-generic-ptr',
      direction: 'receiving',
      basic: '550',
      match: ['we do not accept mail from hosts with dynamic IP or generic DNS PTR-records'],
      cause: 'reverse-dns',
      means: 'The sending IP address has no name of its own in the DNS, as on home lines.',
      who: ['your-provider'],
      todo: 'Give the IP address a PTR record with the name of the mail server, or send through your provider.',
      permanent: true,
      source: bounce3,
    },
    {
      id: 'application-password-required',
      direction: 'submission',
      basic: '535',
      enhanced: '5.7.0',
      match: ['Application password is REQUIRED'],
      cause: 'login-failed',
      means:
        'Mail.ru wants a password made for the mail program, instead of the one for the website.',
      who: ['you'],
      todo: 'Make an application password in the settings of the mailbox, and type it in the mail program.',
      permanent: true,
      source: appPassword,
    },
    {
      id: 'application-password-required-russian',
      direction: 'submission',
      basic: '535',
      enhanced: '5.7.0',
      match: ['NEOBHODIM parol prilozheniya'],
      lang: 'ru-Latn',
      cause: 'login-failed',
      means:
        'Mail.ru wants a password made for the mail program, instead of the one for the website. It says so in Russian, in Latin letters.',
      who: ['you'],
      todo: 'Make an application password in the settings of the mailbox, and type it in the mail program.',
      permanent: true,
      source: appPassword,
    },
    {
      id: 'mailbox-full',
      direction: 'receiving',
      match: ['User quota exceeded', 'Mailbox Full'],
      cause: 'mailbox-full',
      means: 'The recipient’s mailbox at Mail.ru has no room left.',
      who: ['recipient'],
      todo: 'Tell the person in another way, and send again when there is room.',
      asks: true,
      permanent: true,
      source: seen,
    },
    {
      id: 'no-such-user',
      direction: 'receiving',
      match: ['No such user', 'User not found'],
      cause: 'user-unknown',
      means: 'Mail.ru does not know the address: it is mistyped, or its owner has deleted it.',
      who: ['you'],
      todo: 'Check the address letter by letter, or ask the person for the right one.',
      permanent: true,
      source: seen,
    },
  ],
};
