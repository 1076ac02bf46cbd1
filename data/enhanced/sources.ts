/** Pages and sources of programs that several files of codes cite. */
export const dovecot2 = {
  kind: 'source code',
  url: 'https://github.com/dovecot/core',
  seen: 'dovecot 2.3.19.1',
} as const;
export const exchangeOnline = {
  kind: 'provider',
  url: 'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
  seen: '2026-11-23',
} as const;
export const exchangeServer = {
  kind: 'provider',
  url: 'https://learn.microsoft.com/en-us/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages',
  seen: '2021-07-14',
} as const;
export const fieldManual = {
  kind: 'observed',
  url: 'https://github.com/ActiveCampaign/smtp-field-manual/tree/main/data/codes',
  seen: '2025-02-10',
} as const;
export const frenchRules = {
  kind: 'observed',
  url: 'https://github.com/sisimai/go-sisimai/blob/5-stable/rhost/for-franceptt.go',
  seen: '2025-02-23',
} as const;
export const gmail = {
  kind: 'provider',
  url: 'https://knowledge.workspace.google.com/admin/support/troubleshooting/gmail-smtp-errors-and-codes',
  seen: '2026-02-15',
} as const;
export const google = {
  kind: 'provider',
  url: 'https://knowledge.workspace.google.com/admin/support/troubleshooting/gmail-smtp-errors-and-codes',
  seen: '2026-02-15',
} as const;
export const hornetsecurity = {
  kind: 'observed',
  url: 'https://support.everycloud.com/support/solutions/articles/4000007755-workspace-classification-codes',
  seen: '2026-11-30',
} as const;
export const microsoft = {
  kind: 'provider',
  url: 'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
  seen: '2026-11-23',
} as const;
export const notqmail = {
  kind: 'source code',
  url: 'https://github.com/notqmail/notqmail',
  seen: '2026-11-30',
} as const;
export const opensmtpd6 = {
  kind: 'source code',
  url: 'https://github.com/OpenSMTPD/OpenSMTPD',
  seen: 'opensmtpd 6.8.0p2',
} as const;
export const ownMailboxFull = {
  kind: 'provider',
  url: 'https://learn.microsoft.com/en-us/exchange/troubleshoot/send-emails/smtp-submission-improvements',
  seen: '2026-12-01',
} as const;
export const postfix = {
  kind: 'source code',
  url: 'https://github.com/vdukhovni/postfix',
  seen: '2026-11-23',
} as const;
export const postfix3 = {
  kind: 'source code',
  url: 'https://github.com/vdukhovni/postfix',
  seen: 'postfix 3.7.11',
} as const;
export const qmail = {
  kind: 'source code',
  url: 'https://github.com/notqmail/notqmail',
  seen: '2026-11-23',
} as const;
export const sendmail = {
  kind: 'source code',
  url: 'https://ftp.sendmail.org/',
  seen: '2026-11-23',
} as const;
export const sendmail8 = {
  kind: 'source code',
  url: 'https://ftp.sendmail.org/',
  seen: 'sendmail 8.17.1.9',
} as const;
export const smtpCodes = {
  kind: 'observed',
  url: 'https://github.com/fm/smtp-codes/tree/main/data/codes',
  seen: '2026-05-31',
} as const;
export const titan = {
  kind: 'provider',
  url: 'https://support.titan.email/hc/en-us/articles/35175377981977-Understanding-Incoming-Email-Reject-Codes',
  seen: '2026-11-29',
} as const;
