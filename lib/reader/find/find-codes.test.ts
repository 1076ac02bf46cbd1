import { describe, expect, it } from 'vitest';
import { readingView } from '../decode/view';
import { isAboutMail } from './about-mail';
import { findCodes } from './find-codes';

const codesIn = (text: string): string[] => {
  const view = readingView(text);
  return findCodes(view, isAboutMail(view)).map(({ value }) => value);
};

describe('codes in a text', () => {
  it.each([
    ['550 5.1.1 User unknown', ['550', '5.1.1']],
    [
      'host mx.example.org said: 550-5.7.26 This mail\n550 5.7.26 is refused',
      ['550', '5.7.26', '550', '5.7.26'],
    ],
    ['(#5.1.1) recipient unknown', ['5.1.1']],
    // https://github.com/mageplaza/magento-2-smtp/issues/271
    ['main.CRITICAL: 5.7.0 (#AUTH005) Too many bad auth attempts.', ['5.7.0']],
    ['release: 5.7.0 (#1042) Fixes the attempts', []],
    [
      'smtplib.SMTPRecipientsRefused: {"maria@example.org": (550, b"5.1.1 User unknown")}',
      ['550', '5.1.1'],
    ],
    ['S: 354\nC: .\nS: 250 2.0.0 mail queued', ['354', '250', '2.0.0']],
    ['S: 250-8BITMIME\nS: 250 SMTPUTF8', ['250', '250']],
    ['> 452 4.2.2 mailbox full', ['452', '4.2.2']],
    ['2026-11-27 11:10:37, resp, 554 "Refused. You have no PTR, ask our mail desk."', ['554']],
    ['2026-11-27 11:10:37, to, <maria@example.org>\n2026-11-27 11:10:37, resp, 554', ['554']],
    ['mail;reply;450;later', ['450']],
    ['MESSAGE\n100.0%\t550 Message rejected', ['550']],
    ['Cannot send the email.\nPOST /admin/test => 400 Bad Request', []],
    ['SMTP error: timed out\nPUT https://www.example.com/api/mail 550', []],
    [`Cannot send the email.\n[INFO] POST /${'a/'.repeat(40)} (send) => 502 Bad Gateway`, []],
    ['SMTP -> 550 No such user', ['550']],
    ['by mx.example.org (CommuniGate Pro SMTP 4.3.11)', []],
    ['Send mail to\t550 Main Street', []],
    ['mta: 0xea6710: <<< 554-No SMTP service\nmta: 0xea6710: <<< 554 Bad DNS PTR', ['554', '554']],
    ['host mx.example.org said: 550\n5.1.1 User unknown', ['550', '5.1.1']],
    ['host mx.example.org said: 550 5.\n1.1 User unknown', ['550', '5.1.1']],
    ['host mx.example.org said: 550 5.1.\n1 User unknown', ['550', '5.1.1']],
    ['SMTP error from remote mail server after end of data: 550 Scored 14 spam points', ['550']],
    ['maria@example.org: 550 No such user here', ['550']],
    ['maria@example.org: 554 Go away', ['554']],
    ['<maria@example.org>: 421 too busy, try later', ['421']],
    ['to=<maria@example.org>, reply=550 No such user here, stat=User unknown', ['550']],
    ['to = "maria@example.org", code = 451, details = "Slow down"', ['451']],
    ['Délai pour maria@example.org, dernière réponse du serveur: 452 quota exceeded', ['452']],
    ['&lt;maria@example.org&gt; SMTP error from remote mail server: 550 no', ['550']],
    ['SMTP error from remote mail server after end of data: 550 scored 14.3 points', ['550']],
    ['SMTP error from remote mail server after initial connection: 554 go away', ['554']],
    ['maria@example.org: 550 No such user here', ['550']],
    ['<maria@example.org>: 451 try later', ['451']],
    ['mailer=esmtp, reply=550 No such user, stat=User unknown', ['550']],
    ["recipients=maria@example.org smtpstatus=550 smtpmsg='550 no'", ['550', '550']],
    ['the mail server gave code = 550', ['550']],
    ['メールのエラー「432 later」', ['432']],
    ['メールのエラー（432 later）', ['432']],
    ['delivery 4: failure: 192.0.2.1_failed./Remote_host_said:_550_5.1.1_no/', ['550', '5.1.1']],
    ['remote mail: 550-5.1.1 no#015#012550 5.1.1 such user', ['550', '5.1.1', '550', '5.1.1']],
    ['mail refused by a server\n5.1.1\n', ['5.1.1']],
  ])('%s', (text, codes) => expect(codesIn(text)).toEqual(codes));

  it.each([
    ['version 5.1.1 of the mail server'],
    ['mail bounces\n\n### Version of the server\n\n2.2.2\n\n### Mail'],
    ['mail bounces\nVersión:\n5.1.1\nmail'],
    ['your mail came from 192.0.2.25:550'],
    ['mail host 5.1.1.1 is down'],
    ['this mail is about point 5.\n1.1 million people read it'],
    ['the mail has 550 bytes'],
    ['call our mail support at 555-0100'],
    ['HTTP/1.1 500 Internal Server Error in mail'],
    ['mail of 2026-11-23 at 10:55:500'],
    ['the mail costs $550 or 450 euros'],
    ['SIP/2.0 480 mail'],
    ['Room: 550 chairs, ask maria@example.org'],
    ['mail costs, total=552 euros'],
    ['maria@example.org: 550 chairs'],
    ['maria@example.org: 450 Fifth Avenue'],
    ['mail statistics. Opened: 421 Clicked: 550'],
    ['mail host kernel: CPU: 4 PID: 550 Comm: worker Not tainted'],
    ['Guests: 450 people, mail maria@example.org'],
    ['mails sent: 550 messages'],
    ['mail from ada@example.com: 550 chairs'],
    ['mail, chairs, 550, tables'],
    ['my_mail_has 550_chairs_and_5.1.1'],
  ])('nothing in: %s', (text) => expect(codesIn(text)).toEqual([]));
});

describe('a form for reports of faults', () => {
  const codesOf = (field: string) =>
    findCodes(`Sending fails: SMTP error 450 4.1.2 Domain not found\n\n${field}\n\nThanks`, true)
      .filter(({ kind }) => kind === 'enhanced')
      .map(({ value }) => value);

  it.each([
    'Android version:\n4.4.2',
    'Android:\n4.4.2',
    '### OS version\n\n5.1.1',
    'Version der App:\n5.2.1',
    'Android 4.4.2',
    'K-9 4.5.0',
    'running 5.2.1',
  ])('names a version: %s', (field) => expect(codesOf(field)).toEqual(['4.1.2']));

  it.each(['Status:\n5.1.1', 'The server said\n5.1.1', 'Error:\n5.1.1'])(
    'names a code: %s',
    (field) => expect(codesOf(field)).toEqual(['4.1.2', '5.1.1']),
  );
});

describe('a status in brackets at the end of a line', () => {
  const codesOf = (line: string) => findCodes(line, true).map(({ value }) => value);

  it.each([
    'Mail rejected TooOldError: expected at least 2 but got 1 (5.0.0)',
    'remote mailserver example.org (192.0.2.7): SomeError: not met (5.7.10)',
  ])('is that of a refusal: %s', (line) => expect(codesOf(line)).toHaveLength(1));

  it.each(['I read my mail with K-9 (5.2.1)', 'We send through a plug-in (4.4.2)'])(
    'is a version: %s',
    (line) => expect(codesOf(line)).toEqual([]),
  );
});
