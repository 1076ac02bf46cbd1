import { describe, expect, it } from 'vitest';
import { read } from '../reading.test-helper';

const verdictOf = async (text: string) => (await read(text)).results[0]?.verdict;

describe('the subject of a notice', () => {
  it.each([
    'Undelivered Mail Returned to Sender',
    'Mail delivery failed: returning message to sender',
    'Returned mail: see transcript for details',
    '550 Action not taken (Undelivered Mail Returned to Sender)',
    'Why do I get Undelivered Mail Returned to Sender for all my mails to bob@example.org?',
  ])('gives no reason: %s', async (text) =>
    expect(await verdictOf(text)).toMatchObject({ outcome: 'failed', stated: 'unknown' }),
  );

  it.each([
    [
      'queue-expired',
      'postfix/qmgr[81]: 4A1B2C3D4E: from=<ada@example.com>, status=expired, returned to sender',
    ],
    ['sender-rejected', '554 5.7.1 returned to sender: address not permitted'],
    [
      'user-unknown',
      'Subject: Undelivered Mail Returned to Sender\n\n<bob@example.org>: host mx.example.org said: 550 5.1.1 user unknown',
    ],
  ])('is no other words: %s', async (stated, text) =>
    expect(await verdictOf(text)).toMatchObject({ stated }),
  );
});
