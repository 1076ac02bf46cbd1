import { describe, expect, it } from 'vitest';
import { read } from '../reading.test-helper';
import type { EventId } from './events';
import { MAKERS } from './index';

/** How each program that hands mail over begins what it tells of itself. */
const LEADS: Readonly<Record<string, string>> = {
  swaks: '=== Trying mx.example.org:25...\n*** ',
  curl: '* Connected to mx.example.org (192.0.2.7) port 25\n',
  telnet: 'telnet: ',
  openssl: '$ openssl s_client -starttls smtp -connect mx.example.org:25\n',
  mutt: 'mutt: sending mail\n',
  msmtp: 'msmtp: ',
  'git-send-email': 'git send-email --smtp-server=smtp.example.com\n',
  nodemailer: "{ command: 'CONN' } Error: ",
  php: 'Warning: mail(): ',
  'php-mailer': 'Mailer Error: ',
  symfony: 'Symfony\\Component\\Mailer\\Exception\\TransportException: ',
  smtplib: 'smtplib.SMTPException: ',
  'java-mail': 'javax.mail.MessagingException: ',
  'dot-net': 'System.Net.Mail.SmtpException: ',
  'mail-kit': 'MailKit.Net.Smtp.SmtpProtocolException: ',
  'go-smtp': 'gomail: could not send email 1: ',
  ruby: 'Net::SMTPError: ',
  perl: 'Email::Sender::Failure: ',
  horde: 'Horde_Smtp_Exception: ',
  lettre: '[vaultwarden::mail][ERROR] SMTP error: ',
};

const told = MAKERS.filter(({ name }) => name in LEADS).flatMap(({ name, events }) =>
  (Object.entries(events ?? {}) as [EventId, readonly string[]][]).flatMap(([id, phrases]) =>
    phrases.map((phrase) => [name, phrase, id] as const),
  ),
);

describe('a program that hands mail over', () => {
  it.each(told)('%s says "%s" of %s', async (name, phrase, id) => {
    const { outcome, results } = await read(`${LEADS[name]}${phrase}here`);
    expect(outcome).toBe('failed');
    expect(results.map(({ delivery }) => delivery.event?.id)).toEqual([id]);
  });

  // https://github.com/jetmore/swaks/issues/37
  it('is known by its last lines alone, where the first were left out', async () => {
    const text =
      ' -> STARTTLS\n<-  220 2.0.0 Ready to start TLS\n*** TLS startup failed (connect(): error)\n*** STARTTLS attempted but failed\n';
    const { outcome, results } = await read(text);
    expect(outcome).toBe('failed');
    expect(results.map(({ delivery }) => delivery.event?.id)).toEqual(['tls-failed']);
  });
});

describe('a certificate that is not trusted', () => {
  it.each([
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'X509_V_ERR_HOSTNAME_MISMATCH',
    'SEC_E_WRONG_PRINCIPAL (0x80090322) - The target principal name is incorrect.',
    'CERT_E_UNTRUSTEDROOT',
    'invalid peer certificate: UnknownIssuer',
    'RemoteCertificateNameMismatch',
  ])('is known by a constant alone: %s', async (constant) => {
    const { results } = await read(`SMTP error: ${constant}`);
    expect(results.map(({ delivery }) => delivery.event?.id)).toEqual(['certificate-not-trusted']);
  });
});

describe('a program that could not connect', () => {
  it.each([
    [
      'level=ERROR err="ops/email[0]: establish connection to server: dial tcp 192.0.2.7:2525: connect: connection timed out"',
      'connection-timed-out',
    ],
    [
      'level=ERROR err="ops/email[0]: establish TLS connection to server: dial tcp 192.0.2.7:465: i/o timeout"',
      'connection-timed-out',
    ],
    [
      'javax.mail.MessagingException: Could not connect to SMTP host: smtp.example.com, port: 25; nested exception is: java.net.ConnectException: Connection timed out',
      'connection-timed-out',
    ],
    ['level=ERROR err="ops/email[0]: establish connection to server"', 'connection-refused'],
  ])('tells the last link of the chain: %s', async (text, event) => {
    const { results } = await read(text);
    expect(results.map(({ delivery }) => delivery.event?.id)).toEqual([event]);
  });
});
