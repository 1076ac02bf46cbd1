import { describe, expect, it } from 'vitest';
import { read } from '../reading.test-helper';

const said = async (text: string): Promise<string | undefined> =>
  (await read(text)).results[0]?.delivery.diagnostic;

describe('a reply in a list of fields', () => {
  it('ends before the next field', async () => {
    expect(
      await said(
        'Your message cannot be delivered to the following recipients:\n\n  Recipient address: maria@example.org\n  Diagnostic code: smtp;522 5.2.0 Delivery failed: Over quota\n  Remote system: dns;mx.example.org (Server LMTP)\n',
      ),
    ).toBe('522 5.2.0 Delivery failed: Over quota');
  });

  it('goes on in a line that is set further in, or has no label', async () => {
    expect(
      await said(
        'Recipient address: maria@example.org\nDiagnostic code: smtp;550 5.7.1 Refused:\n   Reason: your host is listed\nand stays so\n',
      ),
    ).toBe('550 5.7.1 Refused: Reason: your host is listed and stays so');
  });
});
