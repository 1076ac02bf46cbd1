import type { EnhancedCode } from '../types';
import {
  dovecot2,
  exchangeServer,
  fieldManual,
  frenchRules,
  gmail,
  microsoft,
  notqmail,
  ownMailboxFull,
  postfix3,
  sendmail,
  sendmail8,
  smtpCodes,
  titan,
} from './sources';

const rfc3463 = { kind: 'rfc', rfc: 3463, section: '3.3' } as const;
const opensmtpd = {
  kind: 'source code',
  url: 'https://github.com/OpenSMTPD/OpenSMTPD',
  seen: 'opensmtpd 6.8.0p2',
} as const;
const vade = {
  kind: 'provider',
  url: 'https://postmaster-oxsus.vadesecure.com/',
  seen: '2026-11-23',
} as const;
const recipientFull = {
  kind: 'provider',
  url: 'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/cannot-send-mail-mepf',
  seen: '2026-12-01',
} as const;
const dovecot = {
  kind: 'source code',
  url: 'https://github.com/dovecot/core',
  seen: '2026-11-23',
} as const;

/** Subject 2: the recipient's mailbox. */
export const enhanced2 = [
  {
    code: 'X.2.0',
    name: 'Mailbox unavailable, no reason given',
    registered: true,
    classes: {
      4: {
        name: 'Mailbox temporarily unavailable',
        plain:
          'The mailbox does not accept the message yet. Often, the other server is only checking whether yours tries again. Your mail server retries automatically.',
        who: 'nobody',
        act: 'your mail server retries automatically',
        advice: {
          person: [
            'There is nothing to do for a few hours: your mail server retries automatically.',
            'Do not send it a second time, or the person may get it twice.',
          ],
          administrator: [
            'If the text says “greylisted”, a later attempt from the same IP address usually gets through.',
            'If delivery fails for days, the problem may be the mailbox. Write to the postmaster of the recipient’s mail server and give the queue ID.',
          ],
          developer: [
            'Retry after 5 to 30 minutes from the same IP address, then with exponential backoff. Never suppress the address on 4.2.0.',
          ],
        },
      },
      5: {
        plain:
          'By its definition, the mailbox exists, but did not accept the message, and the code does not say why. Servers also send it for spam, a failed check of the sender, or a limit of your own account.',
        who: 'you',
        act: 'read the text after the code',
        advice: {
          person: [
            'If the text contains `STOREDRV.Submission`, it is about your own account at Microsoft: `OutboundSpam` means too much mail, `SendAsDenied` a sender address that is not yours.',
            'Otherwise, ask the person another way, for example by phone, whether their mailbox works and whether they block your address.',
            'Try a short message without links and attachments.',
          ],
          administrator: [
            'Read the text: Comcast uses 5.2.0 for failed DMARC, Orange for mail that it probably treats as spam.',
            'Check your own setup first: `dig +short TXT _dmarc.example.com`, SPF and DKIM, then blocklists.',
            'If your setup is correct, send the whole reply to the postmaster of the recipient’s mail server and ask why.',
          ],
          developer: [
            'Do not retry unchanged. Keep the address at first; suppress it after the third such reply in a row.',
          ],
        },
      },
    },
    confused: [
      { code: '5.2.1', how: '5.2.1 says why: the mailbox is disabled.' },
      { only: '4', code: '4.7.1', how: '4.7.1 is the other common code for greylisting.' },
      {
        only: '5',
        code: '5.1.1',
        how: '5.1.1 means that there is no such mailbox. By its definition, 5.2.0 means that there is one; servers also send it for other reasons.',
      },
    ],
    practice: [
      {
        only: '4',
        by: 'Postgrey',
        means:
          '450 4.2.0: greylisting. The first attempt by an unknown sender is deferred for a few minutes.',
        source: { kind: 'source code', url: 'https://postgrey.schweikert.ch/', seen: '2026-11-23' },
      },
      { only: '4', by: 'Titan Mail', means: '450 4.2.0: also greylisting.', source: smtpCodes },
      {
        only: '5',
        by: 'Microsoft',
        means:
          '554 5.2.0 with STOREDRV.Submission and SendAsDenied: the account that logged in is not allowed to use the From address.',
        source: {
          kind: 'observed',
          url: 'https://github.com/mailcow/mailcow-dockerized/issues/3860',
          seen: '2026-11-27',
        },
      },
      {
        only: '5',
        by: 'Outlook.com',
        means:
          '554 5.2.0 with STOREDRV.Submission and OutboundSpam: the sender’s own account is blocked for spam or too much mail.',
        source: {
          kind: 'source code',
          url: 'https://github.com/odoo/odoo/blob/master/addons/mail/models/mail_mail.py',
          seen: '2026-11-28',
        },
      },
      {
        only: '5',
        by: 'Comcast',
        means:
          '550 5.2.0 with #DM000001: DMARC failed. With “Recipient unavailable”, the mailbox is the problem.',
        source: fieldManual,
      },
      {
        only: '5',
        by: 'Orange',
        means: '550 5.2.0 with ofr_506: rejected, probably as spam.',
        source: {
          kind: 'observed',
          url: 'https://github.com/sisimai/p5-sisimai/issues/240',
          seen: '2026-11-27',
        },
      },
      {
        only: '4',
        by: 'Orange',
        means: '421 4.2.0 with OFR005_505: temporarily rejected after DATA.',
        source: frenchRules,
      },
      {
        only: '5',
        by: 'Sendmail',
        means:
          'Its bounces have 5.2.0 also for a 550 to the message without an enhanced code, whatever the reason.',
        source: sendmail,
      },
      {
        only: '4',
        by: 'Dovecot',
        means: '451 4.2.0: the server cannot write the message to the mailbox at the moment.',
        source: dovecot,
      },
      {
        only: '45',
        by: 'Postfix',
        means:
          'In its own bounces and warnings: 4.2.0 if a mailbox is locked or belongs to another user, or if virtual(8) could not open or write it; 5.2.0 if local(8) could not.',
        source: postfix3,
      },
      {
        only: '4',
        by: 'Sendmail',
        means:
          '4.2.0, in its own warnings: also a 450 without an enhanced code, and a local delivery that failed for now.',
        source: sendmail8,
      },
      {
        only: '5',
        by: 'Dovecot',
        means: '552 5.2.0: a rule of the mailbox rejected the message.',
        source: dovecot2,
      },
    ],
    notes: [
      {
        text: 'By definition, the mailbox exists, and something about it caused the report.',
        source: rfc3463,
      },
      {
        only: '4',
        text: 'Greylisting has no code of its own. Postgrey uses 4.2.0, others use 4.7.1 or 4.3.2. RFC 6647 calls only the reply codes 421 and 450 reasonable.',
        source: { kind: 'rfc', rfc: 6647, section: '5' },
      },
    ],
    words: [
      'greylisted',
      'greylisting',
      'mailbox unavailable',
      'recipient unavailable',
      'mailbox status',
      'rejected due to dmarc',
    ],
    sources: [rfc3463, { kind: 'registry', entry: 'X.2.0' }],
  },
  {
    code: 'X.2.1',
    name: 'Mailbox disabled',
    registered: true,
    classes: {
      4: {
        name: 'Mailbox temporarily not accepting mail',
        plain:
          'The mailbox is not accepting mail at the moment. Often it is receiving more mail than it is allowed to. Your mail server retries automatically.',
        who: 'nobody',
        act: 'your mail server retries automatically',
        advice: {
          person: [
            'Wait: your mail server retries automatically.',
            'If you sent many messages to this person, stop for a few hours.',
          ],
          administrator: [
            'Read the text: “too quickly” or “rate” is about speed; “inactive” or “locked” is about the mailbox.',
            'Look in the queue for many messages to the same address (`postqueue -p`): alerts and mail loops are the usual source.',
            '“Peak SMTP relay limit exceeded” means that your own Google Workspace relay is sending too fast.',
          ],
          developer: [
            'Retry with exponential backoff, and combine messages to the same person into one. Never suppress the address on 4.2.1.',
          ],
        },
      },
      5: {
        plain:
          'The mailbox exists, but it is disabled. The account may be closed, suspended or unused for a long time.',
        who: 'recipient',
        act: 'reactivate the mailbox or give a different address',
        advice: {
          person: [
            'Contact the person another way, for example by phone, and ask for an address that works.',
            'If it is your own mailbox, log in on your provider’s website and see what it says.',
          ],
          administrator: [
            'If the recipient is one of your users, check whether the account is suspended, unpaid or expired. On Sendmail, check the access table.',
            'If Gmail sent it, read the text: “rate that prevents additional messages” means a mailbox that gets too much mail, not one that is no longer used.',
            'On Exchange Server, the content filter may have put the message into quarantine.',
          ],
          developer: [
            'Do not retry. Suppress the address if the text has words such as “inactive” or “disabled”.',
            'Keep the address if the text mentions a rate or quarantine.',
          ],
        },
      },
    },
    confused: [
      {
        only: '5',
        code: '5.1.1',
        how: '5.1.1 means that there is no such mailbox. With 5.2.1, there is one, but it is disabled.',
      },
      { code: '5.2.2', how: '5.2.2 means that the mailbox is active, but full.' },
      {
        code: '4.7.28',
        how: '4.7.28 means a flood of mail from the sender. The mailbox is not the problem.',
      },
    ],
    practice: [
      {
        by: 'Gmail',
        means:
          '4.2.1, and 5.2.1 with ReceivingRatePerm: the recipient gets too much mail in too short a time. 5.2.1 with DisabledUser is the registered meaning.',
        source: gmail,
      },
      {
        only: '4',
        by: 'Google Workspace relay',
        means:
          '450 4.2.1 “Peak SMTP relay limit exceeded”: the customer’s own relay is sending too fast.',
        source: gmail,
      },
      {
        only: '4',
        by: 'Yandex',
        means: '450 4.2.1: the recipient gets too much mail.',
        source: fieldManual,
      },
      {
        only: '4',
        by: 'Rackspace',
        means: '450 4.2.1 (G30): the mailbox got too much mail.',
        source: smtpCodes,
      },
      {
        only: '4',
        by: 'Open-Xchange behind Vade',
        means:
          '421 4.2.1: their servers are overloaded, or your IP address opens too many connections or sends too much.',
        source: vade,
      },
      {
        only: '4',
        by: 'Laposte.net',
        means: '421 4.2.1 with LPN007_505: temporarily rejected after DATA.',
        source: frenchRules,
      },
      {
        only: '5',
        by: 'AT&T',
        means: '550 5.2.1 “Addressee unknown”: there is no such mailbox.',
        source: fieldManual,
      },
      {
        only: '5',
        by: 'Exchange Server',
        means: '5.2.1 “quarantined this message”: the content filter put it into quarantine.',
        source: exchangeServer,
      },
      {
        only: '5',
        by: 'Exchange Server',
        means:
          '5.2.1 in a bounce: Exchange treats the mailbox as disabled (the registered meaning).',
        source: {
          kind: 'observed',
          url: 'http://ftp.zx.net.nz/pub/mirror/ftp.microsoft.com/MISC/KB/en-us/273/363.HTM',
          seen: '2026-11-30',
        },
      },
      {
        only: '5',
        by: 'Titan Mail',
        means:
          '550 5.2.1: receiving mail is suspended because of abuse, or while the domain is being moved to Titan.',
        source: titan,
      },
      {
        only: '5',
        by: 'Sendmail',
        means: '550 5.2.1: the administrator’s access table blocks the recipient.',
        source: sendmail,
      },
      {
        only: '4',
        by: 'qmail',
        means:
          '4.2.1: the mailbox file or Maildir could not be opened, or the user is editing the `.qmail` file.',
        source: notqmail,
      },
    ],
    notes: [
      {
        text: 'By definition, 5.2.1 means that the mailbox stays disabled, and 4.2.1 that it is disabled for a while.',
        source: rfc3463,
      },
      {
        only: '4',
        text: 'In practice, 4.2.1 is often a rate limit, for example at Gmail. Do not remove the address because of this code.',
        source: gmail,
      },
    ],
    words: [
      'mailbox disabled',
      'account inactive',
      'account disabled',
      'disableduser',
      'receiving mail too quickly',
      'suspended',
      'not accepting messages',
      'rate limit',
      'mailbox takes no mail',
    ],
    sources: [rfc3463, { kind: 'registry', entry: 'X.2.1' }],
  },
  {
    code: 'X.2.2',
    name: 'Mailbox full',
    registered: true,
    classes: {
      4: {
        plain:
          'The recipient’s mailbox is full. Your mail server keeps the message and retries automatically, in case the recipient frees up space.',
        who: 'recipient',
        act: 'free up space in the mailbox',
        advice: {
          person: [
            'Tell the person another way, for example by phone, that their mailbox is full.',
            'Do not send it again: it should arrive automatically if the recipient frees up space within a few days.',
          ],
          administrator: [
            'There is nothing to fix on the sending side: let the queue keep trying.',
            'If the recipient is one of your users, remember that deleted and sent mail may count too, and at Google also files and photos. On Dovecot, run `doveadm quota get -u maria@example.org`.',
          ],
          developer: [
            'Let the queue retry for a few days. Suppress only after several messages have failed like this over a few weeks.',
          ],
        },
      },
      5: {
        again: 'mended',
        plain:
          'The mailbox is full, and your message was sent back. From Microsoft, this code can also mean that your own mailbox is full, or that you have sent too much.',
        who: 'recipient',
        act: 'free up space in the mailbox',
        advice: {
          person: [
            'Tell the person another way, for example by phone, and send the message again when they have freed up space.',
            'If the text says “STOREDRV.Submission”, your own mailbox is full: delete mail, sent mail as well, then send again.',
            'If the text says “submission quota”, it is about your own account: wait, and change your password if you did not send that much.',
            'If the mailbox stays full for weeks, the person probably no longer uses this mailbox: ask for a different address.',
          ],
          administrator: [
            'Read the text: “quota exceeded” from the other server is about the mailbox; “Submission quota exceeded” and “STOREDRV.Submission” at Microsoft are about your own account.',
            'With “Submission quota exceeded”, check whether the account was compromised, and what it sent.',
            'If the recipient is yours, raise the quota, or delete old and sent mail.',
          ],
          developer: [
            'Do not retry immediately; try again after a day or more. Suppress after several such replies over a few weeks.',
            'On “Submission quota exceeded”, keep the address and slow down.',
          ],
        },
      },
    },
    confused: [
      {
        only: '5',
        code: '5.2.3',
        how: '5.2.3 should mean that this one message is too large. With 5.2.2, the mailbox is full.',
      },
      { code: '4.3.1', how: '4.3.1 means that the whole server is full, not one mailbox.' },
      { code: '5.4.5', how: 'Gmail uses 5.4.5 for the sender’s own limit.' },
    ],
    practice: [
      {
        only: '5',
        by: 'Microsoft',
        means:
          '“Submission quota exceeded”: the sender is over the rate that Microsoft allows, and no mailbox is full.',
        source: microsoft,
      },
      {
        only: '5',
        by: 'Microsoft',
        means: '554 5.2.2 “mailbox full” with “STOREDRV.Deliver”: the recipient’s mailbox is full.',
        source: recipientFull,
      },
      {
        only: '5',
        by: 'Microsoft',
        means:
          '554 5.2.2 “mailbox full” with “STOREDRV.Submission”: the sender’s own mailbox is full, and it cannot send until there is space.',
        source: ownMailboxFull,
      },
      {
        by: 'Gmail',
        means:
          '452 4.2.2: the storage is full, files and photos included. 552 5.2.2: it is full and the account is no longer used.',
        source: gmail,
      },
      {
        only: '5',
        by: 'Exchange Server',
        means: '5.2.2: the recipient’s mailbox is over its quota. The code is permanent.',
        source: exchangeServer,
      },
      {
        only: '5',
        by: 'Dovecot',
        means:
          '552 5.2.2 by default: the mailbox is full. The code is permanent, so the message is returned immediately.',
        source: dovecot,
      },
      {
        only: '5',
        by: 'Postfix',
        means:
          '5.2.2, in its own bounces: the disk quota of a local user, or the size limit of the mailbox, is reached.',
        source: postfix3,
      },
    ],
    notes: [
      {
        only: '4',
        text: 'The registry pairs X.2.2 with 552, a permanent reply code.',
        source: { kind: 'registry', entry: 'X.2.2' },
      },
      {
        only: '5',
        text: '552 alone does not prove that a mailbox is full: it can also mean that the message is too large.',
        source: { kind: 'rfc', rfc: 1870, section: '6.1' },
      },
      {
        only: '4',
        text: 'Comcast instead uses 4.1.1, the code for an unknown mailbox, with “user over quota”.',
        source: fieldManual,
      },
      {
        only: '5',
        text: 'Orange uses 5.1.1 for “overquota” instead, the same code as for an unknown mailbox.',
        source: frenchRules,
      },
    ],
    words: [
      'mailbox full',
      'over quota',
      'quota exceeded',
      'out of storage space',
      'inbox full',
      'overquotatemp',
      'submission quota exceeded',
      'storage full',
    ],
    sources: [rfc3463, { kind: 'registry', entry: 'X.2.2' }],
  },
  {
    code: 'X.2.3',
    name: 'Message too large for this mailbox',
    registered: true,
    classes: {
      5: {
        plain:
          'The message is larger than this mailbox, or with Gmail and Sendmail the whole server, accepts. From Zoho, this code means that a policy rejected the message.',
        who: 'you',
        act: 'send a smaller message or a link',
        advice: {
          person: [
            'Upload the file to a storage service and send a link.',
            'Or make the pictures smaller, or send several messages.',
            'If the text mentions “policy” instead of size, ask the person another way, for example by phone.',
          ],
          administrator: [
            'The limit may apply to one mailbox only: the SIZE in the reply to EHLO does not have to show it.',
            'If the recipient is one of your users, check the limit on Exchange: `Get-Mailbox maria@example.org | Format-List MaxReceiveSize`.',
            'Sendmail uses 5.2.3 for its general limit too: check `MaxMessageSize` there. For the limit of a single mailer, it says 5.3.4, unless that mailer delivers locally.',
          ],
          developer: [
            'Never retry unchanged. Keep the address, and offer a download instead of the attachment.',
          ],
        },
      },
    },
    confused: [
      {
        code: '5.3.4',
        how: '5.3.4 means the limit of the whole server. 5.2.3 should mean the limit of one mailbox.',
      },
      { code: '5.2.2', how: 'With 5.2.2, the mailbox is full, and a small message can fail too.' },
      { code: '552', how: '552 is the reply code for both: message too large and mailbox full.' },
    ],
    practice: [
      {
        by: 'Sendmail',
        means:
          '552 5.2.3: the message is larger than the limit of the whole server. Many others use 5.3.4 for that.',
        source: sendmail,
      },
      {
        by: 'Gmail',
        means:
          '552 5.2.3, in older replies: the message is larger than Gmail accepts. Newer replies have 5.3.4.',
        source: gmail,
      },
      {
        by: 'Exchange Server',
        means:
          'RecipSizeLimit: the message is larger than this recipient is allowed to receive (the registered meaning).',
        source: exchangeServer,
      },
      {
        by: 'Zoho',
        means:
          '554 5.2.3 “MailPolicy violation”: a policy rejected it. The reasons vary, and size is only one of them.',
        source: fieldManual,
      },
      {
        only: '5',
        by: 'Postfix',
        means:
          '5.2.3 “message too large”, in its own bounces: the message is larger than one of its delivery programs (`pipe`) may get.',
        source: postfix3,
      },
      {
        only: '5',
        by: 'Dovecot',
        means: '552 5.2.3: the message is larger than the limit that the server announces.',
        source: dovecot2,
      },
    ],
    notes: [
      {
        text: 'The code is meant for a mailbox whose limit is lower than that of the system around it.',
        source: rfc3463,
      },
    ],
    words: [
      'message too large',
      'message size exceeds',
      'recipsizelimit',
      'size limit',
      'attachment too large',
      'mailpolicy violation',
    ],
    sources: [rfc3463, { kind: 'registry', entry: 'X.2.3' }, sendmail],
  },
  {
    code: 'X.2.4',
    name: 'Mailing list could not be expanded',
    registered: true,
    classes: {
      4: {
        name: 'Mailing list not expanded yet',
        plain:
          'The address is a mailing list, and the server cannot look up its members at the moment. Your mail server retries automatically.',
        who: 'their-provider',
        act: 'fix the mailing list',
        advice: {
          person: [
            'Wait: your mail server retries automatically.',
            'If it is urgent, write to a few members of the list directly.',
          ],
          administrator: [
            'If the list is yours, check that the directory or the file with its members can be read. On Postfix: `postalias -q list hash:/etc/aliases`.',
            'Otherwise, let the queue keep trying, and tell the owner of the list if the problem lasts a day.',
          ],
          developer: ['Retry as usual. Keep the address of the list.'],
        },
      },
      5: {
        again: 'mended',
        plain:
          'The address is a mailing list, and the server could not find out who its members are. From the mail server OpenSMTPD, it can also mean that there is no such address.',
        who: 'their-provider',
        act: 'fix the mailing list',
        advice: {
          person: [
            'Check the address. If it is correct, tell the owner of the list, or ask a member another way, for example by phone.',
            'If it is urgent, write to the people directly.',
          ],
          administrator: [
            'If the list is yours, check whether it is empty, contains a group that was deleted, or contains itself.',
            'Test it by hand: `sendmail -bv list@example.org` shows who would get the message (Postfix emails you the result).',
          ],
          developer: [
            'Do not retry until the owner has fixed the list. Keep the address, unless it comes from OpenSMTPD and was never a list.',
          ],
        },
      },
    },
    confused: [
      {
        only: '5',
        code: '5.1.1',
        how: '5.1.1 says clearly that there is no such address. By its definition, 5.2.4 is about a list that exists; OpenSMTPD also sends it for unknown addresses.',
      },
      { code: '5.7.2', how: '5.7.2 means that you are not allowed to write to the list.' },
      { code: '4.5.3', how: '4.5.3 means that your own message has too many recipients.' },
    ],
    practice: [
      {
        only: '4',
        by: 'OpenSMTPD',
        means:
          '424 4.2.4 “Mailing list expansion problem”: an alias, a list or a `.forward` file could not be looked up.',
        source: opensmtpd,
      },
      {
        only: '4',
        by: 'Sendmail',
        means: '451 4.2.4 “Cannot open …”: the file with a list’s members could not be opened.',
        source: sendmail8,
      },
      {
        only: '5',
        by: 'OpenSMTPD',
        means:
          '524 5.2.4 “Mailing list expansion problem”, for any alias that leads nowhere or points to itself, and for an address that a virtual domain does not have.',
        source: opensmtpd,
      },
    ],
    notes: [
      {
        only: '4',
        text: 'The registry pairs X.2.4 with 450 and 452, two temporary codes.',
        source: { kind: 'registry', entry: 'X.2.4' },
      },
    ],
    words: [
      'mailing list',
      'list expansion',
      'distribution list',
      'group could not be expanded',
      'alias expansion',
      'mailing list could not be resolved',
    ],
    sources: [rfc3463, { kind: 'registry', entry: 'X.2.4' }],
  },
] as const satisfies readonly EnhancedCode[];
