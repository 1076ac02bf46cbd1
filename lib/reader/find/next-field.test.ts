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

describe('a reply of several lines', () => {
  // https://github.com/OpenSMTPD/OpenSMTPD/issues/446
  it('goes on where each line of a log has the same before it', async () => {
    const lead = 'mta: 0xea6710: <<< ';
    expect(
      await said(
        `${lead}554-gmx.net Nemesis ESMTP Service not available\n${lead}554-No SMTP service\n${lead}554 For explanation visit us\n`,
      ),
    ).toContain('For explanation visit us');
  });

  // a public mailing list (the underscore list, 2007)
  it('goes on in a line that begins with the name of a command, as a word', async () => {
    expect(
      await said(
        'Diagnostic-Code: SMTP; 550 Please use your real hostname when saying\n HELO (not HSP-AV01)\n',
      ),
    ).toBe('550 Please use your real hostname when saying HELO (not HSP-AV01)');
  });
});
