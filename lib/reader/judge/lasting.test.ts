import { describe, expect, it } from 'vitest';
import { read } from '../reading.test-helper';

async function verdictOf(text: string) {
  const { results } = await read(text);
  return results[0]?.verdict;
}

const handedIn = (reply: string): string =>
  `msmtp: envelope from address ada@example.com not accepted by the server\nmsmtp: server message: ${reply}\nmsmtp: could not send mail (account default from /home/ada/.msmtprc)`;

describe('a refusal for now of what a program hands in', () => {
  it('lasts where the enhanced code says so', async () =>
    expect(await verdictOf(handedIn('451 5.7.3 STARTTLS is required to send mail'))).toMatchObject({
      permanent: false,
      retry: 'stop',
    }));

  it('may pass where no code says more', async () =>
    expect(await verdictOf(handedIn('451 4.7.3 STARTTLS is not available now'))).toMatchObject({
      permanent: false,
      retry: 'again',
    }));
});
