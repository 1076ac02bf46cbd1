import type { Sentence, Source } from '../types';

const seen = '2026-11-28';
const code = (url: string) => ({ kind: 'source code', url, seen }) as const;
const page = (url: string) => ({ kind: 'provider', url, seen }) as const;
const found = (url: string) => ({ kind: 'observed', url, seen }) as const;

const EXIM: Source = {
  kind: 'source code',
  url: 'https://sources.debian.org/src/exim4/4.96-15+deb12u10/src/deliver.c/',
  seen: '2026-11-28',
};
const NULLMAILER: Source = {
  kind: 'source code',
  url: 'https://sources.debian.org/src/nullmailer/1:2.2-4/src/dsn.cc/',
  seen: '2026-11-28',
};
const OPENSMTPD: Source = {
  kind: 'source code',
  url: 'https://sources.debian.org/src/opensmtpd/6.8.0p2-4/usr.sbin/smtpd/bounce.c/',
  seen: '2026-11-28',
};
const POSTFIX: Source = {
  kind: 'source code',
  url: 'https://sources.debian.org/src/postfix/3.7.11-0+deb12u1/src/bounce/bounce_templates.c/',
  seen: '2026-11-28',
};
const SAVEMAIL: Source = {
  kind: 'source code',
  url: 'https://sources.debian.org/src/sendmail/8.17.1.9-2+deb12u2/sendmail/savemail.c/',
  seen: '2026-11-28',
};
const SENDMAIL: Source = {
  kind: 'source code',
  url: 'https://sources.debian.org/src/sendmail/8.17.1.9-2+deb12u2/sendmail/envelope.c/',
  seen: '2026-11-28',
};
const SISIMAI_ARF_02: Source = {
  kind: 'observed',
  url: 'https://github.com/sisimai/set-of-emails/blob/master/maildir/bsd/arf-02.eml',
  seen: '2026-11-28',
};
const SISIMAI_ARF_17: Source = {
  kind: 'observed',
  url: 'https://github.com/sisimai/set-of-emails/blob/master/maildir/bsd/arf-17.eml',
  seen: '2026-11-28',
};
const SISIMAI_ARF_22: Source = {
  kind: 'observed',
  url: 'https://github.com/sisimai/set-of-emails/blob/master/maildir/bsd/arf-22.eml',
  seen: '2026-11-28',
};
const SISIMAI_LHOST_APACHEJAMES_01: Source = {
  kind: 'observed',
  url: 'https://github.com/sisimai/set-of-emails/blob/master/maildir/bsd/lhost-apachejames-01.eml',
  seen: '2026-11-28',
};
const SISIMAI_LHOST_BARRACUDA_02: Source = {
  kind: 'observed',
  url: 'https://github.com/sisimai/set-of-emails/blob/master/maildir/bsd/lhost-barracuda-02.eml',
  seen: '2026-11-28',
};
const SISIMAI_LHOST_EXCHANGE2003_01: Source = {
  kind: 'observed',
  url: 'https://github.com/sisimai/set-of-emails/blob/master/maildir/bsd/lhost-exchange2003-01.eml',
  seen: '2026-11-28',
};
const SISIMAI_LHOST_EXCHANGE2003_04: Source = {
  kind: 'observed',
  url: 'https://github.com/sisimai/set-of-emails/blob/master/maildir/bsd/lhost-exchange2003-04.eml',
  seen: '2026-11-28',
};
const SISIMAI_LHOST_EXCHANGE2007_01: Source = {
  kind: 'observed',
  url: 'https://github.com/sisimai/set-of-emails/blob/master/maildir/bsd/lhost-exchange2007-01.eml',
  seen: '2026-11-28',
};
const SISIMAI_LHOST_EXCHANGE2007_02: Source = {
  kind: 'observed',
  url: 'https://github.com/sisimai/set-of-emails/blob/master/maildir/bsd/lhost-exchange2007-02.eml',
  seen: '2026-11-28',
};
const SISIMAI_LHOST_EXIM_31: Source = {
  kind: 'observed',
  url: 'https://github.com/sisimai/set-of-emails/blob/master/maildir/bsd/lhost-exim-31.eml',
  seen: '2026-11-28',
};
const SISIMAI_LHOST_FML_03: Source = {
  kind: 'observed',
  url: 'https://github.com/sisimai/set-of-emails/blob/master/maildir/bsd/lhost-fml-03.eml',
  seen: '2026-11-28',
};
const SISIMAI_LHOST_GMAIL_01: Source = {
  kind: 'observed',
  url: 'https://github.com/sisimai/set-of-emails/blob/master/maildir/bsd/lhost-gmail-01.eml',
  seen: '2026-11-28',
};
const SISIMAI_LHOST_GMAIL_06: Source = {
  kind: 'observed',
  url: 'https://github.com/sisimai/set-of-emails/blob/master/maildir/bsd/lhost-gmail-06.eml',
  seen: '2026-11-28',
};
const SISIMAI_LHOST_OFFICE365_07: Source = {
  kind: 'observed',
  url: 'https://github.com/sisimai/set-of-emails/blob/master/maildir/bsd/lhost-office365-07.eml',
  seen: '2026-11-28',
};
const SISIMAI_LHOST_QMAIL_04: Source = {
  kind: 'observed',
  url: 'https://github.com/sisimai/set-of-emails/blob/master/maildir/bsd/lhost-qmail-04.eml',
  seen: '2026-11-28',
};
const SISIMAI_LHOST_SURFCONTROL_01: Source = {
  kind: 'observed',
  url: 'https://github.com/sisimai/set-of-emails/blob/master/maildir/bsd/lhost-surfcontrol-01.eml',
  seen: '2026-11-28',
};
const SISIMAI_LHOST_X5_01: Source = {
  kind: 'observed',
  url: 'https://github.com/sisimai/set-of-emails/blob/master/maildir/bsd/lhost-x5-01.eml',
  seen: '2026-11-28',
};
const SISIMAI_RFC3464_07: Source = {
  kind: 'observed',
  url: 'https://github.com/sisimai/set-of-emails/blob/master/maildir/bsd/rfc3464-07.eml',
  seen: '2026-11-28',
};
const SISIMAI_RFC3464_52: Source = {
  kind: 'observed',
  url: 'https://github.com/sisimai/set-of-emails/blob/master/maildir/bsd/rfc3464-52.eml',
  seen: '2026-11-28',
};
const SISIMAI_RFC3464_55: Source = {
  kind: 'observed',
  url: 'https://github.com/sisimai/set-of-emails/blob/master/maildir/bsd/rfc3464-55.eml',
  seen: '2026-11-28',
};
const SISIMAI_RFC3834_03: Source = {
  kind: 'observed',
  url: 'https://github.com/sisimai/set-of-emails/blob/master/maildir/bsd/rfc3834-03.eml',
  seen: '2026-11-28',
};

export const sentences = [
  {
    text: 'Undeliverable: Minutes of May\n\nThe mail is below.\n\nThis email and what is attached to it are meant for the person to whom they were written. If that is not you, please delete them and tell us; do not copy them and do not pass them on. We look at all emails for viruses, but whoever opens an attachment does so at their own risk. The opinions in this email are those of its author, and not of the company. The company is registered in the town, and its books can be seen there.',
    reads: { outcome: 'failed' },
    source: SISIMAI_LHOST_EXCHANGE2007_01,
  },
  {
    text: 'Mail Delivery System\nBob has another mail address.\n\nThis email and what is attached to it are meant for the person to whom they were written. If that is not you, please delete them and tell us; do not copy them and do not pass them on. We look at all emails for viruses, but whoever opens an attachment does so at their own risk. The opinions in this email are those of its author, and not of the company. The company is registered in the town, and its books can be seen there.',
    reads: { outcome: 'failed' },
    source: POSTFIX,
  },
  {
    text: 'Mail delivery failed: returning message to sender\n\nThis email and what is attached to it are meant for the person to whom they were written. If that is not you, please delete them and tell us; do not copy them and do not pass them on. We look at all emails for viruses, but whoever opens an attachment does so at their own risk. The opinions in this email are those of its author, and not of the company. The company is registered in the town, and its books can be seen there.',
    reads: { outcome: 'failed' },
    source: EXIM,
  },
  {
    text: 'Mail delivery error for Bob\n\nThis email and what is attached to it are meant for the person to whom they were written. If that is not you, please delete them and tell us; do not copy them and do not pass them on. We look at all emails for viruses, but whoever opens an attachment does so at their own risk. The opinions in this email are those of its author, and not of the company. The company is registered in the town, and its books can be seen there.',
    reads: { outcome: 'failed' },
  },
  {
    text: 'Message delivery failed for Bob\n\nThis email and what is attached to it are meant for the person to whom they were written. If that is not you, please delete them and tell us; do not copy them and do not pass them on. We look at all emails for viruses, but whoever opens an attachment does so at their own risk. The opinions in this email are those of its author, and not of the company. The company is registered in the town, and its books can be seen there.',
    reads: { outcome: 'failed' },
  },
  {
    text: 'The mail failed for the following reason: the disk is broken\n\nThis email and what is attached to it are meant for the person to whom they were written. If that is not you, please delete them and tell us; do not copy them and do not pass them on. We look at all emails for viruses, but whoever opens an attachment does so at their own risk. The opinions in this email are those of its author, and not of the company. The company is registered in the town, and its books can be seen there.',
    reads: { outcome: 'failed' },
  },
  {
    text: 'Delivery Status Notification (Delay)\nYour mail is on its way.',
    reads: { outcome: 'delayed' },
    source: SISIMAI_LHOST_GMAIL_06,
  },
  {
    text: 'Message delayed\nYour mail is on its way. The host did not answer.',
    reads: { outcome: 'delayed' },
  },
  {
    text: 'Delayed mail\nThe host of Bob did not answer.',
    reads: { outcome: 'delayed' },
    source: POSTFIX,
  },
  {
    text: 'From: ada@example.org\nSubject: Auto: Re: Minutes\n\nI am back on 3 May.',
    reads: { outcome: 'auto-reply' },
  },
  {
    text: 'From: ada@example.org\nSubject: Automatic reply: Minutes\n\nI am back on 3 May.',
    reads: { outcome: 'auto-reply' },
  },
  {
    text: 'From: ada@example.org\nSubject: Auto reply: Minutes\n\nI am back on 3 May.',
    reads: { outcome: 'auto-reply' },
    source: SISIMAI_RFC3834_03,
  },
  {
    text: 'From: ada@example.org\nSubject: Auto-Reply: Minutes\n\nI am back on 3 May.',
    reads: { outcome: 'auto-reply' },
  },
  {
    text: 'From: ada@example.org\nSubject: Autoreply: Minutes\n\nI am back on 3 May.',
    reads: { outcome: 'auto-reply' },
  },
  {
    text: 'From: ada@example.org\nSubject: Auto response: Minutes\n\nI am back on 3 May.',
    reads: { outcome: 'auto-reply' },
  },
  {
    text: 'From: ada@example.org\nSubject: Autoresponse: Minutes\n\nI am back on 3 May.',
    reads: { outcome: 'auto-reply' },
  },
  {
    text: 'From: ada@example.org\nSubject: Out of office: Minutes\n\nI am back on 3 May.',
    reads: { outcome: 'auto-reply' },
  },
  {
    text: 'From: ada@example.org\nSubject: Out of the office: Minutes\n\nI am back on 3 May.',
    reads: { outcome: 'auto-reply' },
  },
  {
    text: 'From: ada@example.org\nTo: bob@example.com\nDate: Mon, 4 May 2026 10:00:00 +0000\nSubject: Vacation: Minutes\n\nI am back on 3 May.',
    reads: { outcome: 'auto-reply' },
  },
  {
    text: 'From: ada@example.org\nTo: bob@example.com\nDate: Mon, 4 May 2026 10:00:00 +0000\nSubject: Away from my desk: Minutes\n\nI am back on 3 May.',
    reads: { outcome: 'auto-reply' },
  },
  {
    text: 'From: ada@example.org\nTo: bob@example.com\nDate: Mon, 4 May 2026 10:00:00 +0000\nSubject: OOO: Minutes\n\nI am back on 3 May.',
    reads: { outcome: 'auto-reply' },
  },
  { text: 'Delivery Status Notification for Bob', reads: { outcome: 'failed' }, source: EXIM },
  {
    text: 'Error: Invalid user address\nThe mail is below.\n\nThis email and what is attached to it are meant for the person to whom they were written. If that is not you, please delete them and tell us; do not copy them and do not pass them on. We look at all emails for viruses, but whoever opens an attachment does so at their own risk. The opinions in this email are those of its author, and not of the company. The company is registered in the town, and its books can be seen there.',
    reads: { outcome: 'failed' },
    source: SISIMAI_LHOST_APACHEJAMES_01,
  },
  {
    text: 'Duplicated Message-ID in the mail of Bob\n\nThis email and what is attached to it are meant for the person to whom they were written. If that is not you, please delete them and tell us; do not copy them and do not pass them on. We look at all emails for viruses, but whoever opens an attachment does so at their own risk. The opinions in this email are those of its author, and not of the company. The company is registered in the town, and its books can be seen there.',
    reads: { outcome: 'failed' },
    source: SISIMAI_LHOST_FML_03,
  },
  {
    text: 'Loop Alert in the mail of Bob',
    reads: { outcome: 'failed' },
    source: SISIMAI_LHOST_FML_03,
  },
  {
    text: 'The mail program could not authenticate.\n\nThis email and what is attached to it are meant for the person to whom they were written. If that is not you, please delete them and tell us; do not copy them and do not pass them on. We look at all emails for viruses, but whoever opens an attachment does so at their own risk. The opinions in this email are those of its author, and not of the company. The company is registered in the town, and its books can be seen there.',
    reads: { outcome: 'failed' },
  },
  {
    text: 'The mail program could not connect to SMTP host (see MAIL.LOG).\n\nThis email and what is attached to it are meant for the person to whom they were written. If that is not you, please delete them and tell us; do not copy them and do not pass them on. We look at all emails for viruses, but whoever opens an attachment does so at their own risk. The opinions in this email are those of its author, and not of the company. The company is registered in the town, and its books can be seen there.',
    reads: { outcome: 'failed' },
  },
  {
    text: 'SMTP Error in the mail program.\n\nThis email and what is attached to it are meant for the person to whom they were written. If that is not you, please delete them and tell us; do not copy them and do not pass them on. We look at all emails for viruses, but whoever opens an attachment does so at their own risk. The opinions in this email are those of its author, and not of the company. The company is registered in the town, and its books can be seen there.',
    reads: { outcome: 'failed' },
    source: EXIM,
  },
  {
    text: 'Bob: user unknown here, says the mail program of the town\n\nThis email and what is attached to it are meant for the person to whom they were written. If that is not you, please delete them and tell us; do not copy them and do not pass them on. We look at all emails for viruses, but whoever opens an attachment does so at their own risk. The opinions in this email are those of its author, and not of the company. The company is registered in the town, and its books can be seen there.',
    reads: { outcome: 'failed' },
    source: OPENSMTPD,
  },
  {
    text: 'Mailbox unavailable, says the mail program of the town\n\nThis email and what is attached to it are meant for the person to whom they were written. If that is not you, please delete them and tell us; do not copy them and do not pass them on. We look at all emails for viruses, but whoever opens an attachment does so at their own risk. The opinions in this email are those of its author, and not of the company. The company is registered in the town, and its books can be seen there.',
    reads: { outcome: 'failed' },
  },
  {
    text: 'No such user, says the mail program of the town\n\nThis email and what is attached to it are meant for the person to whom they were written. If that is not you, please delete them and tell us; do not copy them and do not pass them on. We look at all emails for viruses, but whoever opens an attachment does so at their own risk. The opinions in this email are those of its author, and not of the company. The company is registered in the town, and its books can be seen there.',
    reads: { outcome: 'failed' },
  },
  { text: 'Sending of the message failed.', reads: { outcome: 'failed' } },
  { text: 'An error occurred while sending mail.', reads: { outcome: 'failed' } },
  {
    text: 'None of your e-mail accounts could send to this recipient.',
    reads: { outcome: 'failed' },
  },
  { text: 'Failure sending mail.', reads: { outcome: 'failed' } },
  {
    text: 'You tried to send to recipient(s) that have been marked as inactive.\n\nThis email and what is attached to it are meant for the person to whom they were written. If that is not you, please delete them and tell us; do not copy them and do not pass them on. We look at all emails for viruses, but whoever opens an attachment does so at their own risk. The opinions in this email are those of its author, and not of the company. The company is registered in the town, and its books can be seen there.',
    reads: { outcome: 'failed' },
  },
  { text: 'An error occurred while delivering this message.', reads: { outcome: 'failed' } },
  { text: 'They say that they could not deliver your message.', reads: { outcome: 'failed' } },
  { text: "They say that they couldn't deliver your message.", reads: { outcome: 'failed' } },
  {
    text: 'Their answer: delivery has failed, and so will our next message.',
    reads: { outcome: 'failed' },
  },
  {
    text: "I'm sorry your email is returned, the related information for this message: The Email address of the recipient does not exist, or is temporarily unavailable.",
    reads: { outcome: 'failed' },
    source: found('https://github.com/VIPriors/vipriors-challenges-toolkit/issues/66'),
  },
  {
    text: 'Our server was down, and your message could not be sent.',
    reads: { outcome: 'failed' },
  },
  { text: 'They could not send your message.', reads: { outcome: 'failed' } },
  { text: 'Our system is down and cannot send mail at the moment.', reads: { outcome: 'failed' } },
  {
    text: 'Bob has no mail: the MX record points to a host that is not there.',
    reads: { outcome: 'failed' },
    source: EXIM,
  },
  {
    text: 'Bob has no mail: all MX records point to hosts that are not there.',
    reads: { outcome: 'failed' },
    source: EXIM,
  },
  { text: 'Your mail was not delivered.', reads: { outcome: 'failed' } },
  { text: 'Your messages were not delivered.', reads: { outcome: 'failed' } },
  { text: 'One recipient was not delivered.', reads: { outcome: 'failed' } },
  {
    text: 'Hello Ada,\nyour message was not delivered to Bob, whose mail host is down.\nKind regards\nThe post room',
    reads: { outcome: 'failed' },
  },
  {
    text: 'Hello Ada,\nyour mail was not delivered to Bob, whose mail host is down.\nKind regards\nThe post room',
    reads: { outcome: 'failed' },
  },
  {
    text: 'Hello Ada,\nyour email was not delivered to Bob, whose mail host is down.\nKind regards\nThe post room',
    reads: { outcome: 'failed' },
  },
  {
    text: 'Hello Ada,\nyour e-mail was not delivered to Bob, whose mail host is down.\nKind regards\nThe post room',
    reads: { outcome: 'failed' },
  },
  {
    text: 'Your parcel was not delivered. We sent an email to your shop.',
    reads: { outcome: 'none' },
  },
  {
    text: 'Your courier was not delivered. We sent an email to your shop.',
    reads: { outcome: 'none' },
  },
  {
    text: 'Your carrier was not delivered. We sent an email to your shop.',
    reads: { outcome: 'none' },
  },
  {
    text: 'Your shipment was not delivered. We sent an email to your shop.',
    reads: { outcome: 'none' },
  },
  {
    text: 'Your goods shipped was not delivered. We sent an email to your shop.',
    reads: { outcome: 'none' },
  },
  {
    text: 'Your order was not delivered. We sent an email to your shop.',
    reads: { outcome: 'none' },
  },
  {
    text: 'The mail is undelivered.\n\nThis email and what is attached to it are meant for the person to whom they were written. If that is not you, please delete them and tell us; do not copy them and do not pass them on. We look at all emails for viruses, but whoever opens an attachment does so at their own risk. The opinions in this email are those of its author, and not of the company. The company is registered in the town, and its books can be seen there.',
    reads: { outcome: 'failed' },
    source: SENDMAIL,
  },
  {
    text: 'The mail could not be delivered.\n\nThis email and what is attached to it are meant for the person to whom they were written. If that is not you, please delete them and tell us; do not copy them and do not pass them on. We look at all emails for viruses, but whoever opens an attachment does so at their own risk. The opinions in this email are those of its author, and not of the company. The company is registered in the town, and its books can be seen there.',
    reads: { outcome: 'failed' },
    source: POSTFIX,
  },
  {
    text: "The mail couldn't be delivered.\n\nThis email and what is attached to it are meant for the person to whom they were written. If that is not you, please delete them and tell us; do not copy them and do not pass them on. We look at all emails for viruses, but whoever opens an attachment does so at their own risk. The opinions in this email are those of its author, and not of the company. The company is registered in the town, and its books can be seen there.",
    reads: { outcome: 'failed' },
    source: SISIMAI_LHOST_OFFICE365_07,
  },
  {
    text: "The mail wasn't delivered.\n\nThis email and what is attached to it are meant for the person to whom they were written. If that is not you, please delete them and tell us; do not copy them and do not pass them on. We look at all emails for viruses, but whoever opens an attachment does so at their own risk. The opinions in this email are those of its author, and not of the company. The company is registered in the town, and its books can be seen there.",
    reads: { outcome: 'failed' },
    source: SISIMAI_RFC3464_52,
  },
  {
    text: 'The server could not deliver the mail.\n\nThis email and what is attached to it are meant for the person to whom they were written. If that is not you, please delete them and tell us; do not copy them and do not pass them on. We look at all emails for viruses, but whoever opens an attachment does so at their own risk. The opinions in this email are those of its author, and not of the company. The company is registered in the town, and its books can be seen there.',
    reads: { outcome: 'failed' },
    source: SISIMAI_LHOST_EXIM_31,
  },
  {
    text: "The server couldn't deliver the mail.\n\nThis email and what is attached to it are meant for the person to whom they were written. If that is not you, please delete them and tell us; do not copy them and do not pass them on. We look at all emails for viruses, but whoever opens an attachment does so at their own risk. The opinions in this email are those of its author, and not of the company. The company is registered in the town, and its books can be seen there.",
    reads: { outcome: 'failed' },
  },
  {
    text: "I wasn't able to deliver your mail.\n\nThis email and what is attached to it are meant for the person to whom they were written. If that is not you, please delete them and tell us; do not copy them and do not pass them on. We look at all emails for viruses, but whoever opens an attachment does so at their own risk. The opinions in this email are those of its author, and not of the company. The company is registered in the town, and its books can be seen there.",
    reads: { outcome: 'failed' },
    source: SISIMAI_LHOST_QMAIL_04,
  },
  {
    text: 'Delivery fails for this mail.\n\nThis email and what is attached to it are meant for the person to whom they were written. If that is not you, please delete them and tell us; do not copy them and do not pass them on. We look at all emails for viruses, but whoever opens an attachment does so at their own risk. The opinions in this email are those of its author, and not of the company. The company is registered in the town, and its books can be seen there.',
    reads: { outcome: 'failed' },
  },
  {
    text: 'Here is the delivery status of your mail.\n\nThis email and what is attached to it are meant for the person to whom they were written. If that is not you, please delete them and tell us; do not copy them and do not pass them on. We look at all emails for viruses, but whoever opens an attachment does so at their own risk. The opinions in this email are those of its author, and not of the company. The company is registered in the town, and its books can be seen there.',
    reads: { outcome: 'failed' },
  },
  {
    text: 'The mail was returned to sender.\n\nThis email and what is attached to it are meant for the person to whom they were written. If that is not you, please delete them and tell us; do not copy them and do not pass them on. We look at all emails for viruses, but whoever opens an attachment does so at their own risk. The opinions in this email are those of its author, and not of the company. The company is registered in the town, and its books can be seen there.',
    reads: { outcome: 'failed' },
    source: POSTFIX,
  },
  {
    text: 'Here is the mail delivery you asked about.\n\nThis email and what is attached to it are meant for the person to whom they were written. If that is not you, please delete them and tell us; do not copy them and do not pass them on. We look at all emails for viruses, but whoever opens an attachment does so at their own risk. The opinions in this email are those of its author, and not of the company. The company is registered in the town, and its books can be seen there.',
    reads: { outcome: 'failed' },
    source: POSTFIX,
  },
  {
    text: 'Delivery has failed: see the mail.\n\nThis email and what is attached to it are meant for the person to whom they were written. If that is not you, please delete them and tell us; do not copy them and do not pass them on. We look at all emails for viruses, but whoever opens an attachment does so at their own risk. The opinions in this email are those of its author, and not of the company. The company is registered in the town, and its books can be seen there.',
    reads: { outcome: 'failed' },
    source: SISIMAI_LHOST_EXCHANGE2007_02,
  },
  {
    text: 'I am unable to deliver the mail.\n\nThis email and what is attached to it are meant for the person to whom they were written. If that is not you, please delete them and tell us; do not copy them and do not pass them on. We look at all emails for viruses, but whoever opens an attachment does so at their own risk. The opinions in this email are those of its author, and not of the company. The company is registered in the town, and its books can be seen there.',
    reads: { outcome: 'failed' },
  },
  {
    text: 'The mail was not delivered.\n\nThis email and what is attached to it are meant for the person to whom they were written. If that is not you, please delete them and tell us; do not copy them and do not pass them on. We look at all emails for viruses, but whoever opens an attachment does so at their own risk. The opinions in this email are those of its author, and not of the company. The company is registered in the town, and its books can be seen there.',
    reads: { outcome: 'failed' },
  },
  {
    text: 'The server cannot deliver the mail.\n\nThis email and what is attached to it are meant for the person to whom they were written. If that is not you, please delete them and tell us; do not copy them and do not pass them on. We look at all emails for viruses, but whoever opens an attachment does so at their own risk. The opinions in this email are those of its author, and not of the company. The company is registered in the town, and its books can be seen there.',
    reads: { outcome: 'failed' },
  },
  {
    text: 'There was a delivery problem with your mail.\n\nThis email and what is attached to it are meant for the person to whom they were written. If that is not you, please delete them and tell us; do not copy them and do not pass them on. We look at all emails for viruses, but whoever opens an attachment does so at their own risk. The opinions in this email are those of its author, and not of the company. The company is registered in the town, and its books can be seen there.',
    reads: { outcome: 'failed' },
  },
  {
    text: 'This is a delivery report on your mail.\n\nThis email and what is attached to it are meant for the person to whom they were written. If that is not you, please delete them and tell us; do not copy them and do not pass them on. We look at all emails for viruses, but whoever opens an attachment does so at their own risk. The opinions in this email are those of its author, and not of the company. The company is registered in the town, and its books can be seen there.',
    reads: { outcome: 'failed' },
    source: OPENSMTPD,
  },
  {
    text: 'This is a permanent error of your mail.\n\nThis email and what is attached to it are meant for the person to whom they were written. If that is not you, please delete them and tell us; do not copy them and do not pass them on. We look at all emails for viruses, but whoever opens an attachment does so at their own risk. The opinions in this email are those of its author, and not of the company. The company is registered in the town, and its books can be seen there.',
    reads: { outcome: 'failed' },
    source: EXIM,
  },
  {
    text: 'The mail could not be sent.\n\nThis email and what is attached to it are meant for the person to whom they were written. If that is not you, please delete them and tell us; do not copy them and do not pass them on. We look at all emails for viruses, but whoever opens an attachment does so at their own risk. The opinions in this email are those of its author, and not of the company. The company is registered in the town, and its books can be seen there.',
    reads: { outcome: 'failed' },
  },
  {
    text: 'The program could not send the mail.\n\nThis email and what is attached to it are meant for the person to whom they were written. If that is not you, please delete them and tell us; do not copy them and do not pass them on. We look at all emails for viruses, but whoever opens an attachment does so at their own risk. The opinions in this email are those of its author, and not of the company. The company is registered in the town, and its books can be seen there.',
    reads: { outcome: 'failed' },
    source: NULLMAILER,
  },
  {
    text: 'The program cannot send mail.\n\nThis email and what is attached to it are meant for the person to whom they were written. If that is not you, please delete them and tell us; do not copy them and do not pass them on. We look at all emails for viruses, but whoever opens an attachment does so at their own risk. The opinions in this email are those of its author, and not of the company. The company is registered in the town, and its books can be seen there.',
    reads: { outcome: 'failed' },
  },
  {
    text: 'The mail was rejected by the server.\n\nThis email and what is attached to it are meant for the person to whom they were written. If that is not you, please delete them and tell us; do not copy them and do not pass them on. We look at all emails for viruses, but whoever opens an attachment does so at their own risk. The opinions in this email are those of its author, and not of the company. The company is registered in the town, and its books can be seen there.',
    reads: { outcome: 'failed' },
    source: SISIMAI_LHOST_GMAIL_01,
  },
  {
    text: 'Mail non-deliverable.\n\nThis email and what is attached to it are meant for the person to whom they were written. If that is not you, please delete them and tell us; do not copy them and do not pass them on. We look at all emails for viruses, but whoever opens an attachment does so at their own risk. The opinions in this email are those of its author, and not of the company. The company is registered in the town, and its books can be seen there.',
    reads: { outcome: 'failed' },
    source: SISIMAI_LHOST_SURFCONTROL_01,
  },
  {
    text: "The mail hasn't been delivered.\n\nThis email and what is attached to it are meant for the person to whom they were written. If that is not you, please delete them and tell us; do not copy them and do not pass them on. We look at all emails for viruses, but whoever opens an attachment does so at their own risk. The opinions in this email are those of its author, and not of the company. The company is registered in the town, and its books can be seen there.",
    reads: { outcome: 'failed' },
  },
  {
    text: 'The mail has not been delivered.\n\nThis email and what is attached to it are meant for the person to whom they were written. If that is not you, please delete them and tell us; do not copy them and do not pass them on. We look at all emails for viruses, but whoever opens an attachment does so at their own risk. The opinions in this email are those of its author, and not of the company. The company is registered in the town, and its books can be seen there.',
    reads: { outcome: 'failed' },
    source: EXIM,
  },
  {
    text: 'Delivery incomplete: see the mail.\n\nThis email and what is attached to it are meant for the person to whom they were written. If that is not you, please delete them and tell us; do not copy them and do not pass them on. We look at all emails for viruses, but whoever opens an attachment does so at their own risk. The opinions in this email are those of its author, and not of the company. The company is registered in the town, and its books can be seen there.',
    reads: { outcome: 'delayed' },
    source: SISIMAI_RFC3464_55,
  },
  {
    text: "Bob's inbox is full, says the mail host.\n\nThis email and what is attached to it are meant for the person to whom they were written. If that is not you, please delete them and tell us; do not copy them and do not pass them on. We look at all emails for viruses, but whoever opens an attachment does so at their own risk. The opinions in this email are those of its author, and not of the company. The company is registered in the town, and its books can be seen there.",
    reads: { outcome: 'failed' },
  },
  {
    text: 'The message has been blocked.\n\nThis email and what is attached to it are meant for the person to whom they were written. If that is not you, please delete them and tell us; do not copy them and do not pass them on. We look at all emails for viruses, but whoever opens an attachment does so at their own risk. The opinions in this email are those of its author, and not of the company. The company is registered in the town, and its books can be seen there.',
    reads: { outcome: 'failed' },
  },
  {
    text: '**Message you sent blocked by our bulk email filter**\n\nThis email and what is attached to it are meant for the person to whom they were written. If that is not you, please delete them and tell us; do not copy them and do not pass them on. We look at all emails for viruses, but whoever opens an attachment does so at their own risk. The opinions in this email are those of its author, and not of the company. The company is registered in the town, and its books can be seen there.',
    reads: { outcome: 'failed' },
    source: SISIMAI_LHOST_BARRACUDA_02,
  },
  {
    text: 'Your mail did not reach some or all of the intended readers.\n\nThis email and what is attached to it are meant for the person to whom they were written. If that is not you, please delete them and tell us; do not copy them and do not pass them on. We look at all emails for viruses, but whoever opens an attachment does so at their own risk. The opinions in this email are those of its author, and not of the company. The company is registered in the town, and its books can be seen there.',
    reads: { outcome: 'failed' },
    source: SISIMAI_LHOST_EXCHANGE2003_04,
  },
  {
    text: 'Your mail did not reach the following:\n\nThis email and what is attached to it are meant for the person to whom they were written. If that is not you, please delete them and tell us; do not copy them and do not pass them on. We look at all emails for viruses, but whoever opens an attachment does so at their own risk. The opinions in this email are those of its author, and not of the company. The company is registered in the town, and its books can be seen there.',
    reads: { outcome: 'failed' },
    source: SISIMAI_LHOST_EXCHANGE2003_01,
  },
  {
    text: 'The message did not reach Bob.\n\nThis email and what is attached to it are meant for the person to whom they were written. If that is not you, please delete them and tell us; do not copy them and do not pass them on. We look at all emails for viruses, but whoever opens an attachment does so at their own risk. The opinions in this email are those of its author, and not of the company. The company is registered in the town, and its books can be seen there.',
    reads: { outcome: 'failed' },
    source: SISIMAI_LHOST_EXCHANGE2003_04,
  },
  {
    text: 'Storage quota exceeded, says the mail host.\n\nThis email and what is attached to it are meant for the person to whom they were written. If that is not you, please delete them and tell us; do not copy them and do not pass them on. We look at all emails for viruses, but whoever opens an attachment does so at their own risk. The opinions in this email are those of its author, and not of the company. The company is registered in the town, and its books can be seen there.',
    reads: { outcome: 'failed' },
  },
  {
    text: 'Delivery expired, says the mail host.\n\nThis email and what is attached to it are meant for the person to whom they were written. If that is not you, please delete them and tell us; do not copy them and do not pass them on. We look at all emails for viruses, but whoever opens an attachment does so at their own risk. The opinions in this email are those of its author, and not of the company. The company is registered in the town, and its books can be seen there.',
    reads: { outcome: 'failed' },
  },
  {
    text: 'Delivery time expired, says the mail host.\n\nThis email and what is attached to it are meant for the person to whom they were written. If that is not you, please delete them and tell us; do not copy them and do not pass them on. We look at all emails for viruses, but whoever opens an attachment does so at their own risk. The opinions in this email are those of its author, and not of the company. The company is registered in the town, and its books can be seen there.',
    reads: { outcome: 'failed' },
    source: OPENSMTPD,
  },
  { text: "Your mail hasn't been delivered yet.", reads: { outcome: 'delayed' } },
  { text: 'Your mail has not been delivered yet.', reads: { outcome: 'delayed' } },
  { text: 'Your mail could not be delivered yet.', reads: { outcome: 'delayed' } },
  {
    text: 'Your mail waits: delivery will continue to be attempted.',
    reads: { outcome: 'delayed' },
    source: NULLMAILER,
  },
  { text: 'Your mail waits and we will continue to try.', reads: { outcome: 'delayed' } },
  {
    text: 'There is a delay in the delivery of your mail.',
    reads: { outcome: 'delayed' },
    source: SISIMAI_RFC3464_07,
  },
  { text: 'Your mail is being delayed.', reads: { outcome: 'delayed' } },
  {
    text: 'Your mail waits. The server will continue trying.',
    reads: { outcome: 'delayed' },
    source: SISIMAI_RFC3464_07,
  },
  { text: 'This is only a temporary failure report on your mail.', reads: { outcome: 'delayed' } },
  { text: 'The delivery is delayed of this mail.', reads: { outcome: 'delayed' } },
  { text: 'Delivery delayed for this mail.', reads: { outcome: 'delayed' } },
  { text: 'This mail has not yet been delivered.', reads: { outcome: 'delayed' }, source: EXIM },
  {
    text: 'This mail waits. Delivery attempts will continue for some time.',
    reads: { outcome: 'delayed' },
    source: EXIM,
  },
  { text: 'Delivery has been delayed for this mail.', reads: { outcome: 'delayed' } },
  { text: 'This message is delayed.', reads: { outcome: 'delayed' } },
  { text: 'This message has been delayed.', reads: { outcome: 'delayed' } },
  { text: 'This mail is delayed.', reads: { outcome: 'delayed' } },
  { text: 'This mail has been delayed.', reads: { outcome: 'delayed' } },
  { text: 'The recipient is delayed.', reads: { outcome: 'delayed' } },
  { text: 'The recipients is delayed.', reads: { outcome: 'delayed' } },
  { text: 'The mail to Bob and his groups is delayed.', reads: { outcome: 'delayed' } },
  { text: 'The mail to his groups has been delayed.', reads: { outcome: 'delayed' } },
  {
    text: 'Your mail was not delivered. The server is still trying.',
    reads: { outcome: 'delayed' },
  },
  {
    text: 'Your mail was not delivered. Gmail will retry for 47 more hours.',
    reads: { outcome: 'delayed' },
    source: SISIMAI_RFC3464_55,
  },
  {
    text: 'Your mail was not delivered. It will be retried for 2 more days.',
    reads: { outcome: 'delayed' },
    source: SISIMAI_LHOST_GMAIL_06,
  },
  {
    text: 'Your mail was not delivered. The message will be reattempted later.',
    reads: { outcome: 'delayed' },
  },
  { text: 'Your mail was not delivered. It will be tried again.', reads: { outcome: 'delayed' } },
  {
    text: 'We cannot deliver what you sent.\nIt is mail for bob@example.org.',
    reads: { outcome: 'failed' },
  },
  { text: 'Your mail was not delivered. We will try again.', reads: { outcome: 'delayed' } },
  {
    text: 'Your mail was not delivered. Will keep trying until it is 5 days old.',
    reads: { outcome: 'delayed' },
    source: SENDMAIL,
  },
  {
    text: 'Your mail was not delivered. It is still being retried.',
    reads: { outcome: 'delayed' },
    source: POSTFIX,
  },
  {
    text: 'Your mail was not delivered. It has been delayed.',
    reads: { outcome: 'delayed' },
    source: SISIMAI_LHOST_GMAIL_06,
  },
  { text: 'Your mail was not delivered. We continue to try.', reads: { outcome: 'delayed' } },
  {
    text: 'Your mail was not delivered. It will continue trying.',
    reads: { outcome: 'delayed' },
    source: SISIMAI_RFC3464_07,
  },
  {
    text: 'Your mail was not delivered. You do not need to resend it.',
    reads: { outcome: 'delayed' },
    source: POSTFIX,
  },
  {
    text: 'Your mail was not delivered. There is no need to resend it.',
    reads: { outcome: 'delayed' },
    source: SISIMAI_RFC3464_07,
  },
  {
    text: 'Your mail was not delivered. It is not necessary to resend it.',
    reads: { outcome: 'delayed' },
  },
  {
    text: 'Your mail was not delivered. It will be attempted again.',
    reads: { outcome: 'delayed' },
  },
  { text: "Your mail was not delivered. We'll keep trying.", reads: { outcome: 'delayed' } },
  {
    text: 'Your mail was not delivered. No action is required on your part.',
    reads: { outcome: 'delayed' },
    source: EXIM,
  },
  {
    text: 'Delivery has been delayed of this mail, which was not delivered. Giving up.\n<bob@example.org>: 450 4.2.1 Mailbox busy',
    reads: { outcome: 'failed' },
    source: SISIMAI_LHOST_QMAIL_04,
  },
  {
    text: 'Delivery has been delayed of this mail, which was not delivered. It was given up.\n<bob@example.org>: 450 4.2.1 Mailbox busy',
    reads: { outcome: 'failed' },
  },
  {
    text: 'Delivery has been delayed of this mail, which was not delivered. This is a permanent error.\n<bob@example.org>: 450 4.2.1 Mailbox busy',
    reads: { outcome: 'failed' },
    source: EXIM,
  },
  {
    text: 'Delivery has been delayed of this mail, which was not delivered. It had permanent fatal errors.\n<bob@example.org>: 450 4.2.1 Mailbox busy',
    reads: { outcome: 'failed' },
    source: SAVEMAIL,
  },
  {
    text: 'Delivery has been delayed of this mail, which was not delivered. It had permanent delivery errors.\n<bob@example.org>: 450 4.2.1 Mailbox busy',
    reads: { outcome: 'failed' },
    source: SISIMAI_LHOST_X5_01,
  },
  {
    text: 'Delivery has been delayed of this mail, which was not delivered. This is a permanent failure.\n<bob@example.org>: 450 4.2.1 Mailbox busy',
    reads: { outcome: 'failed' },
    source: SISIMAI_LHOST_GMAIL_01,
  },
  {
    text: 'Delivery has been delayed of this mail, which was not delivered. It could not be delivered to one or more recipients.\n<bob@example.org>: 450 4.2.1 Mailbox busy',
    reads: { outcome: 'failed' },
    source: POSTFIX,
  },
  {
    text: 'Delivery has been delayed of this mail, which was not delivered. It is undeliverable.\n<bob@example.org>: 450 4.2.1 Mailbox busy',
    reads: { outcome: 'failed' },
  },
  {
    text: 'Delivery has been delayed of this mail, which was not delivered. It was returned to sender.\n<bob@example.org>: 450 4.2.1 Mailbox busy',
    reads: { outcome: 'failed' },
    source: POSTFIX,
  },
  {
    text: 'Delivery has been delayed of this mail, which was not delivered. It failed permanently.\n<bob@example.org>: 450 4.2.1 Mailbox busy',
    reads: { outcome: 'failed' },
  },
  {
    text: 'Delivery has been delayed of this mail, which was not delivered. The message expired.\n<bob@example.org>: 450 4.2.1 Mailbox busy',
    reads: { outcome: 'failed' },
  },
  { text: 'Your mail was successfully delivered.', reads: { outcome: 'delivered' } },
  { text: 'Your mail was delivered successfully.', reads: { outcome: 'delivered' } },
  { text: 'Your mail was successfully relayed.', reads: { outcome: 'delivered' } },
  {
    text: 'No delivery notification was sent by the destination of your mail.',
    reads: { outcome: 'delivered' },
  },
  { text: 'Your mail has been delivered.', reads: { outcome: 'delivered' } },
  { text: 'Your message was delivered.', reads: { outcome: 'delivered' } },
  {
    text: 'Enclosed is the mail delivery report that you requested.',
    reads: { outcome: 'delivered' },
    source: POSTFIX,
  },
  { text: 'Return receipt for your mail.', reads: { outcome: 'delivered' } },
  { text: 'Your mail to the list awaits moderator approval.', reads: { outcome: 'auto-reply' } },
  {
    text: 'It is held until the list moderator can look at your mail.',
    reads: { outcome: 'auto-reply' },
  },
  { text: 'Your mail is waiting for moderator approval.', reads: { outcome: 'auto-reply' } },
  { text: 'This mail account requires a one-time confirmation.', reads: { outcome: 'auto-reply' } },
  { text: 'Please answer to confirm that you sent this mail.', reads: { outcome: 'auto-reply' } },
  {
    text: 'Your message has been waitlisted. Please add yourself to my guest list.',
    reads: { outcome: 'auto-reply' },
  },
  { text: 'Please confirm that your message is wanted.', reads: { outcome: 'auto-reply' } },
  {
    text: 'Your mail has been held. Please answer to show that you are human.',
    reads: { outcome: 'auto-reply' },
  },
  {
    text: 'Your mail is being held. Please answer to show that you are human.',
    reads: { outcome: 'auto-reply' },
  },
  {
    text: 'Your mail is in a pending folder. Please answer to show that you are human.',
    reads: { outcome: 'auto-reply' },
  },
  {
    text: 'Your mail is waiting for your confirmation. Please answer to show that you are human.',
    reads: { outcome: 'auto-reply' },
  },
  {
    text: 'Your mail has not been delivered to my mailbox. Please answer to show that you are human.',
    reads: { outcome: 'auto-reply' },
  },
  {
    text: 'Your mail has been held. Please answer to show that you are a real person.',
    reads: { outcome: 'auto-reply' },
  },
  {
    text: 'Your mail has been held. Please answer to show that you are human.',
    reads: { outcome: 'auto-reply' },
  },
  { text: 'Your mail has been held. Verify your message.', reads: { outcome: 'auto-reply' } },
  { text: 'Your mail has been held. Confirm your message.', reads: { outcome: 'auto-reply' } },
  {
    text: 'This is an abuse report for an email.',
    reads: { outcome: 'complaint' },
    source: SISIMAI_ARF_02,
  },
  { text: 'Email abuse report of 3 May.', reads: { outcome: 'complaint' }, source: SISIMAI_ARF_02 },
  {
    text: 'This is an autogenerated email abuse complaint.',
    reads: { outcome: 'complaint' },
    source: SISIMAI_ARF_17,
  },
  { text: 'This is a spam report.', reads: { outcome: 'complaint' } },
  {
    text: 'A report for an email message received from 192.0.2.1.',
    reads: { outcome: 'complaint' },
    source: SISIMAI_ARF_02,
  },
  {
    text: 'complaint about message from 192.0.2.1',
    reads: { outcome: 'complaint' },
    source: SISIMAI_ARF_22,
  },
  {
    text: 'This is an automated reply. We have received your letter.',
    reads: { outcome: 'auto-reply' },
  },
  {
    text: 'This is an automatic response. We have received your letter.',
    reads: { outcome: 'auto-reply' },
  },
  {
    text: 'This was automatically generated. We have received your letter.',
    reads: { outcome: 'auto-reply' },
  },
  {
    text: 'This is an automated message. We have received your letter.',
    reads: { outcome: 'auto-reply' },
  },
  {
    text: 'This is an automated email. We have received your letter.',
    reads: { outcome: 'auto-reply' },
  },
  {
    text: 'This is an automated reply. Thanks for getting in touch.',
    reads: { outcome: 'auto-reply' },
  },
  {
    text: 'This is an automated reply. Thanks for contacting us.',
    reads: { outcome: 'auto-reply' },
  },
  {
    text: 'This is an automated reply. Thanks for reaching out to us.',
    reads: { outcome: 'auto-reply' },
  },
  { text: 'I am out of the office until Monday.', reads: { outcome: 'auto-reply' } },
  { text: 'I am currently out of the office.', reads: { outcome: 'auto-reply' } },
  { text: 'I am on annual leave.', reads: { outcome: 'auto-reply' } },
  { text: 'I am on leave.', reads: { outcome: 'auto-reply' } },
  { text: 'I am on holiday until Monday.', reads: { outcome: 'auto-reply' } },
  { text: 'I will be away.', reads: { outcome: 'auto-reply' } },
  {
    text: 'Mail notice\nThe mail could not be delivered. 3 messages are waiting for you. Click here.',
    reads: { fake: true },
  },
  {
    text: 'Mail notice\nThe mail could not be delivered. 5 messages waiting for you. Click here.',
    reads: { fake: true },
  },
  {
    text: 'Mail notice\nThe mail could not be delivered. 5 emails waiting for you. Click here.',
    reads: { fake: true },
  },
  {
    text: 'Mail notice\nThe mail could not be delivered. 1 pending message for you. Click here.',
    reads: { fake: true },
  },
  {
    text: 'Mail notice\nThe mail could not be delivered. 1 pending email for you. Click here.',
    reads: { fake: true },
  },
  {
    text: 'Mail notice\nThe mail could not be delivered. 1 pending mail for you. Click here.',
    reads: { fake: true },
  },
  {
    text: 'Mail notice\n 4 pending incoming letters could not be delivered. Click here.',
    reads: { fake: true },
  },
  {
    text: 'Mail notice\n Incoming messages could not be delivered. Click here.',
    reads: { fake: true },
  },
  {
    text: 'Mail notice\n Incoming emails could not be delivered. Click here.',
    reads: { fake: true },
  },
  {
    text: 'Mail notice\n Incoming mails could not be delivered. Click here.',
    reads: { fake: true },
  },
  { text: 'Mail notice\n 1 undelivered message for you. Click here.', reads: { fake: true } },
  { text: 'Mail notice\n 1 undelivered email for you. Click here.', reads: { fake: true } },
  { text: 'Mail notice\n 1 undelivered mail for you. Click here.', reads: { fake: true } },
  { text: 'Mail notice\n Undelivered messages on hold. Click here.', reads: { fake: true } },
  { text: 'Mail notice\n Undelivered: 3 emails on hold. Click here.', reads: { fake: true } },
  {
    text: 'Mail notice\n Undelivered: messages are on hold. Click here.',
    reads: { fake: true },
  },
  {
    text: 'Mail notice\nThe mail could not be delivered. A message was held for you. Click here.',
    reads: { fake: true },
  },
  {
    text: 'Mail notice\nThe mail could not be delivered. Your emails are held. Click here.',
    reads: { fake: true },
  },
  {
    text: 'Mail notice\nThe mail could not be delivered. Messages are in quarantine. Click here.',
    reads: { fake: true },
  },
  {
    text: 'Mail notice\nThe mail could not be delivered. An email is in quarantine. Click here.',
    reads: { fake: true },
  },
  {
    text: 'Mail notice\nThe mail could not be delivered. Your messages are blocked. Click here.',
    reads: { fake: true },
  },
  {
    text: 'Mail notice\nThe mail could not be delivered. Your letters are stuck on the server. Click here.',
    reads: { fake: true },
  },
  {
    text: 'Mail notice\nThe mail could not be delivered. Your letters failed to sync. Click here.',
    reads: { fake: true },
  },
  {
    text: 'Mail notice\nThe mail could not be delivered. Your password will expire. Click here.',
    reads: { fake: true },
  },
  {
    text: 'Mail notice\nThe mail could not be delivered. Your mailbox will be deactivated. Click here.',
    reads: { fake: true },
  },
  {
    text: 'Mail notice\nThe mail could not be delivered. Your account will be deactivated. Click here.',
    reads: { fake: true },
  },
  {
    text: 'Mail notice\nThe mail could not be delivered. Your account will be suspended. Click here.',
    reads: { fake: true },
  },
  { text: 'Mail notice\nYou have 3 undelivered messages. Click here.', reads: { fake: true } },
  {
    text: 'Mail notice\nYou have 3 undelivered messages. Press the button.',
    reads: { fake: true },
  },
  {
    text: 'Mail notice\nYou have 3 undelivered messages. See the link below.',
    reads: { fake: true },
  },
  {
    text: 'Mail notice\nYou have 3 undelivered messages. Release them now.',
    reads: { fake: true },
  },
  {
    text: 'Mail notice\nYou have 3 undelivered messages. Retrieve them now.',
    reads: { fake: true },
  },
  {
    text: 'Mail notice\nYou have 3 undelivered messages. Recover them now.',
    reads: { fake: true },
  },
  {
    text: 'Mail notice\nYou have 3 undelivered messages. Review them now.',
    reads: { fake: true },
  },
  {
    text: 'Mail notice\nYou have 3 undelivered messages. View messages now.',
    reads: { fake: true },
  },
  {
    text: 'Mail notice\nYou have 3 undelivered messages. Sign in now.',
    reads: { fake: true },
  },
  { text: 'Mail notice\nYou have 3 undelivered messages. Log in now.', reads: { fake: true } },
  { text: 'Mail notice\nYou have 3 undelivered messages. Login now.', reads: { fake: true } },
  {
    text: 'Mail notice\nYou have 3 undelivered messages. Verify your account.',
    reads: { fake: true },
  },
  {
    text: 'Mail notice\nYou have 3 undelivered messages. Confirm your account.',
    reads: { fake: true },
  },
  {
    text: 'Mail notice\nYou have 3 undelivered messages. Validate the account.',
    reads: { fake: true },
  },
  {
    text: 'Mail notice\nYou have 3 undelivered messages. Keep same password.',
    reads: { fake: true },
  },
  {
    text: 'Mail notice\nYou have 3 undelivered messages. Keep current password.',
    reads: { fake: true },
  },
  {
    text: 'Mail notice\nYou have 3 undelivered messages. Upgrade now.',
    reads: { fake: true },
  },
  {
    text: 'Your mail was not delivered. ada@example.com asked about it: recipient bob@example.org at noon.',
    reads: { outcome: 'failed', recipient: 'bob@example.org' },
  },
  {
    text: 'Your mail was not delivered. ada@example.com asked about it: recipients bob@example.org at noon.',
    reads: { outcome: 'failed', recipient: 'bob@example.org' },
  },
  {
    text: 'Your mail was not delivered. ada@example.com asked about it: recipient(s) bob@example.org at noon.',
    reads: { outcome: 'failed', recipient: 'bob@example.org' },
  },
  {
    text: 'did not reach the following recipient(s):\n\nbob@example.org on Thu, 29 Apr 2010 00:00:00 -0000',
    reads: { outcome: 'failed', recipient: 'bob@example.org' },
    source: found(
      'https://github.com/sisimai/set-of-emails/blob/master/maildir/bsd/lhost-exchange2003-01.eml',
    ),
  },
  {
    text: 'Your mail was not delivered. ada@example.com asked about it: The server could not deliver to bob@example.org at noon.',
    reads: { outcome: 'failed', recipient: 'bob@example.org' },
  },
  {
    text: 'Your mail was not delivered. ada@example.com asked about it: could not deliver it to bob@example.org at noon.',
    reads: { outcome: 'failed', recipient: 'bob@example.org' },
  },
  {
    text: 'Your mail was not delivered. ada@example.com asked about it: could not deliver mail to bob@example.org at noon.',
    reads: { outcome: 'failed', recipient: 'bob@example.org' },
  },
  {
    text: 'Your mail was not delivered. ada@example.com asked about it: could not deliver message to bob@example.org at noon.',
    reads: { outcome: 'failed', recipient: 'bob@example.org' },
  },
  {
    text: 'Your mail was not delivered. ada@example.com asked about it: could not deliver the message to bob@example.org at noon.',
    reads: { outcome: 'failed', recipient: 'bob@example.org' },
  },
  {
    text: 'Your mail was not delivered. ada@example.com asked about it: a message to bob@example.org at noon.',
    reads: { outcome: 'failed', recipient: 'bob@example.org' },
  },
  {
    text: 'Your mail was not delivered. ada@example.com asked about it: a mail to bob@example.org at noon.',
    reads: { outcome: 'failed', recipient: 'bob@example.org' },
  },
  {
    text: 'There was an error delivering your mail to <bob@example.org>.',
    reads: { outcome: 'failed', recipient: 'bob@example.org' },
    source: found(
      'https://github.com/sisimai/set-of-emails/blob/master/maildir/bsd/lhost-dragonfly-12.eml',
    ),
  },
  {
    text: 'Your mail was not delivered. ada@example.com asked about it: an email to bob@example.org at noon.',
    reads: { outcome: 'failed', recipient: 'bob@example.org' },
  },
  {
    text: 'Your mail was not delivered. ada@example.com asked about it: an e-mail to bob@example.org at noon.',
    reads: { outcome: 'failed', recipient: 'bob@example.org' },
  },
  {
    text: 'Your mail was not delivered. ada@example.com asked about it: not delivered to bob@example.org at noon.',
    reads: { outcome: 'failed', recipient: 'bob@example.org' },
  },
  {
    text: 'Your mail was not delivered. ada@example.com asked about it: delivery to bob@example.org at noon.',
    reads: { outcome: 'failed', recipient: 'bob@example.org' },
  },
  {
    text: 'Your mail was not delivered. ada@example.com asked about it: delivery failed for bob@example.org at noon.',
    reads: { outcome: 'failed', recipient: 'bob@example.org' },
  },
  {
    text: 'Your mail was not delivered. ada@example.com asked about it: undeliverable to bob@example.org at noon.',
    reads: { outcome: 'failed', recipient: 'bob@example.org' },
  },
  {
    text: 'Your mail was not delivered. ada@example.com asked about it: undelivered to bob@example.org at noon.',
    reads: { outcome: 'failed', recipient: 'bob@example.org' },
  },
  {
    text: 'Your mail was not delivered. ada@example.com asked about it: undeliverable bob@example.org at noon.',
    reads: { outcome: 'failed', recipient: 'bob@example.org' },
  },
  {
    text: 'Your mail was not delivered. ada@example.com asked about it: could not be sent to bob@example.org at noon.',
    reads: { outcome: 'failed', recipient: 'bob@example.org' },
  },
  {
    text: 'Your mail was not delivered. ada@example.com asked about it: addressed to bob@example.org at noon.',
    reads: { outcome: 'failed', recipient: 'bob@example.org' },
  },
  {
    text: 'Your message could not be sent.\nA transcript of the attempts to send the message follows.\nThe number of attempts made: 1\nAddressed To: bob@example.org',
    reads: { outcome: 'failed', recipient: 'bob@example.org' },
    source: found(
      'https://github.com/sisimai/set-of-emails/blob/master/maildir/bsd/lhost-surfcontrol-03.eml',
    ),
  },
  {
    text: 'Your mail was not delivered. ada@example.com asked about it: the address bob@example.org at noon.',
    reads: { outcome: 'failed', recipient: 'bob@example.org' },
  },
  {
    text: 'Your mail was not delivered. ada@example.com asked about it: the addresses bob@example.org at noon.',
    reads: { outcome: 'failed', recipient: 'bob@example.org' },
  },
  {
    text: 'mx.example.net rejected your message to the following email addresses:\n\nbob@example.org',
    reads: { outcome: 'failed', recipient: 'bob@example.org' },
    source: found(
      'https://github.com/sisimai/set-of-emails/blob/master/maildir/bsd/lhost-office365-12.eml',
    ),
  },
  {
    text: 'Your mail was not delivered. ada@example.com asked about it: the user bob@example.org at noon.',
    reads: { outcome: 'failed', recipient: 'bob@example.org' },
  },
  {
    text: 'Your mail was not delivered. ada@example.com asked about it: the users bob@example.org at noon.',
    reads: { outcome: 'failed', recipient: 'bob@example.org' },
  },
  {
    text: 'Your mail was not delivered. ada@example.com asked about it: the mailbox bob@example.org at noon.',
    reads: { outcome: 'failed', recipient: 'bob@example.org' },
  },
  {
    text: 'Your mail was not delivered. ada@example.com asked about it: the mailbox for bob@example.org at noon.',
    reads: { outcome: 'failed', recipient: 'bob@example.org' },
  },
  {
    text: 'Your mail was not delivered. ada@example.com asked about it: the mailbox of bob@example.org at noon.',
    reads: { outcome: 'failed', recipient: 'bob@example.org' },
  },
  {
    text: 'Your mail was not delivered. ada@example.com asked about it: failed for bob@example.org at noon.',
    reads: { outcome: 'failed', recipient: 'bob@example.org' },
  },
  {
    text: 'Your mail was not delivered. ada@example.com asked about it: failed to bob@example.org at noon.',
    reads: { outcome: 'failed', recipient: 'bob@example.org' },
  },
  {
    text: 'Your mail was not delivered: sent by ada@example.com at noon, and then bob@example.org at one.',
    reads: { outcome: 'failed', recipient: 'bob@example.org' },
  },
  {
    text: 'Your mail was not delivered: from ada@example.com at noon, and then bob@example.org at one.',
    reads: { outcome: 'failed', recipient: 'bob@example.org' },
  },
  {
    text: 'Your mail was not delivered: sender ada@example.com at noon, and then bob@example.org at one.',
    reads: { outcome: 'failed', recipient: 'bob@example.org' },
  },
  {
    text: 'Your mail was not delivered: sender address ada@example.com at noon, and then bob@example.org at one.',
    reads: { outcome: 'failed', recipient: 'bob@example.org' },
  },
  {
    text: 'Your mail was not delivered: verification failed for ada@example.com at noon, and then bob@example.org at one.',
    reads: { outcome: 'failed', recipient: 'bob@example.org' },
  },
  {
    text: '550 Verification failed for <ada@example.com>',
    reads: { outcome: 'failed', code: '550' },
    source: code('https://sources.debian.org/src/exim4/4.96-15+deb12u10/src/smtp_in.c/'),
  },
  {
    text: 'Your mail was not delivered: verify failed for ada@example.com at noon, and then bob@example.org at one.',
    reads: { outcome: 'failed', recipient: 'bob@example.org' },
  },
  {
    text: 'Your mail was not delivered: on behalf of ada@example.com at noon, and then bob@example.org at one.',
    reads: { outcome: 'failed', recipient: 'bob@example.org' },
  },
  {
    text: 'Your mail was not delivered: reply to ada@example.com at noon, and then bob@example.org at one.',
    reads: { outcome: 'failed', recipient: 'bob@example.org' },
  },
  {
    text: 'Your mail was not delivered: contact ada@example.com at noon, and then bob@example.org at one.',
    reads: { outcome: 'failed', recipient: 'bob@example.org' },
  },
  {
    text: 'Your mail was not delivered: contacting ada@example.com at noon, and then bob@example.org at one.',
    reads: { outcome: 'failed', recipient: 'bob@example.org' },
  },
  {
    text: 'Your mail was not delivered: please try ada@example.com at noon, and then bob@example.org at one.',
    reads: { outcome: 'failed', recipient: 'bob@example.org' },
  },
  {
    text: 'Your mail was not delivered: please use ada@example.com at noon, and then bob@example.org at one.',
    reads: { outcome: 'failed', recipient: 'bob@example.org' },
  },
  {
    text: 'Your mail was not delivered: questions to ada@example.com at noon, and then bob@example.org at one.',
    reads: { outcome: 'failed', recipient: 'bob@example.org' },
  },
  {
    text: 'Your mail was not delivered: complaints to ada@example.com at noon, and then bob@example.org at one.',
    reads: { outcome: 'failed', recipient: 'bob@example.org' },
  },
  {
    text: 'Your mail was not delivered: write us at ada@example.com at noon, and then bob@example.org at one.',
    reads: { outcome: 'failed', recipient: 'bob@example.org' },
  },
  {
    text: 'Your mail was not delivered: mail us at ada@example.com at noon, and then bob@example.org at one.',
    reads: { outcome: 'failed', recipient: 'bob@example.org' },
  },
  {
    text: 'Your mail was not delivered: reach us at ada@example.com at noon, and then bob@example.org at one.',
    reads: { outcome: 'failed', recipient: 'bob@example.org' },
  },
  {
    text: 'Your mail was not delivered: forward this message to ada@example.com at noon, and then bob@example.org at one.',
    reads: { outcome: 'failed', recipient: 'bob@example.org' },
  },
  {
    text: 'Your mail was not delivered: author ada@example.com at noon, and then bob@example.org at one.',
    reads: { outcome: 'failed', recipient: 'bob@example.org' },
  },
  {
    text: 'Your mail was not delivered: owned by user ada@example.com at noon, and then bob@example.org at one.',
    reads: { outcome: 'failed', recipient: 'bob@example.org' },
  },
  {
    text: '553 5.7.1 <ada@example.com>: Sender address rejected: not owned by user ada@example.net',
    reads: { outcome: 'failed', code: '553' },
    source: code(
      'https://sources.debian.org/src/postfix/3.7.11-0+deb12u1/src/smtpd/smtpd_check.c/',
    ),
  },
  {
    text: 'Your mail was not delivered: relaying disallowed as ada@example.com at noon, and then bob@example.org at one.',
    reads: { outcome: 'failed', recipient: 'bob@example.org' },
  },
  {
    text: 'Your mail was not delivered: logged in as ada@example.com at noon, and then bob@example.org at one.',
    reads: { outcome: 'failed', recipient: 'bob@example.org' },
  },
  {
    text: 'Your mail was not delivered: from address failed ada@example.com at noon, and then bob@example.org at one.',
    reads: { outcome: 'failed', recipient: 'bob@example.org' },
  },
  {
    text: 'Your mail was not delivered: from address ada@example.com at noon, and then bob@example.org at one.',
    reads: { outcome: 'failed', recipient: 'bob@example.org' },
  },
  {
    text: 'Your mail was not delivered: has moved to ada@example.com at noon, and then bob@example.org at one.',
    reads: { outcome: 'failed', recipient: 'bob@example.org' },
  },
  {
    text: 'Mail for a relocated user will be rejected by the SMTP server with the reason "user has moved to ada@example.com".',
    reads: { outcome: 'failed' },
    source: code(
      'https://sources.debian.org/src/postfix/3.7.11-0+deb12u1/README_FILES/ADDRESS_REWRITING_README/',
    ),
  },
  {
    text: 'Your mail was not delivered: new address is ada@example.com at noon, and then bob@example.org at one.',
    reads: { outcome: 'failed', recipient: 'bob@example.org' },
  },
  {
    text: 'Your mail was not delivered: ada@example.com: sender address rejected, and then bob@example.org at one.',
    reads: { outcome: 'failed', recipient: 'bob@example.org' },
  },
  {
    text: '450 4.1.8 <ada@example.com>: Sender address rejected: Domain not found; from=<ada@example.com>',
    reads: { outcome: 'failed', code: '450' },
    source: code(
      'https://sources.debian.org/src/postfix/3.7.11-0+deb12u1/src/smtpd/smtpd_check.ref/',
    ),
  },
  {
    text: 'Your mail was not delivered: ada@example.com: sender rejected, and then bob@example.org at one.',
    reads: { outcome: 'failed', recipient: 'bob@example.org' },
  },
  {
    text: '<bob@example.org>: host mx.example.net[192.0.2.80] said: 550\n    5.1.0 <ada@example.com> sender rejected.',
    reads: { outcome: 'failed', recipient: 'bob@example.org', code: '550' },
    source: found(
      'https://github.com/sisimai/set-of-emails/blob/master/maildir/bsd/rhost-cox-01.eml',
    ),
  },
  {
    text: 'Your mail was not delivered: ada@example.com: sender domain is bad, and then bob@example.org at one.',
    reads: { outcome: 'failed', recipient: 'bob@example.org' },
  },
  {
    text: 'Your mail was not delivered: ada@example.com: sender not allowed, and then bob@example.org at one.',
    reads: { outcome: 'failed', recipient: 'bob@example.org' },
  },
  {
    text: 'Your mail was not delivered: ada@example.com: sender denied, and then bob@example.org at one.',
    reads: { outcome: 'failed', recipient: 'bob@example.org' },
  },
  {
    text: 'Your mail was not delivered: ada@example.com: sender refused, and then bob@example.org at one.',
    reads: { outcome: 'failed', recipient: 'bob@example.org' },
  },
  {
    text: 'Your mail was not delivered: ada@example.com: sender verify failed, and then bob@example.org at one.',
    reads: { outcome: 'failed', recipient: 'bob@example.org' },
  },
  {
    text: 'Your mail was not delivered: ada@example.com: sender OK, and then bob@example.org at one.',
    reads: { outcome: 'failed', recipient: 'bob@example.org' },
  },
  {
    text: '250 2.1.0 <ada@example.com>... Sender ok',
    reads: { outcome: 'none' },
    source: code('https://sources.debian.org/src/sendmail/8.17.1.9-2+deb12u2/libmilter/README/'),
  },
  {
    text: 'Your mail was not delivered: ada@example.com: sender is unknown, and then bob@example.org at one.',
    reads: { outcome: 'failed', recipient: 'bob@example.org' },
  },
  {
    text: 'Your mail was not delivered: ada@example.com: sender unknown, and then bob@example.org at one.',
    reads: { outcome: 'failed', recipient: 'bob@example.org' },
  },
  {
    text: 'Your mail was not delivered: ada@example.com: is not authorized to send, and then bob@example.org at one.',
    reads: { outcome: 'failed', recipient: 'bob@example.org' },
  },
  {
    text: 'Your mail was not delivered: ada@example.com: not authorized to send, and then bob@example.org at one.',
    reads: { outcome: 'failed', recipient: 'bob@example.org' },
  },
  { text: 'The town tells us that the host says 550', reads: { outcome: 'failed', code: '550' } },
  {
    text: 'The town tells us that the host replied 550',
    reads: { outcome: 'failed', code: '550' },
  },
  { text: 'The town tells us that the host reply 550', reads: { outcome: 'failed', code: '550' } },
  {
    text: 'The town tells us that the host responded 550',
    reads: { outcome: 'failed', code: '550' },
  },
  {
    text: 'Connection might be closed in response to a RCPT command, i.e., the server responded with 421.',
    reads: { outcome: 'failed', code: '421' },
    source: code('https://sources.debian.org/src/sendmail/8.17.1.9-2+deb12u2/sendmail/usersmtp.c/'),
  },
  {
    text: 'The town tells us that the host response 550',
    reads: { outcome: 'failed', code: '550' },
  },
  {
    text: 'The error response "554 SMTP synchronization error" is sent, and the connection is dropped.',
    reads: { outcome: 'failed', code: '554' },
    source: code('https://sources.debian.org/src/exim4/4.96-15+deb12u10/doc/Exim4.upgrade/'),
  },
  {
    text: 'The town tells us that the host response was 550',
    reads: { outcome: 'failed', code: '550' },
  },
  {
    text: 'The town tells us that the host server was 550',
    reads: { outcome: 'failed', code: '550' },
  },
  {
    text: 'The town tells us that the host returned 550',
    reads: { outcome: 'failed', code: '550' },
  },
  {
    text: 'The town tells us that the host answered 550',
    reads: { outcome: 'failed', code: '550' },
  },
  {
    text: 'The town tells us that the host answers 550',
    reads: { outcome: 'failed', code: '550' },
  },
  { text: 'The town tells us that the host answer 550', reads: { outcome: 'failed', code: '550' } },
  { text: 'The town tells us that the host got 550', reads: { outcome: 'failed', code: '550' } },
  {
    text: 'The town tells us that the host got code 550',
    reads: { outcome: 'failed', code: '550' },
  },
  {
    text: 'The town tells us that the host error code 550',
    reads: { outcome: 'failed', code: '550' },
  },
  {
    text: 'The rulesets should return the error code 421 which will cause sendmail to terminate the session with that error.',
    reads: { outcome: 'failed', code: '421' },
    source: code('https://sources.debian.org/src/sendmail/8.17.1.9-2+deb12u2/cf/README/'),
  },
  {
    text: 'With Postfix 2.3-2.5, use reply code 421.',
    reads: { outcome: 'failed', code: '421' },
    source: code(
      'https://sources.debian.org/src/postfix/3.7.11-0+deb12u1/README_FILES/STRESS_README/',
    ),
  },
  {
    text: 'The town tells us that the host response code 550',
    reads: { outcome: 'failed', code: '550' },
  },
  {
    text: 'The town tells us that the host status code 550',
    reads: { outcome: 'failed', code: '550' },
  },
  {
    text: 'Change SMTP status code 553 to map into Extended code 5.1.0.',
    reads: { outcome: 'failed', code: '553' },
    source: code('https://sources.debian.org/src/sendmail/8.17.1.9-2+deb12u2/RELEASE_NOTES/'),
  },
  {
    text: 'The town tells us that the host bounce code 550',
    reads: { outcome: 'failed', code: '550' },
  },
  { text: 'The town tells us that the host status 550', reads: { outcome: 'failed', code: '550' } },
  {
    text: 'The town tells us that the host diagnostic 550',
    reads: { outcome: 'failed', code: '550' },
  },
  {
    text: 'The town tells us that the host error message 550',
    reads: { outcome: 'failed', code: '550' },
  },
  {
    text: 'The town tells us that the host error was 550',
    reads: { outcome: 'failed', code: '550' },
  },
  {
    text: 'The town tells us that the host error is 550',
    reads: { outcome: 'failed', code: '550' },
  },
  {
    text: 'The town tells us that the host rejected 550',
    reads: { outcome: 'failed', code: '550' },
  },
  { text: 'The town tells us that the host failed 550', reads: { outcome: 'failed', code: '550' } },
  {
    text: 'The town tells us that the host refused 550',
    reads: { outcome: 'failed', code: '550' },
  },
  {
    text: 'The town tells us that the host refused by server 550',
    reads: { outcome: 'failed', code: '550' },
  },
  {
    text: 'The town tells us that the host message failed 550',
    reads: { outcome: 'failed', code: '550' },
  },
  { text: 'The town tells us that the host client 550', reads: { outcome: 'failed', code: '550' } },
  {
    text: 'The town tells us that the host inbound 550',
    reads: { outcome: 'failed', code: '550' },
  },
  { text: 'The town tells us that the host server 550', reads: { outcome: 'failed', code: '550' } },
  {
    text: 'The town tells us that the host failure 550',
    reads: { outcome: 'failed', code: '550' },
  },
  {
    text: 'The town tells us that the host last error 550',
    reads: { outcome: 'failed', code: '550' },
  },
  {
    text: 'The town tells us that the host failed with 550',
    reads: { outcome: 'failed', code: '550' },
  },
  { text: 'The town tells us that the host raised 550', reads: { outcome: 'failed', code: '550' } },
  {
    text: 'The town tells us that the host failed for 550',
    reads: { outcome: 'failed', code: '550' },
  },
  {
    text: 'The town tells us that the host got response 550',
    reads: { outcome: 'failed', code: '550' },
  },
  {
    text: 'The town tells us that the host received 550',
    reads: { outcome: 'failed', code: '550' },
  },
  {
    text: 'The town tells us that the host answered with 550',
    reads: { outcome: 'failed', code: '550' },
  },
  {
    text: 'The town tells us that the host with message 550',
    reads: { outcome: 'failed', code: '550' },
  },
  {
    text: 'The town tells us that the host mail server 550',
    reads: { outcome: 'failed', code: '550' },
  },
  {
    text: 'The town tells us that the host exception 550',
    reads: { outcome: 'failed', code: '550' },
  },
  {
    text: 'The town tells us that the host after data 550',
    reads: { outcome: 'failed', code: '550' },
  },
  {
    text: 'The town tells us that the host after starttls 550',
    reads: { outcome: 'failed', code: '550' },
  },
  { text: 'The town tells us that the host result 550', reads: { outcome: 'failed', code: '550' } },
  { text: 'The town tells us that the host reason 550', reads: { outcome: 'failed', code: '550' } },
  {
    text: 'The town tells us that the host message 550',
    reads: { outcome: 'failed', code: '550' },
  },
  {
    text: 'The town tells us that the host details 550',
    reads: { outcome: 'failed', code: '550' },
  },
  {
    text: 'The town tells us that the host description 550',
    reads: { outcome: 'failed', code: '550' },
  },
  { text: 'The town tells us that the host sent 550', reads: { outcome: 'failed', code: '550' } },
  {
    text: 'The town tells us that the host bounced 550',
    reads: { outcome: 'failed', code: '550' },
  },
  {
    text: 'The town tells us that the host additional smtp info 550',
    reads: { outcome: 'failed', code: '550' },
  },
  { text: 'smtp bounce mean 550', reads: { outcome: 'failed', code: '550' } },
  { text: 'esmtp bounce mean 550', reads: { outcome: 'failed', code: '550' } },
  { text: 'mail bounce mean 550', reads: { outcome: 'failed', code: '550' } },
  { text: 'email bounce mean 550', reads: { outcome: 'failed', code: '550' } },
  { text: 'server bounce mean 550', reads: { outcome: 'failed', code: '550' } },
  { text: 'bounce email 550', reads: { outcome: 'failed', code: '550' } },
  { text: 'ndr bounce mean 550', reads: { outcome: 'failed', code: '550' } },
  { text: 'dsn bounce mean 550', reads: { outcome: 'failed', code: '550' } },
  { text: 'error bounce mean 550', reads: { outcome: 'failed', code: '550' } },
  { text: 'code bounce mean 550', reads: { outcome: 'failed', code: '550' } },
  { text: 'reply bounce mean 550', reads: { outcome: 'failed', code: '550' } },
  { text: 'response bounce mean 550', reads: { outcome: 'failed', code: '550' } },
  { text: 'status bounce mean 550', reads: { outcome: 'failed', code: '550' } },
  { text: 'errorcode bounce mean 550', reads: { outcome: 'failed', code: '550' } },
  { text: 'what is bounce mean 550', reads: { outcome: 'failed', code: '550' } },
  { text: 'does bounce mean 550', reads: { outcome: 'failed', code: '550' } },
  { text: 'mean email 550', reads: { outcome: 'failed', code: '550' } },
  {
    text: 'What do I do: I have error 535 Incorrect data',
    reads: { outcome: 'failed', code: '535' },
  },
  {
    text: 'What do I do: I have get 535 Incorrect data',
    reads: { outcome: 'failed', code: '535' },
  },
  {
    text: 'What do I do: I have getting 535 Incorrect data',
    reads: { outcome: 'failed', code: '535' },
  },
  {
    text: 'What do I do: I have got 535 Incorrect data',
    reads: { outcome: 'failed', code: '535' },
  },
  {
    text: 'What do I do: I have receive 535 Incorrect data',
    reads: { outcome: 'failed', code: '535' },
  },
  {
    text: 'What do I do: I have code 535 Incorrect data',
    reads: { outcome: 'failed', code: '535' },
  },
  {
    text: 'What do I do: I have mean 535 Incorrect data',
    reads: { outcome: 'failed', code: '535' },
  },
  { text: 'SMTP of the town\n553 Nothing here', reads: { outcome: 'failed', code: '553' } },
  { text: 'RCPT of the town\n553 Nothing here', reads: { outcome: 'failed', code: '553' } },
  { text: 'deliverers of the town\n553 Nothing here', reads: { outcome: 'failed', code: '553' } },
  { text: 'senders of the town\n553 Nothing here', reads: { outcome: 'failed', code: '553' } },
  { text: 'bounces of the town\n553 Nothing here', reads: { outcome: 'failed', code: '553' } },
  { text: 'relays of the town\n553 Nothing here', reads: { outcome: 'failed', code: '553' } },
  { text: 'rejected of the town\n553 Nothing here', reads: { outcome: 'failed', code: '553' } },
  { text: 'spam of the town\n553 Nothing here', reads: { outcome: 'failed', code: '553' } },
  { text: 'users of the town\n553 Nothing here', reads: { outcome: 'failed', code: '553' } },
  { text: 'blocked of the town\n553 Nothing here', reads: { outcome: 'failed', code: '553' } },
  { text: 'quotas of the town\n553 Nothing here', reads: { outcome: 'failed', code: '553' } },
  { text: 'greylists of the town\n553 Nothing here', reads: { outcome: 'failed', code: '553' } },
  { text: 'Read receipt for a mail to bob@example.org.', reads: { outcome: 'delivered' } },
  {
    text: 'Your message\n\nTo: bob@example.org\nSubject: Budget\n\nwas read on 2 November 2026.',
    reads: { outcome: 'delivered' },
  },
  {
    text: 'Your mail to bob@example.org has been shown. This is no guarantee that the message has been read or understood.',
    reads: { outcome: 'delivered' },
  },
  {
    text: 'Your message was displayed.\n\nTo: bob@example.org',
    reads: { outcome: 'delivered' },
  },
  {
    text: 'The message you sent to bob@example.org was opened on 2 November 2026.',
    reads: { outcome: 'delivered' },
  },
  {
    text: 'Hi Harriet,\n\nthe message was not delivered, sorry.\n\nRegards\nOwen',
    reads: { outcome: 'none', hides: ['Harriet', 'Owen'] },
  },
  {
    text: 'Hey Harriet,\n\nthe message was not delivered, sorry.\n\nRegards\nOwen',
    reads: { outcome: 'none', hides: ['Harriet', 'Owen'] },
  },
  {
    text: 'Dear Harriet,\n\nthe message was not delivered, sorry.\n\nRegards\nOwen',
    reads: { outcome: 'none', hides: ['Harriet', 'Owen'] },
  },
  {
    text: 'Good morning Harriet,\n\nthe message was not delivered, sorry.\n\nRegards\nOwen',
    reads: { outcome: 'none', hides: ['Harriet', 'Owen'] },
  },
  {
    text: 'Good afternoon Harriet,\n\nthe message was not delivered, sorry.\n\nRegards\nOwen',
    reads: { outcome: 'none', hides: ['Harriet', 'Owen'] },
  },
  {
    text: 'Hello Harriet,\n\nthe message was not delivered, sorry.\n\nRegards\nOwen',
    reads: { outcome: 'none', hides: ['Harriet', 'Owen'] },
  },
  {
    text: 'Hello Harriet,\n\nthe message was not delivered, sorry.\n\nWarm regards\nOwen',
    reads: { outcome: 'none', hides: ['Harriet', 'Owen'] },
  },
  {
    text: 'Hello Harriet,\n\nthe message was not delivered, sorry.\n\nWishes\nOwen',
    reads: { outcome: 'none', hides: ['Harriet', 'Owen'] },
  },
  {
    text: 'Hello Harriet,\n\nthe message was not delivered, sorry.\n\nThanks\nOwen',
    reads: { outcome: 'none', hides: ['Harriet', 'Owen'] },
  },
  {
    text: 'Hello Harriet,\n\nthe message was not delivered, sorry.\n\nMany thanks\nOwen',
    reads: { outcome: 'none', hides: ['Harriet', 'Owen'] },
  },
  {
    text: 'Hello Harriet,\n\nthe message was not delivered, sorry.\n\nThank you\nOwen',
    reads: { outcome: 'none', hides: ['Harriet', 'Owen'] },
  },
  {
    text: 'Hello Harriet,\n\nthe message was not delivered, sorry.\n\nLove\nOwen',
    reads: { outcome: 'none', hides: ['Harriet', 'Owen'] },
  },
  {
    text: '550 5.1.1 User unknown\nThe subject: Harriet moves to Leeds',
    reads: { hides: ['Harriet'] },
  },
  {
    text: '550 5.1.1 User unknown\nSubject of the message is: Harriet moves to Leeds',
    reads: { hides: ['Harriet'] },
  },
  {
    text: '550 5.1.1 User unknown\nSubject of your message is: Harriet moves to Leeds',
    reads: { hides: ['Harriet'] },
  },
  {
    text: 'Hi Maud,\n\nmy message was not delivered.\n\nRegards\nNigel Thwaite',
    reads: { hides: ['Maud', 'Nigel', 'Thwaite'] },
  },
  {
    text: 'Hello Maud,\n\nmy message was not delivered.\n\nRegards\nNigel Thwaite',
    reads: { hides: ['Maud', 'Nigel', 'Thwaite'] },
  },
  {
    text: 'Hey Maud,\n\nmy message was not delivered.\n\nRegards\nNigel Thwaite',
    reads: { hides: ['Maud', 'Nigel', 'Thwaite'] },
  },
  {
    text: 'Dear Maud,\n\nmy message was not delivered.\n\nRegards\nNigel Thwaite',
    reads: { hides: ['Maud', 'Nigel', 'Thwaite'] },
  },
  {
    text: 'Good morning Maud,\n\nmy message was not delivered.\n\nRegards\nNigel Thwaite',
    reads: { hides: ['Maud', 'Nigel', 'Thwaite'] },
  },
  {
    text: 'Good afternoon Maud,\n\nmy message was not delivered.\n\nRegards\nNigel Thwaite',
    reads: { hides: ['Maud', 'Nigel', 'Thwaite'] },
  },
  {
    text: 'Hello Maud,\n\nmy message was not delivered.\n\nBest regards\nNigel Thwaite',
    reads: { hides: ['Maud', 'Nigel', 'Thwaite'] },
  },
  {
    text: 'Hello Maud,\n\nmy message was not delivered.\n\nKind regards\nNigel Thwaite',
    reads: { hides: ['Maud', 'Nigel', 'Thwaite'] },
  },
  {
    text: 'Hello Maud,\n\nmy message was not delivered.\n\nWarm regards\nNigel Thwaite',
    reads: { hides: ['Maud', 'Nigel', 'Thwaite'] },
  },
  {
    text: 'Hello Maud,\n\nmy message was not delivered.\n\nWishes\nNigel Thwaite',
    reads: { hides: ['Maud', 'Nigel', 'Thwaite'] },
  },
  {
    text: 'Hello Maud,\n\nmy message was not delivered.\n\nBest wishes\nNigel Thwaite',
    reads: { hides: ['Maud', 'Nigel', 'Thwaite'] },
  },
  {
    text: 'Hello Maud,\n\nmy message was not delivered.\n\nThanks\nNigel Thwaite',
    reads: { hides: ['Maud', 'Nigel', 'Thwaite'] },
  },
  {
    text: 'Hello Maud,\n\nmy message was not delivered.\n\nMany thanks\nNigel Thwaite',
    reads: { hides: ['Maud', 'Nigel', 'Thwaite'] },
  },
  {
    text: 'Hello Maud,\n\nmy message was not delivered.\n\nThank you\nNigel Thwaite',
    reads: { hides: ['Maud', 'Nigel', 'Thwaite'] },
  },
  {
    text: 'Hello Maud,\n\nmy message was not delivered.\n\nBest\nNigel Thwaite',
    reads: { hides: ['Maud', 'Nigel', 'Thwaite'] },
  },
  {
    text: 'Hello Maud,\n\nmy message was not delivered.\n\nCheers\nNigel Thwaite',
    reads: { hides: ['Maud', 'Nigel', 'Thwaite'] },
  },
  {
    text: 'Hello Maud,\n\nmy message was not delivered.\n\nYours\nNigel Thwaite',
    reads: { hides: ['Maud', 'Nigel', 'Thwaite'] },
  },
  {
    text: 'Hello Maud,\n\nmy message was not delivered.\n\nSincerely\nNigel Thwaite',
    reads: { hides: ['Maud', 'Nigel', 'Thwaite'] },
  },
  {
    text: 'Hello Maud,\n\nmy message was not delivered.\n\nLove\nNigel Thwaite',
    reads: { hides: ['Maud', 'Nigel', 'Thwaite'] },
  },
  {
    text: 'From: Maud Thwaite\nSubject: Minutes',
    reads: { hides: ['Maud', 'Thwaite'] },
  },
  {
    text: 'To: Maud Thwaite\nSubject: Minutes',
    reads: { hides: ['Maud', 'Thwaite'] },
  },
  {
    text: 'Cc: Maud Thwaite\nSubject: Minutes',
    reads: { hides: ['Maud', 'Thwaite'] },
  },
  {
    text: 'Bcc: Maud Thwaite\nSubject: Minutes',
    reads: { hides: ['Maud', 'Thwaite'] },
  },
  {
    text: 'Reply-To: Maud Thwaite\nSubject: Minutes',
    reads: { hides: ['Maud', 'Thwaite'] },
  },
  {
    text: 'My message was not delivered.\n\nSubject: Maud Thwaite',
    reads: { hides: ['Maud', 'Thwaite'] },
  },
  {
    text: 'My message was not delivered.\n\nThe subject: Maud Thwaite',
    reads: { hides: ['Maud', 'Thwaite'] },
  },
  {
    text: 'My message was not delivered.\n\nSubject of the message is: Maud Thwaite',
    reads: { hides: ['Maud', 'Thwaite'] },
  },
  {
    text: 'My message was not delivered.\n\nSubject of your message is: Maud Thwaite',
    reads: { hides: ['Maud', 'Thwaite'] },
  },
  {
    text: "From: ada@example.org\nSubject: Automatic reply: Minutes\n\nI'm out of the office Friday. For pressing news matters, call us.",
    reads: { outcome: 'auto-reply' },
    source: found(
      'https://github.com/sisimai/set-of-emails/blob/master/maildir/bsd/rfc3834-02.eml',
    ),
  },
  {
    text: 'Remote server returned unknown recipient or mailbox unavailable - 550 Unknown user bob@example.org',
    reads: { outcome: 'failed' },
    source: found(
      'https://github.com/sisimai/set-of-emails/blob/master/maildir/bsd/lhost-office365-09.eml',
    ),
  },
  {
    text: '550 - Requested action not taken: no such user here',
    reads: { outcome: 'failed' },
    source: found(
      'https://github.com/sisimai/set-of-emails/blob/master/maildir/bsd/lhost-apachejames-01.eml',
    ),
  },
  {
    text: 'The following addresses had delivery problems\n\n<bob@example.org> (5.1.1 <bob@example.org>... User unknown)',
    reads: { outcome: 'failed' },
    source: found(
      'https://github.com/sisimai/set-of-emails/blob/master/maildir/bsd/lhost-mcafee-02.eml',
    ),
  },
  {
    text: 'Your message could not be sent. A transcript of the attempts to send the message follows.',
    reads: { outcome: 'failed' },
    source: found(
      'https://github.com/sisimai/set-of-emails/blob/master/maildir/bsd/lhost-surfcontrol-01.eml',
    ),
  },
  {
    text: 'bob@example.org: No MX found for domain\n\nPlease note that this is only a temporary failure report. The message is kept in the queue for up to 7 days.',
    reads: { outcome: 'delayed' },
    source: found(
      'https://github.com/sisimai/set-of-emails/blob/master/maildir/bsd/lhost-opensmtpd-12.eml',
    ),
  },
  {
    text: 'Subject: Delivery Status Notification (Mail Delivery Delayed)',
    reads: { outcome: 'delayed' },
    source: found(
      'https://github.com/sisimai/set-of-emails/blob/master/maildir/bsd/rfc3464-07.eml',
    ),
  },
  {
    text: 'A message is delayed for more than 4 hours for the following list of recipients:\n\nbob@example.org: No MX found for domain',
    reads: { outcome: 'delayed' },
    source: found(
      'https://github.com/sisimai/set-of-emails/blob/master/maildir/bsd/lhost-opensmtpd-12.eml',
    ),
  },
  {
    text: 'Error: Connection timed out\n\nThe mail system will continue to try to deliver your message for an additional 3 days.',
    reads: { outcome: 'delayed' },
    source: found(
      'https://github.com/sisimai/set-of-emails/blob/master/maildir/bsd/lhost-messagingserver-07.eml',
    ),
  },
  {
    text: "I wasn't able to deliver your message to the following addresses. This is a permanent error; I've given up. Sorry it didn't work out.\n\n<bob@example.org>:",
    reads: { outcome: 'failed' },
    source: found(
      'https://github.com/sisimai/set-of-emails/blob/master/maildir/bsd/lhost-qmail-04.eml',
    ),
  },
  {
    text: 'Delivery to the following recipient failed permanently:\n\nbob@example.org',
    reads: { outcome: 'failed' },
    source: found(
      'https://github.com/sisimai/set-of-emails/blob/master/maildir/bsd/lhost-gmail-01.eml',
    ),
  },
  {
    text: 'This is an automatically generated Delivery Status Notification\n\nDelivery to the following recipient has been delayed:\n\nbob@example.org',
    reads: { outcome: 'delayed' },
    source: found(
      'https://github.com/sisimai/set-of-emails/blob/master/maildir/bsd/lhost-gmail-06.eml',
    ),
  },
  {
    text: 'Your message to bob@example.org about “Budget” on 2 November 2026 has been displayed. This is no guarantee that the message has been read or understood.',
    reads: { outcome: 'delivered' },
    source: code('https://github.com/GNOME/evolution/blob/HEAD/src/modules/mdn/evolution-mdn.c'),
  },
  {
    text: "Delivery delayed: 'Budget'\n\nDelivery is delayed to these recipients or groups:\n\nbob@example.org\n\nThe message hasn't been delivered yet. Delivery will continue to be attempted.",
    reads: { outcome: 'delayed' },
    source: found(
      'http://gateway.ctsltd.net/article/i-have-received-a-delivery-delayed-error-message-after-sending-an-email/',
    ),
  },
  {
    text: "The message hasn't been delivered yet.",
    reads: { outcome: 'delayed' },
    source: found(
      'http://gateway.ctsltd.net/article/i-have-received-a-delivery-delayed-error-message-after-sending-an-email/',
    ),
  },
  {
    text: 'Delivery is delayed to these recipients or groups:\n\nbob@example.org',
    reads: { outcome: 'delayed' },
    source: found(
      'http://gateway.ctsltd.net/article/i-have-received-a-delivery-delayed-error-message-after-sending-an-email/',
    ),
  },
  {
    text: 'You tried to send to recipient(s) that have been marked as inactive. Found inactive addresses: bob@example.org.',
    reads: { outcome: 'failed' },
    source: found('https://github.com/ActiveCampaign/postmark-rails/issues/93'),
  },
  {
    text: 'System.Net.Mail.SmtpException: Failure sending mail.',
    reads: { outcome: 'failed' },
    source: found('https://github.com/GZTimeWalker/GZCTF/issues/33'),
  },
  {
    text: 'Message could not be sent. Mailer Error: SMTP Error: Could not authenticate.',
    reads: { outcome: 'failed' },
    source: found('https://github.com/PHPMailer/PHPMailer/issues/1384'),
  },
  {
    text: 'This message was created automatically by mail delivery software.\n\nYou have more than 6 incoming messages that could not be delivered to your inbox since April 25 2018 for ada@example.org\n\nRetrieve Messages',
    reads: { fake: true },
    source: found('https://www.netsolinc.com/convincing-phishing-scam/'),
  },
  {
    text: 'You have Six{6} pending mails clustered on your cloud due to low mailbox storage capacity.\n\nLogon to increase mailbox storage and release pending messages to your inbox following below instruction.\n\nMails will remain pending till proper action is taken by you.',
    reads: { fake: true },
    source: found('https://it.umn.edu/scam-examples-security-advisories/example-242-pending-mails'),
  },
  {
    text: 'Delivery Notification: 5 messages to ada@example.org delayed for 48 hours\n\nYou have (5) new unread pending message.\n\nClick Here to Read',
    reads: { fake: true },
    source: found('https://www.hoax-slayer.net/unread-pending-message-phishing-scam-email/'),
  },
  {
    text: "Thanks for getting in touch! This is an automatic response to let you know that we've received your message and one of our service agents will reach out to you ASAP.",
    reads: { outcome: 'auto-reply' },
    source: page(
      'https://blog.intelligentbee.com/2020/08/31/auto-reply-email-sample-a-customer-service-autoresponder-template/',
    ),
  },
  {
    text: 'Subject: Out of Office: Ada\n\nThank you for your email. I am currently out of the office and will return on Monday.',
    reads: { outcome: 'auto-reply' },
    source: page('https://jobera.com/how-to-write-out-of-office-message/'),
  },
  {
    text: "This is an automated reply. Thanks for contacting us! We'll get back to you within 2 business hours.",
    reads: { outcome: 'auto-reply' },
    source: page('https://acornreply.com/glossary/auto-reply'),
  },
  {
    text: "This is an automated reply. Thanks for reaching out. We've received your request.",
    reads: { outcome: 'auto-reply' },
    source: page('https://docs.thena.ai/guides/ticketing/auto-responder'),
  },
  {
    text: 'We are having trouble delivering your email because of an onward issue. No action is required on your part – we will continue to attempt delivery for some days.',
    reads: { outcome: 'delayed' },
    source: page(
      'https://support.protectedservice.net/kb/common-problem-receive-notification-servers-email-delayed/',
    ),
  },
  {
    text: "Hi, I'm out of the office until Monday. I'll reply to all other emails on my return.",
    reads: { outcome: 'auto-reply' },
    source: page('https://exclaimer.com/email-signature-handbook/out-of-office-templates/'),
  },
  {
    text: 'Your message was successfully delivered to these recipients.\n\nbob@example.org',
    reads: { outcome: 'delivered' },
    source: code('https://sources.debian.org/src/opensmtpd/6.8.0p2-4/usr.sbin/smtpd/bounce.c/'),
  },
  {
    text: 'Your message was successfully delivered to the destination(s) listed below.',
    reads: { outcome: 'delivered' },
    source: code(
      'https://sources.debian.org/src/postfix/3.7.11-0+deb12u1/src/bounce/bounce_templates.c/',
    ),
  },
  {
    text: 'Delivery to these recipients or groups is complete, but no delivery notification was sent by the destination server.',
    reads: { outcome: 'delivered' },
    source: page(
      'https://github.com/MicrosoftDocs/SupportArticles-docs/blob/HEAD/Exchange/ExchangeOnline/email-delivery/delivery-receipts-are-not-generated.md',
    ),
  },
  {
    text: '550-5.7.1 To reduce the amount of spam sent to Gmail,\n550-5.7.1 this message has been blocked.',
    reads: { outcome: 'failed' },
    source: found('https://github.com/cgeo/cgeo/issues/5737'),
  },
  {
    text: 'To reduce the amount of spam sent to Gmail, this message has been blocked.',
    reads: { outcome: 'failed' },
    source: found('https://github.com/mysociety/writetothem/issues/248'),
  },
  {
    text: 'Dear ada@example.org,\n3 undelivered messages.\n\nAccounts that remain unverified after the deadline may be restricted or suspended.\n\n1. Follow the link below to verify your email address:\n\nVERIFY MY EMAIL',
    reads: { fake: true },
    source: found('https://www.wipersoft.com/remove-unverified-accounts-may-be-suspended-email'),
  },
  {
    text: 'The password of your email account ada@example.org will expire on 31/7/2020. Mail delivery stops.\n\nPlease click to Keep Password',
    reads: { fake: true },
    source: found('https://unfoxnews.com/password-expired-email-account-phishing-scam/'),
  },
  {
    text: 'You have "14" messages pending on your email storage server as at 01/12/2026: undelivered messages.\n\nRelease Messages',
    reads: { fake: true },
    source: found('https://ithelp.viu.ca/TDClient/169/ITPortal/KB/ArticleDet?ID=14369'),
  },
  {
    text: 'Email Delivery Reports: 2 undelivered messages.\n\nYour Mailbox Has Exceeded It Storage Limit, And You Will Not Be Able To Receive New Mails Until You Re-Validate It.',
    reads: { fake: true },
    source: found(
      'http://support.telesites.net/kb/a11/alert-your-mailbox-has-exceeded-it-storage-limit.aspx',
    ),
  },
  {
    text: 'Please CLICK HERE to upgrade your account!\n\nFailure to do so may result in lost or mail undelivered email!',
    reads: { fake: true },
    source: found(
      'https://support.toast.net/kb/a194/stay-secure-identifying-phishing-emails-with-examples.aspx',
    ),
  },
  {
    text: 'Click Upgrade below to upgrade to our latest version. Undelivered messages: 3',
    reads: { fake: true },
    source: found('https://olivetreeforgirls.org/blog-email-scam-april-2020'),
  },
  {
    text: '13 pending messages were undelivered.\n\nClick to View Pending Emails',
    reads: { fake: true },
    source: found('https://malwaretips.com/blogs/email-on-hold-scam'),
  },
  {
    text: 'Some incoming messages have been placed on-hold and could not be delivered. Click to release them.',
    reads: { fake: true },
    source: found(
      'https://www.2-remove-virus.com/remove-some-incoming-messages-have-been-placed-on-hold-phishing-email/amp/',
    ),
  },
  {
    text: 'Messages are on hold: they could not be delivered. Release them by clicking the button.',
    reads: { fake: true },
    source: found('https://www.2-remove-virus.com/remove-messages-are-on-hold-phishing-email/amp/'),
  },
  {
    text: 'Several messages are "held", "quarantined" and could not be delivered.\n\nReview held messages',
    reads: { fake: true },
    source: found('https://safebrowz.com/blog/microsoft-365-messages-held-phishing-scam-2026'),
  },
  {
    text: 'Incoming mail cannot be delivered. Click the button to restore incoming messages.',
    reads: { fake: true },
    source: found('https://malwaretips.com/blogs/your-mail-is-on-hold-email-scam'),
  },
  {
    text: 'Your mail could not be delivered. Your account will be suspended unless you confirm your account details: click here.',
    reads: { fake: true },
    source: found(
      'https://mail.conceptdigitalmedia.com/blog/beware-the-your-messages-couldnt-be-delivered-email-scam',
    ),
  },
  {
    text: 'Your Mailbox Will Be De-activated. Undelivered messages: 3. Click on the link.',
    reads: { fake: true },
    source: found(
      'https://www.mailshark.com.au/recent-security-news/mailbox-deactivation-imminent-says-phishing-email-3887',
    ),
  },
  {
    text: 'Thank you for contacting us.\nA support ticket request has been created and a representative will be getting back to you shortly if necessary. This is an automated reply.',
    reads: { outcome: 'auto-reply' },
    source: code('https://github.com/osTicket/osTicket/blob/HEAD/include/client/thankyou.inc.php'),
  },
  {
    text: 'From: ada@example.org\nTo: bob@example.com\nDate: Thu, 4 Jun 2026 10:00:00 +0000\nSubject: Out of Office: June 4–7\n\nI am back on 8 June.',
    reads: { outcome: 'auto-reply' },
    source: page('https://linguaholic.com/linguablog/out-of-office-messages'),
  },
  {
    text: 'Sending of the message failed.',
    reads: { outcome: 'failed' },
    source: code(
      'https://github.com/mozilla/releases-comm-central/blob/HEAD/mail/locales/en-US/chrome/messenger/messengercompose/composeMsgs.properties',
    ),
  },
  {
    text: 'An error occurred while sending mail: Outgoing server (SMTP) error.',
    reads: { outcome: 'failed' },
    source: code(
      'https://github.com/mozilla/releases-comm-central/blob/HEAD/mail/locales/en-US/chrome/messenger/messengercompose/composeMsgs.properties',
    ),
  },
  {
    text: 'Notification | You Have 10 Undelivered Emails\n\nClick to allow them to be delivered.',
    reads: { fake: true },
    source: found('https://codemonkeydesign.com/blog-unsent-email-scam'),
  },
  {
    text: 'The mailing system somehow cannot deliver emails.',
    reads: { outcome: 'failed' },
    source: found('https://github.com/docker-mailserver/docker-mailserver/issues/575'),
  },
  {
    text: 'This is an automated reply. I will be away from my computer until Monday.',
    reads: { outcome: 'auto-reply' },
    source: page(
      'https://its.uiowa.edu/services/microsoft-365-email-calendaring/setting-auto-replies-and-out-office-messages',
    ),
  },
  {
    text: 'I will be away from my computer until 3 May.',
    reads: { outcome: 'auto-reply' },
    source: page(
      'https://its.uiowa.edu/services/microsoft-365-email-calendaring/setting-auto-replies-and-out-office-messages',
    ),
  },
  {
    text: 'Hello Maud,\n\nmy message was not delivered.\n\nBest regards, Nigel Thwaite',
    reads: { hides: ['Maud', 'Nigel', 'Thwaite'] },
  },
  {
    text: 'Hello Maud,\n\nmy message was not delivered.\n\nKind regards, Nigel Thwaite',
    reads: { hides: ['Maud', 'Nigel', 'Thwaite'] },
  },
  {
    text: 'Hello Maud,\n\nmy message was not delivered.\n\nWarm regards, Nigel Thwaite',
    reads: { hides: ['Maud', 'Nigel', 'Thwaite'] },
  },
  {
    text: 'Hello Maud,\n\nmy message was not delivered.\n\nBest wishes, Nigel Thwaite',
    reads: { hides: ['Maud', 'Nigel', 'Thwaite'] },
  },
  {
    text: 'Hello Maud,\n\nmy message was not delivered.\n\nMany thanks, Nigel Thwaite',
    reads: { hides: ['Maud', 'Nigel', 'Thwaite'] },
  },
  {
    text: 'Hello Maud,\n\nmy message was not delivered.\n\nYours sincerely\nNigel Thwaite',
    reads: { hides: ['Maud', 'Nigel', 'Thwaite'] },
  },
  {
    text: 'My message was not delivered.\n\nFrom: Maud Thwaite',
    reads: { hides: ['Maud', 'Thwaite'] },
  },
  {
    text: 'My message was not delivered.\n\nTo: Maud Thwaite',
    reads: { hides: ['Maud', 'Thwaite'] },
  },
  {
    text: 'My message was not delivered.\n\nCc: Maud Thwaite',
    reads: { hides: ['Maud', 'Thwaite'] },
  },
  {
    text: 'My message was not delivered.\n\nBcc: Maud Thwaite',
    reads: { hides: ['Maud', 'Thwaite'] },
  },
  {
    text: 'My message was not delivered.\n\nReply-To: Maud Thwaite',
    reads: { hides: ['Maud', 'Thwaite'] },
  },
  {
    text: 'host mx.example.org said: 550',
    reads: { outcome: 'failed', code: '550' },
    source: code('https://sources.debian.org/src/postfix/3.7.11-0+deb12u1/src/smtp/smtp_proto.c/'),
  },
  {
    text: 'host mx.example.org refused to talk to me: 554',
    reads: { outcome: 'failed', code: '554' },
    source: code('https://sources.debian.org/src/postfix/3.7.11-0+deb12u1/src/smtp/smtp_proto.c/'),
  },
  {
    text: 'Server responded with 550 esmtp: protocol deviation',
    reads: { outcome: 'failed', code: '550' },
    source: found('https://github.com/Marak/node_mailer/issues/59'),
  },
  {
    text: 'The response from the remote server was: 550',
    reads: { outcome: 'failed', code: '550' },
    source: found(
      'https://github.com/sisimai/set-of-emails/blob/master/maildir/bsd/rfc3464-63.eml',
    ),
  },
  {
    text: 'The response was: 550',
    reads: { outcome: 'failed', code: '550' },
    source: found(
      'https://github.com/sisimai/set-of-emails/blob/master/maildir/bsd/rfc3464-58.eml',
    ),
  },
  {
    text: 'The error that the other server returned was:\n500 Internal Server Error',
    reads: { outcome: 'failed', code: '500' },
    source: found('https://github.com/Gilwyad/mailnesia.com/issues/13'),
  },
  {
    text: 'remote mail server after end of data: 553',
    reads: { outcome: 'failed', code: '553' },
    source: found(
      'https://github.com/sisimai/set-of-emails/blob/master/maildir/bsd/lhost-exim-37.eml',
    ),
  },
  {
    text: 'remote mail server after initial connection: 550',
    reads: { outcome: 'failed', code: '550' },
    source: found(
      'https://github.com/sisimai/set-of-emails/blob/master/maildir/bsd/lhost-exim-35.eml',
    ),
  },
  {
    text: 'Deferred: 421',
    reads: { outcome: 'failed', code: '421' },
    source: found(
      'https://github.com/sisimai/set-of-emails/blob/master/maildir/bsd/lhost-sendmail-30.eml',
    ),
  },
  {
    text: 'Expected response code 250 but got code "550", with message "550 5.7.1 Command rejected"',
    reads: { outcome: 'failed', code: '550' },
    source: found('https://github.com/swiftmailer/swiftmailer/issues/849'),
  },
  {
    text: 'The following From address failed: ada@example.com : MAIL FROM command failed,Invalid Sender[515],550,5.1.0SMTP server error: MAIL FROM command failed Detail: Invalid Sender[515] SMTP code: 550 Additional SMTP info: 5.1.0',
    reads: { outcome: 'failed', code: '550' },
    source: found('https://github.com/PHPMailer/PHPMailer/issues/1190'),
  },
  {
    text: 'SMTP server error: MAIL FROM command failed Detail: From address is not one of your addresses SMTP code: 550 Additional SMTP info: 5.7.0',
    reads: { outcome: 'failed', code: '5.7.0' },
    source: found('https://github.com/ellite/Wallos/issues/472'),
  },
  {
    text: '553 5.7.1 <ada@example.com>: Sender address rejected: not owned by user carol@example.com; from=<ada@example.com> to=<bob@example.org> proto=ESMTP',
    reads: { outcome: 'failed', code: '553', recipient: 'bob@example.org' },
    source: found('https://github.com/mailcow/mailcow-dockerized/issues/683'),
  },
  {
    text: 'said: 550 5.1.0 <ada@example.com> sender rejected. Refer to Error Codes section',
    reads: { outcome: 'failed', code: '550' },
    source: found(
      'https://github.com/sisimai/set-of-emails/blob/master/maildir/bsd/rhost-cox-01.eml',
    ),
  },
  {
    text: '550-Verification failed for <ada@example.com>\n550-The mail server does not recognize ada@example.com as a valid sender.\n550 Sender verify failed',
    reads: { outcome: 'failed', code: '550' },
    source: found('https://github.com/docker-mailserver/docker-mailserver/issues/2257'),
  },
  {
    text: 'SMTP ERROR: DATA END command failed: 550-From header sender domain not verified.',
    reads: { outcome: 'failed', code: '550' },
    source: found('https://github.com/PHPMailer/PHPMailer/issues/2683'),
  },
  {
    text: 'ada@example.com is not allowed to send to bob@example.org',
    reads: { outcome: 'failed', recipient: 'bob@example.org' },
    source: code(
      'https://sources.debian.org/src/postfix/3.7.11-0+deb12u1/debian/postfix_groups.pl/',
    ),
  },
  {
    text: 'Your message could not be sent.\nThe number of attempts made: 1\nAddressed To: bob@example.org',
    reads: { outcome: 'failed', recipient: 'bob@example.org' },
    source: found(
      'https://github.com/sisimai/set-of-emails/blob/master/maildir/bsd/lhost-surfcontrol-01.eml',
    ),
  },
  {
    text: 'Sender Address: ada@example.com\nRecipient Address: bob@example.org\n\nStatus code: 550 5.1.10',
    reads: { outcome: 'failed', code: '550', recipient: 'bob@example.org' },
    source: found(
      'https://github.com/sisimai/set-of-emails/blob/master/maildir/bsd/lhost-office365-13.eml',
    ),
  },
  {
    text: 'SMTP error 550 Sender refused',
    reads: { outcome: 'failed', code: '550' },
    source: found('https://github.com/thunderbird/thunderbird-android/issues/9206'),
  },
  {
    text: 'Message delivery failed: 553 Relaying disallowed as ada@example.com',
    reads: { outcome: 'failed', code: '553' },
    source: found('https://github.com/bredikhin/meteor-contact-form/issues/6'),
  },
  {
    text: '5.1.6 User has moved to carol@example.net',
    reads: { outcome: 'failed', code: '5.1.6' },
    source: code(
      'https://sources.debian.org/src/postfix/3.7.11-0+deb12u1/src/trivial-rewrite/resolve.c/',
    ),
  },
  {
    text: '550 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using FBLW15; To request removal from this list please forward this message to delist@example.com',
    reads: { outcome: 'failed', code: '550' },
    source: found('https://github.com/haraka/Haraka/issues/848'),
  },
  {
    text: "Hi, I am on vacation right now. I'll get back to you after I return.",
    reads: { outcome: 'auto-reply' },
    source: page(
      'https://github.com/microsoftgraph/microsoft-graph-docs/blob/HEAD/api-reference/beta/api/user-getmailtips.md',
    ),
  },
  {
    text: 'Your message\n\n  To: Bob\n  Subject: This is a test\n  Sent: 6/27/97 3:03:17 PM\n\n  was delivered to the following recipient(s): bob@example.org on 6/27/97 3:04:28 PM',
    reads: { outcome: 'delivered' },
    source: page('https://github.com/jeffpar/kbarchive/blob/HEAD/kb/174/Q174039/README.md'),
  },
  {
    text: 'We\'ve learned of a phony "delivery failure notification" email. The email is bogus and there is no package.',
    reads: { outcome: 'none' },
    source: found(
      'https://consumer.ftc.gov/consumer-alerts/2014/12/package-delivery-scam-delivered-your-inbox?page=8',
    ),
  },
  {
    text: 'Typical fake email subject lines include: “We could not deliver your parcel, #00556030”, Please Confirm Your DHL Shipment, Problems with item delivery',
    reads: { outcome: 'none' },
    source: found('https://whnt.com/2016/12/11/fake-package-delivery-emails/'),
  },
  {
    text: 'A call, email or text from someone claiming to be a mail carrier or a parcel delivery service saying that they were unable to deliver a package to your home',
    reads: { outcome: 'none' },
    source: found(
      'https://journalnow.com/news/local/ask-sam-addresses-for-biden-cooper/article_0eb33bf0-2db6-11eb-ad2f-ef59804eb672.html',
    ),
  },
  {
    text: 'Dear Ms Thwaite,\n\nI look forward to hearing from you.\n\nRegards\nNigel',
    reads: { hides: ['Thwaite', 'Nigel'] },
    source: page('https://blog.harwardcommunications.com/2012/11/06/how-to-end-emails/'),
  },
  {
    text: 'Dear Ms Thwaite,\n\nI look forward to hearing from you.\n\nKind regards\nNigel',
    reads: { hides: ['Thwaite', 'Nigel'] },
    source: page('https://blog.harwardcommunications.com/2012/11/06/how-to-end-emails/'),
  },
  {
    text: 'Dear Ms Thwaite,\n\nI look forward to hearing from you.\n\nBest regards\nNigel',
    reads: { hides: ['Thwaite', 'Nigel'] },
    source: page('https://blog.harwardcommunications.com/2012/11/06/how-to-end-emails/'),
  },
  {
    text: 'Dear Ms Thwaite,\n\nI look forward to hearing from you.\n\nBest wishes\nNigel',
    reads: { hides: ['Thwaite', 'Nigel'] },
    source: page('https://blog.harwardcommunications.com/2012/11/06/how-to-end-emails/'),
  },
  {
    text: 'Dear Ms Thwaite,\n\nI look forward to hearing from you.\n\nBest\nNigel',
    reads: { hides: ['Thwaite', 'Nigel'] },
    source: page('https://blog.harwardcommunications.com/2012/11/06/how-to-end-emails/'),
  },
  {
    text: 'Dear Ms Thwaite,\n\nI look forward to hearing from you.\n\nYours sincerely\nNigel',
    reads: { hides: ['Thwaite', 'Nigel'] },
    source: page('https://blog.harwardcommunications.com/2012/11/06/how-to-end-emails/'),
  },
  {
    text: 'Dear Ms Thwaite,\n\nI look forward to hearing from you.\n\nSincerely\nNigel',
    reads: { hides: ['Thwaite', 'Nigel'] },
    source: page('https://blog.harwardcommunications.com/2012/11/06/how-to-end-emails/'),
  },
  {
    text: 'Dear Ms Thwaite,\n\nI look forward to hearing from you.\n\nYours truly\nNigel',
    reads: { hides: ['Thwaite', 'Nigel'] },
    source: page('https://blog.harwardcommunications.com/2012/11/06/how-to-end-emails/'),
  },
  {
    text: 'Dear Mr. Thwaite,\n\nThank you for your time and consideration.\n\nCheers\nNigel',
    reads: { hides: ['Thwaite', 'Nigel'] },
    source: page('https://bizcommunity.com/Article/196/98/62553.html'),
  },
  {
    text: 'Hello Harriet,\n\nthe message was not delivered, sorry.\n\nYours\nOwen',
    reads: { outcome: 'none', hides: ['Harriet', 'Owen'] },
  },
  {
    text: "Your mail to 'minutes' with the subject\n\nBudget\n\nIs being held until the list moderator can review it for approval.",
    reads: { outcome: 'auto-reply' },
    source: code('https://github.com/terencehonles/mailman/blob/HEAD/templates/en/postheld.txt'),
  },
  {
    text: 'Your message to minutes awaits moderator approval',
    reads: { outcome: 'auto-reply' },
    source: code('https://github.com/terencehonles/mailman/blob/HEAD/Mailman/Handlers/Hold.py'),
  },
  {
    text: 'The reported error was “550 5.1.1 Unknown”. The message has not been sent.',
    reads: { code: '550' },
    source: {
      kind: 'source code',
      url: 'https://github.com/GNOME/evolution/blob/master/src/mail/mail.error.xml',
      seen: '2026-11-28',
    },
  },
  {
    text: 'This message was sent by ada@example.com on behalf of bob@example.org',
    reads: { outcome: 'none' },
    source: {
      kind: 'source code',
      url: 'https://github.com/GNOME/evolution/blob/master/po/fr.po',
      seen: '2026-11-28',
    },
  },
  {
    text: 'Remote server replied: 550-5.7.26 Your email has been blocked because the sender is unauthenticated.',
    reads: { code: '550' },
    source: {
      kind: 'observed',
      url: 'https://github.com/hmailserver/hmailserver/issues/491',
      seen: '2026-11-28',
    },
  },
  {
    text: 'Subject: ACCOUNT DEACTIVATION IN PROGRESS\n\nPassword expires today\n\nYour ada@example.com will be considered dormant and closed within 24 hours, if no action is taken.\n\nYou can keep your password using the link below.\n\n[Keep Current Password] [Confirm Password]',
    reads: { fake: true },
    source: {
      kind: 'observed',
      url: 'https://my.hostned.com/forum/announcements/phishing-email-alert-beware-of-password-expiry-emails-targeting-your-account/msg1170',
      seen: '2026-11-28',
    },
  },
  {
    text: 'See you on Monday.\n\nCONFIDENTIALITY NOTICE. Mail delivery failed: the message could not be delivered.',
    reads: { outcome: 'none' },
  },
  {
    text: 'See you on Monday.\n\nIf you are not the intended recipient, delete it. Mail delivery failed: the message could not be delivered.',
    reads: { outcome: 'none' },
  },
  {
    text: 'See you on Monday.\n\nIt is only for the intended recipient. Mail delivery failed: the message could not be delivered.',
    reads: { outcome: 'none' },
  },
  {
    text: 'See you on Monday.\n\nIt is intended only for the reader. Mail delivery failed: the message could not be delivered.',
    reads: { outcome: 'none' },
  },
  {
    text: 'See you on Monday.\n\nIt is intended solely for the reader. Mail delivery failed: the message could not be delivered.',
    reads: { outcome: 'none' },
  },
  {
    text: 'See you on Monday.\n\nThis email and any file are private. Mail delivery failed: the message could not be delivered.',
    reads: { outcome: 'none' },
  },
  {
    text: 'See you on Monday.\n\nThis e-mail and any file are private. Mail delivery failed: the message could not be delivered.',
    reads: { outcome: 'none' },
  },
  {
    text: 'See you on Monday.\n\nWe checked that no viruses are present. Mail delivery failed: the message could not be delivered.',
    reads: { outcome: 'none' },
  },
  {
    text: 'See you on Monday.\n\nPlease consider the environment. Mail delivery failed: the message could not be delivered.',
    reads: { outcome: 'none' },
  },
] satisfies readonly Sentence[];
