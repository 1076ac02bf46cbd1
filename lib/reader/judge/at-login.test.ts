import { describe, expect, it } from 'vitest';
import { read } from '../reading.test-helper';

describe('what a server answers to a login', () => {
  it.each([
    "Error: Invalid login: 550 5.2.1 Mailbox cannot be accessed\n  code: 'EAUTH',\n  command: 'AUTH LOGIN'",
    'S: 220 smtp.example.com ESMTP\nC: EHLO ada\nS: 250 AUTH PLAIN\nC: AUTH PLAIN AGFkYQBzZWNyZXQ=\nS: 550 5.1.1 User unknown',
  ])('is about the own account: %s', async (text) => {
    const { results } = await read(text);
    expect(results.map(({ verdict: { cause, who } }) => [cause, who])).toEqual([
      ['login-failed', 'you'],
    ]);
  });

  it('shows in the error of a program, as JavaScript or as JSON', async () => {
    const { results } = await read(
      'Error while trying to send: {"code":"EAUTH","response":"502 5.5.2 Syntax error, command unrecognized.","responseCode":502,"command":"AUTH PLAIN"}',
    );
    expect(results[0]?.verdict.situation).toBe('login-not-offered');
  });

  it('may be a fault of that server', async () => {
    const { results } = await read(
      'S: 220 smtp.example.com ESMTP\nC: AUTH PLAIN AGFkYQBzZWNyZXQ=\nS: 451 4.3.0 Internal error',
    );
    expect(results[0]?.verdict.cause).toBe('server-error');
  });

  it.each([
    [
      'S: 220 mail.example.com ESMTP\nC: EHLO pc\nS: 250-mail.example.com\nS: 250 AUTH PLAIN LOGIN\nC: MAIL FROM:<ada@example.com>\nS: 250 2.1.0 Ok\nC: RCPT TO:<kim@example.org>\nS: 554 5.7.1 <pc[192.0.2.5]>: Client host rejected: Access denied',
      'login-failed',
    ],
    [
      'smtplib: connect mail.example.com:587\n554 5.7.1 <pc[192.0.2.5]>: Client host rejected: Access denied',
      'login-failed',
    ],
    [
      '<kim@example.org>: host mx.example.org[192.0.2.9] said: 554 5.7.1 <pc[192.0.2.5]>: Client host rejected: Access denied (in reply to RCPT TO command)',
      'ip-blocked',
    ],
  ])('is missing where it turns a client away that could log in: %s', async (text, cause) => {
    const { results } = await read(text);
    expect(results[0]?.verdict.cause).toBe(cause);
    if (cause === 'login-failed')
      expect(results[0]?.verdict).toMatchObject({ sure: 'likely', situation: 'login-missing' });
  });

  it.each([
    [
      "smtplib.SMTPRecipientsRefused: {'kim@example.org': (554, b'5.7.1 <kim@example.org>: Recipient address rejected: Access denied')}",
      'relay-denied',
    ],
    [
      'SMTP Error: The following recipients failed: kim@example.org: <kim@example.org>: Recipient address rejected: Access denied',
      'relay-denied',
    ],
    [
      "smtplib.SMTPRecipientsRefused: {'kim@example.org': (550, b'5.4.1 Recipient address rejected: Access denied.')}",
      'user-unknown',
    ],
    [
      '<kim@example.org>: host mx.example.org[192.0.2.9] said: 554 5.7.1 <kim@example.org>: Recipient address rejected: Access denied (in reply to RCPT TO command)',
      'restricted-recipient',
    ],
  ])('may be missing where it takes no mail for a recipient: %s', async (text, cause) => {
    const { results } = await read(text);
    expect(results[0]?.verdict.cause).toBe(cause);
  });

  it.each([
    [
      "smtplib.SMTPDataError: (554, b'5.7.1 The account has been suspended')",
      'policy',
      'account-inactive',
    ],
    [
      'Error: Message failed: 550 This account is not active, please contact your provider\n    at SMTPConnection._formatError (/app/node_modules/nodemailer/lib/smtp-connection/index.js:784:19)',
      'policy',
      'account-inactive',
    ],
    [
      "smtplib.SMTPDataError: (554, b'5.0.0 Error: The account is not available in Bridge. Verify the outgoing server settings in your mail client and try again')",
      'login-failed',
      undefined,
    ],
    [
      "smtplib.SMTPRecipientsRefused: {'kim@example.org': (550, b'5.2.1 The email account that you tried to reach is disabled')}",
      'mailbox-disabled',
      undefined,
    ],
  ])('may be of an account that is not active: %s', async (text, cause, situation) => {
    const { results } = await read(text);
    expect(results[0]?.verdict).toMatchObject({ cause, ...(situation ? { situation } : {}) });
  });

  it('says nothing of a recipient that is refused after it', async () => {
    const { results } = await read(
      'C: AUTH PLAIN AGFkYQBzZWNyZXQ=\nS: 235 2.7.0 OK\nC: RCPT TO:<maria@example.org>\nS: 550 5.1.1 User unknown',
    );
    expect(results[0]?.verdict.cause).toBe('user-unknown');
  });
});
