import { describe, expect, it } from 'vitest';
import { read } from '../reading.test-helper';

async function verdictOf(text: string) {
  const { results } = await read(text);
  return results[0]?.verdict;
}

const refusal = (host: string): string =>
  `Nov  2 10:00:00 mail postfix/smtp[77]: 4F1A2B3C4D: to=<maria@example.org>, relay=${host}[192.0.2.7]:25, delay=2, delays=0/0/1/1, dsn=5.7.1, status=bounced (host ${host}[192.0.2.7] said: 553 5.7.1 <ada@example.net>: Sender address rejected: not logged in (in reply to RCPT TO command))`;

describe('a server that asks for a login', () => {
  it('is the way out, as far as its name tells', async () =>
    expect(await verdictOf(refusal('smtp.example.org'))).toMatchObject({
      cause: 'login-failed',
      door: 'your-provider',
    }));

  it('takes the sender for one of its own, where it takes the mail of a domain', async () =>
    expect(await verdictOf(refusal('mx.example.org'))).toMatchObject({
      cause: 'sender-rejected',
      door: 'their-provider',
    }));
});
