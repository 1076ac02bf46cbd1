import { describe, expect, it } from 'vitest';
import { read } from '../../reading.test-helper';

/** Rows of sessions: `1>RCPT TO:<maria@example.org>` was sent in the first. */
const write = (rows: readonly string[], names = true): string =>
  [
    ...(names
      ? [
          '#Software: Microsoft Exchange Server',
          '#Fields: date-time,connector-id,session-id,sequence-number,local-endpoint,remote-endpoint,event,data,context',
        ]
      : []),
    ...rows.map((row, place) => {
      const second = String(place).padStart(2, '0');
      const [session, event, data] = [row.charAt(0), row.charAt(1), row.slice(2)];
      const told = event === '*' ? `,"${data}"` : `"${data}",`;
      return `2026-11-24T10:00:${second}.100Z,Internet,08D${session},${place},192.0.2.1:5000,192.0.2.20:25,${event},${told}`;
    }),
  ].join('\n');

async function told(text: string) {
  const { format, counts, results } = await read(text);
  return {
    format,
    counts,
    rows: results.map(({ delivery, verdict }) => [
      delivery.recipient?.value,
      verdict.outcome,
      delivery.basic?.value,
      delivery.enhanced?.value,
      delivery.server?.value,
    ]),
  };
}

const TWO_SESSIONS = [
  '1<220 mx.example.org ESMTP, ready',
  '1>EHLO mail.example.com',
  '1<250-mx.example.org',
  '2<220 mx.example.net ESMTP',
  '1<250 STARTTLS',
  '1>MAIL FROM:<ada@example.com> SIZE=5121',
  '1>RCPT TO:<maria@example.org>',
  '2>MAIL FROM:<ada@example.com>',
  '2<250 2.1.0 Ok',
  '2>RCPT TO:<eve@example.net>',
  '1>RCPT TO:<tom@example.org>',
  '1<250 2.1.0 Ok',
  '2<452 4.2.2 Mailbox is full',
  '1<250 2.1.5 Ok',
  '1<550-5.1.1 There is nobody',
  '1<550 5.1.1 of this name, sorry',
  '1>DATA',
  '1<354 go ahead',
  '1<554 5.7.1 Message rejected',
  '1>QUIT',
];

describe('the protocol log of Exchange', () => {
  it.each([true, false])('gives each answer to the command of its session', async (names) => {
    expect(await told(write(TWO_SESSIONS, names))).toEqual({
      format: 'dialogue',
      counts: { failed: 2, delayed: 1 },
      rows: [
        ['tom@example.org', 'failed', '550', '5.1.1', 'mx.example.org'],
        ['maria@example.org', 'failed', '554', '5.7.1', 'mx.example.org'],
        ['eve@example.net', 'delayed', '452', '4.2.2', 'mx.example.net'],
      ],
    });
  });

  it('counts what was taken', async () => {
    const rows = TWO_SESSIONS.map((row) => row.replace('1<554 5.7.1 Message rejected', '1<250 Ok'));
    expect((await told(write(rows))).counts).toEqual({ failed: 1, delayed: 1, delivered: 1 });
  });

  it('gives what was refused before the recipients as the reason', async () => {
    const rows = [
      '1<220 mx.example.org ESMTP',
      '1>MAIL FROM:<ada@example.com>',
      '1>RCPT TO:<maria@example.org>',
      '1<550 5.7.1 Sender refused',
      '1<503 5.5.1 Need MAIL first',
    ];
    expect((await told(write(rows))).rows).toEqual([
      ['maria@example.org', 'failed', '550', '5.7.1', 'mx.example.org'],
    ]);
  });

  it('of the receiving side has failed: nobody here tries again', async () => {
    const rows = [
      '1>220 mail.example.com ESMTP',
      '1<MAIL FROM:<eve@example.net>',
      '1>250 2.1.0 Ok',
      '1<RCPT TO:<maria@example.org>',
      '1>452 4.3.1 Insufficient system resources',
    ];
    expect((await told(write(rows))).rows).toEqual([
      ['maria@example.org', 'failed', '452', '4.3.1', 'mail.example.com'],
    ]);
  });

  it('tells why there was no dialogue, and nothing where all went well', async () => {
    const failed = await told(
      write(['1*attempting to connect', '1*Failed to connect. Winsock error code: 10061']),
    );
    expect(failed).toMatchObject({ counts: { delayed: 1 } });
    expect((await read(write(['1*attempting to connect']))).outcome).toBe('none');
  });
});
