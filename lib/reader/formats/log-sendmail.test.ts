import { describe, expect, it } from 'vitest';
import { told } from './log.test-helper';

describe('the log of Sendmail', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'several recipients in one line, and the notice about them',
      `
Nov 23 11:02:10 mail sm-mta[811]: 5ANA2b3c001234: from=<ada@example.com>, size=321, class=0, nrcpts=2, proto=ESMTP, daemon=MTA-v4, relay=localhost [127.0.0.1]
Nov 23 11:02:10 mail sm-mta[811]: 5ANA2b3c001234: to=<maria@example.org>,<tom@example.org>, ctladdr=<ada@example.com> (1000/1000), delay=00:00:01, xdelay=00:00:00, mailer=esmtp, pri=60000, relay=mx.example.org. [192.0.2.9], dsn=5.1.1, stat=User unknown
Nov 23 11:02:10 mail sm-mta[811]: 5ANA2b3c001234: 5ANA2b3d001234: DSN: User unknown
Nov 23 11:02:10 mail sm-mta[811]: 5ANA2b3d001234: to=<ada@example.com>, delay=00:00:00, xdelay=00:00:00, mailer=local, pri=31000, dsn=2.0.0, stat=Sent
`,
      [
        'maria@example.org | failed | 5.1.1 | mx.example.org | User unknown',
        'tom@example.org | failed | 5.1.1 | mx.example.org | User unknown',
      ],
    ],
    [
      'the reply is what the server said, the state and its status are made up from the digits',
      `
Nov 23 11:02:10 mail sm-mta[811]: 5ANA2b3c001234: to=<maria@example.org>, delay=00:00:01, mailer=esmtp, relay=mx.example.org. [192.0.2.9], dsn=5.1.1, reply=550-Verification failed for <ada@example.com>, stat=User unknown
`,
      [
        'maria@example.org | failed | 550 | mx.example.org | 550-Verification failed for <ada@example.com>',
      ],
    ],
    [
      'refused for a reason that only its status tells',
      `
Nov 23 11:02:10 mail sm-mta[811]: 5ANA2b3c001234: to=<maria@example.org>, delay=00:00:01, mailer=esmtp, relay=mx.example.org. [192.0.2.9], dsn=5.7.1, stat=Service unavailable
`,
      ['maria@example.org | failed | 5.7.1 | mx.example.org | '],
    ],
    [
      'deferred, warned of, and given up',
      `
Nov 23 11:02:10 mail sm-mta[811]: 5ANA2b3c001234: to=<maria@example.org>, delay=00:00:01, mailer=esmtp, relay=mx.example.org. [192.0.2.9], dsn=4.2.0, reply=450 4.2.0 Greylisted, stat=Deferred: 450 4.2.0 Greylisted
Nov 23 11:02:10 mail sm-mta[811]: 5ANA2b3c001234: 5ANA2b3e001234: sender notify: Warning: could not send message for past 4 hours
Nov 23 11:02:10 mail sm-mta[811]: 5ANA2b3c001234: to=<maria@example.org>, delay=5+00:00:01, mailer=esmtp, relay=mx.example.org. [192.0.2.9], dsn=4.2.0, stat=Deferred: 450 4.2.0 Greylisted
Nov 23 11:02:10 mail sm-mta[811]: 5ANA2b3c001234: 5ANA2b3f001234: sender notify: Cannot send message for 5 days
`,
      ['maria@example.org | failed | 450 4.2.0 | mx.example.org | 450 4.2.0 Greylisted'],
    ],
    [
      'a name server, a closed connection, a queue',
      `
Nov 23 11:02:10 mail sm-mta[811]: 5ANA2b3c001234: to=<maria@nowhere.example>, delay=00:00:01, mailer=esmtp, relay=nowhere.example., dsn=5.1.2, stat=Host unknown (Name server: nowhere.example.: host not found)
Nov 23 11:02:10 mail sm-mta[811]: 5ANA2b3c001234: to=<tom@example.org>, delay=00:00:01, mailer=esmtp, relay=mx.example.org. [192.0.2.9], dsn=4.0.0, reply=read error from mx.example.org., stat=Deferred: Connection reset by mx.example.org.
Nov 23 11:02:10 mail sm-mta[811]: 5ANA2b3c001234: to=eve@example.org, ctladdr=ada (1000/1000), delay=00:00:01, mailer=esmtp, pri=60000, stat=queued
`,
      [
        'maria@nowhere.example | failed | 5.1.2 | nowhere.example | Host unknown (Name server: nowhere.example.: host not found)',
        'tom@example.org | delayed | 4.0.0 | mx.example.org | Connection reset by mx.example.org.',
        'eve@example.org | delayed |  |  | ',
      ],
    ],
    [
      'what the next server takes has arrived',
      `
Nov 23 11:02:10 mail sm-mta[811]: 5ANA2b3c001234: to=<maria@example.org>, delay=00:00:01, mailer=esmtp, relay=mx1.example.org. [192.0.2.9], dsn=4.3.2, reply=421 4.3.2 busy, stat=Deferred: 421 4.3.2 busy
Nov 23 11:02:10 mail sm-mta[811]: 5ANA2b3c001234: to=<maria@example.org>, delay=00:00:02, mailer=esmtp, relay=mx2.example.org. [192.0.2.10], dsn=2.0.0, stat=Sent (ok 12345)
`,
      ['maria@example.org | delivered |  | mx2.example.org | '],
    ],
  ])('%s', async (_what, text, rows) => expect(await told(text)).toEqual(rows));
});
