import { describe, expect, it } from 'vitest';
import { read } from '../reading.test-helper';

describe('a server that takes plain text alone', () => {
  it.each([
    [
      '550 5.7.1 Content-Policy reject msg: The message contains HTML subpart, therefore we consider it SPAM or Outlook Virus. TEXT/PLAIN is accepted.',
      'spam-content',
    ],
    ['550 5.7.1 HTML messages are not accepted here, send plain text only', 'policy'],
    ['550 Only plain text is accepted on this list', 'policy'],
  ])('says how to write: %s', async (reply, cause) => {
    const [result] = (await read(reply)).results;
    expect(result?.verdict).toMatchObject({ cause, situation: 'plain-text-only', who: 'you' });
    expect(result?.verdict.second).toBeUndefined();
  });

  it.each([
    '554 5.7.1 Message rejected, scored 9.6 points TESTS=HTML_MESSAGE,MIME_HTML_ONLY',
    '535 5.7.8 Send the password in plain text over TLS only',
  ])('is none that names HTML or plain text otherwise: %s', async (reply) => {
    expect((await read(reply)).results[0]?.verdict.situation).not.toBe('plain-text-only');
  });
});
