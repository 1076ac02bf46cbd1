import { describe, expect, it } from 'vitest';
import { read } from '../reading.test-helper';

describe('a table that explains codes', () => {
  it.each([
    '111 | Connection refused. | The firewall is in the way.\n220 | The server is ready.\n421 | Connection timed out while talking to the mail server.',
    '421\tService not available, connection refused\n450\tMailbox busy\n550\tMailbox unavailable',
  ])('tells of no message: %s', async (text) => {
    expect(await read(text)).toMatchObject({ outcome: 'none', results: [] });
  });

  it('is none where it names whom it was for', async () => {
    const { outcome } = await read(
      'Status | Recipient\n550 | maria@example.org User unknown\n552 | ada@example.org Mailbox full\n554 | tom@example.org Rejected',
    );
    expect(outcome).toBe('failed');
  });
});

describe('a summary of a log', () => {
  it.each([
    'messages\n\n     87   received\n     44   delivered\n      1   bounced\n     10   rejected (18%)\n\nmessage reject detail\n---------------------\n  RCPT\n    Sender address rejected: User unknown in virtual mailbox table (total: 3)\n           3   kim@example.com',
    'message reject detail\n---------------------\n  RCPT\n    Relay access denied (total: 1)\n           1   192.0.2.9\n    Sender address rejected: User unknown (total: 3)\n           3   kim@example.com',
    '$ grep reject /var/log/mail.log | sort | uniq -c\n     12 reject: RCPT from unknown[192.0.2.9]: 554 5.7.1 <kim@example.com>: Relay access denied\n      3 reject: RCPT from unknown[192.0.2.7]: 550 5.1.1 <tom@example.com>: Recipient address rejected: User unknown',
  ])('tells of no message: %s', async (text) => {
    expect(await read(text)).toMatchObject({ outcome: 'none', results: [] });
  });

  it.each([
    '    220 mx.example.com ESMTP\n    250 OK\n    550 5.1.1 <kim@example.com>: User unknown',
    '     1 Mail could not be delivered to kim@example.com\n     2 550 5.1.1 User unknown\n     3 Sorry',
  ])('is none with codes or numbers of lines: %s', async (text) => {
    expect((await read(text)).outcome).toBe('failed');
  });
});
