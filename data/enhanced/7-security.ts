import type { EnhancedCode } from '../types';
import {
  dovecot2,
  exchangeOnline,
  fieldManual,
  google,
  notqmail,
  postfix,
  postfix3,
  sendmail,
  smtpCodes,
} from './sources';

const rfc3463 = { kind: 'rfc', rfc: 3463, section: '3.8' } as const;
const rfc4954 = { kind: 'rfc', rfc: 4954, section: '6' } as const;
const dkim = { kind: 'rfc', rfc: 7372, section: '3.1' } as const;
const spf = { kind: 'rfc', rfc: 7372, section: '3.2' } as const;
const basicRetired = {
  kind: 'provider',
  url: 'https://techcommunity.microsoft.com/blog/exchange/exchange-online-to-retire-basic-auth-for-client-submission-smtp-auth/4114750',
  seen: '2026-11-28',
  content: 'of June 2025',
} as const;
const basicTimeline = {
  kind: 'provider',
  url: 'https://techcommunity.microsoft.com/blog/exchange/updated-exchange-online-smtp-auth-basic-authentication-deprecation-timeline/4489835',
  seen: '2026-12-01',
  content: 'of January 2026',
} as const;
const badCredentials = {
  kind: 'observed',
  url: 'https://github.com/dawidd6/action-send-mail/issues/205',
  seen: '2024-05-31',
} as const;
const appPassword = {
  kind: 'observed',
  url: 'https://github.com/Der-Henning/tgtg/issues/517',
  seen: '2024-07-13',
} as const;
const unknownMechanism = {
  kind: 'observed',
  url: 'https://github.com/mikel/mail/issues/1357',
  seen: '2026-11-28',
  content: 'of August 2019',
} as const;
const dovecot = {
  kind: 'source code',
  url: 'https://github.com/dovecot/core/blob/2.3.19.1/src/submission-login/client-authenticate.c',
  seen: 'dovecot 2.3.19.1',
} as const;
const exchangeIpv6 = {
  kind: 'provider',
  url: 'https://learn.microsoft.com/en-us/microsoft-365/security/office-365-security/mail-flow-inbound-ipv6-support-about?view=o365-worldwide',
  seen: '2026-11-29',
} as const;
const zoho = {
  kind: 'observed',
  url: 'https://github.com/sisimai/go-sisimai/blob/5-stable/rhost/for-zoho.go',
  seen: '2026-11-29',
} as const;
const yahooPolicy = {
  kind: 'provider',
  url: 'https://help.yahoo.com/kb/SLN7253.html',
  seen: '2026-12-01',
} as const;
const yahooRules = {
  kind: 'observed',
  url: 'https://github.com/sisimai/go-sisimai/blob/5-stable/rhost/for-yahooinc.go',
  seen: '2025-02-23',
} as const;
const samples = {
  kind: 'observed',
  url: 'https://github.com/sisimai/set-of-emails',
  seen: '2026-11-23',
} as const;
const momentum = {
  kind: 'observed',
  url: 'https://github.com/SparkPost/support-docs/blob/main/content/momentum/3/3-ad/ad-appendix-adaptive-rules.md',
  seen: '2026-11-23',
} as const;

/** Subject 7: security, login and the rules of the receiving side. */
export const enhanced7 = [
  {
    code: 'X.7.0',
    name: 'Security or policy reason, unspecified',
    registered: true,
    classes: {
      '2': {
        name: 'Login accepted, or email discarded',
        plain:
          'With 235, your email program has logged in. With 250 and “discarded”, a filter threw the email away. With 221, the session is over.',
        who: 'you',
        act: 'read the text after the code',
        advice: {
          person: [
            'With 235, the server accepted your login: there is nothing to do.',
            'If the text says “discarded”, the recipient does not get the email. Forward the line to your email provider or IT support.',
          ],
          administrator: [
            '235 2.7.0 means that the login was accepted. If mail is still not sent, read the lines after it.',
            'With “Ok, discarded”, look at the quarantine and the settings of amavis (`final_spam_destiny`, `final_virus_destiny`).',
            'With Postfix’s 221 2.7.0, look for “non-SMTP command from” in its log: the client sent no SMTP command but, for example, GET or a message header.',
          ],
          developer: [
            'After 235, continue with MAIL. The login is done and must not be repeated in this session.',
          ],
        },
      },
      '4': {
        plain:
          'The other server is delaying your message for security reasons or because of the sending rate. The code does not say which. Your mail server retries automatically.',
        who: 'your-provider',
        act: 'read the text, slow down and check the reputation',
        advice: {
          person: [
            'Wait: your mail server retries automatically.',
            'If you get a bounce message after a few days, forward all of it to your email provider or IT support.',
          ],
          administrator: [
            'Google’s 421 4.7.0 can mean poor reputation, missing reverse DNS, or TLS that the recipient’s domain requires. The text says which.',
            'Yahoo’s [TSS04], [TS01] and [TS02] follow user complaints or unexpected volume: fix the cause of the complaints, and send more slowly.',
            'Check your own setup first. `postqueue -p` can reveal a compromised account or a mail loop, and `dig +short -x 192.0.2.10` shows the server’s name.',
          ],
          developer: [
            'Retry with exponential backoff and fewer connections. Never suppress.',
            'With 454 4.7.0, the login could not be checked: wait a few minutes before the next attempt.',
          ],
        },
      },
      '5': {
        again: 'kept-or-mended',
        plain:
          'The message was rejected for a security reason that the code does not name. The text after the code usually says more.',
        who: 'your-provider',
        act: 'read the text, and check login, blocklists and content',
        advice: {
          person: [
            'If the text says “Authentication required” or “STARTTLS”, turn on login and TLS for the outgoing server in your email program.',
            'If it says “Security issue”, remove the attachment, and send a link to the file instead.',
            'If it says something else, forward the whole bounce message to your email provider or IT support.',
          ],
          administrator: [
            '530 5.7.0 asks the client to start TLS or to log in first.',
            'If the text contains a Proofpoint web address, your IP address is blocked there: fix the cause, then ask for removal on that page.',
            'For Google’s relay, register the IP address or the domain in the Workspace account.',
          ],
          developer: [
            'Log in or start TLS if 530 asks for it. Otherwise, do not retry unchanged.',
            'The address is not the reason: keep it.',
          ],
        },
      },
    },
    confused: [
      {
        only: '45',
        code: '5.7.1',
        how: '5.7.1 at least says that a policy rejected the message.',
      },
      {
        only: '5',
        code: '5.7.8',
        how: '5.7.8 says that the username or password is wrong. Sendmail uses 535 5.7.0 for that.',
      },
      {
        only: '4',
        code: '4.7.28',
        how: '4.7.28 names the reason: too much mail in a short time. Google’s older text used 4.7.0 for it.',
      },
    ],
    practice: [
      {
        only: '2',
        by: 'amavis',
        means:
          '250 2.7.0 “Ok, discarded”: it threw the message away because of spam, a virus or a banned attachment.',
        source: {
          kind: 'observed',
          url: 'https://github.com/docker-mailserver/docker-mailserver/pull/2361',
          seen: '2026-11-30',
        },
      },
      {
        only: '2',
        by: 'Postfix',
        means:
          '221 2.7.0 “I can break rules, too”: the client sent no SMTP command but, for example, GET or a message header.',
        source: postfix3,
      },
      {
        only: '4',
        by: 'Google',
        means:
          '421 4.7.0: poor reputation, an unusual rate, missing reverse DNS, suspicious content, TLS required, an IP address that the recipient’s domain does not list, or only “try again later”. 454 4.7.0: a login problem.',
        source: google,
      },
      {
        only: '5',
        by: 'Google',
        means:
          '552 5.7.0: a file type or content that is never accepted. 550 5.7.0: relay or account not allowed. 530 5.7.0: TLS or login missing.',
        source: google,
      },
      {
        only: '4',
        by: 'Yahoo',
        means:
          '421 4.7.0 [TSS04]: mail from the IP address is deferred for user complaints or unexpected volume.',
        source: fieldManual,
      },
      {
        only: '4',
        by: 'Microsoft',
        means:
          '451 4.7.0 with “PRX”: one Exchange server could not pass the mail on to the next, in Exchange Online or on Exchange Server.',
        source: fieldManual,
      },
      {
        only: '5',
        by: 'Proofpoint',
        means: '550 or 554 5.7.0: its reputation service blocks the IP address.',
        source: {
          kind: 'observed',
          url: 'https://github.com/zone-eu/zone-mta/blob/master/config/bounces.txt',
          seen: '2026-07-20',
        },
      },
      {
        only: '5',
        by: 'Proofpoint',
        means: '550 5.7.0: the message failed DMARC.',
        source: fieldManual,
      },
      {
        only: '5',
        by: 'Apple iCloud',
        means:
          '550 5.7.0 with a Proofpoint web address: the IP address is on Proofpoint’s blocklist.',
        source: {
          kind: 'observed',
          url: 'https://github.com/sisimai/go-sisimai/blob/5-stable/rhost/for-apple.go',
          seen: '2025-02-23',
        },
      },
      {
        only: '5',
        by: 'T-Online',
        means: '550 5.7.0: the content was marked as spam or a virus.',
        source: {
          kind: 'observed',
          url: 'https://it-kosmopolit.de/deutsche-telekom-stuft-bit-ly-links-in-newslettern-als-spam-ein/',
          seen: '2026-11-23',
        },
      },
      {
        only: '5',
        by: 'Orange',
        means: '550 5.7.0 OFR_305: the login is wrong.',
        source: {
          kind: 'observed',
          url: 'https://github.com/sisimai/go-sisimai/blob/5-stable/rhost/for-franceptt.go',
          seen: '2025-02-23',
        },
      },
      {
        only: '4',
        by: 'Postfix',
        means:
          '421 4.7.0: too many connections or too many errors. 454 4.7.0: TLS or the login does not work on the server. In its own warnings also: TLS or its login at the next server failed.',
        source: postfix,
      },
      {
        only: '45',
        by: 'Sendmail',
        means:
          '530 or 535 5.7.0: a login is required, or it failed. 421 4.7.0: too many bad commands or recipients, a command that is too long, or a filter (milter) that ends the session. 403 4.7.0, in its own warnings: TLS is required, but did not work.',
        source: sendmail,
      },
      {
        only: '5',
        by: 'Postfix',
        means:
          '530 5.7.0: the connection must be encrypted first. In its own bounces, 5.7.0: a program that should deliver the message was not allowed to.',
        source: postfix3,
      },
      {
        only: '4',
        by: 'qmail',
        means:
          '4.7.0: other users may change the home directory or the `.qmail` file of the recipient, so qmail does not deliver.',
        source: notqmail,
      },
    ],
    notes: [
      {
        only: '45',
        text: 'A server may also use this code if its own security policy does not allow it to say more.',
        source: { kind: 'registry', entry: 'X.7.0' },
      },
      {
        text: 'RFC 4954 pairs 2.7.0 with 235, 4.7.0 with 454 and 5.7.0 with 530.',
        source: rfc4954,
      },
    ],
    words: [
      'security status',
      'potential security issue',
      'authentication required',
      'low reputation',
      'blocked',
    ],
    sources: [rfc3463, { kind: 'registry', entry: 'X.7.0' }],
  },
  {
    code: 'X.7.1',
    name: 'Rejected by policy (not authorised)',
    registered: true,
    classes: {
      '4': {
        name: 'Temporarily deferred by policy',
        plain:
          'A policy of the recipient’s mail server delays your message. This often happens with new senders. Your mail server retries automatically.',
        who: 'nobody',
        act: 'your mail server retries automatically',
        advice: {
          person: [
            'Wait: your mail server retries automatically. If the message has not arrived after a day, forward the notice to your email provider or IT support.',
            'Do not send it a second time: the person might get it twice.',
          ],
          administrator: [
            'Greylisting expects a second attempt from the same IP address after a few minutes. Check that your queue does that.',
            'If the delay continues, read the text. From Postfix, it can mean a missing name: `dig +short -x 192.0.2.10` and `dig +short A mail.example.com` (AAAA for IPv6).',
            'Waiting does not help with Yahoo’s 421 4.7.1 [TS03] (your IP address is deferred permanently), or with “Relay access denied” (the server does not relay for you).',
          ],
          developer: [
            'Retry after 5 to 30 minutes from the same IP address. Never suppress.',
            'Stop on [TS03], and slow down if the text mentions too much mail.',
          ],
        },
      },
      '5': {
        plain:
          'A mail server’s policy rejected your message because of its content, your address or the server that sent it.',
        who: 'your-provider',
        act: 'read the text and check the server’s setup',
        advice: {
          person: [
            'Read the text: “spam” is about your message or the server that sent it, “relay” about the recipient’s domain or your login, and “block list” about your provider’s server or your domain.',
            'If the message went to a group or mailing list, perhaps you are not allowed to write to it: ask its owner.',
            'Otherwise, forward the whole bounce message to your email provider or IT support.',
          ],
          administrator: [
            'Go by the text: relaying, a blocklist, SPF, DKIM or DMARC, a closed group, or spam.',
            'Check your own setup first: `dig +short -x 192.0.2.10`, `dig +short TXT _dmarc.example.com`, blocklists.',
            'If everything is correct, send the whole reply to the recipient’s postmaster. An answer of 127.255.255.254 from Spamhaus means an error in the recipient’s lookup.',
          ],
          developer: [
            'Do not retry unchanged.',
            'Do not suppress on 5.7.1 alone: the address is usually not the reason.',
          ],
        },
      },
    },
    confused: [
      {
        only: '4',
        code: '4.2.0',
        how: 'Postgrey uses 4.2.0 for greylisting, where others use 4.7.1.',
      },
      {
        only: '5',
        code: '5.1.1',
        how: '5.1.1 is the code for a mailbox that does not exist. Some providers use 5.7.1 for that too.',
      },
      {
        only: '5',
        code: '571',
        how: '571 looks like 5.7.1 without its dots, but it is a reply code, and not a standard one.',
      },
    ],
    practice: [
      {
        only: '5',
        by: 'Google',
        means:
          '550 5.7.1: spam, poor reputation, a faulty header, a relay or rate limit, or a policy of a Workspace domain. The text says which.',
        source: google,
      },
      {
        only: '5',
        by: 'Microsoft',
        means:
          '5.7.1: you are not allowed to write to this recipient or group, a mail flow rule rejected it, the server does not relay, or a login is missing.',
        source: exchangeOnline,
      },
      {
        only: '5',
        by: 'Outlook.com',
        means:
          '550 5.7.1 with (S3150): the sending server’s network is on Microsoft’s own blocklist. With the word Spamhaus: its IP address or a domain is on a Spamhaus list.',
        source: fieldManual,
      },
      {
        only: '4',
        by: 'Yahoo',
        means:
          '421 4.7.1 [TS03]: mail from this IP address is deferred permanently, although the code begins with 4.',
        source: momentum,
      },
      {
        only: '5',
        by: 'Yahoo',
        means: '553 5.7.1 [BL21], [BL22]: the IP address is on a Spamhaus blocklist.',
        source: fieldManual,
      },
      {
        only: '5',
        by: 'Apple iCloud',
        means: '5.7.1 [CS01]: rejected under a local policy, probably for content or reputation.',
        source: fieldManual,
      },
      {
        by: 'Postfix',
        means:
          '554 5.7.1: relaying, a blocklist or an access rule. 454 4.7.1: relaying, by default. 450 4.7.1: no reverse DNS, a HELO name that is not in the DNS, or too much mail.',
        source: postfix,
      },
      {
        only: '5',
        by: 'Sendmail',
        means: '550 5.7.1: relaying, the access table, missing reverse DNS or a filter.',
        source: sendmail,
      },
      {
        by: 'Rspamd',
        means:
          '451 4.7.1: greylisting or another temporary rejection. 554 5.7.1: rejected as spam.',
        source: {
          kind: 'source code',
          url: 'https://github.com/rspamd/rspamd',
          seen: '2026-11-23',
        },
      },
      {
        only: '5',
        by: 'OpenDMARC',
        means:
          '550 5.7.1: DMARC failed, and the sender’s domain asks receivers to reject such mail.',
        source: {
          kind: 'source code',
          url: 'https://github.com/trusteddomainproject/OpenDMARC',
          seen: '2026-11-23',
        },
      },
      {
        only: '4',
        by: 'Barracuda',
        means: '451 4.7.1: greylisted for five minutes.',
        source: fieldManual,
      },
      {
        only: '5',
        by: 'Yandex',
        means: '550 5.7.1 “No such user”: the mailbox does not exist.',
        source: fieldManual,
      },
      {
        only: '5',
        by: 'Trend Micro',
        means: '554 5.7.1 “Invalid-Recipient”: the mailbox does not exist.',
        source: fieldManual,
      },
      {
        only: '5',
        by: 'Proofpoint',
        means:
          '550 or 554 5.7.1: the address is marked as invalid, the domain is not set up at this gateway, or the sending IP address has a poor reputation.',
        source: fieldManual,
      },
      {
        only: '5',
        by: 'Vade (OX)',
        means: '550 5.7.1 OXSUS0001_403: no such recipient, or an invalid address.',
        source: {
          kind: 'observed',
          url: 'https://www.suped.com/learn/blocklists/what-does-the-vade-secure-oxsus0001_403-error-code-mean-and-how-should-it-be-handled',
          seen: '2026-11-23',
        },
      },
      {
        only: '5',
        by: 'La Poste',
        means: '571 5.7.1 LPN007_517: DMARC failed. 571 is not a standard code.',
        source: {
          kind: 'observed',
          url: 'https://github.com/sisimai/go-sisimai/blob/5-stable/rhost/for-franceptt.go',
          seen: '2025-02-23',
        },
      },
      {
        only: '5',
        by: 'ImprovMX',
        means:
          '551 5.7.1: a forwarding loop, a domain that is not set up, or poor reputation of the sending domain.',
        source: fieldManual,
      },
      {
        only: '5',
        by: 'SparkPost',
        means: '550 5.7.1: the domain of the From line is not set up for sending.',
        source: {
          kind: 'provider',
          url: 'https://github.com/SparkPost/support-docs/blob/main/content/docs/faq/error-messages-smtp.md',
          seen: '2026-08-06',
        },
      },
      {
        only: '5',
        by: 'Fastmail',
        means: '551 5.7.1: the From address does not belong to the account.',
        source: {
          kind: 'provider',
          url: 'https://fastmail.help/hc/en-us/articles/7010500320655-Why-messages-bounce-back',
          seen: '2026-11-23',
        },
      },
      {
        only: '5',
        by: 'Rambler',
        means: '540 5.7.1: the mailbox is unused or blocked.',
        source: fieldManual,
      },
      {
        only: '4',
        by: 'Oracle Cloud',
        means:
          '254 4.7.1: accepted, but the recipient is on the suppression list. The reply mixes a positive code with a negative one.',
        source: {
          kind: 'provider',
          url: 'https://docs.oracle.com/en-us/iaas/Content/Email/Concepts/troubleshooting.htm',
          seen: '2026-11-23',
        },
      },
      {
        only: '5',
        by: 'qmail',
        means:
          '553 5.7.1: the sender’s address is on the list `badmailfrom`, or the server does not relay for the recipient’s domain (`rcpthosts`).',
        source: notqmail,
      },
    ],
    notes: [
      {
        only: '4',
        text: 'The registry pairs X.7.1 with 451 too. Some servers greylist with “451 4.7.1”.',
        source: { kind: 'registry', entry: 'X.7.1' },
      },
      {
        only: '4',
        text: 'Greylisting has no code of its own. Servers use 4.7.1 or 4.2.0, for example; RFC 6647 mentions 421 and 450.',
        source: { kind: 'rfc', rfc: 6647, section: '5' },
      },
      {
        only: '5',
        text: 'DMARC has no code of its own. RFC 7489 shows 550 5.7.1 with the word DMARC in the text.',
        source: { kind: 'rfc', rfc: 7489, section: '10.3' },
      },
      {
        only: '5',
        text: 'The registry pairs 533 with X.7.1, but no email RFC defines a text for 533.',
        source: { kind: 'registry', entry: 'X.7.1' },
      },
      {
        only: '4',
        text: 'The reply code and the enhanced code must have the same first digit. Oracle’s 254 4.7.1 breaks that rule: go by the reply code.',
        source: { kind: 'rfc', rfc: 2034, section: '4' },
      },
    ],
    words: [
      'not authorized',
      'message refused',
      'relay access denied',
      'greylisted',
      'blocked using',
      'spam message rejected',
      'policy',
      'access denied',
      'refused by a rule',
      'put off by a rule',
    ],
    sources: [rfc3463, { kind: 'registry', entry: 'X.7.1' }],
  },
  {
    code: 'X.7.2',
    name: 'Not allowed to post to this list',
    registered: true,
    classes: {
      '5': {
        plain:
          'The address is a mailing list, and you are not allowed to write to it. From Yahoo and Titan, this code means that your provider’s server is blocked.',
        who: 'you',
        act: 'read the text: a closed list, or a blocked server?',
        advice: {
          person: [
            'If it is a list, join it, write from the address with which you joined, or ask the list’s owner to allow you to post.',
            'If the text is about spam or your server, forward the whole bounce message to your email provider or IT support.',
          ],
          administrator: [
            'If it is your list, check who is allowed to post: members only, or certain senders?',
            'From Yahoo with [TSS09] or [TSS11], no list is involved: your IP address is permanently blocked. Fix the cause, then write to Yahoo’s postmaster.',
            'From Titan, no list is involved either: find and stop the source of the spam on your server.',
          ],
          developer: [
            'Do not retry. Do not write to this list from this sender; other senders may be allowed to post there.',
          ],
        },
      },
    },
    confused: [
      {
        code: '5.2.4',
        how: '5.2.4 means that you are allowed to post, but the list could not be expanded to its members.',
      },
      {
        code: '5.7.1',
        how: '5.7.1 is what other servers use for a list or group that is closed to you.',
      },
      {
        code: '5.7.12',
        how: '5.7.12 is Microsoft’s code for an address that does not accept external senders.',
      },
    ],
    practice: [
      {
        by: 'Yahoo',
        means: '553 5.7.2 [TSS09], [TSS11]: the IP address is permanently blocked.',
        source: yahooRules,
      },
      {
        by: 'Titan',
        means: '550 5.7.2: too much spam came from the IP address.',
        source: smtpCodes,
      },
    ],
    notes: [],
    words: ['mailing list', 'not allowed to post', 'list expansion prohibited', 'members only'],
    sources: [rfc3463, { kind: 'registry', entry: 'X.7.2' }],
  },
  {
    code: 'X.7.3',
    name: 'Security conversion not possible',
    registered: true,
    classes: {
      '4': {
        name: 'Queue full, or encryption failed (Microsoft)',
        plain:
          'From Microsoft: too much mail is waiting for the recipient’s organisation, or encryption between the servers failed. Your mail server retries automatically.',
        who: 'your-provider',
        act: 'read the text, and check encryption',
        advice: {
          person: [
            'Wait: your mail server retries automatically.',
            'If it is urgent, contact the person another way, for example by phone.',
          ],
          administrator: [
            'With “quota exceeded”, there is nothing to fix on the sending side. Spread large mailings to this organisation over a few hours.',
            'If it is your organisation, find out what fills the queue: a mail loop, a mass mailing or a stuck connector.',
            'With “secure domain”, Exchange requires certificates from both servers (mutual TLS): check them and the domain lists in `Get-TransportConfig`.',
          ],
          developer: [
            'Retry with exponential backoff. The limit affects a whole organisation, so slow down for all its addresses; never suppress.',
          ],
        },
      },
      '5': {
        again: 'kept-or-mended',
        plain:
          'At Microsoft, a login or encryption failed: with 535, at the login of your email program, otherwise between mail servers. In the standard, one kind of protection could not be changed to another.',
        who: 'your-provider',
        act: 'check login and encryption between the servers',
        advice: {
          person: [
            'If your email program shows 535 5.7.3, the login failed: correct the username and password of the outgoing server. At Outlook.com and Microsoft 365, use a modern login (OAuth).',
            'If you encrypted or signed the message, send it unencrypted and unsigned where that is allowed.',
            'Otherwise, forward the whole bounce message to your email provider or IT support.',
          ],
          administrator: [
            'With Exchange, look at the receive connector: `Get-ReceiveConnector | Format-List Name,AuthMechanism,PermissionGroups`. Check that this server is allowed to log in there.',
            'If the text names STARTTLS or the “security subsystem”, encryption failed: check that the Exchange server has a valid certificate for SMTP and that both servers use TLS.',
            'In reply to AUTH, 535 5.7.3 means that the login failed. In Microsoft 365, check that SMTP AUTH is allowed for the mailbox: `Get-CASMailbox ada@example.com | Format-List SmtpClientAuthenticationDisabled`.',
          ],
          developer: [
            'Do not retry until someone has changed the settings. Do not repeat a login that got 535 5.7.3.',
            'Keep the address.',
          ],
        },
      },
    },
    confused: [
      {
        only: '5',
        code: '5.7.8',
        how: '5.7.8 is the registered code for a wrong username or password; Exchange uses 5.7.3.',
      },
      { code: '5.7.4', how: '5.7.4 means that a security feature is not supported at all.' },
      { code: '5.6.3', how: '5.6.3 is about converting the content, not its protection.' },
    ],
    practice: [
      {
        only: '5',
        by: 'Microsoft',
        means:
          'Exchange Server, 5.7.3, also as 451: the login between two Exchange servers failed. With 451, the message waits in the queue.',
        source: {
          kind: 'provider',
          url: 'https://learn.microsoft.com/en-us/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages',
          seen: '2021-07-14',
        },
      },
      {
        only: '5',
        by: 'Microsoft',
        means: '535 5.7.3 at login: the username or password is wrong.',
        source: {
          kind: 'provider',
          url: 'https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-smtpntlm/62888982-a911-40fa-b587-50b5c69f7334',
          seen: '2026-11-23',
        },
      },
      {
        only: '4',
        by: 'Microsoft',
        means: '450 4.7.3: the queue of the recipient’s organisation is full.',
        source: fieldManual,
      },
      {
        only: '4',
        by: 'Exchange Server',
        means:
          '451 4.7.3 “temporarily disallowed this secure domain”: the domain requires mutual TLS, which failed or is turned off.',
        source: {
          kind: 'observed',
          url: 'https://learn.microsoft.com/en-us/answers/questions/112624',
          seen: '2026-11-30',
        },
      },
    ],
    notes: [],
    words: [
      'not authorized',
      'cannot achieve exchange server authentication',
      'authentication unsuccessful',
      'unable to initialize security subsystem',
      'organization queue quota exceeded',
      'secure domain',
      'security conversion',
    ],
    sources: [rfc3463, { kind: 'registry', entry: 'X.7.3' }],
  },
  {
    code: 'X.7.4',
    name: 'Security feature not supported',
    registered: true,
    classes: {
      '4': {
        name: 'Encryption is not offered',
        plain:
          'Your mail server is set to send only over encrypted connections, and the other server did not offer encryption. Your mail server retries automatically.',
        who: 'their-provider',
        act: 'offer encryption (STARTTLS)',
        advice: {
          person: [
            'Wait: your mail server retries automatically.',
            'If the delay lasts longer than a day, contact the person another way, for example by phone.',
          ],
          administrator: [
            'Does the other server offer STARTTLS? `swaks --server mx.example.org --quit-after EHLO`.',
            'Check your own setup first: a firewall with “SMTP inspection” can hide STARTTLS, for all destinations alike.',
            'On Postfix, the requirement is set in `smtp_tls_security_level` or `smtp_tls_policy_maps`.',
          ],
          developer: [
            'Retry later, at every MX host. Do not fall back to plain text if encryption is required.',
            'Never suppress.',
          ],
        },
      },
      '5': {
        again: 'kept-or-mended',
        plain:
          'Your email program asked for a login method or protection that the server does not support. The server rejected it.',
        who: 'you',
        act: 'choose a different login method',
        advice: {
          person: [
            'In the settings of the outgoing server, choose “normal password” with TLS.',
            'With a large provider, remove the account from the email program and add it again, so that it uses the provider’s own login page.',
          ],
          administrator: [
            'Compare the mechanism that the program uses with the AUTH line: `swaks --server smtp.example.com:587 --tls --quit-after EHLO`.',
            'Google no longer accepts XOAUTH (OAuth 1.0): use XOAUTH2.',
          ],
          developer: [
            'Choose a mechanism from the AUTH line that EHLO returns after TLS has started. Do not repeat the one that was rejected.',
            'The code says nothing about the recipient.',
          ],
        },
      },
    },
    confused: [
      {
        only: '5',
        code: '504',
        how: '504 is the reply code that comes before it; it is used for other parameters too.',
      },
      {
        code: '5.7.9',
        how: '5.7.9 means that the server knows the mechanism, but considers it too weak.',
      },
      {
        code: '4.7.5',
        how: '4.7.5 means that encryption was offered, but the certificate could not be trusted.',
      },
    ],
    practice: [
      {
        only: '5',
        by: 'Google',
        means: '504 5.7.4: the login mechanism is unknown, or it is the withdrawn XOAUTH.',
        source: google,
      },
      {
        only: '5',
        by: 'Microsoft',
        means:
          '504 5.7.4 “Unrecognized authentication type”: the server does not offer this login method, for example PLAIN.',
        source: unknownMechanism,
      },
      {
        only: '4',
        by: 'Postfix',
        means:
          '4.7.4, written by the sending server: TLS is required, but the other server did not offer it.',
        source: postfix,
      },
    ],
    notes: [
      {
        only: '5',
        text: 'Google’s own table prints 5.7.40 for these errors.',
        source: google,
      },
    ],
    words: [
      'unrecognized authentication type',
      'tls is required',
      'not offered',
      'security features not supported',
      'xoauth',
      'auth mechanism not supported',
    ],
    sources: [rfc3463, { kind: 'registry', entry: 'X.7.4' }],
  },
  {
    code: 'X.7.5',
    name: 'Key or certificate not usable',
    registered: true,
    classes: {
      '4': {
        plain:
          'A key or certificate could not be verified, for example the other server’s. Your mail server retries automatically.',
        who: 'their-provider',
        act: 'fix the certificate of its mail server',
        advice: {
          person: [
            'Wait: your mail server retries automatically.',
            'If it is urgent, contact the person another way, for example by phone.',
          ],
          administrator: [
            'Check the certificate: `openssl s_client -starttls smtp -connect mx.example.org:25 -servername mx.example.org`. Is it valid, and does it name the host?',
            'Does the domain require a check? `dig +short TXT _mta-sts.example.org` and `dig +short TLSA _25._tcp.mx.example.org`.',
            'Check your own setup first: the clock of your server and its list of trusted authorities.',
          ],
          developer: [
            'Retry; do not continue without the check if a policy requires it.',
            'Keep the address.',
          ],
        },
      },
      '5': {
        again: 'mended',
        plain:
          'A key or certificate could not be verified, for example the other server’s, and your message was sent back.',
        who: 'their-provider',
        act: 'fix the certificate of its mail server',
        advice: {
          person: [
            'Tell the person another way, for example by phone, that their mail server’s certificate could not be verified.',
            'Send the message again once the certificate has been fixed.',
          ],
          administrator: [
            'Check which server wrote it: Microsoft’s sending side uses 5.7.5 for a server whose certificate does not satisfy the domain’s own MTA-STS policy.',
            'If the domain is yours, make sure that certificate, MX names and policy match: `curl https://mta-sts.example.org/.well-known/mta-sts.txt`.',
          ],
          developer: [
            'Send again when the certificate is correct; until then, it will fail again.',
            'Do not suppress.',
          ],
        },
      },
    },
    confused: [
      { code: '5.7.6', how: '5.7.6 means that the key is there, but its method is not supported.' },
      { code: '5.7.7', how: '5.7.7 means that the key is valid, but the message was changed.' },
      { code: '4.7.4', how: '4.7.4 means that encryption was not even offered.' },
    ],
    practice: [
      {
        by: 'Microsoft',
        means:
          '4.7.5 and 5.7.5: the destination’s certificate does not satisfy its MTA-STS policy.',
        source: {
          kind: 'observed',
          url: 'https://github.com/sisimai/go-sisimai/blob/5-stable/rhost/for-microsoft.go',
          seen: '2025-02-23',
        },
      },
      {
        only: '4',
        by: 'Postfix',
        means:
          '4.7.5, written by the sending server: the other server’s certificate does not satisfy the policy.',
        source: postfix,
      },
    ],
    notes: [
      {
        only: '4',
        text: 'RFC 6376 suggests 451 4.7.5 if the key of a DKIM signature cannot be fetched.',
        source: { kind: 'rfc', rfc: 6376, section: '6.3' },
      },
    ],
    words: [
      'cryptographic failure',
      'certificate not verified',
      'server certificate not trusted',
      'mta-sts validation',
      'certificate failed',
      'key unavailable',
    ],
    sources: [rfc3463, { kind: 'registry', entry: 'X.7.5' }],
  },
  {
    code: 'X.7.6',
    name: 'Encryption method not supported',
    registered: true,
    classes: {
      '5': {
        plain:
          'The message was not delivered: a server on the way does not know the method used to encrypt or sign it.',
        who: 'your-provider',
        act: 'use a widely supported method',
        advice: {
          person: [
            'If you encrypted or signed the message yourself, send it unencrypted and unsigned, or update your program.',
            'Otherwise, forward the whole bounce message to your email provider or IT support.',
          ],
          administrator: [
            'Which method is it? For DKIM, see a= in the DKIM-Signature header; every verifier has to support `rsa-sha256`.',
            'If you sign twice, with a new and an old method, keep the more widely supported one.',
          ],
          developer: [
            'Choose a method that the standard requires every receiver to support. Do not retry unchanged.',
            'Keep the address.',
          ],
        },
      },
    },
    confused: [
      {
        code: '5.7.5',
        how: '5.7.5 means that the method is known, but the key is missing or wrong.',
      },
      { code: '5.7.9', how: '5.7.9 is about the login: its mechanism is too weak.' },
      {
        code: '5.7.4',
        how: '5.7.4 means that a whole security feature is missing, not one method of it.',
      },
    ],
    practice: [],
    notes: [],
    words: [
      'cryptographic algorithm not supported',
      'algorithm not supported',
      'unsupported cipher',
      'unknown algorithm',
    ],
    sources: [rfc3463, { kind: 'registry', entry: 'X.7.6' }],
  },
  {
    code: 'X.7.7',
    name: 'Message was changed on the way',
    registered: true,
    classes: {
      '5': {
        again: 'later',
        plain:
          'The message was not delivered because a check found that it was damaged or changed on the way. From Zoho, this code means that a policy rejected the message.',
        who: 'your-provider',
        act: 'read the text, then find what changes the message',
        advice: {
          person: [
            'Write it again and send it: perhaps the damage does not happen a second time.',
            'If the message comes back again, forward the whole bounce message to your email provider or IT support.',
            'If Zoho sent it, contact the recipient another way and ask what their organisation does not accept.',
          ],
          administrator: [
            'Does anything on your side change messages, for example a footer, a scanner or an old gateway? Sign after that step, not earlier.',
            'Send a test to a mailbox elsewhere. “body hash did not verify” in Authentication-Results means that the body was changed after signing.',
          ],
          developer: [
            'Sign as the last step, and send lines of at most 998 characters so that no server wraps them.',
            'Do not send the same copy again. Keep the address.',
          ],
        },
      },
    },
    confused: [
      { code: '5.7.20', how: '5.7.20 means that no DKIM signature passes, for whatever reason.' },
      {
        code: '5.7.5',
        how: '5.7.5 means that the check was not possible, because a key is missing or wrong.',
      },
      {
        code: '5.6.0',
        how: '5.6.0 means that the content makes the message undeliverable, and that no other code describes the reason.',
      },
    ],
    practice: [
      {
        by: 'Zoho',
        means:
          '554 5.7.7 “Email policy violation detected”: a policy on the recipient’s side rejected the message. The reply does not say which.',
        source: zoho,
      },
    ],
    notes: [
      {
        text: 'The code may even come with a message that was delivered.',
        source: rfc3463,
      },
    ],
    words: [
      'message integrity failure',
      'message altered',
      'message corrupted',
      'body hash did not verify',
      'signature broken',
    ],
    sources: [rfc3463, { kind: 'registry', entry: 'X.7.7' }],
  },
  {
    code: 'X.7.8',
    name: 'Wrong username or password',
    registered: true,
    classes: {
      '5': {
        again: 'kept',
        plain:
          'Your email program could not log in: the username or password is wrong. The message was not sent.',
        who: 'you',
        act: 'correct the username and password',
        advice: {
          person: [
            'Type the password again in the settings of the outgoing server. The username is often the whole email address.',
            'With Google and some other providers, create an app password for the email program.',
            'If the login worked until yesterday, log in on your provider’s website: the account may be locked.',
          ],
          administrator: [
            'Test it by hand: `swaks --to maria@example.org --server smtp.example.com:587 --tls --auth PLAIN --auth-user ada@example.com`.',
            'On your own server, check the stored password: with Dovecot, use `doveadm auth test ada@example.com`.',
            'At SparkPost, check the API key and its permissions.',
          ],
          developer: [
            'Do not repeat the login: accounts can get locked. Ask for new credentials, or renew the OAuth token.',
            'The code says nothing about the recipient.',
          ],
        },
      },
    },
    confused: [
      {
        code: '5.7.9',
        how: '5.7.9 means that the login method is rejected, whatever the password.',
      },
      {
        code: '5.7.13',
        how: '5.7.13 means that the password is correct, but the account is disabled.',
      },
      { code: '5.7.3', how: '5.7.3 is what Exchange uses for the same thing.' },
    ],
    practice: [
      {
        by: 'Google',
        means:
          '535 5.7.8: wrong password, or the normal password where an app password or OAuth is needed.',
        source: google,
      },
      {
        by: 'SparkPost',
        means: '535 5.7.8: wrong API key, wrong username, or a key without permission to send.',
        source: {
          kind: 'provider',
          url: 'https://github.com/SparkPost/support-docs/blob/main/content/docs/faq/error-messages-smtp.md',
          seen: '2026-08-06',
        },
      },
      {
        by: 'Fastmail',
        means: '535 5.7.8: wrong username or app password.',
        source: {
          kind: 'provider',
          url: 'https://fastmail.help/hc/en-us/articles/7010500320655-Why-messages-bounce-back',
          seen: '2026-11-23',
        },
      },
    ],
    notes: [
      { text: 'RFC 4954 sends it with 535.', source: rfc4954 },
      {
        text: 'Google’s own table prints 5.7.80 for this error.',
        source: google,
      },
      {
        text: 'Replies of Google seen in logs have 5.7.8 here.',
        source: badCredentials,
      },
      {
        text: 'RFC 4468 (2006) used 5.7.8 for a missing trust relationship. RFC 5248 moved that meaning to X.7.14.',
        source: { kind: 'rfc', rfc: 4468, section: '5' },
      },
    ],
    words: [
      'wrong password',
      'username and password not accepted',
      'authentication failed',
      'invalid credentials',
      'badcredentials',
      'login failed',
      'app password',
      '535',
    ],
    sources: [rfc4954, { kind: 'registry', entry: 'X.7.8' }],
  },
  {
    code: 'X.7.9',
    name: 'Login method too weak',
    registered: true,
    classes: {
      '5': {
        again: 'kept-or-mended',
        plain:
          'The way your email program logs in is not secure enough for the server. From Yahoo, this code means that SPF, DKIM or DMARC failed, or that a header or another policy is the reason.',
        who: 'you',
        act: 'create an app password, unless Yahoo sent it',
        advice: {
          person: [
            'With Google, create an app password in your account settings, and enter it in the email program.',
            'If the text asks you to, log in with a browser once, then send again.',
            'If Yahoo sent it, forward the whole bounce message to your email provider or IT support.',
          ],
          administrator: [
            'On your own server, the mechanism is weaker than its settings allow. Offer a stronger one, or PLAIN only over TLS.',
            'If Yahoo sent it (550 or 554), check SPF and DKIM: `dig +short TXT example.com`. “Header error” means a header that Yahoo does not accept.',
          ],
          developer: [
            'At login, use XOAUTH2 or another mechanism from the AUTH line; do not repeat the old one.',
            'If Yahoo sent it, do not retry until SPF or DKIM passes. Keep the address.',
          ],
        },
      },
    },
    confused: [
      { code: '5.7.8', how: '5.7.8 means that the username or password is wrong.' },
      { code: '5.7.14', how: '5.7.14 is Google’s other code for “log in with the browser first”.' },
      {
        code: '5.7.26',
        how: '5.7.26 is Google’s code for what Yahoo calls 550 5.7.9: neither SPF nor DKIM passed.',
      },
    ],
    practice: [
      {
        by: 'Google',
        means: '534 5.7.9: an app password is needed, or a login with the browser first.',
        source: google,
      },
      {
        by: 'Yahoo',
        means: '554 5.7.9: not accepted for policy or authentication reasons.',
        source: fieldManual,
      },
      {
        by: 'Yahoo',
        means: '554 5.7.9 “not accepted for policy reasons”: SPF, DKIM or DMARC failed.',
        source: yahooPolicy,
      },
      { by: 'Yahoo', means: '550 5.7.9: neither SPF nor DKIM passed.', source: yahooRules },
      {
        by: 'Yahoo',
        means: '554 5.7.9 “Header error”: a header is not acceptable.',
        source: samples,
      },
    ],
    notes: [
      { text: 'RFC 4954 sends it with 534.', source: rfc4954 },
      {
        text: 'Google’s own table prints 5.7.90 for these errors.',
        source: google,
      },
      {
        text: 'Replies of Google seen in logs have 5.7.9 here.',
        source: appPassword,
      },
    ],
    words: [
      'application-specific password required',
      'app password',
      'authentication mechanism is too weak',
      'log in with your web browser',
      'not accepted for policy reasons',
      'yahoo requires all senders to authenticate',
    ],
    sources: [rfc4954, { kind: 'registry', entry: 'X.7.9' }],
  },
  {
    code: 'X.7.10',
    name: 'Encryption needed',
    registered: true,
    classes: {
      '4': {
        plain:
          'The server requires an encrypted connection, for example before a login, and this one was not encrypted. Your mail server retries automatically.',
        who: 'your-provider',
        act: 'send over TLS',
        advice: {
          person: [
            'Wait: your mail server retries automatically.',
            'If your own email program shows this code, turn on TLS for the outgoing server.',
          ],
          administrator: [
            'Let your server use TLS wherever it is offered: in Postfix, set `smtp_tls_security_level = may` or stronger.',
            'If it already does, find out what removes STARTTLS on the way: `openssl s_client -starttls smtp -connect mx.example.org:25`.',
          ],
          developer: [
            'Retry over TLS: send STARTTLS, wait for 220, then send EHLO again. Never suppress.',
          ],
        },
      },
      '5': {
        again: 'kept-or-mended',
        plain:
          'The server requires an encrypted connection, for example before a login, and this one was not encrypted. From Google, this code means that commands came together with STARTTLS.',
        who: 'you',
        act: 'read the text, then turn on TLS for outgoing mail',
        advice: {
          person: [
            'In the settings of the outgoing server, choose port 587 with STARTTLS, or port 465 with SSL/TLS.',
            'Check the date and time of your computer: if they are wrong, encryption can fail.',
          ],
          administrator: [
            'At Google, 523 5.7.10 means that commands were sent together with STARTTLS: your server has to wait for the reply.',
            'In a bounce message, it can mean that the sender required TLS all the way (REQUIRETLS) and that TLS could not be set up.',
            'Test your own port: `swaks --server smtp.example.com:587 --tls --quit-after EHLO`.',
          ],
          developer: [
            'Send STARTTLS alone and wait for its reply. Do not retry in plain text.',
            'The address is not the reason.',
          ],
        },
      },
    },
    confused: [
      {
        code: '5.7.11',
        how: '5.7.11 is defined in nearly the same way: the chosen login method needs encryption.',
      },
      {
        only: '5',
        code: '530',
        how: '530 is the reply if STARTTLS has to come first, usually with 5.7.0.',
      },
      {
        code: '5.7.30',
        how: '5.7.30 means that the next server does not offer REQUIRETLS, which the sender required.',
      },
    ],
    practice: [
      {
        only: '5',
        by: 'Dovecot',
        means: '523 5.7.10: a login without encryption (the registered meaning).',
        source: dovecot,
      },
      {
        only: '5',
        by: 'Google',
        means: '523 5.7.10: commands were sent together with STARTTLS.',
        source: google,
      },
    ],
    notes: [
      {
        only: '5',
        text: 'By definition, the login method needs encryption. Programs used the code before it was registered. No RFC defines a text for its reply code 523.',
        source: { kind: 'rfc', rfc: 5248, section: '2.4' },
      },
      {
        only: '5',
        text: 'RFC 8689 uses 5.7.10 in bounces when TLS could not be set up for a REQUIRETLS message.',
        source: { kind: 'rfc', rfc: 8689, section: '4.2.1' },
      },
    ],
    words: [
      'encryption needed',
      'tls required',
      'starttls',
      'pipeline after starttls',
      'encrypted connection required',
    ],
    sources: [
      { kind: 'rfc', rfc: 5248, section: '2.4' },
      { kind: 'registry', entry: 'X.7.10' },
    ],
  },
  {
    code: 'X.7.11',
    name: 'Login requires encryption',
    registered: true,
    classes: {
      '5': {
        again: 'kept',
        plain:
          'The server allows this login method only over an encrypted connection, so it rejected the login. From Google, this code means that STARTTLS came with an argument.',
        who: 'you',
        act: 'read the text, then turn on TLS and log in',
        advice: {
          person: [
            'Turn on encryption for the outgoing server: port 587 with STARTTLS, or port 465 with SSL/TLS.',
            'If the program offers to send the password without encryption, say no.',
          ],
          administrator: [
            'Do not offer a mechanism that you then reject: in Postfix, set `smtpd_tls_auth_only = yes`.',
            'Google uses 501 5.7.11 if STARTTLS has an argument: find out what adds it.',
          ],
          developer: [
            'Send STARTTLS first, alone on its line. Then send EHLO, and after that AUTH. Do not repeat the AUTH unchanged.',
            'The code says nothing about the recipient.',
          ],
        },
      },
    },
    confused: [
      {
        code: '5.7.10',
        how: '5.7.10 is defined in nearly the same way. Bounces of REQUIRETLS mail use it too.',
      },
      {
        code: '538',
        how: '538 is the reply code that comes with it, and is kept only for historical reasons.',
      },
      {
        code: '5.7.9',
        how: '5.7.9 means that the mechanism is too weak even over an encrypted connection.',
      },
    ],
    practice: [
      { by: 'Google', means: '501 5.7.11: STARTTLS came with an argument.', source: google },
    ],
    notes: [
      {
        text: 'RFC 4954 keeps this code for historical reasons: servers should not offer a mechanism that they would reject like this.',
        source: rfc4954,
      },
      {
        text: 'The registry pairs X.7.11 with 538 and with 524, for which no RFC defines a text.',
        source: { kind: 'registry', entry: 'X.7.11' },
      },
    ],
    words: [
      'encryption required for requested authentication mechanism',
      'login only over tls',
      'no parameters allowed',
      '538',
    ],
    sources: [rfc4954, { kind: 'registry', entry: 'X.7.11' }],
  },
  {
    code: 'X.7.12',
    name: 'Password transition needed',
    registered: true,
    classes: {
      '4': {
        again: 'login',
        plain:
          'You need to log in once with your normal password before the server can use this login method. Until then, it rejects the login temporarily.',
        who: 'you',
        act: 'log in once with the normal password over TLS',
        advice: {
          person: [
            'Choose “normal password” with TLS in the settings of the outgoing server, and send one message.',
            'After that, the earlier setting will work too.',
          ],
          administrator: [
            'The server has no stored secret yet for the mechanism that was used. One PLAIN login over TLS lets it store one.',
            'Or set a new password for this user.',
          ],
          developer: [
            'On 432 4.7.12, ask the user and log in once with PLAIN, only over TLS. Then use the original mechanism.',
            'The address is not at fault: never suppress.',
          ],
        },
      },
      '5': {
        name: 'External senders not allowed (Microsoft)',
        plain:
          'From Microsoft, this code means that the address accepts email only from people inside its own organisation. Your message was rejected.',
        who: 'their-provider',
        act: 'allow external senders for the address',
        advice: {
          person: [
            'Use a public address of that organisation instead.',
            'Or ask the person another way, for example by phone, to have their IT support allow external senders. Only an administrator can do that.',
          ],
          administrator: [
            'If it is an address of your organisation in Microsoft 365, open its delivery management as an administrator and allow external senders.',
            'If your own users get this reply, something sent the message without a login. It may be a scanner, a web form, or a service that forwards mail in their name.',
          ],
          developer: [
            'Do not retry. The address exists: write to a different address at that organisation instead of suppressing it as unknown.',
          ],
        },
      },
    },
    confused: [
      { code: '5.7.1', how: '5.7.1 is the broader code: rejected by policy, for any reason.' },
      {
        only: '5',
        code: '5.7.13',
        how: 'Microsoft uses 5.7.13 if a public folder does not accept external senders.',
      },
      {
        only: '4',
        code: '5.7.8',
        how: '5.7.8 means that the username or password is wrong. With 4.7.12, the password may be correct, but has to be stored again.',
      },
    ],
    practice: [
      {
        only: '5',
        by: 'Microsoft',
        means:
          'The sender was not authenticated by the organisation, so external senders are blocked.',
        source: exchangeOnline,
      },
    ],
    notes: [
      {
        text: 'RFC 4954 defines only 4.7.12, with 432. It does not define a permanent 5.7.12.',
        source: rfc4954,
      },
      {
        only: '4',
        text: 'The registry pairs X.7.12 with 422 too, which online lists describe as a full mailbox.',
        source: { kind: 'registry', entry: 'X.7.12' },
      },
    ],
    words: [
      'password transition',
      'sender was not authenticated by organization',
      'internal senders only',
      'outside senders',
      '432',
      'password change-over',
    ],
    sources: [rfc4954, { kind: 'registry', entry: 'X.7.12' }],
  },
  {
    code: 'X.7.13',
    name: 'Account disabled',
    registered: true,
    classes: {
      '5': {
        again: 'kept-or-mended',
        plain:
          'An account is disabled: the one that logs in, or the recipient’s in a bounce. From Microsoft, this code means that a public folder does not accept external senders.',
        who: 'you',
        act: 'read the text: whose account is disabled?',
        advice: {
          person: [
            'If it is your account, log in on your provider’s website and see what it says: for example an unpaid bill, or misuse of the account.',
            'If someone else may have used the account, change the password.',
            'If the text mentions a public folder or the recipient, ask the recipient for a different address.',
          ],
          administrator: [
            'If the account belongs to one of your users, find out why it was disabled. First resolve any payment, misuse or security problem.',
            'In Microsoft 365, give Anonymous the CreateItems right on the public folder, if external senders should be able to write to it.',
          ],
          developer: [
            'At login, do not ask for a new password: it does not help. Tell the user to contact the provider.',
            'At RCPT, suppress the address if the text says that the recipient is disabled.',
          ],
        },
      },
    },
    confused: [
      {
        code: '5.7.8',
        how: '5.7.8 means that the username or password is wrong. Correcting it helps.',
      },
      {
        code: '5.2.1',
        how: '5.2.1 is the registered code for a recipient’s mailbox that is disabled.',
      },
      {
        code: '5.7.12',
        how: '5.7.12 is what Microsoft uses for an address that accepts mail only from its own organisation. Groups and mailboxes have codes of their own (5.7.133, 5.7.134).',
      },
    ],
    practice: [
      {
        only: '5',
        by: 'Dovecot',
        means: '525 5.7.13: the user may not log in (the registered meaning).',
        source: dovecot,
      },
      {
        by: 'Microsoft',
        means:
          'The sender was not authenticated for a public folder, which blocks external senders.',
        source: exchangeOnline,
      },
      {
        by: 'an unnamed server',
        means:
          '525 5.7.13 “Disabled recipient address”: the recipient’s mailbox is disabled, not the sender’s account.',
        source: samples,
      },
    ],
    notes: [
      {
        text: 'The code was registered for an account that an administrator has disabled, for example after abuse. No RFC defines a text for its reply code 525.',
        source: { kind: 'rfc', rfc: 5248, section: '2.4' },
      },
    ],
    words: [
      'user account disabled',
      'account disabled',
      'account suspended',
      'public folder',
      'disabled recipient address',
      '525',
      'account switched off',
    ],
    sources: [
      { kind: 'rfc', rfc: 5248, section: '2.4' },
      { kind: 'registry', entry: 'X.7.13' },
    ],
  },
  {
    code: 'X.7.14',
    name: 'No trust relationship between the servers',
    registered: true,
    classes: {
      '5': {
        again: 'kept',
        plain:
          'The server was asked to get the text from a different server, but has no trust arrangement with it. From Google, this code means that you have to log in with a browser first.',
        who: 'you',
        act: 'log in with the browser, then send again',
        advice: {
          person: [
            'At Google, sign in to your account with a browser, confirm that it was you, then send again.',
            'Elsewhere, open the message before you forward it, or write it again.',
          ],
          administrator: [
            'Google asks for a browser login with 534 5.7.14. OAuth or an app password can avoid it.',
            'With BURL, set up the trust arrangement between the submission server and the IMAP server.',
          ],
          developer: [
            'With Google, do not repeat the login; send the user to the browser. With BURL, send the text with DATA.',
            'The code says nothing about the recipient.',
          ],
        },
      },
    },
    confused: [
      {
        code: '5.7.9',
        how: '5.7.9 is Google’s other code for a login that needs a browser, or an app password.',
      },
      { code: '5.7.8', how: '5.7.8 means that the username or password is wrong.' },
      {
        code: '5.6.6',
        how: '5.6.6 means that the server is allowed to fetch the text, but could not.',
      },
    ],
    practice: [
      { by: 'Google', means: '534 5.7.14: log in through the web browser first.', source: google },
      {
        only: '5',
        by: 'Dovecot',
        means: '550 5.7.14: a client that it does not trust as a proxy sent XCLIENT.',
        source: dovecot2,
      },
    ],
    notes: [
      {
        text: 'RFC 4468 used X.7.8 for this case, which clashed with the login code of RFC 4954. RFC 5248 gave it this code.',
        source: { kind: 'rfc', rfc: 5248, section: '2.4' },
      },
    ],
    words: [
      'log in through your web browser',
      'trust relationship required',
      'please log in via your web browser',
      'web login required',
      'burl',
    ],
    sources: [
      { kind: 'rfc', rfc: 5248, section: '2.4' },
      { kind: 'rfc', rfc: 4468 },
      { kind: 'registry', entry: 'X.7.14' },
    ],
  },
  {
    code: 'X.7.15',
    name: 'Priority too low',
    registered: true,
    classes: {
      '4': {
        plain:
          'The server accepts only more urgent messages at the moment. Your mail server retries automatically.',
        who: 'nobody',
        act: 'your mail server retries automatically',
        advice: {
          person: [
            'Wait: the message will get through when the server accepts ordinary messages again.',
            'If it is urgent, contact the person another way, for example by phone.',
          ],
          administrator: [
            'This is about MT-PRIORITY, a way to mark urgent mail in special networks. Check which level your server gave the message.',
            'RFC 6710 (4.1) lets the server that accepts mail from users reject like this. Check there: it may be in an emergency mode.',
          ],
          developer: [
            'Retry later at the same level: to raise the level automatically would defeat its purpose. Never suppress.',
          ],
        },
      },
      '5': {
        plain:
          'The server accepts only messages that are marked as more urgent than yours. It rejected your message.',
        who: 'you',
        act: 'mark it as more urgent, if you are allowed to',
        advice: {
          person: [
            'If your organisation’s email program can set the transfer priority, raise it and send again. The usual “important” mark does not count.',
            'Otherwise, contact the person another way, for example by phone.',
          ],
          administrator: [
            'Compare the level in MAIL (MT-PRIORITY) with the lowest that the server accepts.',
            'Which levels may your users set? Your own server can lower them.',
          ],
          developer: ['Do not retry at the same level. The address is valid: keep it.'],
        },
      },
    },
    confused: [
      {
        code: '5.7.16',
        how: '5.7.16 means that the level is high enough, but the message is too large for it.',
      },
      { code: '4.3.2', how: '4.3.2 means that the server accepts no mail at all at the moment.' },
      { code: '5.7.1', how: '5.7.1 means a rejection by any other policy.' },
    ],
    practice: [],
    notes: [
      {
        text: 'The registry allows any other 4XX or 5XX code besides 450 and 550.',
        source: { kind: 'registry', entry: 'X.7.15' },
      },
    ],
    words: ['priority level is too low', 'mt-priority', 'priority too low', 'urgent mail only'],
    sources: [
      { kind: 'rfc', rfc: 6710, section: '4.1' },
      { kind: 'registry', entry: 'X.7.15' },
    ],
  },
  {
    code: 'X.7.16',
    name: 'Too large for its priority',
    registered: true,
    classes: {
      '4': {
        plain:
          'The other server does not accept a message this large and not urgent at the moment. Your mail server retries automatically.',
        who: 'nobody',
        act: 'your mail server retries automatically',
        advice: {
          person: ['Wait, or send a short message without attachments in the meantime.'],
          administrator: [
            'The other server is in a mode for small and urgent messages (MT-PRIORITY). That server’s postmaster knows how long the mode will last.',
            'Check which level your server gave the message, and whether that is intended.',
          ],
          developer: [
            'Retry later. A smaller message may get through immediately. Never suppress.',
          ],
        },
      },
      '5': {
        plain:
          'The message was rejected because it is too large for the urgency that it is marked with.',
        who: 'you',
        act: 'send a smaller message or a link',
        advice: {
          person: [
            'Upload the file to a storage service and send a link.',
            'Or send it without the “urgent” mark, if it can wait.',
          ],
          administrator: [
            'The limit belongs to the level (MT-PRIORITY), so it can be lower than SIZE in the reply to EHLO.',
            'Send large messages at the ordinary level.',
          ],
          developer: [
            'Make the message smaller or change its level; do not retry unchanged.',
            'Keep the address.',
          ],
        },
      },
    },
    confused: [
      {
        code: '5.3.4',
        how: '5.3.4 means that the message is too large for the server, whatever its urgency.',
      },
      { code: '5.7.15', how: '5.7.15 means that the level is too low, whatever the size.' },
      {
        only: '5',
        code: '552',
        how: '552 is the reply code that comes with it, and also means a full mailbox.',
      },
    ],
    practice: [],
    notes: [
      {
        text: 'RFC 4865 gave the code a different meaning, a user’s quota for messages to be released later. That meaning was never registered.',
        source: { kind: 'rfc', rfc: 4865, section: '6' },
      },
      {
        text: 'The registry allows any other 4XX or 5XX code besides 552.',
        source: { kind: 'registry', entry: 'X.7.16' },
      },
    ],
    words: [
      'too big for the specified priority',
      'mt-priority',
      'size and priority',
      'priority size limit',
    ],
    sources: [
      { kind: 'rfc', rfc: 6710, section: '5' },
      { kind: 'registry', entry: 'X.7.16' },
    ],
  },
  {
    code: 'X.7.17',
    name: 'Mailbox has a new owner',
    registered: true,
    classes: {
      '5': {
        plain:
          'The mailbox may now belong to someone else, or no longer exists, so your message was not delivered to it.',
        who: 'you',
        act: 'ask the person for their current address',
        advice: {
          person: [
            'Ask the person another way, for example by phone, for their current address.',
            'Do not send anything private to the old address.',
          ],
          administrator: [
            'With Require-Recipient-Valid-Since, or RRVS at RCPT, the sender asked for delivery only if the owner has been the same since a given date.',
            'If it is your mailbox and its owner has not changed, correct the date in your records.',
          ],
          developer: [
            'Suppress the address, and ask your user for a new address at the next login. Disable functions such as a password reset by email.',
            'Do not send again without RRVS: a stranger might get it.',
          ],
        },
        wire: [
          'C: RCPT TO:<maria@example.org> RRVS=2026-04-03T23:01:00Z',
          'S: 550 5.7.17 maria@example.org is no longer valid',
        ],
      },
    },
    confused: [
      { code: '5.7.18', how: '5.7.18 means that the whole domain has a new owner.' },
      {
        code: '5.7.19',
        how: '5.7.19 means that the server cannot tell whether the owner is the same.',
      },
      {
        code: '5.1.6',
        how: '5.1.6 means that the person has moved, and the mailbox no longer accepts mail.',
      },
    ],
    practice: [],
    notes: [
      {
        text: 'RFC 4865 gave the code a different meaning, the server’s quota for messages to be released later. That meaning was never registered.',
        source: { kind: 'rfc', rfc: 4865, section: '6' },
      },
    ],
    words: [
      'mailbox owner has changed',
      'require-recipient-valid-since',
      'rrvs',
      'recycled address',
      'address reassigned',
    ],
    sources: [
      { kind: 'rfc', rfc: 7293, section: '15.3' },
      { kind: 'registry', entry: 'X.7.17' },
    ],
  },
  {
    code: 'X.7.18',
    name: 'Domain has a new owner',
    registered: true,
    classes: {
      '5': {
        plain:
          'The domain (the part after the @) now belongs to someone else, so your message was not delivered.',
        who: 'you',
        act: 'ask the person for their current address',
        advice: {
          person: [
            'Ask the person or company another way, for example by phone, for their current address.',
            'Assume that every address at this domain now belongs to a stranger.',
          ],
          administrator: [
            'The sender asked for this check (RRVS), and the receiving server says that the domain changed owner after the given date.',
            'If the domain is yours, look up the date with `whois example.org`.',
          ],
          developer: [
            'Suppress every address of this domain that you collected before the change.',
            'Do not send again without RRVS.',
          ],
        },
        wire: ['C: RCPT TO:<maria@example.org> RRVS=2026-04-03T23:01:00Z', 'S: 550 5.7.18 …'],
      },
    },
    confused: [
      { code: '5.7.17', how: '5.7.17 means that only this mailbox has a new owner.' },
      { code: '5.1.2', how: '5.1.2 means that the domain does not exist or does not accept mail.' },
      {
        code: '5.7.19',
        how: '5.7.19 means that the server cannot tell whether the owner is the same.',
      },
    ],
    practice: [],
    notes: [
      {
        text: 'A server uses this code only if it wants to say that the domain, and not just the mailbox, has a new owner.',
        source: { kind: 'registry', entry: 'X.7.18' },
      },
    ],
    words: ['domain owner has changed', 'rrvs', 'require-recipient-valid-since', 'domain sold'],
    sources: [
      { kind: 'rfc', rfc: 7293, section: '15.3' },
      { kind: 'registry', entry: 'X.7.18' },
    ],
  },
  {
    code: 'X.7.19',
    name: 'Change of owner cannot be checked',
    registered: true,
    classes: {
      '5': {
        plain:
          'The message was to be delivered only if the owner had not changed, and the server cannot check that. The message was not delivered.',
        who: 'you',
        act: 'decide whether to send it without the check',
        advice: {
          person: [
            'Make sure, for example by phone, that the address still belongs to the person.',
            'If a website sent the message, tell its support that your mailbox does not support this check.',
          ],
          administrator: [
            'If the mailbox is on your server, the server offers RRVS but has no date for this mailbox. Record the date, or stop offering RRVS.',
            'Nothing is wrong with the address.',
          ],
          developer: [
            'Do not retry with the check. Without it, send only what a stranger may read; never a password reset.',
            'Keep the address.',
          ],
        },
      },
    },
    confused: [
      { code: '5.7.17', how: '5.7.17 means that the check was made, and the owner has changed.' },
      {
        code: '5.7.18',
        how: '5.7.18 means that the check was made, and the domain has a new owner.',
      },
      { code: '5.7.5', how: '5.7.5 means that a check of keys or certificates was not possible.' },
    ],
    practice: [],
    notes: [
      {
        text: 'The sender has to decide whether to send the message again without this protection.',
        source: { kind: 'registry', entry: 'X.7.19' },
      },
      {
        text: 'A server that does not know the exact date of a change may use the latest possible date instead.',
        source: { kind: 'rfc', rfc: 7293, section: '5' },
      },
    ],
    words: [
      'rrvs test cannot be completed',
      'rrvs',
      'require-recipient-valid-since',
      'ownership unknown',
    ],
    sources: [
      { kind: 'rfc', rfc: 7293, section: '15.3' },
      { kind: 'registry', entry: 'X.7.19' },
    ],
  },
  {
    code: 'X.7.20',
    name: 'No valid DKIM signature',
    registered: true,
    classes: {
      '5': {
        plain:
          'The message was rejected because it has no valid DKIM signature. Your email provider needs to add one.',
        who: 'your-provider',
        act: 'sign outgoing mail with DKIM',
        advice: {
          person: [
            'Forward the whole bounce message to your email provider or IT support. They need to fix this.',
            'If you send through a newsletter service, finish setting up DKIM for your domain there.',
          ],
          administrator: [
            'Is the message signed at all? Look for a DKIM-Signature header in a copy that arrived elsewhere.',
            'Is the key there? `dig +short TXT selector._domainkey.example.com`, with the selector from s= in that header.',
            'If it is signed and still fails, something changes the message after signing, such as a footer.',
          ],
          developer: [
            'Do not retry until a test message shows `dkim=pass` in Authentication-Results.',
            'Keep the address.',
          ],
        },
      },
    },
    confused: [
      {
        code: '5.7.21',
        how: '5.7.21 means that a signature is valid, but not one that this server accepts.',
      },
      {
        code: '5.7.22',
        how: '5.7.22 means that a signature is valid, but not for the domain in the From line.',
      },
      { code: '5.7.30', how: 'Google uses 5.7.30 if DKIM did not pass.' },
    ],
    practice: [
      {
        by: 'La Poste',
        means: '550 5.7.20 LPN007_402: DKIM is not set up for the sending domain.',
        source: smtpCodes,
      },
    ],
    notes: [
      {
        text: 'Rejecting mail for this reason goes against the advice of RFC 6376, section 6.1; the registry says so itself.',
        source: { kind: 'registry', entry: 'X.7.20' },
      },
    ],
    words: [
      'no passing dkim signature',
      'dkim',
      'dkim failed',
      'dkim missing',
      'not signed',
      'signature missing',
    ],
    sources: [dkim, { kind: 'rfc', rfc: 6376 }, { kind: 'registry', entry: 'X.7.20' }],
  },
  {
    code: 'X.7.21',
    name: 'DKIM signature not accepted',
    registered: true,
    classes: {
      '5': {
        plain:
          'The message was rejected: its DKIM signature is valid, but not one that this server accepts.',
        who: 'your-provider',
        act: 'use a signature that the recipient’s server accepts',
        advice: {
          person: [
            'Forward the whole bounce message to your email provider or IT support: they decide how your mail is signed.',
          ],
          administrator: [
            'Which domain signs (d=)? A signature by your sending service alone is sometimes not enough: add one with your own domain.',
            'Does the signature cover the From header and the whole body? Leave out l=, and use a 2048-bit key.',
            'Ask the postmaster of the recipient’s mail server which signatures count.',
          ],
          developer: [
            'Change the signature first; the same one will be rejected again.',
            'Keep the address.',
          ],
        },
      },
    },
    confused: [
      { code: '5.7.20', how: '5.7.20 means that no signature is valid.' },
      {
        code: '5.7.22',
        how: '5.7.22 is the special case: the signing domain is not that of the From line.',
      },
      { code: '5.7.6', how: '5.7.6 means that the method of the signature is unknown.' },
    ],
    practice: [],
    notes: [
      {
        text: 'Rejecting mail for this reason goes against the advice of RFC 6376, section 6.1; the registry says so itself.',
        source: { kind: 'registry', entry: 'X.7.21' },
      },
    ],
    words: ['no acceptable dkim signature', 'dkim not accepted', 'dkim', 'weak dkim key'],
    sources: [dkim, { kind: 'rfc', rfc: 6376 }, { kind: 'registry', entry: 'X.7.21' }],
  },
  {
    code: 'X.7.22',
    name: 'DKIM domain does not match the sender',
    registered: true,
    classes: {
      '5': {
        plain:
          'The message was rejected: its DKIM signature is not from the domain of your email address.',
        who: 'your-provider',
        act: 'sign with the domain of the From line',
        advice: {
          person: [
            'If you send through a service, set up your own domain there, or send through your own provider.',
            'Otherwise, forward the whole bounce message to your email provider or IT support.',
          ],
          administrator: [
            'Compare d= in the DKIM-Signature header with the domain of the From line.',
            'Sending services publish a key under your domain: `dig +short CNAME selector._domainkey.example.com` must show theirs.',
          ],
          developer: [
            'Sign each message with the domain of its From line, and use one key per customer domain.',
            'Do not retry until the signature matches. Keep the address.',
          ],
        },
      },
    },
    confused: [
      {
        code: '5.7.21',
        how: '5.7.21 is the broader code: a valid signature that is not accepted, for any reason.',
      },
      { code: '5.7.20', how: '5.7.20 means that no signature is valid.' },
      {
        code: '5.7.26',
        how: 'Google uses 5.7.26 if DMARC fails, which is often for the same reason.',
      },
    ],
    practice: [],
    notes: [
      {
        text: 'The code is a special case of X.7.21.',
        source: { kind: 'registry', entry: 'X.7.22' },
      },
    ],
    words: [
      'no valid author-matched dkim signature',
      'dkim alignment',
      'dkim domain mismatch',
      'author signature',
    ],
    sources: [dkim, { kind: 'rfc', rfc: 6376 }, { kind: 'registry', entry: 'X.7.22' }],
  },
  {
    code: 'X.7.23',
    name: 'SPF did not pass',
    registered: true,
    classes: {
      '4': {
        name: 'Reverse DNS missing (Google)',
        plain:
          'From Google, this code means that the server that sent your message has no matching name (reverse DNS). Your mail server retries automatically.',
        who: 'your-provider',
        act: 'set the reverse DNS name of the server',
        advice: {
          person: [
            'Wait, and tell your email provider or IT support: waiting alone does not fix it.',
          ],
          administrator: [
            'Google’s 451 4.7.23 is not about SPF. `dig +short -x 192.0.2.10` must show a name, and `dig +short A mail.example.com` (AAAA for IPv6) the same address again.',
            'The owner of the IP address sets the name: ask your hosting company to do it.',
            'From other providers, it means that SPF did not pass: `dig +short TXT example.com`.',
          ],
          developer: ['Let the queue retry while the name is being set. Never suppress.'],
        },
      },
      '5': {
        plain:
          'The message was rejected: the server that sent it is not on the list of servers allowed to send for your domain (SPF).',
        who: 'your-provider',
        act: 'add the server to the SPF record',
        advice: {
          person: [
            'If you send through a service other than your provider’s, send through your provider.',
            'If the address forwards your mail, write to the final address instead: forwarding can break this check.',
            'Otherwise, forward the whole bounce message to your email provider or IT support.',
          ],
          administrator: [
            'Does the record cover the sending IP address? `dig +short TXT example.com | grep spf1`, with the domain of MAIL FROM, not of the From line.',
            'Add each service that sends for you, and keep everything in one record.',
            'Sign with DKIM too, for mail that others forward.',
          ],
          developer: [
            'Send from a server that the record names, or use a MAIL FROM domain of your own.',
            'Do not retry until SPF passes. Keep the address.',
          ],
        },
      },
    },
    confused: [
      {
        code: '5.7.24',
        how: '5.7.24 means that the check itself failed; the record is broken or could not be read.',
      },
      {
        only: '4',
        code: '4.7.25',
        how: '4.7.25 is the registered code for reverse DNS. Google’s 4.7.23 means the same.',
      },
      { code: '5.7.27', how: 'Google uses 5.7.27 if SPF did not pass.' },
    ],
    practice: [
      {
        only: '4',
        by: 'Google',
        means:
          '451 4.7.23: the IP address has no valid PTR record. Here, the code has nothing to do with SPF.',
        source: google,
      },
      {
        only: '5',
        by: 'Microsoft',
        means: 'SPF failed (the registered meaning).',
        source: exchangeOnline,
      },
    ],
    notes: [
      {
        only: '5',
        text: 'The code replaces the 5.7.1 that RFC 7208, section 8.4, shows for a failed SPF check.',
        source: spf,
      },
    ],
    words: [
      'spf',
      'spf fail',
      'sender policy framework violation',
      'spf validation failed',
      'not authorized to send for domain',
      'ptr record',
    ],
    sources: [spf, { kind: 'rfc', rfc: 7208 }, { kind: 'registry', entry: 'X.7.23' }],
  },
  {
    code: 'X.7.24',
    name: 'SPF could not be checked',
    registered: true,
    classes: {
      '4': {
        plain:
          'The list of servers that are allowed to send for your domain (SPF) could not be read or is not trusted. Your mail server retries automatically.',
        who: 'your-provider',
        act: 'check the SPF record and its name servers',
        advice: {
          person: [
            'Wait: your mail server retries automatically.',
            'If the delay lasts longer than a day, tell your email provider or IT support.',
          ],
          administrator: [
            'Do all name servers respond? `dig +short NS example.com`, then `dig @ns1.example.net TXT example.com` for each.',
            'Check that the names after `include:` respond too. One slow name is enough to cause this.',
            'Google uses 451 4.7.24 for “suspicious entries” in the record and does not say which. Look for very large ranges of addresses first.',
          ],
          developer: [
            'Retry. If the delay lasts for hours, tell the owner of the domain. Never suppress.',
          ],
        },
      },
      '5': {
        plain:
          'The message was rejected: the list of servers that are allowed to send for your domain (SPF) is faulty or not trusted.',
        who: 'your-provider',
        act: 'correct the SPF record',
        advice: {
          person: [
            'Forward the whole bounce message to your email provider or IT support: they need to correct the record.',
          ],
          administrator: [
            'Look for the fault: `dig +short TXT example.com | grep spf1` must show one line only, without typos.',
            'The record may cause at most ten further DNS lookups; each `include:` counts, and so do those inside it.',
            'Google speaks of “suspicious entries” and does not say which. Look for very large ranges of addresses first.',
          ],
          developer: [
            'Do not retry until the record is correct. The recipient is not the reason: keep the address.',
          ],
        },
      },
    },
    confused: [
      {
        code: '5.7.23',
        how: '5.7.23 means that the check worked, and this server is not on the list.',
      },
      {
        only: '4',
        code: '4.4.3',
        how: 'RFC 7208, older than 4.7.24, shows 4.4.3 when an SPF check gets no DNS answer.',
      },
      {
        only: '5',
        code: '5.5.2',
        how: 'RFC 7208, older than 5.7.24, shows 5.5.2 for a faulty SPF record.',
      },
    ],
    practice: [
      {
        by: 'Google',
        means:
          '451 4.7.24 and 550 5.7.24: the record can be read, but contains entries that Google does not trust.',
        source: google,
      },
    ],
    notes: [
      {
        text: 'The code replaces 4.4.3 and 5.5.2, which RFC 7208, sections 8.6 and 8.7, shows for errors of the check.',
        source: spf,
      },
    ],
    words: [
      'spf validation error',
      'spf permerror',
      'spf temperror',
      'suspicious entries',
      'too many dns lookups',
      'spf record',
    ],
    sources: [spf, { kind: 'rfc', rfc: 7208 }, { kind: 'registry', entry: 'X.7.24' }],
  },
  {
    code: 'X.7.25',
    name: 'Reverse DNS missing or wrong',
    registered: true,
    classes: {
      '4': {
        plain:
          'The server that sent your message has no name that matches its address (reverse DNS). Your mail server retries automatically.',
        who: 'your-provider',
        act: 'set the reverse DNS name of the server',
        advice: {
          person: [
            'Wait, and forward the notice to your email provider or IT support: waiting alone does not fix it.',
          ],
          administrator: [
            'Postfix’s 450 4.7.25 requires both directions: `dig +short -x 192.0.2.10` shows a name, and that name leads back to 192.0.2.10.',
            'If the DNS is correct, check whether the other server was briefly unable to reach your name servers.',
          ],
          developer: [
            'Let the queue retry. If the code stays the same for hours, waiting will not help. Never suppress.',
          ],
        },
      },
      '5': {
        plain:
          'The message was rejected: the server that sent it has no name that matches its address (reverse DNS).',
        who: 'your-provider',
        act: 'set the reverse DNS name of the server',
        advice: {
          person: [
            'Forward the whole bounce message to your email provider or IT support. They need to fix this.',
            'If it is urgent, write from a different provider.',
          ],
          administrator: [
            '`dig +short -x 192.0.2.10` must show a name, and `dig +short A mail.example.com` the same address. For IPv6, check AAAA.',
            'The owner of the IP address sets the name: ask your hosting company to do it.',
            'Microsoft uses this code for IPv6: until the name exists, send over IPv4.',
          ],
          developer: [
            'Do not retry from this IP address until the name is set. Keep the address of the recipient.',
          ],
        },
      },
    },
    confused: [
      {
        code: '4.7.23',
        how: 'Google uses 4.7.23 for the same fault, although the registry defines it for SPF.',
      },
      {
        only: '4',
        code: '4.7.1',
        how: 'Postfix uses 4.7.1 if it only requires a reverse DNS name and the IP address has none.',
      },
      {
        code: '5.7.27',
        how: '5.7.27 is about the sender’s domain, not about the server’s IP address.',
      },
    ],
    practice: [
      {
        only: '5',
        by: 'Microsoft',
        means: '5.7.25: an IPv6 address without a PTR record.',
        source: exchangeOnline,
      },
      {
        only: '4',
        by: 'Microsoft',
        means: '450 4.7.25: an IPv6 address without a PTR record.',
        source: exchangeIpv6,
      },
      {
        only: '5',
        by: 'Google',
        means: '550 5.7.25: the IP address has no valid PTR record (the registered meaning).',
        source: google,
      },
      {
        only: '4',
        by: 'Postfix',
        means:
          '450 4.7.25: the IP address has no name, or name and address do not match. By default, the rejection stays temporary.',
        source: postfix,
      },
    ],
    notes: [
      {
        only: '4',
        text: 'Postfix replies with 450 by default, so a lasting fault looks temporary for days.',
        source: postfix,
      },
    ],
    words: [
      'reverse dns',
      'ptr record',
      'rdns',
      'cannot find your hostname',
      'reverse dns validation failed',
      'no ptr',
    ],
    sources: [
      { kind: 'rfc', rfc: 7372, section: '3.3' },
      { kind: 'registry', entry: 'X.7.25' },
    ],
  },
  {
    code: 'X.7.26',
    name: 'Sender not authenticated (SPF, DKIM, DMARC)',
    registered: true,
    classes: {
      '4': {
        plain:
          'The message failed the checks that prove who sent it (SPF, DKIM, DMARC), so it is delayed. Your mail server retries automatically.',
        who: 'your-provider',
        act: 'set up SPF, DKIM and DMARC',
        advice: {
          person: [
            'Wait, and tell your email provider or IT support: without a change, the message may be rejected in the end.',
          ],
          administrator: [
            'Read the text. At Google, it means that neither SPF nor DKIM passed, or that the DNS did not respond for a domain with a strict DMARC policy.',
            'Do your name servers respond? Check `dig TXT _dmarc.example.com` and `dig TXT selector._domainkey.example.com`.',
            'From Microsoft, it is about IPv6, where SPF or DKIM must pass.',
          ],
          developer: ['Retry slowly while SPF and DKIM are being set up. Never suppress.'],
        },
      },
      '5': {
        plain:
          'The message failed the checks that prove who sent it (SPF, DKIM, DMARC). Your email provider needs to fix this before you send it again.',
        who: 'your-provider',
        act: 'set up SPF, DKIM and DMARC',
        advice: {
          person: [
            'Send through the provider of the email address that you send from, not through a different service.',
            'If you already do, forward the whole bounce message to your email provider or IT support.',
          ],
          administrator: [
            'SPF: `dig +short TXT example.com | grep spf1`. DKIM: `dig +short TXT selector._domainkey.example.com`. DMARC: `dig +short TXT _dmarc.example.com`.',
            'At Google, at least one of SPF and DKIM has to pass. For DMARC, one of them must pass with the domain of the From line.',
            'If only forwarded mail fails, sign with DKIM: unlike SPF, it usually survives forwarding.',
          ],
          developer: ['Do not retry until a test message shows `dmarc=pass`. Keep the address.'],
        },
      },
    },
    confused: [
      { code: '5.7.1', how: '5.7.1 with the word DMARC is what many other servers use.' },
      { code: '5.7.23', how: '5.7.23 means that SPF alone failed.' },
      { code: '5.7.9', how: 'Yahoo uses 5.7.9 if neither SPF nor DKIM passed.' },
    ],
    practice: [
      {
        only: '5',
        by: 'Google',
        means:
          '550 5.7.26: neither SPF nor DKIM passed, or a strict SPF record forbids this server, or DMARC asks receivers to reject the mail.',
        source: google,
      },
      {
        only: '4',
        by: 'Google',
        means:
          '421 4.7.26: rate limited, because neither SPF nor DKIM passed. 451 4.7.26: DMARC could not be checked because the DNS failed.',
        source: google,
      },
      {
        only: '4',
        by: 'Microsoft',
        means: '4.7.26: mail over IPv6 that passes neither SPF nor DKIM.',
        source: exchangeOnline,
      },
      { only: '5', by: 'FireEye', means: '550 5.7.26 ETP205: DMARC failed.', source: fieldManual },
    ],
    notes: [
      {
        text: 'By definition, more than one check has failed, and the code does not say which.',
        source: { kind: 'registry', entry: 'X.7.26' },
      },
      {
        text: 'DMARC has no registered code of its own; the 2026 standard does not register one either.',
        source: { kind: 'rfc', rfc: 9989 },
      },
      {
        only: '5',
        text: 'RFC 8617 allows this code if ARC and other checks failed together.',
        source: { kind: 'rfc', rfc: 8617, section: '5.2.2' },
      },
    ],
    words: [
      'unauthenticated',
      'dmarc',
      'dmarc policy',
      'dmarc policy rejection',
      'multiple authentication checks failed',
      'sender is unauthenticated',
      'spf and dkim',
      'dmarcrejection',
    ],
    sources: [
      { kind: 'rfc', rfc: 7372, section: '3.4' },
      { kind: 'registry', entry: 'X.7.26' },
    ],
  },
  {
    code: 'X.7.27',
    name: 'Sender’s domain does not accept mail',
    registered: true,
    classes: {
      '4': {
        name: 'SPF did not pass (Google)',
        plain:
          'From Google, this code means that the check of who may send for your domain (SPF) failed, so your mail is delayed. Your mail server retries automatically.',
        who: 'your-provider',
        act: 'add the server to the SPF record',
        advice: {
          person: [
            'Wait, and tell your email provider or IT support that SPF does not pass at Google.',
          ],
          administrator: [
            'Google requires SPF and DKIM from bulk senders. Is the IP address covered? `dig +short TXT example.com | grep spf1`.',
            'If another provider sent it, look for a null MX: `dig +short MX example.com` must not show `0 .` for a domain that sends.',
          ],
          developer: ['Retry slowly; send less until SPF passes. Never suppress.'],
        },
      },
      '5': {
        plain:
          'Your own domain says that it does not accept mail, so replies could not reach you. From Google, this code means that SPF failed.',
        who: 'your-provider',
        act: 'give the sender’s domain a mail server',
        advice: {
          person: [
            'Look at your own address in the email program: is the part after the @ correct?',
            'If it is, forward the whole bounce message to your email provider or IT support.',
          ],
          administrator: [
            'Does your domain have a null MX? Then `dig +short MX example.com` shows `0 .`. Give it a real MX, or send from a different domain.',
            'If Google sent the code, the MX does not matter: fix SPF, and check it with `dig +short TXT example.com | grep spf1`.',
          ],
          developer: [
            'Send from a domain that can receive bounces. Do not retry until then.',
            'The recipient’s address is valid: keep it.',
          ],
        },
      },
    },
    confused: [
      {
        code: '5.1.10',
        how: '5.1.10 is the reverse case: the recipient’s domain does not accept mail.',
      },
      {
        only: '5',
        code: '5.7.23',
        how: '5.7.23 is the registered code for SPF. Google’s 5.7.27 means the same.',
      },
      { code: '5.1.8', how: '5.1.8 means that the sender’s domain is wrong or does not exist.' },
    ],
    practice: [
      {
        by: 'Google',
        means:
          '421 4.7.27 and 550 5.7.27: SPF did not pass for a bulk sender. Here, the code has nothing to do with a null MX.',
        source: google,
      },
      {
        only: '5',
        by: 'Postfix',
        means: '550 5.7.27: the sender’s domain has a null MX (the registered meaning).',
        source: postfix,
      },
      {
        only: '5',
        by: 'Titan',
        means: '550 5.7.27: the sender’s domain has a null MX (the registered meaning).',
        source: smtpCodes,
      },
    ],
    notes: [
      {
        text: 'A domain with a null MX should not send mail, since no bounce could be returned to it.',
        source: { kind: 'rfc', rfc: 7505, section: '4.2' },
      },
    ],
    words: [
      'null mx',
      'nullmx',
      'sender domain does not accept mail',
      'pass spf authentication',
      'spf',
      'sender’s domain takes no mail',
    ],
    sources: [
      { kind: 'rfc', rfc: 7505, section: '4.1' },
      { kind: 'registry', entry: 'X.7.27' },
    ],
  },
  {
    code: 'X.7.28',
    name: 'Unusual volume of mail (mail flood)',
    registered: true,
    classes: {
      '4': {
        plain:
          'Far more mail than usual comes from your email provider, or has the same domain or link as yours. Your message is being delayed. Your mail server retries automatically.',
        who: 'your-provider',
        act: 'find the source of the flood and send more slowly',
        advice: {
          person: [
            'Wait: your mail server retries automatically.',
            'If your message has a link, check whether the linked site is safe: at Google, many messages with the same link can be the reason.',
          ],
          administrator: [
            'Google’s text says what is limited: your IP address, its network, the DKIM domain, the SPF domain, a link, or one Message-ID.',
            'Check your own setup first: `postqueue -p` can reveal a compromised account, an abused web form or a mail loop.',
            'Send more slowly to this destination: in Postfix, use a separate transport in `transport_maps` with a `_destination_rate_delay`. The `default_` setting slows down every destination.',
          ],
          developer: [
            'Retry with exponential backoff and at a lower rate. Give each message its own Message-ID. Never suppress.',
          ],
        },
      },
      '5': {
        again: 'mended',
        plain:
          'Your email provider is sending an unusual amount of mail that the other server sees as unwanted. Your message was rejected with it.',
        who: 'your-provider',
        act: 'find the source of the flood and stop it',
        advice: {
          person: [
            'Forward the whole bounce message to your email provider or IT support.',
            'If you did not send much yourself, change your password: someone else may be using your account.',
          ],
          administrator: [
            'Stop the source first: which account or script is sending? Check the queue and the log of the last few hours.',
            'Do you share an IP address with others? Ask your hosting company about them.',
            'Then send slowly for a few days, first to people who know you.',
          ],
          developer: [
            'Stop the campaign; do not retry immediately. Check complaints and consent.',
            'Keep the addresses: they are not the reason.',
          ],
        },
      },
    },
    confused: [
      {
        code: '4.7.0',
        how: '4.7.0 came with Google’s older text for the same limit, and comes with Yahoo’s [TSS04].',
      },
      {
        code: '4.5.3',
        how: '4.5.3 usually means too many recipients in one message. Rambler, OpenSMTPD and Emailit also use it for too many messages.',
      },
      {
        only: '4',
        code: '421',
        how: '421 is the reply code that Google sends with it: try again later.',
      },
    ],
    practice: [
      {
        only: '4',
        by: 'Google',
        means:
          '421 4.7.28: unusual rate of mail from an IP address, a network, a DKIM or SPF domain, with one link, or with one Message-ID.',
        source: google,
      },
      {
        only: '5',
        by: 'Google',
        means: '550 5.7.28: an unusual rate of suspected spam from the IP address.',
        source: google,
      },
    ],
    notes: [
      {
        text: 'This is the only code in the registry that is based not on an RFC but on an expired draft (draft-levine-mailbomb-header).',
        source: { kind: 'registry', entry: 'X.7.28' },
      },
      {
        text: 'KumoMTA’s table of codes has 7.38 for a mail flood, a typo for 7.28.',
        source: {
          kind: 'source code',
          url: 'https://github.com/KumoCorp/kumomta/blob/main/assets/bounce_classifier/iana.toml',
          seen: '2026-11-23',
        },
      },
    ],
    words: [
      'mail flood',
      'unusual rate of email',
      'unusual rate of unsolicited mail',
      'rate limit',
      'same message-id',
      'too much mail',
      'ip netblock',
    ],
    sources: [{ kind: 'registry', entry: 'X.7.28' }],
  },
  {
    code: 'X.7.29',
    name: 'ARC check failed',
    registered: true,
    classes: {
      '4': {
        name: 'Sent without encryption (Google)',
        plain:
          'From Google, this code means that your email provider sent mail without encryption (TLS), so your mail is delayed. Your mail server retries automatically.',
        who: 'your-provider',
        act: 'send over TLS',
        advice: {
          person: [
            'Wait, and tell your email provider or IT support that Google requires an encrypted connection (TLS).',
          ],
          administrator: [
            'Google’s 421 4.7.29 is not about ARC. In Postfix, set `smtp_tls_security_level = may`.',
            'If it is set, look for a firewall that hides STARTTLS: `openssl s_client -starttls smtp -connect mx.example.org:25`.',
          ],
          developer: ['Retry with STARTTLS. The address is not the reason: never suppress.'],
        },
      },
      '5': {
        plain:
          'The ARC seal that forwarding servers added to your message is not valid. From Google, this code means that the message was sent without encryption.',
        who: 'your-provider',
        act: 'send over TLS, or fix the server that adds the seal',
        advice: {
          person: [
            'If the message went through a mailing list or forwarding, write to the person directly.',
            'Otherwise, forward the whole bounce message to your email provider or IT support.',
          ],
          administrator: [
            'From Google, it means that TLS was not used. In Postfix, set `smtp_tls_security_level = may`, and check that the log shows TLS for each delivery.',
            'Elsewhere, read the ARC-Seal headers from the highest i= down: which server sealed last, and does its key exist? `dig +short TXT selector._domainkey.example.net`.',
            'A list or gateway must add its seal after its last change to the message.',
          ],
          developer: [
            'Do not retry the same copy: a broken seal stays broken. If Google sent it, send again over TLS.',
            'Keep the address.',
          ],
        },
      },
    },
    confused: [
      { code: '5.7.26', how: '5.7.26 may be used if ARC and other checks failed together.' },
      {
        only: '5',
        code: '5.7.10',
        how: '5.7.10 is the registered code “Encryption Needed”. Google’s 5.7.29 asks for TLS too.',
      },
      { code: '5.7.7', how: '5.7.7 means that the message was changed. It does not mention ARC.' },
    ],
    practice: [
      {
        by: 'Google',
        means:
          '421 4.7.29 and 550 5.7.29: a bulk sender delivered without TLS. Here, the code has nothing to do with ARC.',
        source: google,
      },
    ],
    notes: [
      {
        only: '5',
        text: 'RFC 8617, an experimental RFC, defines the code for a rejection during the SMTP session, and allows 5.7.26 instead if several checks failed.',
        source: { kind: 'rfc', rfc: 8617, section: '5.2.2' },
      },
    ],
    words: [
      'arc validation failure',
      'arc',
      'not using a tls connection',
      'sent over a tls connection',
      'no tls',
      'forwarded mail',
    ],
    sources: [
      { kind: 'rfc', rfc: 8617, section: '5.2.2' },
      { kind: 'registry', entry: 'X.7.29' },
    ],
  },
  {
    code: 'X.7.30',
    name: 'REQUIRETLS not supported',
    registered: true,
    classes: {
      '4': {
        name: 'DKIM did not pass (Google)',
        plain:
          'From Google, this code means that the message has no valid DKIM signature for your domain, so your mail is delayed. Your mail server retries automatically.',
        who: 'your-provider',
        act: 'sign outgoing mail with DKIM',
        advice: {
          person: [
            'Wait, and tell your email provider or IT support that DKIM does not pass at Google.',
          ],
          administrator: [
            'Google’s 421 4.7.30 is not about REQUIRETLS. Is the key there? `dig +short TXT selector._domainkey.example.com`.',
            'Does a message that arrived show `dkim=pass` in Authentication-Results? If not, something changes it after signing.',
          ],
          developer: ['Retry slowly; a bulk sender needs a passing signature. Never suppress.'],
        },
      },
      '5': {
        again: 'kept-or-mended',
        name: 'Login, DKIM or REQUIRETLS problem (see text)',
        plain:
          'The text gives one of three reasons. Microsoft did not accept this login with a password, Google found no valid DKIM signature, or REQUIRETLS is not supported.',
        who: 'your-provider',
        act: 'check whether the text is about login, DKIM or REQUIRETLS',
        advice: {
          person: [
            'If Microsoft sent it, set up the account again in the program, so that Microsoft’s own login page opens. A new password does not help.',
            'If you marked the message as “only encrypted”, send it without the mark where that is allowed.',
            'Otherwise, forward the whole bounce message to your email provider or IT support.',
          ],
          administrator: [
            'From Microsoft, it is about the login: use OAuth. Until the final end date, an administrator can turn on password login again. In the Exchange admin center, the “SMTP AUTH Clients Submission Report” shows which accounts still use a password.',
            'A program without OAuth can use High Volume Email (internal recipients only), Azure Communication Services Email, or a mail server of your own.',
            'Does the next server offer REQUIRETLS after STARTTLS? `swaks --server mx.example.org --tls --quit-after EHLO`.',
            'From Google, it means that DKIM did not pass: `dig +short TXT selector._domainkey.example.com`.',
          ],
          developer: [
            'If Microsoft sent it, log in with OAuth (XOAUTH2): repeating the password does not help.',
            'Do not let a program drop REQUIRETLS; ask the sender. If Google sent it, sign with DKIM before you send again.',
            'Keep the address.',
          ],
        },
      },
    },
    confused: [
      {
        only: '5',
        code: '5.7.10',
        how: 'In a bounce of REQUIRETLS mail, 5.7.10 means that TLS could not be set up. With 5.7.30, only REQUIRETLS is missing.',
      },
      {
        only: '5',
        code: '5.7.20',
        how: '5.7.20 is the registered code for no passing DKIM signature. Google’s 5.7.30 means the same.',
      },
      {
        only: '5',
        code: '5.7.139',
        how: '5.7.139 at Microsoft is a failed login: login with a password, or SMTP login, may be turned off.',
      },
      {
        code: '4.7.4',
        how: 'With 4.7.4, your own server’s setting required TLS, not the sender of this message.',
      },
    ],
    practice: [
      {
        only: '5',
        by: 'Microsoft',
        means:
          '550 5.7.30 “Basic authentication is not supported for Client Submission”: login with a password is rejected; use OAuth.',
        source: basicRetired,
      },
      {
        by: 'Google',
        means:
          '421 4.7.30 and 550 5.7.30: DKIM did not pass for a bulk sender. Here, the code has nothing to do with REQUIRETLS.',
        source: google,
      },
    ],
    notes: [
      {
        text: 'At the end of December 2026, Microsoft will turn off login with a password (SMTP AUTH) by default for existing customers. Administrators can turn it on again. Customers who join after that start without it. Microsoft will announce the final end date in the second half of 2027.',
        only: '5',
        source: basicTimeline,
      },
      {
        text: 'The code was registered for a message that must stay encrypted all the way, when the next server does not offer REQUIRETLS.',
        source: { kind: 'rfc', rfc: 8689, section: '7' },
      },
      {
        text: 'As far as we know, this code is the last entry in the registry. Higher numbers, such as Google’s 5.7.40, are not registered.',
        source: { kind: 'registry', entry: 'X.7.30' },
      },
    ],
    words: [
      'basic authentication',
      'client submission',
      'requiretls',
      'requiretls support required',
      'pass dkim authentication',
      'dkim',
      'encryption all the way',
    ],
    sources: [
      { kind: 'rfc', rfc: 8689, section: '7' },
      { kind: 'registry', entry: 'X.7.30' },
    ],
  },
] as const satisfies readonly EnhancedCode[];
