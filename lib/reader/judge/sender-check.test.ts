import { describe, expect, it } from 'vitest';
import { read } from '../reading.test-helper';

const verdictOf = async (text: string) => {
  const [{ verdict } = { verdict: undefined }] = (await read(text)).results;
  return { cause: verdict?.cause, sure: verdict?.sure, by: verdict?.clues.phrase };
};

const CHECK = { cause: 'sender-rejected', sure: 'clear', by: 'verification failed for <' };

describe('a server that has checked the sender in vain', () => {
  it.each([
    [
      'Exim’s words without a code, as a program shows them',
      'Message could not be sent. Mailer Error: SMTP Error: The following recipients failed: kim@example.org: Verification failed for <shop@example.com>\nUnrouteable address\nSender verify failed',
    ],
    [
      'each line with its code',
      '550-Verification failed for <shop@example.com>\n550-Unrouteable address\n550 Sender verify failed',
    ],
    [
      'below a sentence that speaks of the code',
      'Every message comes back with a 550 verification error.\n\n    550-Verification failed for <shop@example.com> 550-No such person here\n    550 Sender verify failed (in reply to RCPT TO command)\n\nWhat is wrong?',
    ],
  ])('is taken at its word: %s', async (_what, text) => {
    expect(await verdictOf(text)).toEqual(CHECK);
  });

  it('is none where only the recipient has no route', async () => {
    const text = 'kim@example.org: Unrouteable address';
    expect((await verdictOf(text)).cause).toBe('domain-not-found');
  });
});
