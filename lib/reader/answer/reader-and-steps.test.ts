import { describe, expect, it } from 'vitest';
import { catalogue } from '../../catalogue';
import { read } from '../reading.test-helper';
import { answerOf } from './answer';
import { asText } from './print';
import { answerTexts } from './texts';

const texts = answerTexts(catalogue);
const answerTo = async (text: string) => answerOf(await read(text), texts);
const groupOf = async (text: string) => (await answerTo(text)).groups[0];

describe('who reads a text', () => {
  it.each([
    [
      'administrator',
      'I have added a PTR record, still:\n\n550-5.7.25 [192.0.2.34] The IP address sending this message does not have a PTR record setup',
    ],
    [
      'administrator',
      'in main.cf:\nsmtpd_relay_restrictions = permit_mynetworks\n\n454 4.7.1 <kim@example.org>: Relay access denied',
    ],
    [
      'administrator',
      'I use docker-compose, and mail comes back.\n\nhost mx.example.org[192.0.2.9] said:\n    550-5.7.25 [192.0.2.34] The IP address sending this message does not\n    have a PTR record setup (in reply to end of DATA command)',
    ],
    // What only who runs a server sees: a trace, a queue, lines of a log wherever they break.
    [
      'administrator',
      'Mail does not go from the cloud to us.\n\nReason: [{LED=450 4.7.320 Certificate validation failed};{MSG=SubjectMismatch};{FQDN=mx.example.com}]',
    ],
    [
      'administrator',
      'Messages get stuck in the queue:\n451 4.4.0 Primary target IP address responded with: "421 4.2.1 Unable to connect."',
    ],
    [
      'administrator',
      'For days mail is late here:\n\nmx1 : Dec 14 05:28:39 mx1 sendmail[31574]: mBDIYhEa031574: to=<\nkim@example.org>, delay=00:00:00, xde\nlay=00:00:00, mailer=esmtp, relay=mx.example.org., dsn=4.0.0,\nstat=Deferred\n\nWhat can be done about it? Nobody has changed a thing, and the same happens to others who write there, by day and by night.',
    ],
    [
      'developer',
      'R: 220 mx1.example.org ESMTP\nS: EHLO example.com\nR: 250 mx1.example.org\nS: MAIL FROM:<ada@example.com>\nR: 250 OK\nS: DATA\nR: 452 4.7.1 Try again later\nTypeError: undefined is not a function\n    at response (/srv/app/send.js:166:13)',
    ],
    [
      'person',
      "The message could not be sent because one of the recipients was rejected by the server. The rejected e-mail address was 'kim@example.org'. Server: 'smtp.example.com', Protocol: SMTP, Server Response: '550 5.7.1 Relaying denied', Port: 25,\nServer Error: 550,\nError Number: 0x800CCC79",
    ],
    [
      'person',
      'I tried to write to my sister.\n\n550 5.7.1 Your DNS records are wrong, set up SPF for your server.',
    ],
    [
      'developer',
      'Expected response code 250 but got code "550", with message "550 Connection frequency limited"',
    ],
    [
      'developer',
      'The emails send fine here, but there I get "x509: certificate is valid for shared.example.net, not smtp.example.com".',
    ],
  ])('is found by talk of an own server, and by words of a library: %s', async (reader, text) => {
    expect((await groupOf(text))?.readers[0]?.id).toBe(reader);
  });

  it('acts alone where the own provider asks something of a program', async () => {
    const group = await groupOf(
      'javax.mail.AuthenticationFailedException: 535 5.7.139 Authentication unsuccessful, basic authentication is disabled.',
    );
    expect(group?.told.find(({ id }) => id === 'who')?.toDeveloper).toContain(
      'you, in the program',
    );
  });
});

describe('a delay', () => {
  const warning = (hours: number) =>
    `Subject: Warning: message 1kfN6Y-008w0k-CK delayed ${hours} hours\n\nThis message was created automatically by mail delivery software.\nA message that you sent has not yet been delivered to one or more of its\nrecipients after more than ${hours} hours on the queue on mail.example.com.\n\nThe address to which the message has not yet been delivered is:\n\n  kim@example.org\n`;
  it.each([
    [24, 'Wait: nothing is lost.'],
    [1728, 'Do not wait any longer'],
  ])('of %s hours', async (hours, first) => {
    expect((await groupOf(warning(hours)))?.first).toContain(first);
  });
});

describe('steps by what a text tells', () => {
  it('name the certificate', async () => {
    const group = await groupOf(
      'Error sending mail: x509: certificate is valid for shared.example.net, not smtp.example.com',
    );
    expect(group?.steps.developer[0]).toContain('shared.example.net');
  });

  it('speak of IPv6', async () => {
    const group = await groupOf(
      'Nov 23 10:00:00 mx postfix/smtp[1]: 4F1A2B3C4D: to=<kim@example.org>, relay=mx.example.org[2001:db8::25]:25, delay=3, dsn=5.7.25, status=bounced (host mx.example.org[2001:db8::25] refused to talk to me: 550 5.7.25 No valid PTR record found for the given IP address)',
    );
    expect(group?.steps.administrator[0]).toContain('AAAA');
  });

  it('name the file or the filter of a server that failed', async () => {
    const group = await groupOf(
      'Oct  3 10:10:10 mail postfix/smtpd[481]: error: open database /etc/postfix/virtual.db: No such file or directory\nOct  3 10:10:10 mail postfix/smtpd[481]: NOQUEUE: reject: RCPT from mx.example.net[192.0.2.7]: 451 4.3.0 <kim@example.org>: Temporary lookup failure; from=<bob@example.net> to=<kim@example.org> proto=ESMTP helo=<mx.example.net>\n',
    );
    expect(group?.first).toContain('the path that the log names');
    expect(group?.steps.administrator.join(' ')).toContain('postmap');
  });
});

it('asks who shows the log of their server to forward nothing to its administrator', async () => {
  const handed = (said: string, dsn: string) =>
    `Oct  3 10:10:10 mail sm-mta[481]: q4BNpoVr011344: to=<kim@example.org>, delay=00:00:01, mailer=esmtp, relay=mx.example.org. [192.0.2.7], dsn=${dsn}, stat=${said}`;
  for (const line of [
    handed('Service unavailable', '5.7.1'),
    handed('Deferred: 451 too many errors detected from your IP (192.0.2.9)', '4.0.0'),
  ]) {
    const group = await groupOf(line);
    expect(group?.first).toBe(group?.steps.administrator[0]);
    expect(group?.first).not.toMatch(/^Forward|own log/);
  }
  const bounce = await groupOf(
    'This is the mail system at host mail.example.com.\n\n<kim@example.org>: host mx.example.org[192.0.2.7] said: 550 5.7.1 Nope (in reply to RCPT TO command)',
  );
  expect(bounce?.steps.administrator.join()).toContain('own log');
});

it('is printed with what the reply tells', async () => {
  const answer = await answerTo(
    '550 5.7.1 Service unavailable; Client host [192.0.2.4] blocked using zen.spamhaus.org',
  );
  const text = asText(answer, catalogue.printedLines);
  expect(text).toContain('Sending server: 192.0.2.4\nList: zen.spamhaus.org');
});
