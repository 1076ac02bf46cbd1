import { describe, expect, it } from 'vitest';
import { clientErrors } from '../../data/client-samples';
import { otherErrors } from './client-errors.test-helper';
import { read } from './reading.test-helper';

describe('what a program that hands mail over tells', () => {
  it.each(clientErrors)('$program: $told', async ({ text, told, to = [] }) => {
    const { outcome, results } = await read(text);
    expect(outcome).toBe('failed');
    const tells = results.map(({ delivery, verdict }) =>
      delivery.basic || delivery.enhanced
        ? `${delivery.basic?.value ?? ''} ${delivery.enhanced?.value ?? ''}`
        : verdict.cause,
    );
    expect(new Set(tells)).toEqual(new Set([told]));
    expect(results.flatMap(({ delivery }) => delivery.recipient?.value ?? [])).toEqual(to);
  });
});

describe('a program that names no mail', () => {
  it.each([
    ['curl: (8) Weird server reply', 'failed'],
    ['curl ftp://files.example.net/a\ncurl: (8) Weird server reply', 'none'],
    ['Connection to "mx.example.org:25" has been closed unexpectedly.', 'failed'],
    ['Connection to "10.0.0.5:22" has been closed unexpectedly.', 'none'],
    ['Expected response code "220" but got an empty response.', 'failed'],
    ['{"code": "ESOCKET", "syscall": "connect", "port": 587, "command": "CONN"}', 'failed'],
    ['{"code": "ESOCKET", "syscall": "connect", "port": 6379}', 'none'],
    ['err="create SMTP client: EOF"', 'failed'],
    ['caller=dispatch.go:309 component=dispatcher err="create SMTP client: EOF"', 'failed'],
    ['err="short response: * OK [CAPABILITY IMAP4rev1 STARTTLS] ready."', 'failed'],
    ['* OK [CAPABILITY IMAP4rev1 STARTTLS] ready.', 'none'],
    ['Mailer error: SMTP connect() failed.', 'failed'],
    [
      "app/user.rb:450:in `save': Validation failed: Email has already been taken (ActiveRecord::RecordInvalid)",
      'none',
    ],
    ['sendmail: account default not found in /home/ada/.msmtprc', 'failed'],
    ['The editor found no configuration file available.', 'none'],
    ["lib/mail.rb:12:in `deliver': undefined method `to' for nil (NoMethodError)", 'none'],
    ['main.go:31: 550 requests served, mail queue empty', 'none'],
    ['ls: relay7.example.net: No such file or directory', 'none'],
  ])('%s: %s', async (text, outcome) => {
    expect((await read(text)).outcome).toBe(outcome);
  });
});

describe('errors of other protocols', () => {
  it.each(Object.entries(otherErrors))('%s: no mail has failed', async (_name, text) => {
    expect(await read(text)).toMatchObject({ outcome: 'none', results: [] });
  });
});

describe('what is marked as the reply that decides', () => {
  it.each([
    [
      '550 5.1.1 <maria@example.org>: User unknown',
      'msmtp: recipient address maria@example.org not accepted by the server\nmsmtp: server message: 550 5.1.1 <maria@example.org>: User unknown\nmsmtp: could not send mail (account default)',
    ],
    [
      '550 5.1.1 User unknown',
      'Expected response code "250/251/252" but got code "550", with message "550 5.1.1 User unknown".',
    ],
    [
      'Spam message rejected\n SMTP code: 554 Additional SMTP info: 5.7.1',
      'SMTP Error: data not accepted.SMTP server error: DATA END command failed Detail: Spam message rejected\n SMTP code: 554 Additional SMTP info: 5.7.1',
    ],
    [
      '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup',
      'Status code: 550 5.1.10\n\nReported error: 550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup\n\nEmail address: maria@example.org',
    ],
    [
      '550 5.1.1 User unknown',
      "Error: Message failed: 550 5.1.1 User unknown\n    at SMTPConnection._formatError (/srv/node_modules/nodemailer/lib/smtp-connection/index.js:550:19)\n    at next (/srv/app.js:5:1) {\n  code: 'EMESSAGE',\n  response: '550 5.1.1 User unknown',\n  responseCode: 550\n}",
    ],
  ])('%s', async (reply, text) => {
    const { results } = await read(text);
    const marked = results.map(({ delivery: { deciding } }) =>
      deciding ? text.slice(deciding.start, deciding.end) : '',
    );
    expect(marked).toEqual([reply]);
  });
});

describe('whose server has refused', () => {
  it.each([
    ['own-provider', '535 5.7.8 Authentication failed'],
    ['own-provider', "Error: connect ECONNREFUSED 192.0.2.7:587 {\n  command: 'CONN'\n}"],
    [
      'own-provider',
      "org.springframework.mail.MailSendException: Couldn't connect to host, port: smtp.example.com, 465; timeout -1",
    ],
    ['test', 'curl: (67) Login denied'],
    ['own-provider', "smtplib.SMTPDataError: (554, b'5.7.1 Spam message rejected')"],
    ['sender', '554 5.7.1 Spam message rejected'],
  ])('%s: %s', async (side, text) => {
    const { results } = await read(text);
    expect(results.map(({ delivery }) => delivery.side)).toEqual([side]);
  });

  it('is where the message stopped, and who acts', async () => {
    const { results } = await read(
      "Error: connect ECONNREFUSED 192.0.2.7:587 {\n  command: 'CONN'\n}",
    );
    expect(results.map(({ verdict: { door, who } }) => [door, who])).toEqual([
      ['your-provider', 'you'],
    ]);
  });
});
