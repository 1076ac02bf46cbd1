import { describe, expect, it } from 'vitest';
import { told } from './log.test-helper';

describe('the log of msmtp', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'one of several is refused, and so nobody gets it: the reply is about the one',
      `
Nov 23 11:03:10 host=mx.example.org tls=on auth=on user=ada@example.com from=ada@example.com recipients=maria@example.org,tom@example.org smtpstatus=550 smtpmsg='550 5.1.1 <tom@example.org>: User unknown' errormsg='recipient address tom@example.org not accepted by the server' exitcode=EX_DATAERR
`,
      [
        'maria@example.org | failed |  | mx.example.org | ',
        'tom@example.org | failed | 550 5.1.1 | mx.example.org | 550 5.1.1 <tom@example.org>: User unknown',
      ],
    ],
    [
      'the message is refused for all of them',
      `
Nov 23 11:03:10 host=mx.example.org tls=on auth=on user=ada@example.com from=ada@example.com recipients=maria@example.org,tom@example.org smtpstatus=554 smtpmsg='554 5.7.1 Spam' errormsg='the server did not accept the mail' exitcode=EX_UNAVAILABLE
`,
      [
        'maria@example.org | failed | 554 5.7.1 | mx.example.org | 554 5.7.1 Spam',
        'tom@example.org | failed | 554 5.7.1 | mx.example.org | 554 5.7.1 Spam',
      ],
    ],
    [
      'words of its own, and what arrived',
      `
Nov 23 11:03:10 host=mx.example.org tls=on auth=on user=ada@example.com from=ada@example.com recipients=eve@example.org mailsize=100 smtpstatus=250 smtpmsg='250 2.0.0 Ok' exitcode=EX_OK
Nov 23 11:03:10 host=mx.example.org tls=on auth=on user=ada@example.com from=ada@example.com recipients=maria@example.org errormsg='cannot connect to mx.example.org, port 587: Connection timed out' exitcode=EX_TEMPFAIL
`,
      [
        'maria@example.org | failed |  | mx.example.org | cannot connect to mx.example.org, port 587: Connection timed out',
      ],
    ],
    [
      'in the log of a router, wrapped, the sender refused',
      `
Mon Oct 14 23:35:55 2024 mail.err msmtp: host=mx.example.org tls=off auth=off from=ada@example.com recipients=maria@example.org
smtpstatus=553 smtpmsg='553 5.1.8 <ada@example.com>... Domain of sender address does not exist'
errormsg='envelope from address ada@example.com not accepted by the server' exitcode=EX_DATAERR
`,
      [
        'maria@example.org | failed | 553 5.1.8 | mx.example.org | 553 5.1.8 <ada@example.com>... Domain of sender address does not exist',
      ],
    ],
    [
      'the login is nobody it was for',
      `
Nov 23 11:03:10 host=mx.example.org tls=on auth=on user=ada@example.com from=ada@example.com smtpstatus=535 smtpmsg='535 5.7.8 Error: authentication failed' errormsg='authentication failed (method PLAIN)' exitcode=EX_NOPERM
`,
      [' | failed | 535 5.7.8 | mx.example.org | 535 5.7.8 Error: authentication failed'],
    ],
  ])('%s', async (_what, text, rows) => expect(await told(text)).toEqual(rows));
});
