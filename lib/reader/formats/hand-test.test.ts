import { describe, expect, it } from 'vitest';
import { read } from '../reading.test-helper';

describe('a server that refuses at the greeting, tried by hand', () => {
  it.each([
    [
      'telnet, a name alone',
      "$ telnet mx.example.net 25\nTrying 192.0.2.30...\nConnected to mx.example.net.\nEscape character is '^]'.\n554 mx.example.net\nConnection closed by foreign host.",
      '554 mx.example.net',
    ],
    [
      'nc, with a reason',
      '$ nc mx.example.net 25\n554 5.7.1 Service unavailable; Client host [198.51.100.4] blocked using zen.spamhaus.org',
      '554 5.7.1 Service unavailable; Client host [198.51.100.4] blocked using zen.spamhaus.org',
    ],
    // https://github.com/Mailu/Mailu/issues/2135
    [
      'nc, at a prompt',
      '$nc -C mail.example.net. 25\n554 Transaction failed',
      '554 Transaction failed',
    ],
  ])('%s: its answer decides', async (_tool, text, reply) => {
    const [result, ...others] = (await read(text)).results;
    expect(others).toEqual([]);
    expect(result?.delivery).toMatchObject({ side: 'test', basic: { value: '554' } });
    expect(result?.delivery.diagnostic).toBe(reply);
    expect(result?.verdict.outcome).toBe('failed');
  });
});

it('is refused by the own provider where that has accepted a login', async () => {
  const session = (login: string): string =>
    `$ openssl s_client -connect mail.example.net:465\n220 mail.example.net ESMTP\nEHLO me\n250 AUTH PLAIN\n${login}MAIL FROM:<ada@example.com>\n250 2.0.0 Ok\nRCPT TO:<maria@example.org>\n250 2.1.5 Ok\nDATA\n354 Go ahead\ntest\n.\n550 message rejected\n`;
  const doors = await Promise.all(
    [session('AUTH PLAIN AGFkYQ==\n235 2.0.0 Authentication succeeded\n'), session('')].map(
      async (text) => (await read(text)).results[0]?.verdict.door,
    ),
  );
  expect(doors).toEqual(['your-provider', 'their-provider']);
});

it('says that the test has to begin encryption', async () => {
  const [result] = (
    await read(
      '=== Trying smtp.example.org:587...\n=== Connected to smtp.example.org.\n<-  220 smtp.example.org ESMTP\n -> EHLO me\n<-  250-STARTTLS\n<-  250 AUTH LOGIN\n -> AUTH LOGIN\n<** 530 5.7.0 Must issue a STARTTLS command first\n*** No authentication type succeeded\n',
    )
  ).results;
  expect(result?.verdict).toMatchObject({
    cause: 'tls',
    situation: 'test-unencrypted',
    who: 'you',
  });
});

it('looks for the certificate of a server that shows none to openssl', async () => {
  const { results } = await read(
    '$ openssl s_client -starttls smtp -connect mail.example.com:587\nCONNECTED(00000003)\n140:error:14094410:SSL routines:ssl3_read_bytes:sslv3 alert handshake failure:rec_layer_s3.c:1399:SSL alert number 40\n---\nno peer certificate available\n---\nVerify return code: 0 (ok)\n',
  );
  expect(results.map(({ verdict }) => verdict.situation)).toEqual(['test-handshake']);
});

it('says what is wrong with a command that was typed, not with those that fail after it', async () => {
  const { results } = await read(
    '$ telnet localhost 2525\n220 mx.example.net ESMTP\nhelo me.example.com\n250 mx.example.net\nmail from: ada@example\n501 5.5.4 Syntax error in parameters\nrcpt to:<kim@example.org>\n500 5.5.1 Command unrecognized\nrcpt to:<lee@example.org>\n500 5.5.1 Command unrecognized\nquit\n221 Bye\n',
  );
  expect(
    results.map(({ delivery, verdict }) => [delivery.basic?.value, verdict.situation]),
  ).toEqual([
    ['501', 'test-form'],
    ['501', 'test-form'],
  ]);
});

it.each([
  ['test', 'telnet mx.example.net 25\n554 5.7.1 Access denied'],
  ['test', 'When I use telnet I get 554 5.7.1 Access denied'],
  ['test', 'This is what I get from telnet:\n\n554 5.7.1 Access denied'],
  ['sender', 'Telnet works fine.\nFailed to send: 554 5.7.1 Access denied'],
])('is a %s where somebody writes of telnet: %j', async (side, text) => {
  expect((await read(text)).results[0]?.delivery.side).toBe(side);
});

it('takes what a program has thrown for no test, though its author has tried by hand', async () => {
  const [result] = (
    await read(
      "It works when I telnet to it, but my program says:\n\nsmtplib.SMTPDataError: (554, b'5.7.1 Rejected as spam')\n",
    )
  ).results;
  expect(result?.delivery.side).toBe('own-provider');
});

describe('a line that openssl took for a command of its own', () => {
  const session = (end: string): string =>
    `$ openssl s_client -starttls smtp -connect mail.example.com:587\nVerify return code: 18 (self signed certificate)\n---\n250 DSN\nMAIL FROM:<ada@example.com>\n250 2.1.0 Ok\n${end}`;

  it.each([
    'RCPT TO:<maria@example.org>\nRENEGOTIATING\n147:error:1400444C:SSL routines:CONNECT_CR_SRVR_HELLO:tlsv1 alert no renegotiation:ssl_pkt.c:753:SSL alert number 100',
    'RCPT TO:<maria@example.org>\nRENEGOTIATING\n139:error:1420410A:SSL routines:SSL_renegotiate:wrong ssl version:ssl/ssl_lib.c:2142:',
  ])('has nothing to do with the encryption of the server: %s', async (end) => {
    const verdict = (await read(session(end))).results[0]?.verdict;
    expect(verdict).toMatchObject({ situation: 'renegotiated', headline: 'test', retry: 'none' });
  });

  it('is none where the handshake failed', async () => {
    const { results } = await read(
      '$ openssl s_client -connect mail.example.com:587\nCONNECTED(00000003)\n140:error:1408F10B:SSL routines:ssl3_get_record:wrong version number:ssl3_record.c:332:\nSecure Renegotiation IS NOT supported\n',
    );
    expect(results[0]?.verdict.situation).toBe('unencrypted');
  });
});

it.each([
  ['your-provider', 'mail.example.com', 'maria@example.org'],
  ['your-provider', 'example.com', 'maria@example.org'],
  ['their-provider', 'mail.example.com', 'maria@example.com'],
  ['their-provider', 'mx.example.org', 'maria@example.org'],
  ['their-provider', 'mail.notexample.com', 'maria@example.org'],
])('stopped at %s where %s answered for %s', async (door, host, recipient) => {
  const session = `EHLO ${host}\n250-${host} Hello [192.0.2.9]\n250 HELP\nMAIL FROM:<ada@example.com>\n250 OK\nRCPT TO:<${recipient}>\n550 relay not permitted\n`;
  const [result] = (await read(session)).results;
  expect(result).toMatchObject({ delivery: { server: { value: host } }, verdict: { door } });
});
