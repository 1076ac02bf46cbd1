import { describe, expect, it } from 'vitest';
import { read } from '../reading.test-helper';

const told = async (text: string) =>
  (await read(text)).results.map(({ delivery: { side, particulars = [] }, verdict }) => [
    side,
    verdict.stated,
    verdict.headline,
    particulars.map(({ value }) => value).join(),
  ]);

describe('encryption that fails in the log of a server that receives', () => {
  it.each([
    // https://github.com/bokysan/docker-postfix/issues/167
    [
      'Postfix, the client does not know who signed',
      'Dec 30 21:20:26 mail postfix/smtpd[481]: connect from unknown[192.0.2.22]\nDec 30 21:20:26 mail postfix/smtpd[481]: SSL_accept error from unknown[192.0.2.22]: -1\nDec 30 21:20:26 mail postfix/smtpd[481]: warning: TLS library problem: error:0A000418:SSL routines::tlsv1 alert unknown ca:../ssl/record/rec_layer_s3.c:1586:SSL alert number 48:\nDec 30 21:20:26 mail postfix/smtpd[481]: lost connection after STARTTLS from unknown[192.0.2.22]\n',
      'tlsv1 alert unknown ca,issuer',
    ],
    [
      'Postfix, at submission',
      'Oct 3 10:10:10 mail postfix/submission/smtpd[481]: warning: TLS library problem: error:0A0000C1:SSL routines::no shared cipher:../ssl/statem/statem_srvr.c:2220:\n',
      'no shared cipher',
    ],
    [
      'Postfix, the last line alone',
      'Oct 3 10:10:10 mail postfix/smtpd[481]: lost connection after STARTTLS from unknown[192.0.2.22]\n',
      '',
    ],
    [
      'Sendmail',
      'Oct  3 10:10:10 mail sm-mta[481]: STARTTLS=server, error: accept failed=-1, reason=tlsv1 alert unknown ca, SSL_error=1, errno=0, retry=-1, relay=mx.example.org [192.0.2.22]\n',
      'issuer',
    ],
  ])('%s: a client with which none came about, once', async (_what, text, certificate) => {
    expect(await told(text)).toEqual([['receiver', 'tls', 'session', certificate]]);
  });
});

it('is no delivery where the log tells of one', async () => {
  const text =
    'Oct 3 10:10:10 mail postfix/smtp[480]: 4A1B2C3D4E: to=<maria@example.org>, relay=mx.example.org[192.0.2.22]:25, delay=0.1, dsn=4.2.2, status=deferred (host mx.example.org[192.0.2.22] said: 452 4.2.2 Mailbox full (in reply to RCPT TO command))\nOct 3 10:10:10 mail postfix/smtpd[481]: warning: TLS library problem: error:140760FC:SSL routines:SSL23_GET_CLIENT_HELLO:unknown protocol:s23_srvr.c:635:\n';
  expect(await told(text)).toEqual([['sender', 'mailbox-full', 'delayed', '']]);
});

it('is told of the other server in the log of one that sends', async () => {
  const text =
    'Oct 3 10:10:10 mail postfix/smtp[481]: SSL_connect error to mx.example.org[192.0.2.22]:25: -1\nOct 3 10:10:10 mail postfix/smtp[481]: warning: TLS library problem: error:0A000410:SSL routines::sslv3 alert handshake failure:ssl/record/rec_layer_s3.c:1586:SSL alert number 40:\nOct 3 10:10:10 mail postfix/smtp[481]: 4A1B2C3D4E: Cannot start TLS: handshake failure\n';
  expect(await told(text)).toEqual([['sender', 'tls', 'delayed', 'sslv3 alert handshake failure']]);
});

it('is told where a log has nothing but a certificate that is not trusted, unless the connection was made', async () => {
  const text =
    'Nov 22 08:45:10 node2 postfix/smtp[481]: certificate verification failed for mail.example.com[192.0.2.22]:25: self-signed certificate\n';
  expect(await told(text)).toEqual([['sender', 'tls', 'delayed', 'self-signed']]);
  const made =
    'Nov 22 08:45:10 node2 postfix/smtp[481]: Untrusted TLS connection established to mail.example.com[192.0.2.22]:25: TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits)\n';
  expect(await told(text + made)).toEqual([]);
});

it('is told of the own settings where a server hands its mail to one at a port of its users', async () => {
  const text =
    'Oct 3 10:10:10 mail postfix/smtp[481]: SSL_connect error to relay.example.net[192.0.2.22]:587: -1\nOct 3 10:10:10 mail postfix/smtp[481]: warning: TLS library problem: error:0A00010B:SSL routines::wrong version number:../ssl/record/ssl3_record.c:354:\nOct 3 10:10:10 mail postfix/smtp[481]: 4A1B2C3D4E: to=<maria@example.org>, relay=relay.example.net[192.0.2.22]:587, delay=0.1, dsn=4.7.5, status=deferred (Cannot start TLS: handshake failure)\n';
  const [result] = (await read(text)).results;
  expect(result?.verdict).toMatchObject({
    situation: 'unencrypted',
    first: 'cause',
    retry: 'stop',
    who: 'your-provider',
  });
});

const NO_FILTER =
  'Nov 30 10:10:10 mail postfix/smtpd[481]: warning: connect to Milter service inet:localhost:8891: Connection refused\n';
const LOST =
  'Nov 30 10:10:10 mail postfix/smtpd[481]: lost connection after STARTTLS from unknown[192.0.2.22]\n';

describe('a filter or another part that the server does not reach', () => {
  it.each([
    ['alone', NO_FILTER],
    ['again', NO_FILTER + NO_FILTER],
    [
      'a rule that it needs',
      'Nov 30 10:10:10 mail postfix/smtpd[481]: fatal: in parameter smtpd_relay_restrictions or smtpd_recipient_restrictions, specify at least one working instance of: reject_unauth_destination, defer_unauth_destination, reject\n',
    ],
    [
      'a table',
      'Nov 30 10:10:10 mail postfix/cleanup[484]: warning: 4A1B2C3D4E: virtual_alias_maps map lookup problem -- message not accepted, try again later\n',
    ],
    [
      'of Sendmail',
      'Nov 30 10:10:10 mail sendmail[811]: 5ANA2b3c001234: Milter (opendkim): error connecting to filter: Connection refused by /run/opendkim.sock\n',
    ],
  ])('is a fault of its own: %s', async (_what, text) => {
    const { results } = await read(text);
    expect(results.map(({ verdict }) => verdict)).toMatchObject([
      { stated: 'server-error', headline: 'turned-away', who: 'their-provider' },
    ]);
  });

  it('is told beside a client that got no further than to encryption', async () => {
    const { results } = await read(NO_FILTER + LOST);
    expect(
      results.map(({ verdict: { stated, who, headline } }) => [stated, who, headline]),
    ).toEqual([
      ['server-error', 'their-provider', 'turned-away'],
      ['tls', 'their-provider', 'session'],
    ]);
  });

  it('tells nothing of a message that was handed on', async () => {
    const sent =
      'Nov 30 10:10:12 mail postfix/smtp[480]: 4A1B2C3D4E: to=<maria@example.org>, relay=mx.example.org[192.0.2.22]:25, delay=0.1, dsn=5.1.1, status=bounced (host mx.example.org[192.0.2.22] said: 550 5.1.1 User unknown (in reply to RCPT TO command))\n';
    expect(await told(NO_FILTER + sent)).toEqual([['sender', 'user-unknown', 'failed', '']]);
  });
});
