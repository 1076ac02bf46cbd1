import { read } from '../reading.test-helper';

/** What a log says of each recipient: who, what became of it, codes, server, why. */
export async function told(text: string): Promise<string[]> {
  const { results } = await read(`${text.trim()}\n`);
  return results.map(({ delivery, verdict }) => {
    const { recipient, basic, enhanced, server, diagnostic } = delivery;
    const codes = [basic, enhanced].flatMap((code) => code?.value ?? []).join(' ');
    return [recipient?.value, verdict.outcome, codes, server?.value, diagnostic].join(' | ');
  });
}

/** Writes a line of a process, whose number may be given. */
export type WriteLine = (process: string, text: string, pid?: string) => string;

/** How the system, a collector or a container writes a line of a process. */
export const LINE_WRITERS: readonly (readonly [string, WriteLine])[] = [
  ['syslog', (process, text, pid = '811') => `Nov 23 11:02:10 mail ${process}[${pid}]: ${text}`],
  [
    'syslog with a year',
    (process, text, pid = '811') => `Nov 23 2026 11:02:10 mx1 ${process}[${pid}]: ${text}`,
  ],
  [
    'a month of another language',
    (process, text, pid = '811') => `Сен 04 11:02:10 mailserver1 ${process}[${pid}]: ${text}`,
  ],
  [
    'FreeBSD',
    (process, text, pid = '811') => `Nov  3 11:02:10 <mail.info> mx1 ${process}[${pid}]: ${text}`,
  ],
  [
    'OpenWrt',
    (process, text, pid = '811') =>
      `Mon Nov 23 11:02:10 2026 mail.info ${process}[${pid}]: ${text}`,
  ],
  [
    'ISO 8601',
    (process, text, pid = '811') =>
      `2026-11-23T11:02:10.123456+01:00 mx1 ${process}[${pid}]: ${text}`,
  ],
  [
    'RFC 5424',
    (process, text, pid = '811') =>
      `<22>1 2026-11-23T11:02:10.000Z mx1 ${process} ${pid} - [origin software="rsyslogd"] ${text}`,
  ],
  [
    'journalctl -o short-full',
    (process, text, pid = '811') => `Mon 2026-11-23 11:02:10 CET mx1 ${process}[${pid}]: ${text}`,
  ],
  [
    'journalctl -o short-monotonic',
    (process, text, pid = '811') => `[   12.123456] mx1 ${process}[${pid}]: ${text}`,
  ],
  [
    'journalctl -o json',
    (process, text, pid = '811') =>
      JSON.stringify({
        __REALTIME_TIMESTAMP: '1795821295123456',
        SYSLOG_IDENTIFIER: process,
        MESSAGE: text,
        _PID: pid,
      }),
  ],
  ['journalctl -o cat', (_process, text) => text],
  [
    'Docker',
    (process, text, pid = '811') =>
      JSON.stringify({
        log: `2026-11-23T11:02:10.000000+00:00 mx1 ${process}[${pid}]: ${text}\n`,
        stream: 'stdout',
        time: '2026-11-23T11:02:10.123456789Z',
      }),
  ],
  [
    'Docker Compose',
    (process, text, pid = '811') =>
      `mail-1  | 2026-11-23T11:02:10.123+00:00 INFO    ${process}[${pid}]: ${text}`,
  ],
  [
    'kubectl',
    (process, text, pid = '811') =>
      `[pod/mail-0/postfix] Nov 23 11:02:10 mx1 ${process}[${pid}]: ${text}`,
  ],
];
