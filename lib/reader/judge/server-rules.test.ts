import { describe, expect, it } from 'vitest';
import { catalogue } from '../../catalogue';
import { answerOf } from '../answer/answer';
import { answerTexts } from '../answer/texts';
import { read, told } from '../reading.test-helper';

const texts = answerTexts(catalogue);
const groupOf = async (text: string) => answerOf(await read(text), texts).groups[0];

describe('the name of a server in its greeting', () => {
  const bounce = (said: string) =>
    read(
      `<kim@example.org>: host mx.example.org[192.0.2.9] said: ${said} (in reply to MAIL FROM command)`,
    );

  it.each([
    '550 invalid HELO given',
    '550 5.7.1 Invalid HELO/EHLO parameter (mail-1)',
    '550 Invalid HELO string (localhost)',
    '553 sorry, invalid EHLO greeting (#5.7.1)',
  ])('is not accepted: %s', async (said) => {
    const { results } = await bounce(said);
    expect(results.map(({ verdict }) => [verdict.situation, verdict.who])).toEqual([
      ['helo-name', 'your-provider'],
    ]);
  });

  it.each(['503 5.5.1 EHLO/HELO first', '550 no HELO given before MAIL command'])(
    'is not there: %s',
    async (said) => {
      const { results } = await bounce(said);
      expect(results.map(({ verdict }) => verdict.situation)).toEqual([undefined]);
    },
  );
});

describe('a command that a server does not take', () => {
  it.each([
    ['Our shop cannot send: Response: 501 5.5.4 Invalid domain name', 'own-name'],
    ['On saving the mail account I see: 501 5.1.7 Bad sender address syntax', 'sender-rejected'],
    [
      'gomail: could not send email 1: 502 5.3.3 Command not implemented\nexit status 1',
      'protocol-error',
    ],
    [
      'S: 220 smtp.example.com ESMTP\nC: EHLO desk\nS: 250 HELP\nC: AUTH LOGIN\nS: 502 5.5.1 Unrecognized command',
      'login-not-offered',
    ],
    [
      'Net::SMTPAuthenticationError: 503 5.5.1 Error: authentication not enabled',
      'login-not-offered',
    ],
    [
      'smtplib.SMTPNotSupportedError: SMTP AUTH extension not supported by server.',
      'login-not-offered',
    ],
    [
      'Expected response code 354 but got code "554", with message "554 5.5.1 Error: no valid recipients"',
      'none-accepted',
    ],
  ])('is refused by the own server: %s', async (text, situation) => {
    expect(await told(text)).toEqual([['own-provider', situation, 'stop']]);
  });

  it('is a bounce’s where it stands alone', async () => {
    expect((await told('501 5.5.4 Unrecognized parameter'))[0]?.[0]).toBe('sender');
  });
});

describe('a message that names nobody as who wrote it', () => {
  it.each([
    "550 MIME message is missing 'From' header",
    'SMTPDataError: (550, b"5.7.1 Message has no From header")',
    '554 5.6.0 Missing required header: From',
    '550 From header is missing, header is not RFC 5322 compliant',
  ])('%s', async (text) => {
    expect((await told(text)).map((each) => each[1])).toEqual(['no-from']);
  });

  it('is not one that names too many', async () => {
    const text = '554 5.7.1 The From: header must hold exactly one address';
    expect((await told(text)).map((each) => each[1])).toEqual(['malformed-message']);
  });
});

describe('an address that a service has not verified', () => {
  it.each([
    "smtplib.SMTPDataError: (554, b'Message rejected: Email address is not verified. The following identities failed the check in region US-WEST-2: ann@example.com')",
    'An error occurred (MessageRejected) when calling the SendEmail operation: Email address is not verified. The following identities failed the check in region US-EAST-1: ann@example.com',
  ])('need not be the sender’s: %s', async (text) => {
    const { results } = await read(text);
    expect(results.map(({ verdict }) => [verdict.situation, verdict.who])).toEqual([
      ['not-verified', 'you'],
    ]);
    expect((await groupOf(text))?.headline).not.toMatch(/rejected your sender address/);
  });
});

describe('a delivery receipt that a server does not promise', () => {
  it.each([
    'maria@example.org: 501 5.5.4 Error: Bad NOTIFY parameter syntax',
    '<maria@example.org>: host mx.example.org[192.0.2.9] said: 555 5.5.4 Unsupported option: NOTIFY=SUCCESS,FAILURE (in reply to RCPT TO command)',
    'maria@example.org: 501 5.5.4 RET parameter not supported',
  ])('%s', async (text) => {
    expect((await told(text)).map((each) => each[1])).toEqual(['no-receipt']);
  });
});

describe('rules of a server for IPv6', () => {
  it.each([
    '<maria@example.org>: host gmail-smtp-in.l.google.com[2001:db8::1b] said: 550-5.7.1 [2001:db8::2] Our system has detected that this message does 550-5.7.1 not meet IPv6 sending guidelines regarding PTR records and 550-5.7.1 authentication. 550 5.7.1 . d14si1503938wrn.307 - gsmtp (in reply to end of DATA command)',
    '<maria@example.org>: host mx.example.org[2001:db8::9] said: 550 5.7.1 Your server does not meet our IPv6 requirements: valid PTR and SPF needed (in reply to MAIL FROM command)',
  ])('are more than one: %s', async (text) => {
    expect((await told(text)).map((each) => each[1])).toEqual(['ipv6-rules']);
  });
});

describe('a record that a server asks for', () => {
  const reply = (said: string) =>
    `<maria@example.org>: host relay.example.net[192.0.2.9] said: 450 4.7.1 ${said} (in reply to end of DATA command)`;

  it.each([
    ["No valid 'x-relay-key' DNS record found for 'example.com', sender not authenticated", true],
    ['No valid relay_owner TXT record found for example.com, sender not authenticated', true],
    ['SPF check failed: no valid DNS record for example.com', false],
    ['DKIM: no key in s1._domainkey-x DNS record, sender not authenticated', false],
    ['Sender domain example.com not authenticated: no DMARC TXT record', false],
  ])('is not SPF, where it has another name: %s', async (said, isOther) => {
    const [[, situation] = []] = await told(reply(said));
    expect(situation === 'named-record').toBe(isOther);
  });
});
