import type { HelpLinks } from '../types';
import { forwardEmail, mindbaz, ovhDocs, proofpointReply, smtpCodes } from './sources';

/** The five that most mail of the world goes to. */
export const largeLinks: HelpLinks = {
  gmail: [
    {
      label: 'Ask Google to review mail from a bulk sender',
      href: 'https://support.google.com/mail/contact/gmail_bulk_sender_escalation',
      for: ['your-provider'],
      when: ['rate-limited', 'ip-blocked', 'spam-content'],
      source: forwardEmail,
    },
    {
      label: 'Look up your domain in Google Postmaster Tools',
      href: 'https://postmaster.google.com',
      for: ['your-provider'],
      when: ['rate-limited', 'spam-content', 'sender-authentication'],
      source: smtpCodes,
    },
    {
      label: 'Find out why Gmail blocks mail from your server',
      href: 'https://support.google.com/mail/troubleshooter/2696779',
      for: ['your-provider'],
      when: ['ip-blocked', 'spam-content'],
      source: {
        kind: 'provider',
        url: 'https://support.google.com/mail/troubleshooter/2696779',
        seen: '2026-11-28',
      },
    },
    {
      label: 'Read Gmail’s guidelines for senders',
      href: 'https://support.google.com/mail/answer/81126',
      for: ['your-provider'],
      when: ['sender-authentication', 'rate-limited', 'spam-content', 'reverse-dns', 'tls'],
      source: ovhDocs,
    },
    {
      label: 'Read what Gmail’s error codes mean',
      href: 'https://knowledge.workspace.google.com/admin/support/troubleshooting/gmail-smtp-errors-and-codes',
      for: ['you', 'your-provider'],
      source: {
        kind: 'provider',
        url: 'https://knowledge.workspace.google.com/admin/support/troubleshooting/gmail-smtp-errors-and-codes',
        seen: '2026-02-15',
      },
    },
  ],
  'exchange-online': [
    {
      label: 'Ask Microsoft to unblock an IP address',
      href: 'https://sender.office.com/',
      for: ['your-provider'],
      when: ['ip-blocked'],
      replies: ['banned-sending-ip'],
      source: smtpCodes,
    },
    {
      label: 'Read how Microsoft 365 throttles an IP address',
      href: 'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/fix-error-code-451-4-7-500-699-asxxx-in-exchange-online',
      for: ['your-provider'],
      when: ['ip-blocked'],
      replies: ['access-denied-server-busy-47500'],
      source: {
        kind: 'provider',
        url: 'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/fix-error-code-451-4-7-500-699-asxxx-in-exchange-online',
        seen: '2026-11-29',
      },
    },
    {
      label: 'Read what Microsoft 365’s bounce messages mean',
      href: 'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
      for: ['you', 'your-provider'],
      source: {
        kind: 'provider',
        url: 'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
        seen: '2026-11-23',
      },
    },
  ],
  'outlook.com': [
    {
      label: 'Ask Outlook.com to unblock an IP address',
      href: 'https://go.microsoft.com/fwlink/?LinkID=614866',
      for: ['your-provider'],
      when: ['ip-blocked', 'spam-content'],
      replies: ['s3150', 'sc-001', 'sc-002', 'sc-003', 'sc-004', 'dy-002', 'ou-002'],
      source: smtpCodes,
    },
    {
      label: 'Read Outlook.com’s page for senders',
      href: 'https://sendersupport.olc.protection.outlook.com/pm/',
      for: ['your-provider'],
      when: ['ip-blocked', 'rate-limited'],
      source: ovhDocs,
    },
    {
      label: 'Read what Outlook.com’s error codes mean',
      href: 'https://sendersupport.olc.protection.outlook.com/pm/troubleshooting.aspx',
      for: ['your-provider'],
      when: ['ip-blocked', 'rate-limited', 'spam-content'],
      source: mindbaz,
    },
    {
      label: 'See your data and complaints in SNDS and JMRP',
      href: 'https://substrate.office.com/ip-domain-management-snds/snds',
      for: ['your-provider'],
      when: ['rate-limited', 'spam-content'],
      source: {
        kind: 'observed',
        url: 'https://glama.ai/mcp/servers/optipub/outlook-snds-mcp',
        seen: '2026-11-30',
      },
    },
  ],
  yahoo: [
    {
      label: 'Contact Yahoo’s sender support',
      href: 'https://senders.yahooinc.com/contact',
      for: ['your-provider'],
      when: ['ip-blocked', 'rate-limited', 'spam-content'],
      source: ovhDocs,
    },
    {
      label: 'Open the Yahoo Sender Hub',
      href: 'https://senders.yahooinc.com/',
      for: ['your-provider'],
      when: ['rate-limited', 'spam-content'],
      source: mindbaz,
    },
    {
      label: 'Read what Yahoo’s error codes mean',
      href: 'https://senders.yahooinc.com/smtp-error-codes/',
      for: ['your-provider'],
      when: ['sender-authentication', 'ip-blocked', 'rate-limited'],
      source: {
        kind: 'provider',
        url: 'https://senders.yahooinc.com/smtp-error-codes/',
        seen: '2026-02-15',
      },
    },
    {
      label: 'Read Yahoo’s help for postmasters',
      href: 'https://help.yahoo.com/kb/postmaster',
      for: ['your-provider'],
      source: { kind: 'provider', url: 'https://help.yahoo.com/kb/postmaster', seen: '2026-11-28' },
    },
  ],
  'apple-icloud': [
    {
      label: 'Read how to contact iCloud Mail, and what to send',
      href: 'https://support.apple.com/en-us/102322',
      for: ['your-provider'],
      when: ['ip-blocked', 'policy', 'spam-content', 'sender-authentication', 'rate-limited'],
      source: {
        kind: 'provider',
        url: 'https://support.apple.com/en-us/102322',
        seen: '2026-11-28',
      },
    },
    {
      label: 'Look up your IP address at Proofpoint, whose list iCloud uses',
      href: 'https://ipcheck.proofpoint.com',
      for: ['your-provider'],
      when: ['ip-blocked'],
      replies: ['proofpoint-dnsbl-lookup'],
      source: proofpointReply,
    },
  ],
};
