import { expect, it } from 'vitest';
import { read } from '../reading.test-helper';

const told = async (...lines: string[]) =>
  (await read(lines.join('\n'))).results.map(({ delivery, verdict }) => [
    delivery.recipient?.value ?? '',
    delivery.side,
    delivery.action,
    verdict.stated,
  ]);

const handler = (said: string): string =>
  `Nov 30 09:06:42 cloud1 /usr/lib64/plesk-9.0/psa-pc-remote[811]: ${said} handler`;
const ofQmail = (said: string): string =>
  `Nov 30 09:06:42 cloud1 qmail-queue-handlers[811]: ${said} handler`;
const silent = (to: string, reply = '5.7.1 Command rejected'): string =>
  `Nov 30 09:06:43 cloud1 postfix/cleanup[84]: 4B1C2D3E4F: milter-reject: END-OF-MESSAGE from mx.example.com[192.0.2.2]: ${reply}; from=<kim@example.com> to=<${to}> proto=ESMTP helo=<mx.example.com>`;

it.each([
  [handler("REJECT during call 'spf'"), 'failed', 'sender-authentication'],
  [
    handler("REJECT during call 'dmarc'").replace('Nov 30 09:06:42 cloud1 ', ''),
    'failed',
    'sender-authentication',
  ],
  [ofQmail("REJECT during call 'grey'"), 'failed', 'policy'],
  [ofQmail("DEFER during call 'grey'"), 'delayed', 'greylisted'],
  [handler("REJECT during call 'check-quota'"), 'failed', 'mailbox-full'],
])('tells which filter of the own server refused: %s', async (line, action, cause) =>
  expect(await told(line)).toEqual([['', 'receiver', action, cause]]),
);

it('belongs to the refusal behind it that says no reason', async () =>
  expect(
    await told(
      handler("REJECT during call 'spf'"),
      silent('ada@example.org'),
      silent('maria@example.org', '5.7.1 Message contains spam'),
    ),
  ).toEqual([
    ['ada@example.org', 'receiver', 'failed', 'sender-authentication'],
    ['maria@example.org', 'receiver', 'failed', 'spam-content'],
  ]));

it.each(['PASS', 'SKIP', 'STOP'])('refuses nothing with %s', async (verdict) =>
  expect(await told(handler(`${verdict} during call 'spf'`))).toEqual([]),
);

it('is not needed for a refusal without a reason', async () =>
  expect(await told(silent('ada@example.org'))).toEqual([
    ['ada@example.org', 'receiver', 'failed', 'unknown'],
  ]));
