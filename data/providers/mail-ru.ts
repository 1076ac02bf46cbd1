import type { Provider, Source } from '../types';

const fieldManual: Source = { kind: 'observed', url: 'https://github.com/ActiveCampaign/smtp-field-manual/tree/main/data/codes', seen: '2025-02-10' };
const seen: Source = { kind: 'observed', url: 'https://mailout.ru/2015/09', seen: '2026-11-23' };
const seen2: Source = { kind: 'observed', url: 'https://viws.ru/en/poterya-pochtovyh-soobshchenii-oshibki-pochtovoi-sistemy.html', seen: '2026-11-23' };

export const mailRu: Provider = {
  id: 'mail.ru',
  name: 'Mail.ru (VK)',
  kind: 'mailbox',
  aliases: ['vk', 'bk.ru', 'inbox.ru', 'list.ru'],
  hosts: [],
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
      means: 'Mail.ru has stopped sending from this account, because somebody else may have got into it.',
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
      match: ['not accepted due to domain owner DMARC policy'],
      cause: 'sender-authentication',
      means: 'The message failed DMARC: it came from a server that cannot prove the domain in From, often `mail.ru` itself.',
      who: ['your-provider'],
      todo: 'Send from an address of your own domain, and make SPF or DKIM pass for it.',
      permanent: true,
      source: seen2,
    },
  ],
};
