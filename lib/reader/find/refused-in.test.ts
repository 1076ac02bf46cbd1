import { describe, expect, it } from 'vitest';
import { read } from '../reading.test-helper';

const recipientsIn = async (text: string) =>
  (await read(text)).results.map(({ delivery }) => delivery.recipient?.value);

describe('the last argument of an exception', () => {
  it.each([
    ["'ada@example.com'"],
    ["'Ada Lovelace <ada@example.com>'"],
    ['\'"Lovelace, Ada" <ada@example.com>\''],
    ['"Ada O\'Neil <ada@example.com>"'],
    ["u'<ada@example.com>'"],
  ])('%s is who sent', async (argument) => {
    const text = `smtplib.SMTPSenderRefused: (530, b'5.7.0 Please log in first', ${argument})`;
    expect(await recipientsIn(text)).toEqual([undefined]);
  });

  it('of another exception is whom it was for', async () => {
    const text =
      "smtplib.SMTPRecipientsRefused: {'Kim <kim@example.org>': (550, b'5.1.1 No such user here')}";
    expect(await recipientsIn(text)).toEqual(['kim@example.org']);
  });
});
