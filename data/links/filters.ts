import type { HelpLinks } from '../types';
import {
  forwardEmail,
  mailu,
  proofpointReply,
  senderblade,
  smtpCodes,
  smtpCodesReplies,
  trendMicroJa,
  zorgan,
} from './sources';

/** Filters that stand before the mail server of an organisation. */
export const filtersLinks: HelpLinks = {
  barracuda: [
    {
      label: 'Ask Barracuda to remove an IP address',
      href: 'https://www.barracudacentral.org/rbl/removal-request',
      for: ['your-provider'],
      when: ['ip-blocked'],
      source: senderblade,
    },
    {
      label: 'Look up an IP address at Barracuda',
      href: 'https://www.barracudacentral.org/lookups',
      for: ['your-provider'],
      when: ['ip-blocked'],
      source: mailu,
    },
    {
      label: 'Read what Barracuda’s error codes mean',
      href: 'https://campus.barracuda.com/doc/39815000',
      for: ['your-provider', 'their-provider'],
      source: {
        kind: 'provider',
        url: 'https://campus.barracuda.com/doc/39815000',
        seen: '2026-11-23',
      },
    },
  ],
  cisco: [
    {
      label: 'Look up an IP address or domain at Cisco Talos',
      href: 'https://talosintelligence.com/reputation_center/',
      for: ['your-provider'],
      when: ['ip-blocked'],
      source: zorgan,
    },
    {
      label: 'Ask Cisco Talos to correct a reputation',
      href: 'https://talosintelligence.com/support',
      for: ['your-provider', 'their-provider'],
      when: ['ip-blocked'],
      source: {
        kind: 'provider',
        url: 'https://talosintelligence.com/support',
        seen: '2026-11-28',
      },
    },
    {
      label: 'Read what a poor Talos reputation means',
      href: 'https://support.talosintelligence.com/docs/email-reputation',
      for: ['your-provider'],
      when: ['ip-blocked'],
      source: {
        kind: 'provider',
        url: 'https://support.talosintelligence.com/docs/email-reputation',
        seen: '2026-11-28',
      },
    },
  ],
  mimecast: [
    {
      label: 'Look up a Mimecast error code',
      href: 'https://mimecastsupport.zendesk.com/hc/en-us/articles/34000709564691-Policies-Mimecast-SMTP-Error-Codes',
      for: ['your-provider', 'their-provider'],
      when: ['ip-blocked', 'policy', 'sender-authentication'],
      source: smtpCodesReplies,
    },
    {
      label: 'Read how an organisation unblocks a sender in Mimecast',
      href: 'https://mimecastsupport.zendesk.com/hc/en-us/articles/42979092709907-Policies-Managing-Blocked-Senders-and-Email-Rejections',
      for: ['their-provider', 'recipient'],
      when: ['recipient-filtered', 'policy', 'ip-blocked'],
      replies: [
        'sender-address-blocked',
        'envelope-blocked',
        'envelope-blocked-user-entry',
        'manually-blocked-senders',
      ],
      source: {
        kind: 'provider',
        url: 'https://mimecastsupport.zendesk.com/hc/en-us/articles/42979092709907-Policies-Managing-Blocked-Senders-and-Email-Rejections',
        seen: '2026-11-28',
      },
    },
  ],
  proofpoint: [
    {
      label: 'Look up an IP address at Proofpoint',
      href: 'https://ipcheck.proofpoint.com',
      for: ['your-provider'],
      when: ['ip-blocked'],
      replies: ['blocked-ipcheck-550', 'blocked-ipcheck-554'],
      source: proofpointReply,
    },
    {
      label: 'Read how Proofpoint blocks and unblocks IP addresses',
      href: 'https://www.proofpoint.com/us/support-services/ip-blocked-faq',
      for: ['your-provider'],
      when: ['ip-blocked'],
      replies: ['blocked-ipcheck-550', 'blocked-ipcheck-554'],
      source: {
        kind: 'provider',
        url: 'https://www.proofpoint.com/us/support-services/ip-blocked-faq',
        seen: '2026-11-28',
      },
    },
    {
      label: 'Read what Proofpoint Essentials’ error codes mean',
      href: 'https://help.proofpoint.com/Proofpoint_Essentials/Email_Security/Administrator_Topics/110_logs/Common_Error_Codes_found_in_Message_Details',
      for: ['their-provider'],
      source: smtpCodes,
    },
  ],
  symantec: [
    {
      label: 'Ask Symantec to investigate an IP address',
      href: 'https://ipremoval.sms.symantec.com',
      for: ['your-provider'],
      when: ['ip-blocked'],
      replies: ['connection-rejected-by-policy'],
      source: { kind: 'provider', url: 'https://ipremoval.sms.symantec.com', seen: '2026-11-28' },
    },
    {
      label: 'Read how to be removed from Symantec’s blocklists',
      href: 'https://knowledge.broadcom.com/external/article/177234/request-removal-of-an-ip-address-from-sy.html',
      for: ['your-provider'],
      when: ['ip-blocked'],
      replies: ['connection-rejected-by-policy'],
      source: {
        kind: 'provider',
        url: 'https://knowledge.broadcom.com/external/article/177234/request-removal-of-an-ip-address-from-sy.html',
        seen: '2026-11-28',
      },
    },
    {
      label: 'Read what to do when Symantec marks mail as spam',
      href: 'https://knowledge.broadcom.com/external/article/177117/email-sent-from-an-external-mailer-is-bl.html',
      for: ['your-provider', 'you'],
      when: ['spam-content'],
      source: {
        kind: 'provider',
        url: 'https://knowledge.broadcom.com/external/article/177117/email-sent-from-an-external-mailer-is-bl.html',
        seen: '2026-11-28',
      },
    },
    {
      label: 'Read what Email Security.cloud’s error codes mean',
      href: 'https://knowledge.broadcom.com/external/article/165144/smtp-bounce-back-error-codes-for-email-s.html',
      for: ['your-provider'],
      source: smtpCodes,
    },
  ],
  trendmicro: [
    {
      label: 'Look up an IP address at Trend Micro',
      href: 'https://www.ers.trendmicro.com/reputations/index',
      for: ['your-provider'],
      when: ['ip-blocked'],
      replies: ['temporary-denial-of-connection', 'permanent-denial-of-connection'],
      source: smtpCodes,
    },
    {
      label: 'Look up an IP address at Trend Micro (in Japanese)',
      href: 'https://servicecentral.trendmicro.com/ja-JP/ers/ip-lookup/',
      for: ['your-provider'],
      when: ['ip-blocked'],
      replies: ['temporary-denial-of-connection', 'permanent-denial-of-connection'],
      source: trendMicroJa,
    },
    {
      label: 'Read why Trend Micro blocks an IP address',
      href: 'https://docs.trendmicro.com/en-us/enterprise/email-reputation-services-online-help/blocked_001.aspx',
      for: ['your-provider'],
      when: ['ip-blocked'],
      replies: ['temporary-denial-of-connection', 'permanent-denial-of-connection'],
      source: {
        kind: 'provider',
        url: 'https://docs.trendmicro.com/en-us/enterprise/email-reputation-services-online-help/blocked_001.aspx',
        seen: '2026-11-28',
      },
    },
    {
      label: 'Read how to be removed from Trend Micro’s database',
      href: 'https://success.trendmicro.com/en-US/solution/KA-0003456',
      for: ['your-provider'],
      when: ['ip-blocked'],
      replies: ['temporary-denial-of-connection', 'permanent-denial-of-connection'],
      source: {
        kind: 'provider',
        url: 'https://success.trendmicro.com/en-US/solution/KA-0003456',
        seen: '2026-11-28',
      },
    },
  ],
  'ox-vade': [
    {
      label: 'Look up a Vade error code',
      href: 'https://postmaster-oxsus.vadesecure.com/',
      for: ['your-provider'],
      when: ['ip-blocked', 'rate-limited', 'reverse-dns'],
      source: {
        kind: 'provider',
        url: 'https://postmaster-oxsus.vadesecure.com/',
        seen: '2026-11-23',
      },
    },
    {
      label: 'Ask Vade to unblock an IP address',
      href: 'https://sendertool.vadesecure.com/en/',
      for: ['your-provider'],
      when: ['ip-blocked'],
      source: forwardEmail,
    },
  ],
  improvmx: [
    {
      label: 'Look up an ImprovMX error code',
      href: 'https://improvmx.com/guides/improvmx-error-codes/',
      for: ['your-provider', 'their-provider'],
      when: ['spam-content', 'relay-denied'],
      source: smtpCodes,
    },
  ],
};
