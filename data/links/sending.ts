import type { HelpLinks } from '../types';
import { mailgunHelp } from './sources';

/** Services that send for programs. */
export const sendingLinks: HelpLinks = {
  'amazon-ses': [
    {
      label: 'Ask Amazon SES for production access',
      href: 'https://docs.aws.amazon.com/console/ses/sandbox',
      for: ['you', 'your-provider'],
      when: ['sending-quota', 'sender-rejected'],
      replies: [
        'email-address-not-verified',
        'daily-message-quota-exceeded',
        'maximum-sending-rate-exceeded',
      ],
      source: {
        kind: 'provider',
        url: 'https://docs.aws.amazon.com/console/ses/sandbox',
        seen: '2026-11-28',
      },
    },
    {
      label: 'Look up an Amazon SES error',
      href: 'https://docs.aws.amazon.com/ses/latest/dg/troubleshoot-smtp.html',
      for: ['you'],
      when: ['login-failed', 'connection-timeout'],
      source: {
        kind: 'provider',
        url: 'https://docs.aws.amazon.com/ses/latest/dg/troubleshoot-smtp.html',
        seen: '2026-11-23',
      },
    },
  ],
  sendgrid: [
    {
      label: 'Read why SendGrid lists a message as blocked',
      href: 'https://twilio.com/docs/sendgrid/v2-api/blocks',
      for: ['you'],
      source: {
        kind: 'provider',
        url: 'https://twilio.com/docs/sendgrid/v2-api/blocks',
        seen: '2026-11-28',
      },
    },
    {
      label: 'Look up a SendGrid error',
      href: 'https://www.twilio.com/docs/sendgrid/for-developers/sending-email/smtp-errors-and-troubleshooting',
      for: ['you'],
      when: ['login-failed', 'sending-quota', 'sender-rejected'],
      source: {
        kind: 'provider',
        url: 'https://www.twilio.com/docs/sendgrid/for-developers/sending-email/smtp-errors-and-troubleshooting',
        seen: '2021-06-11',
      },
    },
  ],
  mailgun: [
    {
      label: 'Read what to do when Mailgun has disabled your domain',
      href: 'https://help.mailgun.com/hc/en-us/articles/202051664-My-domain-has-been-disabled-Now-what',
      for: ['you'],
      when: ['sender-rejected'],
      replies: ['account-terminated'],
      source: {
        kind: 'provider',
        url: 'https://help.mailgun.com/hc/en-us/articles/202051664-My-domain-has-been-disabled-Now-what',
        seen: '2026-11-28',
      },
    },
    {
      label: 'Remove an address from Mailgun’s suppression lists',
      href: 'https://help.mailgun.com/hc/en-us/articles/360012287493-Suppressions-Bounces-Complaints-Unsubscribes-Whitelists',
      for: ['you'],
      when: ['policy'],
      replies: ['previously-bounced-address', 'unsubscribed-address', 'marked-as-spam-before'],
      source: {
        kind: 'provider',
        url: 'https://help.mailgun.com/hc/en-us/articles/360012287493-Suppressions-Bounces-Complaints-Unsubscribes-Whitelists',
        seen: '2026-11-28',
      },
    },
    {
      label: 'See whether Mailgun has an outage',
      href: 'https://status.mailgun.com',
      for: ['you'],
      when: ['queue-expired'],
      source: mailgunHelp,
    },
  ],
  sparkpost: [
    {
      label: 'Look up a SparkPost error',
      href: 'https://github.com/SparkPost/support-docs/blob/main/content/docs/faq/error-messages-smtp.md',
      for: ['you'],
      when: ['login-failed', 'malformed-message', 'sender-rejected'],
      source: {
        kind: 'provider',
        url: 'https://github.com/SparkPost/support-docs/blob/main/content/docs/faq/error-messages-smtp.md',
        seen: '2026-08-06',
      },
    },
  ],
  'oracle-oci': [
    {
      label: 'Look up an Oracle Email Delivery error',
      href: 'https://docs.oracle.com/en-us/iaas/Content/Email/Concepts/troubleshooting.htm',
      for: ['you'],
      when: ['login-failed', 'sending-quota', 'policy'],
      source: {
        kind: 'provider',
        url: 'https://docs.oracle.com/en-us/iaas/Content/Email/Concepts/troubleshooting.htm',
        seen: '2026-11-23',
      },
    },
  ],
  emailit: [
    {
      label: 'Look up an Emailit error',
      href: 'https://emailit.com/docs/smtp/troubleshooting/',
      for: ['you'],
      when: ['login-failed', 'sending-quota'],
      source: {
        kind: 'provider',
        url: 'https://emailit.com/docs/smtp/troubleshooting/',
        seen: '2026-10-01',
      },
    },
  ],
};
