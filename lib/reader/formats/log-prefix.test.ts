import { describe, expect, it } from 'vitest';
import { told } from './log.test-helper';

const REST =
  '9D8C7B6A55: to=<maria@example.org>, relay=mx.example.org[192.0.2.9]:25, delay=1, dsn=4.7.1, status=deferred (host mx.example.org[192.0.2.9] said: 450 4.7.1 try later (in reply to RCPT TO command))';
const ROW = 'maria@example.org | delayed | 450 4.7.1 | mx.example.org | 450 4.7.1 try later';
const GONE = ROW.replace('delayed', 'failed');
const EXPIRED = '9D8C7B6A55: from=<ada@example.com>, status=expired, returned to sender';
const QUEUE = 'postfix/qmgr';

/** How the system, a collector or a container writes a line of a process. */
const WRITERS: readonly (readonly [string, (process: string, text: string) => string])[] = [
  ['syslog', (process, text) => `Nov 23 11:02:10 mail ${process}[811]: ${text}`],
  ['syslog with a year', (process, text) => `Nov 23 2026 11:02:10 mx1 ${process}[811]: ${text}`],
  [
    'a month of another language',
    (process, text) => `Сен 04 11:02:10 mailserver1 ${process}[811]: ${text}`,
  ],
  ['FreeBSD', (process, text) => `Nov  3 11:02:10 <mail.info> mx1 ${process}[811]: ${text}`],
  ['OpenWrt', (process, text) => `Mon Nov 23 11:02:10 2026 mail.info ${process}[811]: ${text}`],
  ['ISO 8601', (process, text) => `2026-11-23T11:02:10.123456+01:00 mx1 ${process}[811]: ${text}`],
  [
    'RFC 5424',
    (process, text) =>
      `<22>1 2026-11-23T11:02:10.000Z mx1 ${process} 811 - [origin software="rsyslogd"] ${text}`,
  ],
  [
    'journalctl -o short-full',
    (process, text) => `Mon 2026-11-23 11:02:10 CET mx1 ${process}[811]: ${text}`,
  ],
  [
    'journalctl -o short-monotonic',
    (process, text) => `[   12.123456] mx1 ${process}[811]: ${text}`,
  ],
  [
    'journalctl -o json',
    (process, text) =>
      JSON.stringify({
        __REALTIME_TIMESTAMP: '1795821295123456',
        SYSLOG_IDENTIFIER: process,
        MESSAGE: text,
        _PID: '811',
      }),
  ],
  ['journalctl -o cat', (_process, text) => text],
  [
    'Docker',
    (process, text) =>
      JSON.stringify({
        log: `2026-11-23T11:02:10.000000+00:00 mx1 ${process}[811]: ${text}\n`,
        stream: 'stdout',
        time: '2026-11-23T11:02:10.123456789Z',
      }),
  ],
  [
    'Docker Compose',
    (process, text) => `mail-1  | 2026-11-23T11:02:10.123+00:00 INFO    ${process}[811]: ${text}`,
  ],
  [
    'kubectl',
    (process, text) => `[pod/mail-0/postfix] Nov 23 11:02:10 mx1 ${process}[811]: ${text}`,
  ],
];

describe('a line of a log behind the prefix of', () => {
  it.each(WRITERS)('%s', async (_name, write) => {
    const line = write('postfix/smtp', REST);
    expect(await told(line)).toEqual([ROW]);
    expect(await told([line, write(QUEUE, EXPIRED)].join('\n'))).toEqual([GONE]);
    const other = EXPIRED.replace('9D8C7B6A55', '8C7B6A5511');
    expect((await told([line, write(QUEUE, other)].join('\n')))[0]).not.toBe(GONE);
  });

  it('a program without time and number speaks to whoever has called it: no log', async () => {
    const rows = await told(
      'msmtp: recipient address maria@example.org not accepted by the server\nmsmtp: server message: 550 5.1.1 User unknown\nmsmtp: could not send mail\n',
    );
    expect(rows[0]).toContain('maria@example.org | failed | 550 5.1.1');
  });
});
