import { describe, expect, it } from 'vitest';
import { told } from './log.test-helper';

describe('the log of Courier', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'every line of a reply, its state, and the notice',
      `
Nov 23 11:02:10 mail courierd: newmsg,id=000000000002B48B.000000006B0A0E51.000000CC: dns; localhost (localhost [127.0.0.1])
Nov 23 11:02:10 mail courierd: started,id=000000000002B48B.000000006B0A0E51.000000CC,from=<ada@example.com>,module=esmtp,host=example.org,addr=<maria@example.org>
Nov 23 11:02:10 mail courieresmtp: id=000000000002B48B.000000006B0A0E51.000000CC,from=<ada@example.com>,addr=<maria@example.org>: Connection refused
Nov 23 11:02:10 mail courieresmtp: id=000000000002B48B.000000006B0A0E51.000000CC,from=<ada@example.com>,addr=<maria@example.org>: 550-5.7.1 This message looks like spam. Please
Nov 23 11:02:10 mail courieresmtp: id=000000000002B48B.000000006B0A0E51.000000CC,from=<ada@example.com>,addr=<tom@example.net>: Connection timed out
Nov 23 11:02:10 mail courieresmtp: id=000000000002B48B.000000006B0A0E51.000000CC,from=<ada@example.com>,addr=<maria@example.org>: 550 5.7.1 ask your administrator.
Nov 23 11:02:10 mail courieresmtp: id=000000000002B48B.000000006B0A0E51.000000CC,from=<ada@example.com>,addr=<maria@example.org>,status: failure
Nov 23 11:02:10 mail courieresmtp: id=000000000002B48B.000000006B0A0E51.000000CC,from=<ada@example.com>,addr=<tom@example.net>,status: deferred
Nov 23 11:02:10 mail courierd: completed,id=000000000002B48B.000000006B0A0E51.000000CC
Nov 23 11:02:11 mail courierlocal: id=000000000002B48C.000000006B0A0E51.000000CD,from=<>,addr=<ada@example.com>,size=3000,success: Message delivered.
`,
      [
        'maria@example.org | failed | 550 5.7.1 |  | 550-5.7.1 This message looks like spam. Please ask your administrator.',
        'tom@example.net | delayed |  |  | Connection timed out',
      ],
    ],
    [
      'deferred first, then handed over',
      `
Nov 23 11:02:10 mail courieresmtp: id=000000000002B48B.000000006B0A0E51.000000CC,from=<ada@example.com>,addr=<maria@example.org>: 450 4.2.0 Greylisted
Nov 23 11:02:10 mail courieresmtp: id=000000000002B48B.000000006B0A0E51.000000CC,from=<ada@example.com>,addr=<maria@example.org>,status: deferred
Nov 23 11:02:10 mail courieresmtp: id=000000000002B48B.000000006B0A0E51.000000CC,from=<ada@example.com>,addr=<maria@example.org>: 250 2.0.0 Ok: queued as 4hR045T2xz1
Nov 23 11:02:10 mail courieresmtp: id=000000000002B48B.000000006B0A0E51.000000CC,from=<ada@example.com>,addr=<maria@example.org>,success: delivered: mx.example.org [192.0.2.9]
Nov 23 11:02:10 mail courieresmtp: id=000000000002B48B.000000006B0A0E51.000000CC,from=<ada@example.com>,addr=<maria@example.org>,status: success
`,
      ['maria@example.org | delivered |  |  | '],
    ],
    [
      'a paste that ends before the state',
      `
Nov 23 11:02:10 mail courieresmtp: id=000000000002B48B.000000006B0A0E51.000000CC,from=<ada@example.com>,addr=<maria@example.org>: 550-5.1.1 User unknown
Nov 23 11:02:10 mail courieresmtp: id=000000000002B48B.000000006B0A0E51.000000CC,from=<ada@example.com>,addr=<maria@example.org>: 550 5.1.1 see https://example.org
`,
      [
        'maria@example.org | failed | 550 5.1.1 |  | 550-5.1.1 User unknown see https://example.org',
      ],
    ],
  ])('%s', async (_what, text, rows) => expect(await told(text)).toEqual(rows));
});
