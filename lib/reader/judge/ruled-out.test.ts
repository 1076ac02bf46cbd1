import { describe, expect, it } from 'vitest';
import { read } from '../reading.test-helper';

const postfix = (reply: string, command: string): string =>
  `<maria@example.org>: host mx.example.org[192.0.2.5] said: ${reply} (in reply to ${command} command)`;

describe('a server that refuses here and now', () => {
  it.each(['550 I cannot deliver mail for <kim@example.org>', '550 Cannot deliver your mail'])(
    'has given nothing up after tries: %s',
    async (text) => {
      const [result] = (await read(text)).results;
      expect(result?.verdict.cause).not.toBe('queue-expired');
      expect(result?.verdict.second).not.toBe('queue-expired');
    },
  );

  it.each([
    '550 4.4.7 QUEUE.Expired; message expired',
    // Forward Email, which nests what came of its own tries.
    '550 Error for example.net of "This message has been retried the maximum of (10) times and has permanently failed."',
  ])('has where it names tries or a time: %s', async (text) => {
    expect((await read(text)).results[0]?.verdict.cause).toBe('queue-expired');
  });
});

it('knows no badly formed message before one was sent', async () => {
  const text = 'failed to issue MAIL command: 502 Invalid input from 192.0.2.4 to mx.example.org';
  const [result] = (await read(text)).results;
  expect(result?.delivery.stage).toBe('sender');
  expect(result?.verdict.cause).toBe('protocol-error');
});

it.each(['sender domain does not exist', '550 Sender address domain not found'])(
  'takes the domain of a sender for no recipient’s: %s',
  async (text) => {
    expect((await read(text)).results[0]?.verdict.cause).toBe('sender-rejected');
  },
);

describe('who does not exist', () => {
  it.each(['553 5.1.0 ada example.net does not exist', '550 5.1.1 User unknown'])(
    'is the sender, while no recipient is named: %s',
    async (reply) => {
      const { results } = await read(postfix(reply, 'MAIL FROM'));
      expect(results[0]?.verdict.cause).toBe('sender-rejected');
    },
  );

  it.each([
    '550 host mail.example.net does not exist',
    '553 mail.example.net does not exist',
    '550 Domain mail.example.net not found',
  ])('is the sender’s domain then: %s', async (reply) => {
    const { results } = await read(postfix(reply, 'MAIL FROM'));
    expect(results[0]?.verdict).toMatchObject({
      cause: 'sender-rejected',
      situation: 'sender-domain',
    });
  });

  it('is the sender’s address where that is named', async () => {
    const { results } = await read(
      postfix('550 <ada@mail.example.net> does not exist', 'MAIL FROM'),
    );
    expect(results[0]?.verdict.cause).toBe('sender-rejected');
    expect(results[0]?.verdict.situation).not.toBe('sender-domain');
  });

  it.each([
    '554 User agent unknown, message rejected',
    '550 plugin not found',
    '550 template does not exist',
    '550 Invalid or unknown DKIM key',
  ])('is nobody where something else is denied: %s', async (reply) => {
    const { results } = await read(reply);
    expect(results[0]?.verdict).toMatchObject({ stated: 'unknown', sure: 'open' });
  });

  it.each([
    ['550 Host unknown for user www-data', 'domain-not-found'],
    ['451 4.3.0 Mail transport command does not exist', 'server-error'],
    ['550 The account that you tried to reach does not exist', 'user-unknown'],
    ['550 maria@example.org was not found in the directory', 'user-unknown'],
  ])('is what the words say: %s', async (reply, cause) => {
    const { results } = await read(reply);
    expect(results[0]?.verdict.cause).toBe(cause);
  });

  it('is the recipient after that', async () => {
    const { results } = await read(postfix('550 5.1.1 User unknown', 'RCPT TO'));
    expect(results[0]?.verdict.cause).toBe('user-unknown');
  });
});

describe('a sender who is not the one that logged in', () => {
  it.each([
    '554 Originator address does not match authentication credentials',
    '553 5.7.1 The sender address does not match the login name',
    '550 From address must match the authenticated user',
  ])('has logged in: %s', async (text) => {
    const [result] = (await read(text)).results;
    expect(result?.verdict).toMatchObject({ cause: 'sender-rejected', door: 'your-provider' });
  });

  it.each([
    '535 5.7.8 Authentication credentials invalid',
    '535 Sender authentication failed: username and password do not match our account',
  ])('is not told of a password: %s', async (text) => {
    expect((await read(text)).results[0]?.verdict.cause).toBe('login-failed');
  });
});

describe('who does not exist once a whole message was sent to the own provider', () => {
  it.each([
    'Transaction failed: kim@example: Subscriber email is invalid.',
    'Transaction failed: Recipient email is invalid.',
  ])('is the recipient where the reply names one: %s', async (words) => {
    const { results } = await read(`smtplib.SMTPDataError: (554, b'${words}')`);
    expect(results[0]?.delivery.stage).toBe('content');
    expect(results[0]?.verdict.cause).toBe('user-unknown');
  });
});

describe('a server that refuses the connection', () => {
  const refused = (words: string, lead = 'refused to talk to me') =>
    `<kim@example.org>: host mx.example.org[192.0.2.9] ${lead}: ${words}`;

  it.each([
    '554 5.7.1 You are not allowed to connect.',
    '554 Transaction refused by our policy',
    '550 5.7.1 Connection rejected by policy',
  ])('has seen nothing of a message: %s', async (words) =>
    expect((await read(refused(words))).results[0]?.verdict.stated).toBe('ip-blocked'),
  );

  it.each([
    ['server-error', refused('421 Service not available, closing transmission channel')],
    [
      'policy',
      `${refused('554 5.7.1 Message refused by our policy', 'said')} (in reply to end of DATA command)`,
    ],
  ])('is told by nothing else: %s', async (cause, text) =>
    expect((await read(text)).results[0]?.verdict.cause).toBe(cause),
  );
});

describe('the domain of an address that is not valid', () => {
  it.each([
    'There was a problem with your message to kim@example.org.\n\nThe domain name of the email address is not valid',
    '550 The domain part of the recipient’s address is invalid',
    'Your message to kim@example.org was not delivered. It is a 5.1.2 error.\n\nIt usually means: The domain name of the address is not valid',
  ])('is no mailbox that is missing: %s', async (text) => {
    expect((await read(text)).results[0]?.verdict.stated).toBe('domain-not-found');
  });
});

describe('a class of errors beside a code for a connection that was there', () => {
  const report = (words: string) =>
    `Final-Recipient: rfc822; kim@example.org\nAction: delayed\nStatus: 4.4.2\nDiagnostic-Code: smtp; ${words}`;

  it.each(['generic::failed_precondition: error', 'generic::failed_precondition: read error (0)'])(
    'is no word for a server that cannot be reached: %s',
    async (words) =>
      expect((await read(report(words))).results[0]?.verdict).toMatchObject({
        cause: 'connection-timeout',
        sure: 'clear',
      }),
  );

  it('leaves what is said plainly', async () => {
    const [result] = (await read('450 4.4.2 host unreachable')).results;
    expect(result?.verdict.cause).toBe('host-unreachable');
  });
});
