import { describe, expect, it } from 'vitest';
import { read } from '../reading.test-helper';

const situationOf = async (text: string) => (await read(text)).results[0]?.verdict.situation;

describe('a server that wants something else done first', () => {
  it.each([
    '550 5.7.1 <kim@example.org>... Relaying denied. You must authenticate with POP first',
    "553 sorry, that domain isn't in my list of allowed rcpthosts; check for new mail before sending (#5.7.1)",
    '554 5.7.1 Please receive mail first',
    '550 This server uses POP before SMTP',
    '550-Please log in via POP3 before you send',
    "The message could not be sent because one of the recipients was rejected by the server. The rejected e-mail address was 'kim@example.org'. Subject 'Minutes', Account: 'ada', Server: 'smtp.example.com', Protocol: SMTP, Server Response: '550. First check your e-mail, then send. (#5.7.1)', Port: 25, Secure(SSL): No, Server Error: 550, Error Number: 0x800CCC79",
  ])('takes mail after a login to fetch some: %s', async (text) => {
    const { verdict } = (await read(text)).results[0] ?? {};
    expect(verdict).toMatchObject({ situation: 'fetch-first', who: 'you', stated: 'login-failed' });
  });

  it.each([
    '503 This mail server requires authentication. Please check your mail client settings first',
    '535 5.7.8 Authentication failed: check your email address and password',
    '550 5.2.2 <kim@example.org>: mailbox full, the recipient must check mail first',
    '554 5.7.1 POP3 access is disabled for this account',
    '550 5.1.1 <kim@example.org>: Recipient address rejected: User unknown, check your email before sending',
  ])('wants nothing of the kind: %s', async (text) =>
    expect(await situationOf(text)).not.toBe('fetch-first'),
  );

  it('leads to the web', async () => {
    expect(await situationOf('550 Sign in to your account with a web browser and try again')).toBe(
      'web-first',
    );
    expect(await situationOf('550 5.1.1 User unknown: see the web for more')).toBeUndefined();
  });
});
