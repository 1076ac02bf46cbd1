import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '../analyser/reading.test-helper';
import { redactReport, redactText } from './redact';

describe('covering what names somebody', () => {
  it.each([
    ['to maria@example.org', 'to [address 1]'],
    ['from 192.0.2.27 and 192.0.2.27', 'from [IP 1] and [IP 1]'],
    ['at 2001:db8::25, 12:30:45', 'at [IP 1], 12:30:45'],
    ['From: Ada Lovelace <ada@example.com>', 'From: [name 1] <[address 1]>'],
    ['Subject: About us\nText', 'Subject: [name 1]\nText'],
    ['queued as 4A1B2C3D4E5F', 'queued as [id 1]'],
    ['550 5.7.26 host mx1.example.org said no', '550 5.7.26 host mx1.example.org said no'],
  ])('%s', (text, wanted) => expect(redactText(text)).toBe(wanted));

  it('names the same address the same each time', () =>
    expect(redactText('a@example.com b@example.com A@example.com')).toBe('[address 1] [address 2] [address 1]'));

  it('keeps every code where its mark says', async () => {
    const line = fc.constantFrom(
      '550 5.1.1 <maria@example.org>: User unknown from 192.0.2.27\n',
      'Status: 5.7.26\n',
      'To: Ada <ada@example.com>\n',
      'said: 421-4.7.0 [192.0.2.1] try later\n',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 12 }), async (lines) => {
        const { report: covered } = redactReport(await read(lines.join('')));
        expect(covered.text).not.toMatch(/maria@|ada@|192\.0\.2/);
        for (const { kind, value, start, end } of covered.marks) {
          if (kind === 'basic' || kind === 'enhanced') expect(covered.text.slice(start, end)).toBe(value);
          if (kind === 'recipient') expect(covered.text.slice(start, end)).toMatch(/^\[address \d+\]$/);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('covers passwords of a dialogue', async () => {
    const { report } = redactReport(
      await read('220 mx.example.org ESMTP\nAUTH LOGIN\n334 VXNlcm5hbWU6\nYWRh\n334 UGFzc3dvcmQ6\nc2VjcmV0\n535 5.7.8 Authentication failed\n'),
    );
    expect(report.text).not.toContain('c2VjcmV0');
    expect(report.text).toContain('535 5.7.8');
  });

  it('covers other texts with the same names', async () => {
    const { report, say } = redactReport(await read('From: ada@example.com\n550 5.1.1 <maria@example.org>: User unknown'));
    expect(report.text).toContain('<[address 2]>');
    expect(say('Your message to maria@example.org')).toBe('Your message to [address 2]');
  });
});
