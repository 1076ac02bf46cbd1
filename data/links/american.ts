import type { HelpLinks } from '../types';
import { forwardEmail, smtpCodes, smtpCodesPages, smtpCodesReplies } from './sources';

/** Mailbox providers of North America, and hosts that sell everywhere. */
export const americanLinks: HelpLinks = {
  comcast: [
    {
      label: 'Ask Comcast to unblock an IP address',
      href: 'https://spa.xfinity.com/report',
      for: ['your-provider'],
      when: ['ip-blocked'],
      replies: ['bl000000'],
      source: forwardEmail,
    },
    {
      label: 'Read what Comcast’s error codes mean',
      href: 'https://postmaster.comcast.net/smtp-error-codes.php',
      for: ['your-provider'],
      when: ['ip-blocked', 'rate-limited', 'reverse-dns'],
      source: smtpCodesReplies,
    },
    {
      label: 'Sign up for Comcast’s complaint reports',
      href: 'https://postmaster.comcast.net/feedback-loop.html',
      for: ['your-provider'],
      when: ['spam-content'],
      source: {
        kind: 'provider',
        url: 'https://postmaster.comcast.net/feedback-loop.html',
        seen: '2026-11-28',
      },
    },
  ],
  att: [
    {
      label: 'Contact the sender support of Yahoo, which hosts AT&T’s mailboxes',
      href: 'https://senders.yahooinc.com/contact',
      for: ['your-provider'],
      source: {
        kind: 'observed',
        url: 'https://bentonow.com/smtp-errors/yahoo',
        seen: '2026-11-29',
      },
    },
    {
      label: 'Read AT&T’s page for postmasters',
      href: 'https://www.att.com/support/article/email-support/KM1401980/',
      for: ['your-provider'],
      when: ['ip-blocked', 'reverse-dns'],
      source: smtpCodes,
    },
  ],
  cox: [
    {
      label: 'Read Cox’s page for postmasters',
      href: 'https://www.cox.com/business/support/cox-postmaster-administration.html',
      for: ['your-provider'],
      when: ['ip-blocked', 'reverse-dns', 'rate-limited'],
      source: {
        kind: 'provider',
        url: 'https://www.cox.com/business/support/cox-postmaster-administration.html',
        seen: '2026-11-28',
      },
    },
    {
      label: 'Ask Cox to unblock an IP address',
      href: 'https://www.cox.com/residential/support/email-error-codes.html#contactus',
      for: ['your-provider'],
      when: ['ip-blocked'],
      replies: ['aup-cxbl', 'aup-cdrbl'],
      source: forwardEmail,
    },
  ],
  spectrum: [
    {
      label: 'Read what Spectrum’s error codes mean',
      href: 'https://www.spectrum.net/support/internet/understanding-email-error-codes',
      for: ['you', 'your-provider'],
      when: ['ip-blocked', 'rate-limited', 'sending-quota'],
      source: forwardEmail,
    },
  ],
  godaddy: [
    {
      label: 'Ask GoDaddy to investigate a block',
      href: 'https://checkspam.godaddy.com/',
      for: ['your-provider', 'you'],
      when: ['spam-content', 'ip-blocked'],
      replies: ['rbl-reject', 'ib110', 'ib111', 'ib112', 'ib113', 'ib212', 'spam-or-virus-content'],
      source: smtpCodes,
    },
    {
      label: 'Look up a GoDaddy bounce error',
      href: 'https://sg.godaddy.com/help/fix-rejected-email-with-a-bounce-error-40685',
      for: ['you', 'your-provider'],
      when: ['ip-blocked', 'rate-limited', 'reverse-dns'],
      source: {
        kind: 'provider',
        url: 'https://sg.godaddy.com/help/fix-rejected-email-with-a-bounce-error-40685',
        seen: '2026-11-28',
      },
    },
  ],
  rackspace: [
    {
      label: 'Open the Rackspace Email postmaster site',
      href: 'https://postmaster.emailsrvr.com/home',
      for: ['your-provider'],
      when: ['ip-blocked', 'rate-limited'],
      source: {
        kind: 'provider',
        url: 'https://postmaster.emailsrvr.com/home',
        seen: '2026-11-28',
      },
    },
    {
      label: 'Look up a Rackspace response code',
      href: 'https://postmaster.emailsrvr.com/system-info/response-codes',
      for: ['your-provider'],
      when: ['rate-limited', 'virus'],
      source: smtpCodesReplies,
    },
    {
      label: 'Read what common Rackspace bounces mean',
      href: 'https://docs.rackspace.com/docs/common-email-bounces',
      for: ['you', 'your-provider'],
      source: {
        kind: 'provider',
        url: 'https://docs.rackspace.com/docs/common-email-bounces',
        seen: '2026-11-24',
      },
    },
  ],
  zoho: [
    {
      label: 'Read why Zoho Mail marks a message as spam',
      href: 'https://www.zoho.com/mail/help/spam-reason.html',
      for: ['you', 'your-provider'],
      when: ['spam-content'],
      source: smtpCodes,
    },
    {
      label: 'Unblock a Zoho Mail account',
      href: 'https://zoho.com/mail/help/adminconsole/blocked-accounts.html',
      for: ['you', 'your-provider'],
      when: ['sender-rejected'],
      replies: ['sender-address-blocked'],
      source: {
        kind: 'provider',
        url: 'https://zoho.com/mail/help/adminconsole/blocked-accounts.html',
        seen: '2026-11-28',
      },
    },
    {
      label: 'Ask a question in the Zoho community',
      href: 'https://help.zoho.com/portal/en/community',
      for: ['you', 'your-provider', 'their-provider'],
      when: ['policy'],
      source: smtpCodesReplies,
    },
    {
      label: 'Read what ZeptoMail’s error codes mean',
      href: 'https://www.zoho.com/zeptomail/help/api/smtp-error-codes.html',
      for: ['your-provider'],
      source: {
        kind: 'provider',
        url: 'https://www.zoho.com/zeptomail/help/api/smtp-error-codes.html',
        seen: '2026-11-23',
      },
    },
  ],
  titan: [
    {
      label: 'Look up a Titan rejection code',
      href: 'https://support.titan.email/hc/en-us/articles/35175377981977-Understanding-Incoming-Email-Reject-Codes',
      for: ['you', 'your-provider'],
      when: ['ip-blocked', 'sender-rejected', 'greylisted'],
      source: smtpCodesPages,
    },
    {
      label: 'Read how much mail Titan lets you send and receive',
      href: 'https://support.titan.email/hc/en-us/articles/360038836914-How-many-emails-can-I-send-and-receive',
      for: ['you'],
      when: ['rate-limited'],
      source: smtpCodesPages,
    },
  ],
  mxroute: [
    {
      label: 'Ask MXroute to review a blocked IP address',
      href: 'https://whitelistrequest.mxrouting.net',
      for: ['your-provider'],
      when: ['ip-blocked'],
      source: smtpCodesReplies,
    },
    {
      label: 'Read why MXroute asks for a login',
      href: 'https://docs.mxroute.com/docs/troubleshooting/550auth.html',
      for: ['you', 'your-provider'],
      when: ['ip-blocked'],
      replies: ['unauthenticated-mail-from-range'],
      source: smtpCodesReplies,
    },
    {
      label: 'Read why MXroute cannot verify a sender',
      href: 'https://docs.mxroute.com/docs/troubleshooting/sender-verify-failed.html',
      for: ['you', 'your-provider'],
      when: ['sender-rejected'],
      replies: ['sender-verify-failed'],
      source: smtpCodesReplies,
    },
  ],
  fastmail: [
    {
      label: 'Read why mail to Fastmail bounces',
      href: 'https://fastmail.help/hc/en-us/articles/7010500320655-Why-messages-bounce-back',
      for: ['you', 'your-provider'],
      source: {
        kind: 'provider',
        url: 'https://fastmail.help/hc/en-us/articles/7010500320655-Why-messages-bounce-back',
        seen: '2026-11-23',
      },
    },
    {
      label: 'Read what to do when a server blocks Fastmail',
      href: 'https://www.fastmail.com/about/reportabuse/',
      for: ['you'],
      when: ['ip-blocked'],
      source: {
        kind: 'provider',
        url: 'https://www.fastmail.com/about/reportabuse/',
        seen: '2026-11-28',
      },
    },
  ],
};
