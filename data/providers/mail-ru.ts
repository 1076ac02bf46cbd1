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
      means: 'The mailbox does not exist at Mail.ru, or it has been disabled.',
      who: ['you'],
      todo: 'Remove the address from your list, or ask the person for a different one.',
      permanent: true,
      source: fieldManual,
    },
    {
      id: 'spam-message-rejected',
      direction: 'receiving',
      basic: '550',
      match: ['spam message rejected'],
      cause: 'spam-content',
      means: 'Mail.ru’s filter marked the message as spam. The reply links to a form.',
      who: ['you'],
      todo: 'Open the link in the reply, and report the mistake. Include the code from the reply.',
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
        'Mail.ru has blocked this account from sending, perhaps because someone else may be using it.',
      who: ['you'],
      todo: 'Change the password of the account, or recover it.',
      ownAdvice: true,
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
        'The message failed the DMARC check, and the owner of the From domain asks for such mail to be rejected.',
      who: ['your-provider'],
      todo: 'Send from an address at your own domain, and make SPF or DKIM pass for it.',
      permanent: true,
      source: seen2,
    },
    {
      id: 'spam-message-discarded',
      direction: 'receiving',
      basic: '550',
      match: ['spam message discarded'],
      cause: 'spam-content',
      means: 'Mail.ru’s filter marked the message as spam.',
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
      means: 'Mail.ru is not accepting mail from this IP address at the moment.',
      who: ['your-provider'],
      todo: 'Send more slowly. If the problem continues, write to the address in the reply.',
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
      todo: 'Check the address letter by letter, or ask the person for the correct one.',
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
      means: 'The Mail.ru mailbox used to exist, but it has been closed.',
      who: ['you'],
      todo: 'Ask the person for a different address, and remove this one from your list.',
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
      means: 'The Mail.ru mailbox is disabled.',
      who: ['you'],
      todo: 'Ask the person for a different address.',
      permanent: true,
      source: smtpCodes,
    },
    {
      id: 'dynamic-ip-or-generic-ptr',
      direction: 'receiving',
      basic: '550',
      match: ['we do not accept mail from hosts with dynamic IP or generic DNS PTR-records'],
      cause: 'reverse-dns',
      means: 'The sending IP address is dynamic, or its PTR record has a generic name.',
      who: ['your-provider'],
      todo: 'Give the IP address a PTR record with the mail server’s name, or send through an outgoing mail server instead of directly.',
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
        'Mail.ru requires a password created for the email program, not the one for the website.',
      who: ['you'],
      todo: 'Create an application password in the mailbox settings, and enter it in the email program.',
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
        'Mail.ru requires a password created for the email program, not the one for the website. The reply is Russian, written in Latin letters.',
      who: ['you'],
      todo: 'Create an application password in the mailbox settings, and enter it in the email program.',
      permanent: true,
      source: appPassword,
    },
    {
      id: 'mailbox-full',
      direction: 'receiving',
      match: ['User quota exceeded', 'Mailbox Full'],
      cause: 'mailbox-full',
      means: 'The recipient’s mailbox at Mail.ru is full.',
      who: ['recipient'],
      todo: 'Tell the person by phone that their mailbox is full. Send again when there is space.',
      asks: true,
      permanent: true,
      source: seen,
    },
    {
      id: 'no-such-user',
      direction: 'receiving',
      match: ['No such user', 'User not found'],
      cause: 'user-unknown',
      means:
        'Mail.ru does not know the address. It may be mistyped, or its owner may have deleted it.',
      who: ['you'],
      todo: 'Check the address letter by letter, or ask the person for the correct one.',
      permanent: true,
      source: seen,
    },
  ],
};
