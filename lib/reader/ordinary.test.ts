import { describe, expect, it } from 'vitest';
import { ordinary } from './ordinary.test-helper';
import { read } from './reading.test-helper';

describe('ordinary texts are left alone', () => {
  it.each(Object.entries(ordinary))('%s', async (_name, text) => {
    expect(await read(text)).toMatchObject({ outcome: 'none', results: [], marks: [] });
  });

  it.each(Object.entries(ordinary))('%s as a mail', async (_name, text) => {
    const mail = `From: Ada <ada@example.com>\nTo: tom@example.net\nSubject: Hello\nDate: Tue, 24 Nov 2026 10:00:00 +0000\n\n${text}\n`;
    expect(await read(mail)).toMatchObject({ outcome: 'none', results: [] });
  });
});
