import { describe, expect, it } from 'vitest';
import { catalogue } from '../../catalogue';
import { read } from '../reading.test-helper';
import { answerOf } from './answer';
import { answerTexts } from './texts';

const texts = answerTexts(catalogue);
const groupOf = async (text: string) => answerOf(await read(text), texts).groups[0];

describe('a program whose sender address is not understood', () => {
  it.each([
    [
      'replies alone, behind a login',
      '235 2.7.0 Authentication successful\n555 5.5.4 Unsupported option: ann@example.com\n503 5.5.1 Error: need MAIL command\n503 5.5.1 Error: need RCPT command',
    ],
    [
      'one reply behind words of a program',
      'Error: Mail command failed: 555 5.5.4 Unsupported option: ann@example.com',
    ],
    [
      'what the next command was told',
      '235 2.7.0 Accepted\n501 5.5.4 Syntax error in parameters\n503 5.5.1 Send MAIL first',
    ],
  ])('has logged in, so no other server is concerned: %s', async (_how, text) => {
    const group = await groupOf(text);
    expect(group?.verdict).toMatchObject({
      situation: 'sender-form',
      door: 'your-provider',
      who: 'you',
    });
    // The address is that of the sender.
    expect(group?.recipients).toEqual([]);
  });

  it('is somebody else’s where a server tells of another one', async () => {
    const group = await groupOf(
      'This is the mail system at host out.example.com.\n\n<kim@example.org>: host mx.example.org[192.0.2.9] said: 555 5.5.4 Unsupported option: X=1 (in reply to MAIL FROM command)',
    );
    expect(group?.verdict.situation).toBeUndefined();
  });

  it.each([
    ['I send with nodemailer and get', 'developer'],
    ['I send from my computer and get', 'person'],
  ])('is told to its author: %s', async (sentence, reader) => {
    const group = await groupOf(`${sentence}:\n\n235 ok\n550 5.7.1 Sending quota reached`);
    expect(group?.readers[0]?.id).toBe(reader);
  });
});

describe('a recipient’s address that is none', () => {
  it.each([
    "smtplib.SMTPRecipientsRefused: {'5435@45435.4534': (501, b'5.1.3 Bad recipient address syntax')}",
    '501 5.1.3 Bad recipient address syntax',
    '501 Syntax error in recipient address',
    '553 5.1.2 The recipient address <kim@example.org kim> is not a valid RFC-5321 address. y5sm6454449qkl.73 - gsmtp',
    '553 5.1.3 The recipient address <kim@example..org> is not a valid RFC 5321 address. - gsmtp',
  ])('was never looked for: %s', async (text) => {
    const group = await groupOf(text);
    expect(group?.verdict).toMatchObject({
      situation: 'recipient-form',
      who: 'you',
      program: 'stop',
      retry: 'stop',
    });
    expect(group?.headline).toContain('is not a valid email address');
  });

  it('is told from one that nobody has', async () => {
    const group = await groupOf('550 5.1.1 <kim@example.org>: Recipient address rejected');
    expect(group?.verdict.situation).toBeUndefined();
  });
});

describe('a server that demands a login', () => {
  it.each([
    '{"message":"Expected response code 250 but got code \\"530\\", with message \\"530 5.7.1 Authentication required\\r\\n\\"","code":530}',
    "smtplib.SMTPSenderRefused: (530, b'5.7.0 Authentication Required', 'ann@example.com')",
  ])('has not been given one: %s', async (text) => {
    const group = await groupOf(text);
    expect(group?.verdict.situation).toBe('login-missing');
    expect(group?.steps.developer[0]).toMatch(/^Set username and password/);
  });

  it.each([
    "(553, b'Relaying disallowed as noreply@example.com')",
    '553 Relaying disallowed as ann@example.com',
    'Mailer Error: SMTP Error: data not accepted. Detail: 550 5.7.1 relay not permitted as ann@example.com',
  ])('refuses the address of somebody else: %s', async (text) => {
    const group = await groupOf(text);
    expect(group?.verdict).toMatchObject({ stated: 'sender-rejected', door: 'your-provider' });
  });
});

describe('a server that demands encryption', () => {
  it.each([
    'com.sun.mail.smtp.SMTPSendFailedException: 451 5.7.3 STARTTLS is required to send mail',
    'Error: Mail command failed: 530 5.7.0 Must issue a STARTTLS command first',
    "smtplib.SMTPSenderRefused: (530, b'5.7.0 Encryption required', 'ann@example.com')",
  ])('has not been asked for it: %s', async (text) => {
    const group = await groupOf(text);
    expect(group?.verdict).toMatchObject({
      situation: 'not-encrypted',
      who: 'you',
      retry: 'stop',
      program: 'keep',
    });
    expect(group?.first).toContain('Turn on STARTTLS');
  });

  it.each([
    'tls: first record does not look like a TLS handshake',
    '!!! dial error: tls: first record does not look like a TLS handshake',
    '554 Error: dial error: tls: first record does not look like a TLS handshake',
    '451 4.4.0 relay: dial error: tls: first record does not look like a TLS handshake',
  ])('answers in plain text at another port: %s', async (text) => {
    const group = await groupOf(text);
    expect(group?.verdict.situation).toBe('unencrypted');
    expect(group?.readers[0]?.id).toBe('developer');
    expect(group?.steps.developer[0]).toContain('STARTTLS on 587');
  });

  it.each([
    '[Error: 139960913590208:error:1425F102:SSL routines:ssl_choose_client_version:unsupported protocol:../deps/openssl/openssl/ssl/statem/statem_lib.c:1994:\n] {\n  code: "ESOCKET",\n  command: "CONN"\n}',
    'gomail: could not send email 1: tls: server selected unsupported protocol version 301',
    'javax.mail.MessagingException: Could not convert socket to TLS;\n  nested exception is:\n\tjavax.net.ssl.SSLHandshakeException: The server selected protocol version TLS10 is not accepted by client preferences [TLS12]',
  ])('has only versions that the program refuses: %s', async (text) => {
    const group = await groupOf(text);
    expect(group?.verdict).toMatchObject({ situation: 'old-tls', retry: 'stop' });
    expect(group?.steps.developer.join(' ')).not.toContain('587, TLS on 465');
  });

  it.each([
    'Error: 140735:error:1409442E:SSL routines:ssl3_read_bytes:tlsv1 alert protocol version:../deps/openssl/openssl/ssl/record/rec_layer_s3.c:1544:SSL alert number 70\n  code: "ESOCKET",\n  command: "CONN"',
    'jakarta.mail.MessagingException: Could not convert socket to TLS;\n  nested exception is:\n\tjavax.net.ssl.SSLHandshakeException: No appropriate protocol (protocol is disabled or cipher suites are inappropriate)',
    'jakarta.mail.MessagingException: Could not convert socket to TLS;\n  nested exception is:\n\tjavax.net.ssl.SSLHandshakeException: Received fatal alert: protocol_version',
  ])('takes none of the versions that the program has: %s', async (text) => {
    const group = await groupOf(text);
    expect(group?.verdict).toMatchObject({ situation: 'old-client', retry: 'stop' });
    expect(group?.steps.developer.join(' ')).not.toContain('587, TLS on 465');
  });

  it('is no server with which it failed', async () => {
    const group = await groupOf(
      'Error: routines:ssl3_get_record:wrong version number\n    at SMTPConnection._onError',
    );
    expect(group?.verdict.situation).toBe('unencrypted');
  });
});
