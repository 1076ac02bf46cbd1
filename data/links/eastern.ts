import type { HelpLinks } from '../types';
import { happyjung, smtpCodes, smtpCodesReplies } from './sources';

/** Mailbox providers of Russia, China and Korea. */
export const easternLinks: HelpLinks = {
  'mail.ru': [
    {
      label: 'Look up your domain in Mail.ru’s Postmaster service',
      href: 'https://postmaster.mail.ru/',
      for: ['your-provider'],
      when: ['spam-content', 'rate-limited'],
      source: smtpCodes,
    },
    {
      label: 'Look up a Mail.ru error',
      href: 'https://help.mail.ru/notspam-support/errors',
      for: ['you', 'your-provider'],
      when: ['spam-content', 'rate-limited', 'reverse-dns', 'sender-authentication'],
      source: smtpCodes,
    },
    {
      label: 'Read Mail.ru’s rules for bulk mailings',
      href: 'https://help.mail.ru/enpostmaster/mailing_rules',
      for: ['your-provider'],
      when: ['spam-content', 'sender-authentication'],
      source: smtpCodes,
    },
    {
      label: 'Read the terms of Mail.ru’s complaint reports',
      href: 'https://help.mail.ru/enpostmaster/use',
      for: ['your-provider'],
      source: {
        kind: 'provider',
        url: 'https://help.mail.ru/enpostmaster/use',
        seen: '2026-11-28',
      },
    },
  ],
  yandex: [
    {
      label: 'Look up a Yandex bounce message',
      href: 'https://yandex.com/support/mail/bounces/yandex.html',
      for: ['you', 'your-provider'],
      when: ['user-unknown', 'mailbox-disabled', 'mailbox-full', 'spam-content'],
      source: smtpCodes,
    },
    {
      label: 'Read why Yandex marks a message as spam',
      href: 'https://yandex.com/support/mail/bounces/yandex/message-rejected-under-suspicion-of-spam.html',
      for: ['you', 'your-provider'],
      when: ['spam-content'],
      source: {
        kind: 'provider',
        url: 'https://yandex.com/support/mail/bounces/yandex/message-rejected-under-suspicion-of-spam.html',
        seen: '2026-11-28',
      },
    },
    {
      label: 'Read Yandex’s rules for bulk mailings',
      href: 'https://yandex.com/support/mail/web/spam/honest-mailers.html',
      for: ['your-provider', 'you'],
      when: ['spam-content', 'rate-limited'],
      source: smtpCodes,
    },
  ],
  rambler: [
    {
      label: 'Contact Rambler support (in Russian)',
      href: 'https://help.rambler.ru/feedback/mail/form/144',
      for: ['you', 'your-provider'],
      when: ['spam-content'],
      source: smtpCodesReplies,
    },
    {
      label: 'Look up a Rambler error message (in Russian)',
      href: 'https://help.rambler.ru/mail/mail-soobsheniya-ob-oshibkah/1326/',
      for: ['you', 'your-provider'],
      when: ['rate-limited', 'mailbox-disabled'],
      source: smtpCodes,
    },
  ],
  'ru-center': [
    {
      label: 'Look up a RU-CENTER mail error (in Russian)',
      href: 'https://nic.ru/help/mail-diagnostics-and-troubleshooting_14426.html',
      for: ['you', 'your-provider'],
      when: ['mailbox-full', 'server-error'],
      source: {
        kind: 'provider',
        url: 'https://nic.ru/help/mail-diagnostics-and-troubleshooting_14426.html',
        seen: '2026-11-23',
      },
    },
  ],
  qq: [
    {
      label: 'Register your domain with QQ Mail’s postmaster site (in Chinese)',
      href: 'https://openmail.qq.com/',
      for: ['your-provider'],
      when: ['spam-content', 'rate-limited', 'ip-blocked'],
      source: smtpCodes,
    },
    {
      label: 'Read why QQ Mail suspects a sender (in Chinese)',
      href: 'https://service.mail.qq.com/cgi-bin/help?subtype=1&&id=20022&&no=1001461',
      for: ['your-provider'],
      when: ['spam-content'],
      replies: ['suspected-spam'],
      source: smtpCodesReplies,
    },
    {
      label: 'Read why QQ Mail denies access to a mailbox (in Chinese)',
      href: 'https://service.exmail.qq.com/cgi-bin/help?subtype=1&id=20022&no=1000742',
      for: ['you', 'your-provider'],
      when: ['policy'],
      replies: ['mailbox-unavailable-access-denied'],
      source: smtpCodesReplies,
    },
  ],
  alibaba: [
    {
      label: 'Look up an Alibaba Mail bounce',
      href: 'https://help.aliyun.com/en/document_detail/446248.html',
      for: ['you', 'your-provider'],
      when: ['sender-rejected', 'spam-content', 'mailbox-full'],
      source: {
        kind: 'provider',
        url: 'https://help.aliyun.com/en/document_detail/446248.html',
        seen: '2026-11-24',
      },
    },
    {
      label: 'Read why Alibaba Mail says “too frequently sending”',
      href: 'https://www.alibabacloud.com/help/faq-detail/109009.htm',
      for: ['you', 'your-provider'],
      when: ['rate-limited', 'sending-quota'],
      source: {
        kind: 'provider',
        url: 'https://www.alibabacloud.com/help/faq-detail/109009.htm',
        seen: '2026-11-28',
      },
    },
  ],
  naver: [
    {
      label: 'Read Naver’s rules on spam (in Korean)',
      href: 'https://policy.naver.com/rules/spamcheck.html',
      for: ['your-provider'],
      when: ['ip-blocked'],
      source: happyjung,
    },
    {
      label: 'Register your domain as a known sender in Korea (in Korean)',
      href: 'https://spam.kisa.or.kr/white/sub1.do',
      for: ['your-provider'],
      when: ['ip-blocked'],
      source: happyjung,
    },
  ],
  daum: [
    {
      label: 'Read Daum’s rules on spam (in Korean)',
      href: 'https://mail.daum.net/policy?category=spam&tab=intro',
      for: ['your-provider'],
      when: ['ip-blocked'],
      source: happyjung,
    },
  ],
};
