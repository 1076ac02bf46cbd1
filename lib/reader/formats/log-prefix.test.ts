import { describe, expect, it } from 'vitest';
import { LINE_WRITERS, told } from './log.test-helper';

const REST =
  '9D8C7B6A55: to=<maria@example.org>, relay=mx.example.org[192.0.2.9]:25, delay=1, dsn=4.7.1, status=deferred (host mx.example.org[192.0.2.9] said: 450 4.7.1 try later (in reply to RCPT TO command))';
const ROW = 'maria@example.org | delayed | 450 4.7.1 | mx.example.org | 450 4.7.1 try later';
const GONE = ROW.replace('delayed', 'failed');
const EXPIRED = '9D8C7B6A55: from=<ada@example.com>, status=expired, returned to sender';
const QUEUE = 'postfix/qmgr';

describe('a line of a log behind the prefix of', () => {
  it.each(LINE_WRITERS)('%s', async (_name, write) => {
    const line = write('postfix/smtp', REST);
    expect(await told(line)).toEqual([ROW]);
    expect(await told([line, write(QUEUE, EXPIRED)].join('\n'))).toEqual([GONE]);
    const other = EXPIRED.replace('9D8C7B6A55', '8C7B6A5511');
    expect((await told([line, write(QUEUE, other)].join('\n')))[0]).not.toBe(GONE);
  });

  it('a Postfix that its administrator has named', async () => {
    expect(await told(`Nov 23 10:00:01 mail enforced-tls/smtp[811]: ${REST}`)).toEqual([ROW]);
  });

  it('a program without time and number speaks to whoever has called it: no log', async () => {
    const rows = await told(
      'msmtp: recipient address maria@example.org not accepted by the server\nmsmtp: server message: 550 5.1.1 User unknown\nmsmtp: could not send mail\n',
    );
    expect(rows[0]).toContain('maria@example.org | failed | 550 5.1.1');
  });

  it('what other programs write in between is no part of a line', async () => {
    const line =
      'Nov 23 11:02:10 mail postfix/smtp[811]: 9D8C7B6A55: to=<maria@example.org>, relay=none, delay=1, dsn=4.4.1, status=deferred (connect to mx.example.org[192.0.2.9]:25: Connection refused)';
    const foreign = [
      'Nov 23 11:02:11 mail kernel: usb 1-1: new device 5.1.1 550',
      'Nov 23 11:02:12 mail sshd[99]: Failed password for root from 192.0.2.77',
    ];
    const row = await told(line);
    expect(row[0]).toContain('Connection refused');
    expect(await told([foreign[0], line, ...foreign, ...foreign].join('\n'))).toEqual(row);
  });

  it('a line that was wrapped is read with its rest', async () => {
    const [head, rest] = [
      'Nov 23 11:02:10 mail postfix/smtp[811]: ',
      REST.replace('said: ', 'said:\n'),
    ];
    expect(await told(head + rest)).toEqual([ROW]);
  });
});
