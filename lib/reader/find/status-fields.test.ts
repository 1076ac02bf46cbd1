import { describe, expect, it } from 'vitest';
import { read } from '../reading.test-helper';

const MESSAGE = ['Reporting-MTA: dns; mail.example.com', 'X-Postfix-Queue-ID: 4411348004026'];
const groupOf = (address: string, action: string, reply: string): string[] => [
  `Final-Recipient: rfc822; ${address}`,
  `Original-Recipient: rfc822; ${address}`,
  `Action: ${action}`,
  `Status: ${reply.slice(4, 9)}`,
  `Diagnostic-Code: smtp; ${reply}`,
];
const FIELDS = [
  ...MESSAGE,
  ...groupOf('kim@example.org', 'delayed', '451 4.7.1 Your server is blocked for now'),
  'Will-Retry-Until: Sat, 28 Nov 2026 13:31:12 -0400 (EDT)',
  ...groupOf('tom@example.org', 'failed', '550 5.1.1 No such user'),
];

describe('the fields of a report', () => {
  it('belong together where a page parts every line from the next', async () => {
    const { results } = await read(FIELDS.join('\n\n'));
    expect(
      results.map(({ delivery, verdict }) => [
        delivery.recipient?.value,
        verdict.outcome,
        delivery.reporter?.value,
      ]),
    ).toEqual([
      ['tom@example.org', 'failed', 'mail.example.com'],
      ['kim@example.org', 'delayed', 'mail.example.com'],
    ]);
  });
});
