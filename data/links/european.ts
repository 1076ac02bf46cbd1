import type { HelpLinks } from '../types';
import {
  forwardEmail,
  mindbaz,
  orangePage,
  smtpCodes,
  smtpCodesPages,
  unitedInternet,
} from './sources';

/** Mailbox providers and hosts of Europe. */
export const europeanLinks: HelpLinks = {
  't-online': [
    {
      label: 'Contact the postmaster of T-Online',
      href: 'https://postmaster.t-online.de/kontakt.en.php',
      for: ['your-provider'],
      when: ['ip-blocked', 'spam-content'],
      source: forwardEmail,
    },
    {
      label: 'Read T-Online’s rules for mail servers',
      href: 'https://postmaster.t-online.de/index.en.html',
      for: ['your-provider'],
      when: ['ip-blocked'],
      source: {
        kind: 'provider',
        url: 'https://postmaster.t-online.de/index.en.html',
        seen: '2026-11-28',
      },
    },
  ],
  'gmx-webde': [
    {
      label: 'Contact the postmaster of GMX',
      href: 'https://postmaster.gmx.com/en/contact',
      for: ['your-provider'],
      when: ['ip-blocked', 'rate-limited', 'policy'],
      source: unitedInternet,
    },
    {
      label: 'Contact the postmaster of WEB.DE',
      href: 'https://postmaster.web.de/en/contact',
      for: ['your-provider'],
      when: ['ip-blocked', 'rate-limited', 'policy'],
      source: unitedInternet,
    },
    {
      label: 'Look up a GMX error message',
      href: 'https://postmaster.gmx.net/en/error-messages',
      for: ['you', 'your-provider'],
      when: ['ip-blocked', 'rate-limited', 'reverse-dns', 'sender-authentication'],
      source: {
        kind: 'provider',
        url: 'https://postmaster.gmx.net/en/error-messages',
        seen: '2026-11-23',
      },
    },
    {
      label: 'Look up a WEB.DE error message',
      href: 'https://postmaster.web.de/en/error-messages',
      for: ['you', 'your-provider'],
      when: ['ip-blocked', 'reverse-dns', 'sender-authentication'],
      source: smtpCodes,
    },
    {
      label: 'Tell GMX that another server blocks it (in German)',
      href: 'https://postmaster.gmx.net/de/blacklisting',
      for: ['you'],
      source: {
        kind: 'provider',
        url: 'https://postmaster.gmx.net/de/blacklisting',
        seen: '2026-11-28',
      },
    },
  ],
  orange: [
    {
      label: 'Read Orange’s page for postmasters',
      href: 'https://postmaster.orange.fr',
      for: ['your-provider'],
      when: ['ip-blocked', 'rate-limited', 'sender-authentication', 'spam-content'],
      source: { kind: 'provider', url: 'https://postmaster.orange.fr', seen: '2026-11-28' },
    },
    {
      label: 'Ask Cloudmark, whose list Orange uses, to reset a reputation',
      href: 'https://csi.cloudmark.com/reset-request/',
      for: ['your-provider'],
      when: ['ip-blocked'],
      replies: ['ofr006-102'],
      source: orangePage,
    },
  ],
  'free.fr': [
    {
      label: 'Check whether Free blocks your IP address (in French)',
      href: 'https://postmaster.free.fr',
      for: ['your-provider'],
      when: ['ip-blocked'],
      source: { kind: 'provider', url: 'https://postmaster.free.fr', seen: '2026-11-28' },
    },
    {
      label: 'Read Free’s page for postmasters',
      href: 'https://postmaster.free.fr/index_en.html',
      for: ['your-provider'],
      when: ['ip-blocked', 'spam-content'],
      source: smtpCodes,
    },
  ],
  laposte: [
    {
      label: 'Open the Laposte.net postmaster site',
      href: 'https://postmaster.laposte.net',
      for: ['your-provider'],
      when: ['ip-blocked', 'spam-content', 'rate-limited'],
      source: smtpCodesPages,
    },
    {
      label: 'Read Laposte.net’s help with sending problems (in French)',
      href: 'https://postmaster.laposte.net/categories/difficultes-pour-emettre-des-emails',
      for: ['your-provider'],
      when: ['ip-blocked'],
      source: mindbaz,
    },
    {
      label: 'Read why Laposte.net asks for DKIM (in French)',
      href: 'https://postmaster.laposte.net/contents/mails-rejetes-pour-absence-de-signature-dkim-valide',
      for: ['your-provider'],
      when: ['sender-authentication'],
      replies: ['lpn007-402'],
      source: smtpCodesPages,
    },
  ],
  ovh: [
    {
      label: 'Unblock an OVHcloud email address',
      href: 'https://docs.ovhcloud.com/en/guides/web-cloud/email-and-collaborative-solutions/troubleshooting/locked-for-spam',
      for: ['you', 'your-provider'],
      when: ['login-failed'],
      replies: ['authentication-failed'],
      source: {
        kind: 'provider',
        url: 'https://docs.ovhcloud.com/en/guides/web-cloud/email-and-collaborative-solutions/troubleshooting/locked-for-spam',
        seen: '2026-11-28',
      },
    },
    {
      label: 'Unblock the IP address of an OVHcloud server',
      href: 'https://support.us.ovhcloud.com/hc/en-us/articles/16100926574995-OVHcloud-AntiSpam-Best-Practices-and-Unblocking-an-IP',
      for: ['your-provider'],
      when: ['ip-blocked'],
      source: {
        kind: 'provider',
        url: 'https://support.us.ovhcloud.com/hc/en-us/articles/16100926574995-OVHcloud-AntiSpam-Best-Practices-and-Unblocking-an-IP',
        seen: '2026-11-28',
      },
    },
  ],
  strato: [
    {
      label: 'Look up a Strato error message (in German)',
      href: 'https://strato.de/faq/mail/fehlermeldungen-bei-e-mails',
      for: ['you', 'your-provider'],
      when: ['spam-content'],
      source: {
        kind: 'provider',
        url: 'https://strato.de/faq/mail/fehlermeldungen-bei-e-mails',
        seen: '2026-11-27',
      },
    },
  ],
  hostpoint: [
    {
      label: 'Read Hostpoint’s email help',
      href: 'https://support.hostpoint.ch/en/technical/e-mail',
      for: ['you', 'your-provider'],
      source: smtpCodes,
    },
  ],
  interia: [
    {
      label: 'Read why mail to Interia is not delivered (in Polish)',
      href: 'https://pomoc.poczta.interia.pl/news-dlaczego-wiadomosc-nie-zostala-dostarczona,nId,6589600',
      for: ['you', 'your-provider', 'recipient'],
      when: ['recipient-filtered'],
      source: {
        kind: 'provider',
        url: 'https://pomoc.poczta.interia.pl/news-dlaczego-wiadomosc-nie-zostala-dostarczona,nId,6589600',
        seen: '2026-11-27',
      },
    },
  ],
  protonmail: [
    {
      label: 'Ask Proton to re-enable an account',
      href: 'https://proton.me/support/appeal-abuse/',
      for: ['you'],
      when: ['mailbox-disabled'],
      source: {
        kind: 'provider',
        url: 'https://proton.me/support/appeal-abuse/',
        seen: '2026-11-28',
      },
    },
  ],
};
