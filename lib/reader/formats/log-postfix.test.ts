import { describe, expect, it } from 'vitest';
import { told } from './log.test-helper';

describe('the log of Postfix', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'a greeting that refuses, of nobody, is tried at the next server',
      `
Nov 23 11:02:10 mail postfix/smtp[811]: 9D8C7B6A55: host mx.example.org[192.0.2.9] refused to talk to me: 554 5.7.1 Service unavailable; client blocked
`,
      [' | delayed | 554 5.7.1 | mx.example.org | 554 5.7.1 Service unavailable; client blocked'],
    ],
    [
      'the next server says what became of it',
      `
Nov 23 11:02:10 mail postfix/smtp[811]: 9D8C7B6A55: host mx1.example.org[192.0.2.9] refused to talk to me: 554 5.7.1 Service unavailable; client blocked
Nov 23 11:02:10 mail postfix/smtp[811]: 9D8C7B6A55: to=<maria@example.org>, relay=mx2.example.org[192.0.2.10]:25, delay=1, delays=0/0/1/0, dsn=5.1.1, status=bounced (host mx2.example.org[192.0.2.10] said: 550 5.1.1 No such user (in reply to RCPT TO command))
`,
      ['maria@example.org | failed | 550 5.1.1 | mx2.example.org | 550 5.1.1 No such user'],
    ],
    [
      'a refusal by one server is why, where the next one was not reached',
      `
Nov 23 11:02:10 mail postfix/smtp[811]: 9D8C7B6A55: host mx1.example.org[192.0.2.9] refused to talk to me: 554 5.7.1 Service unavailable; client blocked
Nov 23 11:02:10 mail postfix/smtp[811]: 9D8C7B6A55: to=<maria@example.org>, relay=none, delay=1, delays=0/0/1/0, dsn=4.4.1, status=deferred (connect to mx2.example.org[2001:db8::9]:25: Network is unreachable)
`,
      [
        'maria@example.org | delayed | 554 5.7.1 | mx1.example.org | 554 5.7.1 Service unavailable; client blocked',
      ],
    ],
    [
      'a client that was turned away last says nothing of what was not handed on; no date',
      `
03:04:29 mail postfix/smtp[812]: connect to mx1.example.org[192.0.2.9]:25: Operation timed out
03:04:59 mail postfix/smtp[812]: connect to mx2.example.org[192.0.2.10]:25: Operation timed out
03:06:12 mail postfix/smtpd[811]: warning: unknown[10.1.93.1]: SASL plain authentication failed: bad protocol / cancel
`,
      [
        ' | failed |  |  | SASL plain authentication failed: bad protocol / cancel',
        ' | delayed |  | mx2.example.org | connect to mx2.example.org[192.0.2.10]:25: Operation timed out',
      ],
    ],
    [
      'its own words, and the server that they name',
      `
Nov 23 11:02:10 mail postfix/smtp[811]: 9D8C7B6A55: to=<maria@example.org>, relay=none, delay=1, delays=0/0/1/0, dsn=4.4.1, status=deferred (connect to mx.example.org[192.0.2.9]:25: Connection refused)
Nov 23 11:02:10 mail postfix/smtp[811]: 9D8C7B6A55: to=<tom@example.net>, relay=none, delay=1, delays=0/0/1/0, dsn=4.7.1, status=deferred (delivery temporarily suspended: host mx.example.net[192.0.2.7] refused to talk to me: 421 4.7.1 try later)
Nov 23 11:02:10 mail postfix/smtp[811]: 9D8C7B6A55: to=<eve@example.com>, orig_to=<e@example.com>, relay=dovecot, delay=1, dsn=5.1.1, status=bounced (user unknown)
`,
      [
        'eve@example.com | failed | 5.1.1 |  | user unknown',
        'maria@example.org | delayed | 4.4.1 | mx.example.org | connect to mx.example.org[192.0.2.9]:25: Connection refused',
        'tom@example.net | delayed | 421 4.7.1 | mx.example.net | 421 4.7.1 try later',
      ],
    ],
    [
      'only tries at a server, of nobody',
      `
Nov 23 11:02:10 mail postfix/smtp[811]: connect to mx.example.org[192.0.2.9]:25: Connection timed out
Nov 23 11:02:10 mail postfix/smtp[811]: connect to mx.example.org[2001:db8::9]:25: Network is unreachable
`,
      [
        ' | delayed |  | mx.example.org | connect to mx.example.org[2001:db8::9]:25: Network is unreachable',
      ],
    ],
    [
      'a process of its own that ends at once, which counts for more than a try without an end',
      `
Dec  1 11:02:10 mail postfix/smtp[811]: connect to mx.example.org[2001:db8::9]:25: Network is unreachable
Dec  1 11:02:10 mail postfix/master[71]: warning: process /usr/lib/postfix/sbin/smtp pid 811 killed by signal 6
Dec  1 11:02:10 mail postfix/master[71]: warning: /usr/lib/postfix/sbin/smtp: bad command startup -- throttling
`,
      [' | delayed |  |  | warning: /usr/lib/postfix/sbin/smtp: bad command startup -- throttling'],
    ],
    [
      'a probe',
      `
Nov 23 11:02:10 mail postfix/smtp[811]: 9D8C7B6A55: to=<maria@example.org>, relay=mx.example.org[192.0.2.9]:25, delay=1, dsn=5.1.1, status=undeliverable (host mx.example.org[192.0.2.9] said: 550 5.1.1 No such user (in reply to RCPT TO command))
`,
      ['maria@example.org | failed | 550 5.1.1 | mx.example.org | 550 5.1.1 No such user'],
    ],
  ])('%s', async (_what, text, rows) => expect(await told(text)).toEqual(rows));
});
