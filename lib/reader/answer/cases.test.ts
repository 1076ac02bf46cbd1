import { describe, expect, it } from 'vitest';
import { catalogue } from '../../catalogue';
import { read, reader } from '../reading.test-helper';
import { answerOf } from './answer';
import { readLink, writeLink } from './link';
import { makeLinkedReport } from './linked-report';
import { answerTexts } from './texts';

const texts = answerTexts(catalogue);
const groupOf = async (text: string) => answerOf(await read(text), texts).groups[0];

describe('a recipient that is only the name of a user', () => {
  it.each([
    "Nov 23 10:55:09 host=smtp.gmail.com tls=on auth=on user=ada@gmail.com from=ada@gmail.com recipients=pi smtpstatus=553 smtpmsg='553-5.1.3 The recipient address <pi> is not a valid RFC 5321 address. Please\\n553-5.1.3 visit\\n553 5.1.3 https://support.google.com/a/answer/3221692 - gsmtp' errormsg='recipient address pi not accepted by the server' exitcode=EX_DATAERR",
    '504 5.5.2 <root>: Recipient address rejected: need fully-qualified address',
    "smtplib.SMTPRecipientsRefused: {'backup': (504, b'5.5.2 <backup>: Recipient address rejected: need fully-qualified address')}",
  ])('is completed: %s', async (text) => {
    const group = await groupOf(text);
    expect(group?.headline).toContain(texts.situations['no-domain'].because?.['user-unknown']);
    expect(group?.first).toBe(texts.situations['no-domain'].first);
    expect(group?.verdict.program).toBe('keep');
    const parts = group && readLink(writeLink(group));
    const linked = parts && makeLinkedReport(parts, reader);
    expect(linked && answerOf(linked, texts).groups[0]?.headline).toBe(group?.headline);
  });

  it.each([
    '553 5.1.3 The recipient address <kim@example..org> is not a valid RFC 5321 address. - gsmtp',
    '550 5.1.1 <kim>: Recipient address rejected: User unknown in local recipient table',
  ])('is not meant by %s', async (text) => {
    expect((await groupOf(text))?.verdict.situation).toBeUndefined();
  });
});

describe('a notice of a list to its subscriber', () => {
  it.each([
    'Dear subscriber,\n\nwe have trouble with mail of our lists to kim@example.org. In the last week we have seen bounces from you for this list:\n* gardening\n\n550 5.7.1 <kim@example.org>: Message rejected by policy',
    'Hi! This is the list program. Messages to you from the gardening mailing list seem to have been bouncing. I have attached the first bounce.\n\n<kim@example.org>: host mx.example.org[192.0.2.7] said: 552 5.2.2 Mailbox full',
  ])('says whose message failed: %s', async (text) => {
    const group = await groupOf(text);
    expect(group?.headline).toMatch(/^A mailing list could not deliver a message to /);
    expect([group?.first, group?.who]).toEqual([texts.situations['list-mail'].first, 'nobody']);
  });
});

describe('a program that names the failure, and no reason', () => {
  it.each([
    '2026-11-23 10:55:09 WARNING (Worker-3) [app.notify.smtp] SMTPException sending mail: will reconnect',
    'The test mail of the settings never arrives, whichever provider is set.\n\n2026-11-23 10:55:09 WARNING (Worker-3) [app.notify.smtp] SMTPException sending mail: will reconnect',
    '10:55:09 23-11-2026 < [SMTP] Ошибка RCPT TO Line: 112',
    '[smtp] Fehler: MAIL FROM in send.php',
  ])('has failed without one: %s', async (text) => {
    const group = await groupOf(text);
    expect([group?.outcome, group?.cause.id, group?.verdict.sure]).toEqual([
      'failed',
      'unknown',
      'open',
    ]);
  });

  it('has failed for the reason that it does name', async () => {
    const group = await groupOf('SMTPException sending mail: the mailbox of the recipient is full');
    expect(group?.cause.id).toBe('mailbox-full');
  });
});

describe('a warning of Sendmail', () => {
  it.each(['<kim@example.org>... example.org', '<Адрес>… <Домен>'])(
    'gives the reason above what it promises: %s',
    async (named) => {
      const group = await groupOf(
        `** THIS IS A WARNING MESSAGE ONLY **\n   ----- The following addresses had transient non-fatal errors -----\n<kim@example.org>\n   ----- Transcript of session follows -----\n451 ${named}: Name server timeout\nWarning: message still undelivered after 4 hours\nWill keep trying until message is 5 days old`,
      );
      expect([group?.outcome, group?.cause.id]).toEqual(['delayed', 'host-unreachable']);
      expect(group?.facts.line).toBe(`451 ${named}: Name server timeout`);
    },
  );
});

describe('a report that names the other server behind its reply', () => {
  it('says which one refused', async () => {
    const group = await groupOf(
      'Your message cannot be delivered to the following recipients:\n\n  Recipient address: kim@example.org\n  Reason: Remote SMTP server has rejected address\n  Diagnostic code: smtp;550 5.1.1 <kim@example.org>: User unknown\n  Remote system: dns;mx0.example.net (TCP|192.0.2.1|38590|192.0.2.2|25) (mx0.example.net ESMTP)',
    );
    expect(group?.facts.server).toBe('mx0.example.net');
  });
});
