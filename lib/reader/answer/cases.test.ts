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
    '553 5.1.2 The recipient address <Kim Example> is not a valid RFC-5321 address. y5sm6454449qkl.73 - gsmtp',
  ])('is completed: %s', async (text) => {
    const group = await groupOf(text);
    expect(group?.headline).toContain(texts.situations['no-domain'].because?.['user-unknown']);
    expect(group?.first).toBe(texts.situations['no-domain'].first);
    expect(group?.verdict.program).toBe('keep');
    const parts = group && readLink(writeLink(group));
    const linked = parts && makeLinkedReport(parts, reader);
    expect(linked && answerOf(linked, texts).groups[0]?.headline).toBe(group?.headline);
  });

  it('is not meant where a server does not know a mailbox of its own', async () => {
    const text =
      '550 5.1.1 <kim>: Recipient address rejected: User unknown in local recipient table';
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

  it('takes none of its commands for an address that failed, and nobody who reads it for the sender', async () => {
    const { groups } = answerOf(
      await read(
        "Messages to you from the gardening mailing list seem to have been bouncing.\n\nTo retrieve the messages 7-12, send an empty message to:\n   <gardening-get.7_12@lists.example.org>\n\nTo receive a list of subjects, send an empty message to:\n   <gardening-index@lists.example.org>\n\n--- Enclosed is a copy of the bounce message I received.\n\nHi. This is the qmail-send program at lists.example.org.\n\n<kim@example.net>:\n192.0.2.7 failed after I sent the message.\nRemote host said: 550 5.7.26 Unauthenticated email from example.com is not accepted due to domain's DMARC policy.",
      ),
      texts,
    );
    expect(groups.map(({ recipients }) => recipients)).toEqual([['kim@example.net']]);
    expect(groups[0]?.because).toBe('your email provider could not verify the sender');
    expect(groups[0]?.verdict.finality).toBe('none');
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
    const group = await groupOf('SMTPException sending mail: the mailbox is full');
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

describe('a warning of a list without any reply', () => {
  it.each([
    'Your membership in the mailing list Gardening has been disabled due to excessive bounces The last bounce received from you was dated 24-Nov-2026. You will not get any more messages from this list until you re-enable your membership.',
    "Messages to you from the gardening mailing list seem to have been bouncing. I've attached a copy of the first bounce message I received.\n\nTo retrieve messages, send an empty message to:\n    <gardening-get.123_145@example.org>\n\nFor the subjects, write to:\n    <gardening-index@example.org>\n",
    'Messages from list gardening that were sent to your address kim@example.org have generated non-delivery reports since 12 Nov 2026.\nIf this problem persists, you will be automatically unsubscribed from the list.',
  ])('is about mail to whoever reads it: %s', async (text) => {
    const { groups } = answerOf(await read(text), texts);
    expect(groups.map(({ headline }) => headline)).toEqual([
      expect.stringMatching(/^A mailing list could not deliver a message to (?:you|kim@)/),
    ]);
    expect([groups[0]?.verdict.sure, groups[0]?.retry]).toEqual(['open', texts.retries.none]);
  });

  it('is no talk about bounces', async () => {
    const text =
      'Our newsletter had excessive bounces last month. How can I lower the bounce rate?';
    expect((await read(text)).outcome).toBe('none');
  });
});

describe('an account at a service that may not send', () => {
  it.each([
    'Unable to send email. Your SMTP account is not yet activated. Please contact us to request activation',
    '502 5.7.0 Your SMTP account is not yet activated. Please contact us to request activation',
    '{"ErrorCode":412,"Message":"While your account is pending approval, all recipient addresses must share the same domain as the \'From\' address."}',
    'MessageRejected: Sending paused for this account. For more information, please check the inbox of the email address associated with your AWS account.',
    'Domain example.com is not allowed to send: Free accounts are for test purposes only.',
    '403 Your account is temporarily under review. Please contact Support to regain access.',
  ])('is the sender’s to activate: %s', async (text) => {
    const group = await groupOf(text);
    expect([group?.verdict.situation, group?.who, group?.verdict.retry]).toEqual([
      'account-inactive',
      'you',
      'stop',
    ]);
    expect(group?.verdict.suppress).toBe(false);
  });
});

describe('a server for local mail only', () => {
  it.each([
    'This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of its\nrecipients. This is a permanent error. The following address(es) failed:\n\n  kim@example.org\n    Mailing to remote domains not supported\n',
    '2026-11-23 10:55:09 1uMvaB-00A4ia-29 ** kim@example.org R=nonlocal: Mailing to remote domains not supported',
    'Nov 23 10:55:09 mx1 postfix/error[811]: 4B1C2D3E4F: to=<kim@example.org>, relay=none, delay=0.1, delays=0.1/0/0/0, dsn=5.0.0, status=bounced (outside mail is not deliverable)',
  ])('has to be set up, whoever it was for: %s', async (text) => {
    const group = await groupOf(text);
    expect([group?.verdict.situation, group?.verdict.retry]).toEqual(['local-only', 'stop']);
  });
});

describe('a sender whose domain is not in the DNS', () => {
  it.each([
    '450 4.1.8 <ada@mail.invalid>: Sender address rejected: Domain not found',
    '553 5.1.8 <ada@mail.invalid>... Domain of sender address ada@mail.invalid does not exist',
    '451 4.1.8 Domain of sender address ada@mail.invalid does not resolve',
  ])('is the reason: %s', async (text) => {
    const group = await groupOf(text);
    expect([group?.cause.id, group?.verdict.situation]).toEqual([
      'sender-rejected',
      'sender-domain',
    ]);
  });

  it.each([
    '553 5.7.1 <ada@example.com>: Sender address rejected: not owned by user tom',
    '550 5.1.8 Access denied, bad outbound sender',
  ])('is not meant by %s', async (text) =>
    expect((await groupOf(text))?.verdict.situation).not.toBe('sender-domain'),
  );
});

describe('a message whose end was not answered', () => {
  const session = (last: string): string =>
    `220 mx.example.org ESMTP\nEHLO client.example.com\n250 mx.example.org\nMAIL FROM:<ada@example.com>\n250 2.1.0 Ok\nRCPT TO:<kim@example.org>\n250 2.1.5 Ok\nDATA\n${last}`;

  it.each([
    session(
      '354 End data with <CR><LF>.<CR><LF>\nSubject: Hello\n\nHello\n.\n421 Timeout - closing connection',
    ),
    'Nov 23 10:55:09 mx1 postfix/smtp[811]: 4B1C2D3E4F: to=<kim@example.org>, relay=mx.example.org[192.0.2.9]:25, delay=600, delays=1/0/0/599, dsn=4.4.2, status=deferred (conversation with mx.example.org[192.0.2.9] timed out while sending end of data -- message may be sent more than once)',
  ])('may have arrived: %s', async (text) =>
    expect((await groupOf(text))?.verdict.situation).toBe('after-data'),
  );

  it('is neither sent nor refused where a client waited in vain', async () => {
    const group = await groupOf(
      '2026-11-30 10:00:26 CLIENT -> SERVER: .\n2026-11-30 10:00:36 SERVER -> CLIENT:\n2026-11-30 10:00:36 SMTP ERROR: DATA END command failed:\nSMTP Error: data not accepted.\nMail failed to kim@example.org with mailer error: SMTP Error: data not accepted.\n2026-11-30 10:00:36 CLIENT -> SERVER: QUIT\n2026-11-30 10:00:39 SERVER -> CLIENT: 250 OK id=1dKauY-0006oj-4k',
    );
    expect(group?.verdict).toMatchObject({
      situation: 'after-data',
      headline: 'unconfirmed',
      finality: 'none',
      retry: 'stop',
    });
  });

  it('is tried again by a queue', async () => {
    const group = await groupOf(
      'Nov 23 10:55:09 mx1 postfix/smtp[811]: 4B1C2D3E4F: to=<kim@example.org>, relay=mx.example.org[192.0.2.9]:25, delay=600, delays=1/0/0/599, dsn=4.4.2, status=deferred (lost connection with mx.example.org[192.0.2.9] while sending end of data -- message may be sent more than once)',
    );
    expect([group?.who, group?.verdict.retry]).toEqual(['nobody', 'wait']);
  });

  it('has not where the server took no message', async () =>
    expect(
      (await groupOf(session('421 Timeout - closing connection')))?.verdict.situation,
    ).not.toBe('after-data'));
});
