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
