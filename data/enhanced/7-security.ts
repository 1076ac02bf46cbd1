import type { EnhancedCode } from '../types';

const rfc3463 = { kind: 'rfc', rfc: 3463, section: '3.8' } as const;
const rfc4954 = { kind: 'rfc', rfc: 4954, section: '6' } as const;
const dkim = { kind: 'rfc', rfc: 7372, section: '3.1' } as const;
const spf = { kind: 'rfc', rfc: 7372, section: '3.2' } as const;
const google = {
  kind: 'provider',
  url: 'https://knowledge.workspace.google.com/admin/support/troubleshooting/gmail-smtp-errors-and-codes',
  seen: '2026-02-15',
} as const;
const exchangeOnline = {
  kind: 'provider',
  url: 'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
  seen: '2026-11-23',
} as const;
const basicRetired = {
  kind: 'provider',
  url: 'https://techcommunity.microsoft.com/blog/exchange/exchange-online-to-retire-basic-auth-for-client-submission-smtp-auth/4114750',
  seen: '2026-11-28',
  content: 'of June 2025',
} as const;
const basicTimeline = {
  kind: 'observed',
  url: 'https://mc.merill.net/message/MC786329',
  seen: '2026-11-28',
  content: 'of January 2026',
} as const;
const unknownMechanism = {
  kind: 'observed',
  url: 'https://github.com/mikel/mail/issues/1357',
  seen: '2026-11-28',
  content: 'of August 2019',
} as const;
const postfix = {
  kind: 'source code',
  url: 'https://github.com/vdukhovni/postfix',
  seen: '2026-11-23',
} as const;
const sendmail = {
  kind: 'source code',
  url: 'https://ftp.sendmail.org/',
  seen: '2026-11-23',
} as const;
const fieldManual = {
  kind: 'observed',
  url: 'https://github.com/ActiveCampaign/smtp-field-manual/tree/main/data/codes',
  seen: '2025-02-10',
} as const;
const smtpCodes = {
  kind: 'observed',
  url: 'https://github.com/fm/smtp-codes/tree/main/data/codes',
  seen: '2026-05-31',
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
    name: 'Security reason, not named',
    registered: true,
    classes: {
      '2': {
        name: 'Login accepted',
        plain: 'All is well: your mail program has logged in. There is nothing to do.',
        who: 'nobody',
        act: 'nothing to do',
        advice: {
          person: ['Nothing failed: user name and password were accepted.'],
          administrator: [
            '235 2.7.0 is a login that was accepted. If mail still does not leave, read the lines after it.',
          ],
          developer: [
            'Go on with MAIL. The login is done and must not be repeated in this session.',
          ],
        },
      },
      '4': {
        plain:
          'The other server holds your message back for a reason of safety or speed that the code does not name. It is temporary and is tried again.',
        who: 'your-provider',
        act: 'read the words, slow down, check its reputation',
        advice: {
          person: [
            'Wait: your mail server tries again by itself.',
            'If a final bounce comes after some days, send the whole of it to whoever looks after your mail.',
          ],
          administrator: [
            'Google’s 421 4.7.0 can mean poor reputation, missing reverse DNS, or TLS that the recipient’s domain demands. The words tell which.',
            'Yahoo’s [TSS04], [TS01] and [TS02] follow complaints or unusual traffic: send less, and slower.',
            'Check your own side first: a hacked account or a loop shows in `postqueue -p`, the name in `dig +short -x 192.0.2.10`.',
          ],
          developer: [
            'Retry with growing pauses and fewer connections. Never suppress.',
            'With 454 4.7.0 the login could not be checked: wait some minutes before the next one.',
          ],
        },
      },
      '5': {
        plain:
          'The message was refused for a reason of safety that the code does not name. It is final as sent. The words behind it mostly tell more.',
        who: 'your-provider',
        act: 'read the words; check login, lists and content',
        advice: {
          person: [
            '“Authentication required” or “STARTTLS”: switch on login and TLS for the outgoing server in your mail program.',
            '“Security issue”: leave the attachment out, and share the file by a link.',
            'With other words, send the whole message that came back to whoever looks after your mail.',
          ],
          administrator: [
            '530 5.7.0 asks the client to start TLS or to log in first.',
            'With a Proofpoint address in the text, your IP address is blocked there: mend the reason, then ask for removal on that page.',
            'At Google’s relay, register the IP address or the domain in the Workspace account.',
          ],
          developer: [
            'Log in or start TLS where 530 asks for it. Else do not retry unchanged.',
            'It is not about the address: keep it.',
          ],
        },
      },
    },
    confused: [
      {
        only: '45',
        code: '5.7.1',
        how: '5.7.1 says at least that the message was refused by a rule.',
      },
      {
        only: '5',
        code: '5.7.8',
        how: '5.7.8 says that user name or password is wrong. Sendmail says 535 5.7.0 for that.',
      },
      {
        only: '4',
        code: '4.7.28',
        how: '4.7.28 names the reason: too much mail at once. Google’s older wording used 4.7.0 for it.',
      },
    ],
    practice: [
      {
        only: '4',
        by: 'Google',
        means:
          '421 4.7.0: poor reputation, missing reverse DNS, suspicious content, or TLS demanded. 454 4.7.0: trouble with the login.',
        source: google,
      },
      {
        only: '5',
        by: 'Google',
        means:
          '552 5.7.0: a file type or content that is never taken. 550 5.7.0: relay or account not allowed. 530 5.7.0: TLS or login missing.',
        source: google,
      },
      {
        only: '4',
        by: 'Yahoo',
        means: '421 4.7.0 [TSS04]: complaints, signs of spam, poor reputation or unusual traffic.',
        source: fieldManual,
      },
      {
        only: '4',
        by: 'Microsoft',
        means: '451 4.7.0 with “PRX”: a passing fault inside Exchange Online.',
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
        means: '550 5.7.0 with a Proofpoint address: the IP address is on Proofpoint’s list.',
        source: {
          kind: 'observed',
          url: 'https://github.com/sisimai/go-sisimai/blob/5-stable/rhost/for-apple.go',
          seen: '2025-02-23',
        },
      },
      {
        only: '5',
        by: 'T-Online',
        means: '550 5.7.0: the content was taken for spam or a virus.',
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
          '421 4.7.0: too many connections or too many errors. 454 4.7.0: TLS is broken on the server.',
        source: postfix,
      },
      {
        only: '45',
        by: 'Sendmail',
        means: '535 5.7.0: user name or password is wrong. 421 4.7.0: too many bad commands.',
        source: sendmail,
      },
    ],
    notes: [
      {
        only: '45',
        text: 'A server may also use it where its own rules of security forbid to say more.',
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
    name: 'Refused by a rule',
    registered: true,
    classes: {
      '4': {
        name: 'Put off by a rule',
        plain:
          'A rule of the other side puts your message off. Often it is done with unknown senders at the first try. It is temporary and is tried again.',
        who: 'nobody',
        act: 'wait, it is tried again by itself',
        advice: {
          person: [
            'There is nothing to do. Your mail server tries again by itself, mostly within the hour.',
            'Do not send it a second time: the person would get it twice.',
          ],
          administrator: [
            'Greylisting wants a second try from the same IP address after some minutes. See that your queue does that.',
            'If it lasts, read the words. Postfix means a missing name: `dig +short -x 192.0.2.10` and `dig +short A mail.example.com`.',
            'Yahoo’s 421 4.7.1 [TS03] does not pass by waiting: your IP address is put off for good.',
          ],
          developer: [
            'Retry after 5 to 30 minutes from the same IP address. Never suppress.',
            'Stop on [TS03], and slow down where the words speak of too much mail.',
          ],
        },
      },
      '5': {
        plain:
          'A rule of the other side refused your message: because of its content, your address or the server it came from. It is final as sent.',
        who: 'your-provider',
        act: 'read the words, check its own side first',
        advice: {
          person: [
            'Read the words: “spam” is about the text, “relay” about the login in your mail program, “block list” about your provider’s server.',
            'If it went to a group or list, it may not be open to you: ask its owner.',
            'Otherwise send the whole message that came back to whoever looks after your mail.',
          ],
          administrator: [
            'Let the words decide: relaying, a block list, SPF, DKIM or DMARC, a closed group, or spam.',
            'Check your own side first: `dig +short -x 192.0.2.10`, `dig +short TXT _dmarc.example.com`, block lists.',
            'If all is fine, write to the other side’s postmaster with the whole reply. An answer 127.255.255.254 from Spamhaus is an error of their lookup.',
          ],
          developer: [
            'Do not retry unchanged.',
            'Do not suppress on 5.7.1 alone: it is mostly not about the address.',
          ],
        },
      },
    },
    confused: [
      {
        only: '4',
        code: '4.2.0',
        how: '4.2.0 is what Postgrey says for greylisting, where others say 4.7.1.',
      },
      {
        only: '5',
        code: '5.1.1',
        how: '5.1.1 is the code for no such mailbox. Some providers say 5.7.1 for that as well.',
      },
      {
        only: '5',
        code: '571',
        how: '571 looks like 5.7.1 without its dots, but it belongs to the other system and is no standard code.',
      },
    ],
    practice: [
      {
        only: '5',
        by: 'Google',
        means:
          '550 5.7.1: taken for spam, poor reputation, a faulty header, or a rule of a Workspace domain. The words tell which.',
        source: google,
      },
      {
        only: '5',
        by: 'Microsoft',
        means:
          '550 5.7.1: you may not write to this recipient or group, a mail flow rule refused it, or the server does not relay.',
        source: exchangeOnline,
      },
      {
        only: '4',
        by: 'Yahoo',
        means:
          '421 4.7.1 [TS03]: mail from this IP address is put off for good, although the code begins with 4.',
        source: momentum,
      },
      {
        only: '5',
        by: 'Yahoo',
        means: '553 5.7.1 [BL21], [BL22]: the IP address is on a Spamhaus list.',
        source: fieldManual,
      },
      {
        only: '5',
        by: 'Apple iCloud',
        means:
          '550 5.7.1 [CS01]: refused for content or reputation; the reply speaks of local policy only.',
        source: fieldManual,
      },
      {
        by: 'Postfix',
        means:
          '554 5.7.1: relaying, a block list or an access rule. 450 4.7.1: no reverse DNS, a HELO name without DNS, or too much mail.',
        source: postfix,
      },
      {
        only: '5',
        by: 'Sendmail',
        means: '550 5.7.1: relaying, the access table, or missing reverse DNS.',
        source: sendmail,
      },
      {
        by: 'Rspamd',
        means: '451 4.7.1: greylisting or another soft refusal. 554 5.7.1: taken for spam.',
        source: {
          kind: 'source code',
          url: 'https://github.com/rspamd/rspamd',
          seen: '2026-11-23',
        },
      },
      {
        only: '5',
        by: 'OpenDMARC',
        means: '550 5.7.1: DMARC failed, and the sender’s domain asks to refuse such mail.',
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
        means: '550 5.7.1 “No such user”: there is no such mailbox.',
        source: fieldManual,
      },
      {
        only: '5',
        by: 'Trend Micro',
        means: '554 5.7.1 “Invalid-Recipient”: there is no such mailbox.',
        source: fieldManual,
      },
      {
        only: '5',
        by: 'Proofpoint',
        means:
          '550 5.7.1: the customer’s list of recipients does not hold the address, or the domain is not set up at this gateway.',
        source: fieldManual,
      },
      {
        only: '5',
        by: 'Vade (OX)',
        means: '550 5.7.1 OXSUS0001_403: no such recipient, or a badly written address.',
        source: {
          kind: 'observed',
          url: 'https://www.suped.com/learn/blocklists/what-does-the-vade-secure-oxsus0001_403-error-code-mean-and-how-should-it-be-handled',
          seen: '2026-11-23',
        },
      },
      {
        only: '5',
        by: 'La Poste',
        means: '571 5.7.1 LPN007_517: DMARC failed. 571 is no standard code.',
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
          '551 5.7.1: a loop of forwarding, a domain that is not set up, or poor reputation of the sending domain.',
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
        means: '551 5.7.1: the From address is not one of the account’s own.',
        source: {
          kind: 'provider',
          url: 'https://fastmail.help/hc/en-us/articles/7010500320655-Why-messages-bounce-back',
          seen: '2026-11-23',
        },
      },
      {
        only: '5',
        by: 'Rambler',
        means: '540 5.7.1: the mailbox is unused or blocked. 540 is no standard code.',
        source: fieldManual,
      },
      {
        only: '4',
        by: 'Oracle Cloud',
        means:
          '254 4.7.1: taken, but the recipient is on the suppression list. It mixes a good code with a bad one.',
        source: {
          kind: 'provider',
          url: 'https://docs.oracle.com/en-us/iaas/Content/Email/Concepts/troubleshooting.htm',
          seen: '2026-11-23',
        },
      },
    ],
    notes: [
      {
        only: '4',
        text: 'The registry pairs it with 451 too; hence “451 4.7.1” for greylisting.',
        source: { kind: 'registry', entry: 'X.7.1' },
      },
      {
        only: '4',
        text: 'Greylisting has no code of its own. Seen are 4.7.1, 4.2.0 and 4.3.2; RFC 6647 speaks of 421 and 450.',
        source: { kind: 'rfc', rfc: 6647, section: '5' },
      },
      {
        only: '5',
        text: 'DMARC has no code of its own. RFC 7489 shows 550 5.7.1 with the word DMARC in the text.',
        source: { kind: 'rfc', rfc: 7489, section: '10.3' },
      },
      {
        only: '5',
        text: 'No RFC gives the three-digit code 533 a text for mail; it only stands beside this entry.',
        source: { kind: 'registry', entry: 'X.7.1' },
      },
      {
        only: '4',
        text: 'Class and first digit have to agree. Oracle’s 254 4.7.1 breaks that rule; the three-digit code is the one to act on.',
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
          'The address is a mailing list, and you may not write to it. From Yahoo it means that your provider’s server is refused. It is final as sent.',
        who: 'recipient',
        act: 'let you post to the list',
        advice: {
          person: [
            'Join the list, or write from the address that you joined with.',
            'Ask the list’s owner to let you post.',
          ],
          administrator: [
            'If it is your list, look who may post: members only, or certain senders?',
            'From Yahoo with [TSS09] or [TSS11] it is no list: your IP address is refused for good. Mend the reason, then write to Yahoo’s postmaster.',
          ],
          developer: [
            'Do not retry. Do not write to this list from this sender; other senders may post there.',
          ],
        },
      },
    },
    confused: [
      {
        code: '5.2.4',
        how: '5.2.4: you may post, but the list could not be turned into its members.',
      },
      {
        code: '5.7.1',
        how: '5.7.1 is what most servers say for a list or group that is not open to you.',
      },
      {
        code: '5.7.12',
        how: '5.7.12 is Microsoft’s code for an address that takes mail from inside only.',
      },
    ],
    practice: [
      {
        by: 'Yahoo',
        means: '553 5.7.2 [TSS09], [TSS11]: the IP address is refused for good.',
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
    name: 'Protection cannot be converted',
    registered: true,
    classes: {
      '4': {
        name: 'Too much mail is waiting (Microsoft)',
        plain:
          'At Microsoft this means that too much mail is waiting for the recipient’s organisation. It is temporary and is tried again.',
        who: 'nobody',
        act: 'wait, it is tried again by itself',
        advice: {
          person: [
            'Wait: your mail server tries again by itself.',
            'If it is urgent, reach the person another way.',
          ],
          administrator: [
            'Nothing has to be mended on the sending side. Spread large mailings to this organisation over some hours.',
            'If it is your organisation, find out what fills the queue: a loop, a mass mailing, a stuck connector.',
          ],
          developer: [
            'Retry with growing pauses. It concerns a whole organisation, so slow down for all its addresses; never suppress.',
          ],
        },
      },
      '5': {
        plain:
          'At Microsoft a login failed, usually because of a wrong username or password. By the standard, the message would have to change from one kind of protection to another, which cannot be done.',
        who: 'you',
        act: 'correct the login of your email program',
        advice: {
          person: [
            'If your email program shows 535 5.7.3, the login failed: correct the username and password of the outgoing server. At Microsoft, Outlook.com and Microsoft 365 want a modern login (OAuth).',
            'If you encrypted or signed the message, send it without encryption or signature, if that is allowed.',
            'Otherwise send the whole message that came back to whoever looks after your mail.',
          ],
          administrator: [
            'With Exchange look at the receive connector: `Get-ReceiveConnector | Format-List Name,AuthMechanism,PermissionGroups`. May this server log in there?',
            'As an answer to AUTH (535 5.7.3) it means that the login failed. In Microsoft 365, check that SMTP AUTH is allowed for the mailbox: `Get-CASMailbox ada@example.com | Format-List SmtpClientAuthenticationDisabled`.',
          ],
          developer: [
            'Do not retry before somebody has changed the settings. Do not repeat a login that got 535 5.7.3.',
            'Keep the address.',
          ],
        },
      },
    },
    confused: [
      {
        only: '5',
        code: '5.7.8',
        how: '5.7.8 is the registered code for a wrong user name or password; Exchange says 5.7.3.',
      },
      { code: '5.7.4', how: '5.7.4: a security feature is not there at all.' },
      { code: '5.6.3', how: '5.6.3 is about converting the content, not its protection.' },
    ],
    practice: [
      {
        only: '5',
        by: 'Microsoft',
        means:
          'Exchange Server, 5.7.3: not authorised, since the login between two Exchange servers failed.',
        source: {
          kind: 'provider',
          url: 'https://learn.microsoft.com/en-us/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages',
          seen: '2021-07-14',
        },
      },
      {
        only: '5',
        by: 'Microsoft',
        means: '535 5.7.3 at login: user name or password is wrong.',
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
    ],
    notes: [],
    words: [
      'not authorized',
      'cannot achieve exchange server authentication',
      'authentication unsuccessful',
      'organization queue quota exceeded',
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
          'Your mail server must send encrypted only, and the other server did not offer encryption. It is temporary and is tried again.',
        who: 'their-provider',
        act: 'offer encryption (STARTTLS)',
        advice: {
          person: [
            'Wait: your mail server tries again by itself.',
            'If it lasts longer than a day, reach the person another way.',
          ],
          administrator: [
            'Does the other server offer STARTTLS? `swaks --server mx.example.org --quit-after EHLO`.',
            'Check your own side first: a firewall with “SMTP inspection” hides STARTTLS, for all destinations alike.',
            'On Postfix the demand stands in `smtp_tls_security_level` or `smtp_tls_policy_maps`.',
          ],
          developer: [
            'Retry later, at every MX host. Do not fall back to plain text where encryption is demanded.',
            'Never suppress.',
          ],
        },
      },
      '5': {
        plain:
          'Your mail program asked for a way of logging in, or of protection, that the server does not have. It is final as sent.',
        who: 'you',
        act: 'choose another way of logging in',
        advice: {
          person: [
            'In the settings of the outgoing server choose “normal password” with TLS.',
            'At a large provider, remove the account from the mail program and add it anew, so that it uses the provider’s own login page.',
          ],
          administrator: [
            'Compare the mechanism that the program uses with the AUTH line: `swaks --server smtp.example.com:587 --tls --quit-after EHLO`.',
            'Google no longer takes XOAUTH (OAuth 1.0): use XOAUTH2.',
          ],
          developer: [
            'Take a mechanism from the AUTH line of EHLO, read after TLS. Do not repeat the one that was refused.',
            'It says nothing about the recipient.',
          ],
        },
      },
    },
    confused: [
      {
        only: '5',
        code: '504',
        how: '504 is the three-digit code that stands before it; it is used for other parameters too.',
      },
      { code: '5.7.9', how: '5.7.9: the server knows the mechanism, but finds it too weak.' },
      {
        code: '4.7.5',
        how: '4.7.5: encryption was offered, but the certificate could not be trusted.',
      },
    ],
    practice: [
      {
        only: '5',
        by: 'Google',
        means: '504 5.7.4: the login mechanism is not known, or it is the withdrawn XOAUTH.',
        source: google,
      },
      {
        only: '5',
        by: 'Microsoft',
        means:
          '504 5.7.4 “Unrecognized authentication type”: the server does not offer this login method, for instance PLAIN.',
        source: unknownMechanism,
      },
      {
        only: '4',
        by: 'Postfix',
        means:
          '4.7.4, written by the sending side: TLS is demanded, but the other server did not offer it.',
        source: postfix,
      },
    ],
    notes: [
      {
        only: '5',
        text: 'Google’s own table prints 5.7.40 for these errors; the live replies say 5.7.4.',
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
          'A key or certificate that proves who the other server is could not be checked. It is temporary: your mail server tries again.',
        who: 'their-provider',
        act: 'mend the certificate of its mail server',
        advice: {
          person: [
            'Wait: your mail server tries again by itself.',
            'If it is urgent, reach the person another way.',
          ],
          administrator: [
            'Look at the certificate: `openssl s_client -starttls smtp -connect mx.example.org:25 -servername mx.example.org`. Is it valid, and does it name the host?',
            'Does the domain demand a check? `dig +short TXT _mta-sts.example.org` and `dig +short TLSA _25._tcp.mx.example.org`.',
            'Check your own side first: the clock and the list of trusted authorities of your server.',
          ],
          developer: [
            'Retry; do not go on without the check where a policy asks for it.',
            'Keep the address.',
          ],
        },
      },
      '5': {
        again: 'mended',
        plain:
          'A key or certificate that proves who the other server is could not be checked, and it stayed like that. It is final as sent.',
        who: 'their-provider',
        act: 'mend the certificate of its mail server',
        advice: {
          person: [
            'Tell the person by another way that the certificate of their mail server does not fit.',
            'Send the message again once it is mended.',
          ],
          administrator: [
            'Read who wrote it: Microsoft’s sending side says 5.7.5 when it gives up on a domain that fails its own MTA-STS policy.',
            'If the domain is yours, let certificate, MX names and policy agree: `curl https://mta-sts.example.org/.well-known/mta-sts.txt`.',
          ],
          developer: [
            'Send again when the certificate is right; before that it fails again.',
            'Do not suppress.',
          ],
        },
      },
    },
    confused: [
      { code: '5.7.6', how: '5.7.6: the key is there, but its method is not supported.' },
      { code: '5.7.7', how: '5.7.7: the key is good, but the message was changed.' },
      { code: '4.7.4', how: '4.7.4: encryption was not even offered.' },
    ],
    practice: [
      {
        by: 'Microsoft',
        means:
          '4.7.5, and 5.7.5 once it gives up: the destination’s certificate does not satisfy its MTA-STS policy.',
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
          '4.7.5, written by the sending side: the server’s certificate does not satisfy the policy.',
        source: postfix,
      },
    ],
    notes: [
      {
        only: '4',
        text: 'RFC 6376 suggests 451 4.7.5 where the key of a DKIM signature cannot be fetched.',
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
          'The message is encrypted or signed by a method that a server on the way does not know. It is final as sent.',
        who: 'your-provider',
        act: 'use a method that is commonly known',
        advice: {
          person: [
            'If you encrypted or signed the message yourself, send it without, or bring your program up to date.',
            'Otherwise send the whole message that came back to whoever looks after your mail.',
          ],
          administrator: [
            'Which method is it? For DKIM, a= in the DKIM-Signature header tells; `rsa-sha256` is known everywhere.',
            'If you sign twice, with a new and an old method, keep the common one.',
          ],
          developer: [
            'Choose a method that the standard makes every receiver know. Do not retry unchanged.',
            'Keep the address.',
          ],
        },
      },
    },
    confused: [
      { code: '5.7.5', how: '5.7.5: the method is known, but the key is missing or wrong.' },
      { code: '5.7.9', how: '5.7.9 is about the login: its mechanism is too weak.' },
      { code: '5.7.4', how: '5.7.4: a whole security feature is missing, not one method of it.' },
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
          'A check found that the message was damaged or changed on its way. It is final as sent.',
        who: 'your-provider',
        act: 'find what changes the message',
        advice: {
          person: [
            'Write it once more and send it: the damage may not happen again.',
            'If it comes back again, send the whole message to whoever looks after your mail.',
          ],
          administrator: [
            'What changes messages on your side: a footer, a scanner, an old gateway? Sign after it, not before.',
            'Send a test to a mailbox elsewhere. “body hash did not verify” in Authentication-Results means that the body was changed after signing.',
          ],
          developer: [
            'Sign as the last step, and send lines of at most 998 characters so that nobody wraps them.',
            'Do not send the same copy again. Keep the address.',
          ],
        },
      },
    },
    confused: [
      { code: '5.7.20', how: '5.7.20: no DKIM signature passes, for whatever reason.' },
      { code: '5.7.5', how: '5.7.5: the check was not possible, since a key is missing or wrong.' },
      { code: '5.6.0', how: '5.6.0: the message is badly built, not changed.' },
    ],
    practice: [],
    notes: [
      {
        text: 'It may even stand beside a message that was delivered.',
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
    name: 'Wrong user name or password',
    registered: true,
    classes: {
      '5': {
        again: 'kept',
        plain:
          'Your mail program could not log in: user name or password is wrong. The message has not left. It is final as sent.',
        who: 'you',
        act: 'correct user name and password',
        advice: {
          person: [
            'Type the password anew in the settings of the outgoing server. The user name is often the whole mail address.',
            'At Google and some others, make an app password for the mail program.',
            'If it worked until yesterday, log in on the provider’s web page: the account may be locked.',
          ],
          administrator: [
            'Try it by hand: `swaks --to maria@example.org --server smtp.example.com:587 --tls --auth PLAIN --auth-user ada@example.com`.',
            'On your own server, check the password behind it: with Dovecot `doveadm auth test ada@example.com`.',
            'At SparkPost look at the API key and what it may do.',
          ],
          developer: [
            'Do not repeat: accounts get locked. Ask for new credentials, or renew the OAuth token.',
            'It says nothing about the recipient.',
          ],
        },
      },
    },
    confused: [
      { code: '5.7.9', how: '5.7.9: the way of logging in is refused, whatever the password.' },
      { code: '5.7.13', how: '5.7.13: the password is right, but the account is switched off.' },
      { code: '5.7.3', how: '5.7.3 is what Exchange says for the same thing.' },
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
        means: '535 5.7.8: wrong API key, wrong user name, or a key without the right to send.',
        source: {
          kind: 'provider',
          url: 'https://github.com/SparkPost/support-docs/blob/main/content/docs/faq/error-messages-smtp.md',
          seen: '2026-08-06',
        },
      },
      {
        by: 'Fastmail',
        means: '535 5.7.8: wrong user name or app password.',
        source: {
          kind: 'provider',
          url: 'https://fastmail.help/hc/en-us/articles/7010500320655-Why-messages-bounce-back',
          seen: '2026-11-23',
        },
      },
    ],
    notes: [
      { text: 'It goes with 535.', source: rfc4954 },
      {
        text: 'Google’s own table prints 5.7.80 for this error; the live reply says 5.7.8.',
        source: google,
      },
      {
        text: 'RFC 4468 of 2006 had used 5.7.8 for a missing trust relationship. RFC 5248 moved that to X.7.14.',
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
    name: 'Way of logging in is too weak',
    registered: true,
    classes: {
      '5': {
        again: 'mended',
        plain:
          'The way your mail program logs in is not safe enough for the server. From Yahoo it is a refusal by a rule. It is final as sent.',
        who: 'you',
        act: 'make an app password, or log in another way',
        advice: {
          person: [
            'At Google make an app password in the settings of your account, and put it into the mail program.',
            'If the text asks for it, log in with a browser once, then send again.',
            'From Yahoo, send the whole message that came back to whoever looks after your mail.',
          ],
          administrator: [
            'On your own server the mechanism is weaker than its rules allow: offer a stronger one, or PLAIN over TLS only.',
            'From Yahoo (550 or 554) look at SPF and DKIM: `dig +short TXT example.com`. “Header error” means a header that it does not take.',
          ],
          developer: [
            'At login, use XOAUTH2 or another mechanism from the AUTH line; do not repeat the old one.',
            'From Yahoo, do not retry before SPF or DKIM passes. Keep the address.',
          ],
        },
      },
    },
    confused: [
      { code: '5.7.8', how: '5.7.8: user name or password is wrong.' },
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
        means: '554 5.7.9: not accepted for reasons of policy or authentication.',
        source: fieldManual,
      },
      { by: 'Yahoo', means: '550 5.7.9: neither SPF nor DKIM passed.', source: yahooRules },
      {
        by: 'Yahoo',
        means: '554 5.7.9 “Header error”: a header is not acceptable.',
        source: samples,
      },
    ],
    notes: [
      { text: 'It goes with 534.', source: rfc4954 },
      {
        text: 'Google’s own table prints 5.7.90 for these errors; the live replies say 5.7.9.',
        source: google,
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
          'The server goes on only over an encrypted connection, and this one was not encrypted. It is temporary and is tried again.',
        who: 'your-provider',
        act: 'send over TLS',
        advice: {
          person: [
            'Wait: your mail server tries again by itself.',
            'If your own mail program shows it, switch on TLS for the outgoing server.',
          ],
          administrator: [
            'Let your server use TLS where it is offered: in Postfix `smtp_tls_security_level = may` or stronger.',
            'If it does, look for what strips STARTTLS on the way: `openssl s_client -starttls smtp -connect mx.example.org:25`.',
          ],
          developer: ['Retry over TLS: STARTTLS, wait for 220, then EHLO anew. Never suppress.'],
        },
      },
      '5': {
        plain:
          'The server goes on only over an encrypted connection, and this one was not encrypted. It is final as sent.',
        who: 'you',
        act: 'switch on TLS for the outgoing server',
        advice: {
          person: [
            'In the settings of the outgoing server choose port 587 with STARTTLS, or port 465 with SSL/TLS.',
            'Check date and time of your computer: if they are wrong, encryption fails.',
          ],
          administrator: [
            'At Google, 523 5.7.10 means that commands were sent together with STARTTLS: your server has to wait for the answer.',
            'In a bounce it can mean that the sender demanded TLS all the way (REQUIRETLS) and none could be set up.',
            'Test your own port: `swaks --server smtp.example.com:587 --tls --quit-after EHLO`.',
          ],
          developer: [
            'Send STARTTLS alone and wait for its answer. Do not retry in plain text.',
            'It is not about the address.',
          ],
        },
      },
    },
    confused: [
      { code: '5.7.11', how: '5.7.11: only the chosen way of logging in needs encryption.' },
      {
        only: '5',
        code: '530',
        how: '530 is the usual answer where STARTTLS has to come first, mostly with 5.7.0.',
      },
      {
        code: '5.7.30',
        how: '5.7.30: the next server does not offer REQUIRETLS, which the sender demanded.',
      },
    ],
    practice: [
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
        text: 'It was registered because programs used it, without a standard behind it. No RFC gives its three-digit code 523 a text.',
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
    name: 'This login only over encryption',
    registered: true,
    classes: {
      '5': {
        again: 'kept',
        plain:
          'The server allows this way of logging in only over an encrypted connection. The message has not left. It is final as sent.',
        who: 'you',
        act: 'switch on TLS, then log in',
        advice: {
          person: [
            'Switch on encryption for the outgoing server: port 587 with STARTTLS, or port 465 with SSL/TLS.',
            'If the program offers to send the password without encryption, say no.',
          ],
          administrator: [
            'Do not offer a mechanism that you then refuse: in Postfix `smtpd_tls_auth_only = yes`.',
            'Google says 501 5.7.11 where STARTTLS carries an argument: look for what adds it.',
          ],
          developer: [
            'STARTTLS first, alone on its line; then EHLO, then AUTH. Do not repeat the AUTH as it is.',
            'It says nothing about the recipient.',
          ],
        },
      },
    },
    confused: [
      { code: '5.7.10', how: '5.7.10: encryption is needed whatever the login.' },
      {
        code: '538',
        how: '538 is the three-digit code that goes with it, and is kept for history only.',
      },
      { code: '5.7.9', how: '5.7.9: the mechanism is too weak even over encryption.' },
    ],
    practice: [
      { by: 'Google', means: '501 5.7.11: STARTTLS came with an argument.', source: google },
    ],
    notes: [
      {
        text: 'RFC 4954 keeps it for history: servers should not offer a mechanism that they would refuse like this.',
        source: rfc4954,
      },
      {
        text: 'The registry pairs it with 538 and with 524, to which no RFC gives a text.',
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
    name: 'Password change-over needed',
    registered: true,
    classes: {
      '4': {
        again: 'login',
        plain:
          'The server needs your password once in another form before you can log in like this. Until then it refuses, for now.',
        who: 'you',
        act: 'log in once with the normal password over TLS',
        advice: {
          person: [
            'Choose “normal password” with TLS in the settings of the outgoing server, and send one message.',
            'After that the earlier setting works too.',
          ],
          administrator: [
            'The server has no secret yet for the mechanism that was used. One PLAIN login over TLS lets it store one.',
            'Or set the password of this user anew.',
          ],
          developer: [
            'On 432 4.7.12 ask the user, log in once with PLAIN, over TLS only, then use the wanted mechanism.',
            'It is no fault of the address: never suppress.',
          ],
        },
      },
      '5': {
        name: 'Closed to senders from outside (Microsoft)',
        plain:
          'From Microsoft: the address takes mail only from people inside its own organisation. It is final as sent.',
        who: 'recipient',
        act: 'let you write to the address',
        advice: {
          person: [
            'Use a public address of that organisation instead.',
            'Or ask the person, by another way, to have their administrator let outsiders write.',
          ],
          administrator: [
            'If it is your mailbox or group in Microsoft 365, open its delivery management and allow senders from outside.',
            'If your own users get it, they sent without logging in: a scanner, a web form or a forwarding in their name.',
          ],
          developer: [
            'Do not retry. The address exists: write to another one of that organisation instead of suppressing it as unknown.',
          ],
        },
      },
    },
    confused: [
      { code: '5.7.1', how: '5.7.1 is the wider code: refused by a rule, for any reason.' },
      {
        only: '5',
        code: '5.7.13',
        how: '5.7.13 is what Microsoft says where a public folder takes no mail from outside.',
      },
      {
        only: '4',
        code: '5.7.8',
        how: '5.7.8: user name or password is wrong. 4.7.12: the password may be right, but has to be stored anew.',
      },
    ],
    practice: [
      {
        only: '5',
        by: 'Microsoft',
        means:
          'The sender was not authenticated by the organisation, so senders from outside are barred.',
        source: exchangeOnline,
      },
    ],
    notes: [
      {
        text: 'RFC 4954 defines 4.7.12 only, with 432. A permanent 5.7.12 has no place in it.',
        source: rfc4954,
      },
      {
        only: '4',
        text: 'The registry pairs it with 422 too, which lists explain as a full mailbox.',
        source: { kind: 'registry', entry: 'X.7.12' },
      },
    ],
    words: [
      'password transition',
      'sender was not authenticated by organization',
      'internal senders only',
      'outside senders',
      '432',
    ],
    sources: [rfc4954, { kind: 'registry', entry: 'X.7.12' }],
  },
  {
    code: 'X.7.13',
    name: 'Account switched off',
    registered: true,
    classes: {
      '5': {
        plain:
          'The login was right, but the account is switched off. From Microsoft: a public folder takes no mail from outside. It is final as sent.',
        who: 'your-provider',
        act: 'switch the account on again',
        advice: {
          person: [
            'Log in on your provider’s web page and see what it says: an open bill, or misuse of the account.',
            'If somebody else may have used it, change the password.',
            'If the text speaks of a public folder, ask the recipient for another address.',
          ],
          administrator: [
            'If it is your user: why was the account stopped? Clear up payment, misuse or break-in first.',
            'In Microsoft 365, give Anonymous the right CreateItems on the public folder, if outsiders may write to it.',
          ],
          developer: [
            'At login: do not ask for a new password, it does not help. Tell the user to write to the provider.',
            'At RCPT, suppress the address where the words say that the recipient is disabled.',
          ],
        },
      },
    },
    confused: [
      { code: '5.7.8', how: '5.7.8: user name or password is wrong; a new one helps.' },
      {
        code: '5.2.1',
        how: '5.2.1 is the registered code where the recipient’s mailbox is switched off.',
      },
      {
        code: '5.7.12',
        how: '5.7.12 is what Microsoft says where any other address takes mail from inside only.',
      },
    ],
    practice: [
      {
        by: 'Microsoft',
        means: 'The sender was not authenticated for a public folder, which refuses outsiders.',
        source: exchangeOnline,
      },
      {
        by: 'An unnamed server',
        means:
          '525 5.7.13 “Disabled recipient address”: the recipient’s mailbox is switched off, not the sender’s account.',
        source: samples,
      },
    ],
    notes: [
      {
        text: 'It was registered for an account that an administrator has disabled, for instance after abuse. No RFC gives its three-digit code 525 a text.',
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
    ],
    sources: [
      { kind: 'rfc', rfc: 5248, section: '2.4' },
      { kind: 'registry', entry: 'X.7.13' },
    ],
  },
  {
    code: 'X.7.14',
    name: 'No trust between two servers',
    registered: true,
    classes: {
      '5': {
        again: 'mended',
        plain:
          'The server should fetch the text from another server, but has no trust in it. From Google: log in with a browser first. It is final as sent.',
        who: 'you',
        act: 'log in with the browser, then send again',
        advice: {
          person: [
            'At Google: sign in to your account with a browser, confirm that it was you, then send again.',
            'Elsewhere: open the message that you forward before you forward it, or write it anew.',
          ],
          administrator: [
            'Google says 534 5.7.14 after a login that looks unusual. OAuth or an app password avoids it.',
            'With BURL: set up the trust arrangement between the submission server and the IMAP server.',
          ],
          developer: [
            'At Google do not repeat the login; send the user to the browser. With BURL, send the text with DATA.',
            'It says nothing about the recipient.',
          ],
        },
      },
    },
    confused: [
      {
        code: '5.7.9',
        how: '5.7.9 is Google’s other code for a login that needs a browser, or an app password.',
      },
      { code: '5.7.8', how: '5.7.8: user name or password is wrong.' },
      { code: '5.6.6', how: '5.6.6: the server may fetch the text, but it could not.' },
    ],
    practice: [
      { by: 'Google', means: '534 5.7.14: log in through the web browser first.', source: google },
    ],
    notes: [
      {
        text: 'RFC 4468 had used X.7.8 for it, which clashed with the login code of RFC 4954. RFC 5248 gave it this number.',
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
          'The server takes only more urgent messages at the moment. It is temporary: it is tried again.',
        who: 'nobody',
        act: 'wait, it is tried again by itself',
        advice: {
          person: [
            'Wait: it goes through when the server takes ordinary messages again.',
            'If it is urgent, reach the person another way.',
          ],
          administrator: [
            'This belongs to MT-PRIORITY, a way to mark urgent mail in special networks. Look what level your server gave the message.',
            'Only the server that takes mail from users may refuse so (RFC 6710, 4.1): look there, it may be in an emergency mode.',
          ],
          developer: [
            'Retry later at the same level; raising it by program defeats its purpose. Never suppress.',
          ],
        },
      },
      '5': {
        plain:
          'The server takes only messages that are marked as more urgent than yours. It is final as sent.',
        who: 'you',
        act: 'mark it as more urgent, if you may',
        advice: {
          person: [
            'If your organisation’s mail program can set the transfer priority, raise it and send again. The usual mark “important” does not count.',
            'Otherwise reach the person another way.',
          ],
          administrator: [
            'Compare the level in MAIL (MT-PRIORITY) with the lowest that the server takes.',
            'Which levels may your users give? Your own server can lower them.',
          ],
          developer: ['Do not retry at the same level. The address is good: keep it.'],
        },
      },
    },
    confused: [
      { code: '5.7.16', how: '5.7.16: the level would do, but the message is too large for it.' },
      { code: '4.3.2', how: '4.3.2: the server takes no mail at all just now.' },
      { code: '5.7.1', how: '5.7.1: refused by any other rule.' },
    ],
    practice: [],
    notes: [
      {
        text: 'The registry allows any other 4XX or 5XX code beside 450 and 550.',
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
          'The other server takes messages of this size and urgency only later. It is temporary: your mail server tries again.',
        who: 'nobody',
        act: 'wait, it is tried again by itself',
        advice: {
          person: ['Wait, or send a short message without attachments in the meantime.'],
          administrator: [
            'The other side works in a mode for small and urgent messages (MT-PRIORITY). Its postmaster knows how long.',
            'Look what level your server gave the message, and whether that is meant.',
          ],
          developer: ['Retry later. A smaller message may pass at once. Never suppress.'],
        },
      },
      '5': {
        plain:
          'The message is too large for the urgency that it is marked with. It is final as sent.',
        who: 'you',
        act: 'send a smaller message or a link',
        advice: {
          person: [
            'Put the file on a storage service and send a link.',
            'Or send it without the mark “urgent”, if the time allows.',
          ],
          administrator: [
            'The limit belongs to the level (MT-PRIORITY), so it can be lower than SIZE in the answer to EHLO.',
            'Let large messages go at the ordinary level.',
          ],
          developer: [
            'Make it smaller or change its level; do not retry unchanged.',
            'Keep the address.',
          ],
        },
      },
    },
    confused: [
      { code: '5.3.4', how: '5.3.4: too large for the server, whatever its urgency.' },
      { code: '5.7.15', how: '5.7.15: the level is too low, whatever the size.' },
      {
        only: '5',
        code: '552',
        how: '552 is the three-digit code that goes with it, and also stands for a full mailbox.',
      },
    ],
    practice: [],
    notes: [
      {
        text: 'RFC 4865 had given the number another sense, a user’s quota for messages to be released later. It was never registered.',
        source: { kind: 'rfc', rfc: 4865, section: '6' },
      },
      {
        text: 'The registry allows any other 4XX or 5XX code beside 552.',
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
          'The mailbox may now belong to somebody else, so your message was not put into it. It is final as sent.',
        who: 'you',
        act: 'ask the person for their present address',
        advice: {
          person: [
            'Ask the person, by another way, for their present address.',
            'Do not send private matters to the old one.',
          ],
          administrator: [
            'The sender asked for this check with Require-Recipient-Valid-Since or RRVS at RCPT: deliver only if the owner is the same since that date.',
            'If it is your mailbox and its owner has not changed, correct the date in your records.',
          ],
          developer: [
            'Suppress the address, and ask your user for a new one at the next login. Lock functions such as a password reset by mail.',
            'Do not send again without RRVS: a stranger would get it.',
          ],
        },
      },
    },
    confused: [
      { code: '5.7.18', how: '5.7.18: the whole domain has changed hands.' },
      { code: '5.7.19', how: '5.7.19: the server cannot tell whether the owner is the same.' },
      { code: '5.1.6', how: '5.1.6: the person has moved, and the mailbox takes no mail.' },
    ],
    practice: [],
    notes: [
      {
        text: 'RFC 4865 had given the number another sense, the server’s quota for messages to be released later. It was never registered.',
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
          'The domain, the part after the @, now belongs to somebody else, so your message was not delivered. It is final as sent.',
        who: 'you',
        act: 'ask the person for their present address',
        advice: {
          person: [
            'Ask the person or firm, by another way, for their present address.',
            'Treat all addresses of this domain as those of strangers.',
          ],
          administrator: [
            'The sender asked for this check (RRVS), and the receiving side tells that the domain changed hands after the date named.',
            'If the domain is yours, `whois example.org` shows since when.',
          ],
          developer: [
            'Suppress every address of this domain that you collected before the change.',
            'Do not send again without RRVS.',
          ],
        },
      },
    },
    confused: [
      { code: '5.7.17', how: '5.7.17: only this mailbox has changed hands.' },
      { code: '5.1.2', how: '5.1.2: the domain does not exist or takes no mail.' },
      { code: '5.7.19', how: '5.7.19: the server cannot tell whether the owner is the same.' },
    ],
    practice: [],
    notes: [
      {
        text: 'A server uses it only where it wants to tell that the domain, and not just the mailbox, has changed hands.',
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
          'The message was to be delivered only to the same owner as before, and the server cannot check that. It is final as sent.',
        who: 'you',
        act: 'decide whether to send it without the check',
        advice: {
          person: [
            'Make sure, by another way, that the address still belongs to the person.',
            'If a website sent the message, tell its support that your mailbox does not know this check.',
          ],
          administrator: [
            'If the mailbox is yours: your server offers RRVS but holds no date for this mailbox. Record it, or stop offering RRVS.',
            'Nothing is wrong with the address.',
          ],
          developer: [
            'Do not retry with the check. Send without it only what a stranger may read; never a password reset.',
            'Keep the address.',
          ],
        },
      },
    },
    confused: [
      { code: '5.7.17', how: '5.7.17: the check was made, and the owner has changed.' },
      { code: '5.7.18', how: '5.7.18: the check was made, and the domain has a new owner.' },
      { code: '5.7.5', how: '5.7.5: a check of keys or certificates was not possible.' },
    ],
    practice: [],
    notes: [
      {
        text: 'The sender has to decide whether to send the message again without this protection.',
        source: { kind: 'registry', entry: 'X.7.19' },
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
          'The message has no valid DKIM signature at all. It is final as sent; your mail provider has to add one.',
        who: 'your-provider',
        act: 'sign outgoing mail with DKIM',
        advice: {
          person: [
            'Send the whole message that came back to whoever looks after your mail: only they can mend it.',
            'If you send through a newsletter service, finish its set-up of DKIM for your domain.',
          ],
          administrator: [
            'Is the message signed at all? Look for a DKIM-Signature header in a copy that arrived elsewhere.',
            'Is the key there? `dig +short TXT selector._domainkey.example.com`, with the selector from s= in that header.',
            'Signed and still failing: something changes the message after signing, such as a footer.',
          ],
          developer: [
            'Do not retry before a test message shows `dkim=pass` in Authentication-Results.',
            'Keep the address.',
          ],
        },
      },
    },
    confused: [
      {
        code: '5.7.21',
        how: '5.7.21: a signature is valid, but not one that this server accepts.',
      },
      {
        code: '5.7.22',
        how: '5.7.22: a signature is valid, but of another domain than the From line.',
      },
      { code: '5.7.30', how: '5.7.30 is what Google says where DKIM did not pass.' },
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
        text: 'To refuse mail for this goes against the advice of RFC 6376, 6.1; the registry says so itself.',
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
          'The message has a valid signature (DKIM), but not one that this server accepts. It is final as sent.',
        who: 'your-provider',
        act: 'sign in a way that the other side accepts',
        advice: {
          person: [
            'Send the whole message that came back to whoever looks after your mail: they set how your mail is signed.',
          ],
          administrator: [
            'Which domain signs (d=)? A signature of your sending service alone may not do: add one of your own domain.',
            'Does it cover From and the whole body? Leave out l=, and use a key of 2048 bits.',
            'Ask the other side’s postmaster which signatures count.',
          ],
          developer: [
            'Change the signature first; the same one is refused again.',
            'Keep the address.',
          ],
        },
      },
    },
    confused: [
      { code: '5.7.20', how: '5.7.20: no signature is valid.' },
      {
        code: '5.7.22',
        how: '5.7.22 is the special case: the signing domain is not that of the From line.',
      },
      { code: '5.7.6', how: '5.7.6: the method of the signature is not known.' },
    ],
    practice: [],
    notes: [
      {
        text: 'To refuse mail for this goes against the advice of RFC 6376, 6.1; the registry says so itself.',
        source: { kind: 'registry', entry: 'X.7.21' },
      },
    ],
    words: ['no acceptable dkim signature', 'dkim not accepted', 'dkim', 'weak dkim key'],
    sources: [dkim, { kind: 'rfc', rfc: 6376 }, { kind: 'registry', entry: 'X.7.21' }],
  },
  {
    code: 'X.7.22',
    name: 'DKIM of another domain than the sender’s',
    registered: true,
    classes: {
      '5': {
        plain:
          'The message is signed (DKIM), but by another domain than the one in your address. It is final as sent.',
        who: 'your-provider',
        act: 'sign with the domain of the From line',
        advice: {
          person: [
            'If you send through a service, set your own domain up there, or send through your own provider.',
            'Otherwise send the whole message that came back to whoever looks after your mail.',
          ],
          administrator: [
            'Compare d= in the DKIM-Signature header with the domain of the From line.',
            'Sending services publish a key under your domain: `dig +short CNAME selector._domainkey.example.com` must show theirs.',
          ],
          developer: [
            'Sign each message with the domain of its From line, one key a customer domain.',
            'Do not retry before. Keep the address.',
          ],
        },
      },
    },
    confused: [
      {
        code: '5.7.21',
        how: '5.7.21 is the wider code: a valid signature that is not accepted, for any reason.',
      },
      { code: '5.7.20', how: '5.7.20: no signature is valid.' },
      {
        code: '5.7.26',
        how: '5.7.26 is what Google says where DMARC fails, which is often for the same reason.',
      },
    ],
    practice: [],
    notes: [
      { text: 'It is a special case of X.7.21.', source: { kind: 'registry', entry: 'X.7.22' } },
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
          'From Google: the server that sent your message has no name that fits its address (reverse DNS). It is temporary and is tried again.',
        who: 'your-provider',
        act: 'set the reverse DNS name of the server',
        advice: {
          person: ['Wait, and tell whoever looks after your mail: waiting alone does not cure it.'],
          administrator: [
            'Google’s 451 4.7.23 is not about SPF. `dig +short -x 192.0.2.10` must show one name, and `dig +short A mail.example.com` the same address again.',
            'The owner of the IP address sets the name: ask your hosting company.',
            'From others it is SPF: `dig +short TXT example.com`.',
          ],
          developer: ['Let the queue retry while the name is being set. Never suppress.'],
        },
      },
      '5': {
        plain:
          'The list of servers that may send for your domain (SPF) does not have this one on it. It is final as sent.',
        who: 'your-provider',
        act: 'add the server to the SPF record',
        advice: {
          person: [
            'If you send through another service than your provider’s, send through your provider.',
            'If the address forwards your mail, write to the final address instead: forwarding breaks this check.',
            'Otherwise send the whole message that came back to whoever looks after your mail.',
          ],
          administrator: [
            'Does the record cover the sending IP address? `dig +short TXT example.com | grep spf1`, with the domain of MAIL FROM, not of the From line.',
            'Add each service that sends for you, and keep to one record.',
            'Sign with DKIM too, for mail that others forward.',
          ],
          developer: [
            'Send from a server that the record names, or use a MAIL FROM domain of your own.',
            'Do not retry before. Keep the address.',
          ],
        },
      },
    },
    confused: [
      {
        code: '5.7.24',
        how: '5.7.24: the check itself failed; the record is broken or could not be read.',
      },
      {
        only: '4',
        code: '4.7.25',
        how: '4.7.25 is the code for reverse DNS, which Google’s 4.7.23 means.',
      },
      { code: '5.7.27', how: '5.7.27 is what Google says where SPF did not pass.' },
    ],
    practice: [
      {
        only: '4',
        by: 'Google',
        means: '451 4.7.23: the IP address has no valid PTR record. It has nothing to do with SPF.',
        source: google,
      },
      { only: '5', by: 'Microsoft', means: 'SPF failed, as registered.', source: exchangeOnline },
    ],
    notes: [
      {
        only: '5',
        text: 'It replaces the 5.7.1 that RFC 7208, 8.4, shows for a failed SPF check; many servers still say 5.7.1.',
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
          'The list of servers that may send for your domain (SPF) could not be read just now. It is temporary and is tried again.',
        who: 'your-provider',
        act: 'look at the SPF record and its name servers',
        advice: {
          person: [
            'Wait: your mail server tries again by itself.',
            'If it lasts longer than a day, tell whoever looks after your mail.',
          ],
          administrator: [
            'Do all name servers answer? `dig +short NS example.com`, then `dig @ns1.example.net TXT example.com` for each.',
            'Do the names after include: answer too? One that is slow is enough.',
            'Google says 451 4.7.24 for entries that it distrusts, such as huge ranges of addresses: take them out.',
          ],
          developer: [
            'Retry. If it lasts for hours, tell the owner of the domain. Never suppress.',
          ],
        },
      },
      '5': {
        plain:
          'The list of servers that may send for your domain (SPF) is faulty or not trusted. It is final as sent.',
        who: 'your-provider',
        act: 'correct the SPF record',
        advice: {
          person: [
            'Send the whole message that came back to whoever looks after your mail: the record is theirs to correct.',
          ],
          administrator: [
            'Look for the fault: `dig +short TXT example.com | grep spf1` must show one line only, without typing mistakes.',
            'It may need ten further DNS look-ups at most; each include: counts, and so do those inside it.',
            'Google distrusts records with huge ranges of addresses.',
          ],
          developer: [
            'Do not retry before the record is right. The recipient is not the reason: keep the address.',
          ],
        },
      },
    },
    confused: [
      { code: '5.7.23', how: '5.7.23: the check worked, and this server is not on the list.' },
      {
        only: '4',
        code: '4.4.3',
        how: '4.4.3 was used for an SPF check without a DNS answer before 4.7.24 existed.',
      },
      {
        only: '5',
        code: '5.5.2',
        how: '5.5.2 was used for a faulty SPF record before 5.7.24 existed.',
      },
    ],
    practice: [
      {
        by: 'Google',
        means:
          '451 4.7.24 and 550 5.7.24: the record can be read, but holds entries that Google distrusts.',
        source: google,
      },
    ],
    notes: [
      {
        text: 'It replaces 4.4.3 and 5.5.2, which RFC 7208, 8.6 and 8.7, shows for errors of the check.',
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
          'The server that sent your message has no name that fits its address (reverse DNS). It is temporary and is tried again.',
        who: 'your-provider',
        act: 'set the reverse DNS name of the server',
        advice: {
          person: [
            'Wait, and send the notice to whoever looks after your mail: waiting alone does not cure it.',
          ],
          administrator: [
            'Postfix’s 450 4.7.25 wants both ways: `dig +short -x 192.0.2.10` shows a name, and that name leads back to 192.0.2.10.',
            'If the DNS is right, look whether the other side could not reach your name servers for a moment.',
          ],
          developer: [
            'Let the queue retry. If the code stays the same for hours, waiting will not help. Never suppress.',
          ],
        },
      },
      '5': {
        plain:
          'The server that sent your message has no name that fits its address (reverse DNS). It is final as sent.',
        who: 'your-provider',
        act: 'set the reverse DNS name of the server',
        advice: {
          person: [
            'Send the whole message that came back to whoever looks after your mail: only they can mend it.',
            'If it is urgent, write from another provider.',
          ],
          administrator: [
            '`dig +short -x 192.0.2.10` must show one name, and `dig +short A mail.example.com` the same address. For IPv6 check AAAA.',
            'The owner of the IP address sets the name: ask your hosting company.',
            'Microsoft says it for IPv6: until the name is there, send over IPv4.',
          ],
          developer: [
            'Do not retry from this IP address before the name is set. Keep the address of the recipient.',
          ],
        },
      },
    },
    confused: [
      {
        code: '4.7.23',
        how: '4.7.23 is what Google says for the same fault, although the registry means SPF.',
      },
      {
        only: '4',
        code: '4.7.1',
        how: '4.7.1 is what Postfix says where it only asks for a name, and the IP address has none.',
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
        means: '550 5.7.25: an IPv6 address without a PTR record.',
        source: exchangeOnline,
      },
      {
        only: '5',
        by: 'Google',
        means: '550 5.7.25: the IP address has no valid PTR record, as registered.',
        source: google,
      },
      {
        only: '4',
        by: 'Postfix',
        means:
          '450 4.7.25: the IP address has no name, or name and address do not match. By default it stays temporary.',
        source: postfix,
      },
    ],
    notes: [
      {
        only: '4',
        text: 'Postfix answers with 450 by default, so a lasting fault looks temporary for days.',
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
    name: 'Sender not proven (SPF, DKIM, DMARC)',
    registered: true,
    classes: {
      '4': {
        plain:
          'The checks of who sent the message (SPF, DKIM, DMARC) did not pass, so it is held back. It is temporary and is tried again.',
        who: 'your-provider',
        act: 'set up SPF, DKIM and DMARC',
        advice: {
          person: [
            'Wait, and tell whoever looks after your mail: without a change it may be refused in the end.',
          ],
          administrator: [
            'Read the words: at Google it is mail without a passing SPF or DKIM, or a DNS that did not answer for a strict DMARC policy.',
            'Do your name servers answer? `dig TXT _dmarc.example.com`, `dig TXT selector._domainkey.example.com`.',
            'At Microsoft it concerns IPv6, where SPF or DKIM must pass.',
          ],
          developer: ['Retry slowly while SPF and DKIM are being set up. Never suppress.'],
        },
      },
      '5': {
        plain:
          'The checks of who sent the message (SPF, DKIM, DMARC) did not pass. It is final as sent. Your mail provider has to mend this.',
        who: 'your-provider',
        act: 'set up SPF, DKIM and DMARC',
        advice: {
          person: [
            'Send the whole message that came back to whoever looks after your mail: only they can mend it.',
            'If you send through another service, or with another provider’s address in From, send through that provider instead.',
          ],
          administrator: [
            'SPF: `dig +short TXT example.com | grep spf1`. DKIM: `dig +short TXT selector._domainkey.example.com`. DMARC: `dig +short TXT _dmarc.example.com`.',
            'At Google at least one of SPF and DKIM has to pass; for DMARC it must pass with the domain of the From line.',
            'If only forwarded mail fails, sign with DKIM: it survives forwarding, SPF does not.',
          ],
          developer: ['Do not retry before a test message shows `dmarc=pass`. Keep the address.'],
        },
      },
    },
    confused: [
      { code: '5.7.1', how: '5.7.1 with the word DMARC is what most other servers say.' },
      { code: '5.7.23', how: '5.7.23: SPF alone failed.' },
      { code: '5.7.9', how: '5.7.9 is what Yahoo says where neither SPF nor DKIM passed.' },
    ],
    practice: [
      {
        only: '5',
        by: 'Google',
        means:
          '550 5.7.26: neither SPF nor DKIM passed, or a strict SPF record forbids this server, or DMARC asks for refusal.',
        source: google,
      },
      {
        only: '4',
        by: 'Google',
        means:
          '421 4.7.26: slowed down, since neither SPF nor DKIM passed. 451 4.7.26: DMARC could not be checked because the DNS failed.',
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
        text: 'By its definition more than one check has failed, and the code does not say which.',
        source: { kind: 'registry', entry: 'X.7.26' },
      },
      {
        text: 'DMARC has no registered code of its own; the standard of 2026 registers none either.',
        source: { kind: 'rfc', rfc: 9989 },
      },
      {
        text: 'RFC 8617 allows it where ARC and other checks failed together.',
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
    name: 'Sender’s domain takes no mail',
    registered: true,
    classes: {
      '4': {
        name: 'SPF did not pass (Google)',
        plain:
          'From Google: the check of who may send for your domain (SPF) did not pass, so mail is slowed down. It is temporary and is tried again.',
        who: 'your-provider',
        act: 'add the server to the SPF record',
        advice: {
          person: [
            'Wait, and tell whoever looks after your mail that SPF does not pass at Google.',
          ],
          administrator: [
            'Google wants SPF and DKIM from bulk senders. Is the IP address covered? `dig +short TXT example.com | grep spf1`.',
            'From others look for a null MX: `dig +short MX example.com` must not show `0 .` for a domain that sends.',
          ],
          developer: ['Retry slowly; send less until SPF passes. Never suppress.'],
        },
      },
      '5': {
        plain:
          'Your own domain says that it takes no mail, so no answer could come back. From Google: the SPF check failed. It is final as sent.',
        who: 'your-provider',
        act: 'give the sender’s domain a mail server',
        advice: {
          person: [
            'Look at your own address in the mail program: is the part after the @ right?',
            'If it is, send the whole message that came back to whoever looks after your mail.',
          ],
          administrator: [
            'Does your domain have a null MX? `dig +short MX example.com` shows `0 .` then. Give it a real MX, or send from another domain.',
            'If Google says it, the MX does not matter: mend SPF, `dig +short TXT example.com | grep spf1`.',
          ],
          developer: [
            'Send from a domain that can take bounces. Do not retry before.',
            'The recipient’s address is good: keep it.',
          ],
        },
      },
    },
    confused: [
      { code: '5.1.10', how: '5.1.10 is the mirror image: the recipient’s domain takes no mail.' },
      {
        only: '5',
        code: '5.7.23',
        how: '5.7.23 is the registered code for SPF, which Google’s 5.7.27 means.',
      },
      { code: '5.1.8', how: '5.1.8: the sender’s domain is wrong or does not exist.' },
    ],
    practice: [
      {
        by: 'Google',
        means:
          '421 4.7.27 and 550 5.7.27: SPF did not pass for a bulk sender. It has nothing to do with a null MX.',
        source: google,
      },
      {
        only: '5',
        by: 'Postfix',
        means: '550 5.7.27: the sender’s domain has a null MX, as registered.',
        source: postfix,
      },
      {
        only: '5',
        by: 'Titan',
        means: '550 5.7.27: the sender’s domain has a null MX, as registered.',
        source: smtpCodes,
      },
    ],
    notes: [
      {
        text: 'A domain with a null MX should not send mail, since no bounce could come back to it.',
        source: { kind: 'rfc', rfc: 7505, section: '4.2' },
      },
    ],
    words: [
      'null mx',
      'nullmx',
      'sender domain does not accept mail',
      'pass spf authentication',
      'spf',
    ],
    sources: [
      { kind: 'rfc', rfc: 7505, section: '4.1' },
      { kind: 'registry', entry: 'X.7.27' },
    ],
  },
  {
    code: 'X.7.28',
    name: 'Unusual amount of mail',
    registered: true,
    classes: {
      '4': {
        plain:
          'Far more mail than usual comes from your mail provider, or mail that looks like yours, so it is slowed down. It is temporary and is tried again.',
        who: 'your-provider',
        act: 'find where the flood comes from, send slower',
        advice: {
          person: [
            'Wait: your mail server tries again by itself.',
            'If your message has a link, look whether the linked site is sound: at Google many messages with one link can be the reason.',
          ],
          administrator: [
            'Google’s words name what is too frequent: your IP address, its network, the DKIM domain, the SPF domain, a link, or one Message-ID.',
            'Check your own side first: a hacked account, a web form or a loop shows in `postqueue -p`.',
            'Slow down to this destination: in Postfix, a transport of its own in `transport_maps` with a `_destination_rate_delay`. The `default_` setting slows down every destination.',
          ],
          developer: [
            'Retry with growing pauses and at a lower rate. Give each message its own Message-ID. Never suppress.',
          ],
        },
      },
      '5': {
        again: 'mended',
        plain:
          'Far more mail than usual, mostly taken for spam, comes from your mail provider, and yours was refused with it. It is final as sent.',
        who: 'your-provider',
        act: 'find where the flood comes from and stop it',
        advice: {
          person: [
            'Send the whole message that came back to whoever looks after your mail.',
            'If you did not send much yourself, change your password: somebody else may be using your account.',
          ],
          administrator: [
            'Stop the source first: which account or script sends? Look at the queue and at the log of the last hours.',
            'Share an IP address with others? Ask your hosting company about them.',
            'Then send slowly for some days, first to people who know you.',
          ],
          developer: [
            'Stop the campaign; do not retry at once. Look at complaints and consent.',
            'Keep the addresses: they are not the reason.',
          ],
        },
      },
    },
    confused: [
      {
        code: '4.7.0',
        how: '4.7.0 held Google’s older wording of the same limit, and holds Yahoo’s [TSS04].',
      },
      { code: '4.5.3', how: '4.5.3: too many recipients of one message.' },
      {
        only: '4',
        code: '421',
        how: '421 is the three-digit code that Google sends with it: try again later.',
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
        means: '550 5.7.28: a flood of suspected spam from the IP address.',
        source: google,
      },
    ],
    notes: [
      {
        text: 'It is the only code in the registry that rests on no RFC, but on an expired draft (draft-levine-mailbomb-header).',
        source: { kind: 'registry', entry: 'X.7.28' },
      },
      {
        text: 'KumoMTA’s table of codes has 7.38 for a mail flood, a slip for 7.28.',
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
    name: 'Forwarding seal (ARC) does not hold',
    registered: true,
    classes: {
      '4': {
        name: 'Sent without encryption (Google)',
        plain:
          'From Google: your mail provider sent over an unencrypted connection (no TLS), so mail is slowed down. It is temporary and is tried again.',
        who: 'your-provider',
        act: 'send over TLS',
        advice: {
          person: [
            'Wait, and tell whoever looks after your mail that Google wants an encrypted connection (TLS).',
          ],
          administrator: [
            'Google’s 421 4.7.29 is not about ARC. In Postfix set `smtp_tls_security_level = may`.',
            'If it is set, look for a firewall that hides STARTTLS: `openssl s_client -starttls smtp -connect mx.example.org:25`.',
          ],
          developer: ['Retry with STARTTLS. The address is not the reason: never suppress.'],
        },
      },
      '5': {
        plain:
          'The seal that forwarding servers put on your message (ARC) does not hold. From Google: it came without encryption. It is final as sent.',
        who: 'your-provider',
        act: 'send over TLS, or mend the sealing server',
        advice: {
          person: [
            'If the message went through a list or a forwarding, write to the person directly.',
            'Otherwise send the whole message that came back to whoever looks after your mail.',
          ],
          administrator: [
            'From Google it is TLS: in Postfix `smtp_tls_security_level = may`, and a log with TLS in each delivery.',
            'Elsewhere read the ARC-Seal headers from the highest i= down: which server sealed last, and does its key exist? `dig +short TXT selector._domainkey.example.net`.',
            'A list or gateway must seal after its last change of the message.',
          ],
          developer: [
            'Do not retry the same copy: a broken seal stays broken. From Google, send again over TLS.',
            'Keep the address.',
          ],
        },
      },
    },
    confused: [
      { code: '5.7.26', how: '5.7.26 may be used where ARC and other checks failed together.' },
      {
        only: '5',
        code: '5.7.10',
        how: '5.7.10 is the registered code for encryption that is needed, which Google’s 5.7.29 means.',
      },
      { code: '5.7.7', how: '5.7.7: the message was changed, without a word of ARC.' },
    ],
    practice: [
      {
        by: 'Google',
        means:
          '421 4.7.29 and 550 5.7.29: a bulk sender delivered without TLS. It has nothing to do with ARC.',
        source: google,
      },
    ],
    notes: [
      {
        text: 'RFC 8617, an experiment, gives it for a refusal during the dialogue, and allows 5.7.26 instead where several checks failed.',
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
    name: 'Encryption all the way not possible',
    registered: true,
    classes: {
      '4': {
        name: 'DKIM did not pass (Google)',
        plain:
          'From Google: the message has no valid signature of your domain (DKIM), so mail is slowed down. It is temporary and is tried again.',
        who: 'your-provider',
        act: 'sign outgoing mail with DKIM',
        advice: {
          person: [
            'Wait, and tell whoever looks after your mail that DKIM does not pass at Google.',
          ],
          administrator: [
            'Google’s 421 4.7.30 is not about REQUIRETLS. Is the key there? `dig +short TXT selector._domainkey.example.com`.',
            'Does a message that arrived show `dkim=pass` in Authentication-Results? If not, something changes it after signing.',
          ],
          developer: ['Retry slowly; a bulk sender needs a passing signature. Never suppress.'],
        },
      },
      '5': {
        name: 'Login, DKIM or REQUIRETLS: the text tells',
        plain:
          'The text tells which: Microsoft no longer accepts a login with a password, Google misses a valid signature (DKIM), or REQUIRETLS cannot be met.',
        who: 'your-provider',
        act: 'read who says it: Microsoft, Google or REQUIRETLS',
        advice: {
          person: [
            'From Microsoft: set the account up again in the program, so that Microsoft’s own login page opens. A new password does not help.',
            'If you marked the message as “only encrypted”, send it without the mark, if you may.',
            'Otherwise forward the whole bounce message to your email provider or IT support.',
          ],
          administrator: [
            'From Microsoft it is the login: use OAuth. Which accounts still use a password? Exchange admin center, “SMTP AUTH Clients Submission Report”.',
            'A program without OAuth can use High Volume Email (internal recipients only), Azure Communication Services Email, or a mail server of your own.',
            'Does the next server offer REQUIRETLS after STARTTLS? `swaks --server mx.example.org --tls --quit-after EHLO`.',
            'From Google it is DKIM: `dig +short TXT selector._domainkey.example.com`.',
          ],
          developer: [
            'From Microsoft, log in with OAuth (XOAUTH2): repeating the password never helps.',
            'Do not drop REQUIRETLS by program; ask the sender. From Google, sign with DKIM before you send again.',
            'Keep the address.',
          ],
        },
      },
    },
    confused: [
      {
        only: '5',
        code: '5.7.10',
        how: '5.7.10: TLS itself could not be set up. 5.7.30: TLS works, but REQUIRETLS is not offered.',
      },
      {
        only: '5',
        code: '5.7.20',
        how: '5.7.20 is the registered code for no passing DKIM signature, which Google’s 5.7.30 means.',
      },
      {
        only: '5',
        code: '5.7.139',
        how: '5.7.139 at Microsoft: login by password, or SMTP login, is switched off by the organisation.',
      },
      {
        code: '4.7.4',
        how: '4.7.4: your own server’s setting demanded TLS, not the sender of this message.',
      },
    ],
    practice: [
      {
        only: '5',
        by: 'Microsoft',
        means:
          '550 5.7.30 “Basic authentication is not supported for Client Submission”: login with a password is refused; use OAuth.',
        source: basicRetired,
      },
      {
        by: 'Google',
        means:
          '421 4.7.30 and 550 5.7.30: DKIM did not pass for a bulk sender. It has nothing to do with REQUIRETLS.',
        source: google,
      },
    ],
    notes: [
      {
        text: 'Microsoft switches login with a password (SMTP AUTH) off by default for existing customers at the end of December 2026; administrators can switch it on again. New customers after that start without it. The date of the final end is to be named in the second half of 2027.',
        only: '5',
        source: basicTimeline,
      },
      {
        text: 'It was registered for a message that must travel encrypted all the way, where the next server does not offer REQUIRETLS.',
        source: { kind: 'rfc', rfc: 8689, section: '7' },
      },
      {
        text: 'It is the last entry of the registry that we know of. Higher numbers, such as Google’s 5.7.40, are not registered.',
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
