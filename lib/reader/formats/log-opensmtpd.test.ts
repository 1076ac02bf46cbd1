import { describe, expect, it } from 'vitest';
import { told } from './log.test-helper';

describe('the log of OpenSMTPD', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'version 6 and later',
      `
Nov 23 11:02:10 mail smtpd[811]: 0123456789abcdef mta delivery evpid=97424d9044a565d8 from=<ada@example.com> to=<maria@example.org> rcpt=<-> source="198.51.100.7" relay="192.0.2.9 (mx.example.org)" delay=0s result="PermFail" stat="550 No such user here"
Nov 23 11:02:10 mail smtpd[811]: 0123456789abcdef mta delivery evpid=97424d9044a565d9 from=<ada@example.com> to=<tom@example.org> rcpt=<list@example.com> source="198.51.100.7" relay="192.0.2.9 (mx.example.org)" delay=0s result="TempFail" stat="Network error on destination MXs"
`,
      [
        'maria@example.org | failed | 550 | mx.example.org | 550 No such user here',
        'tom@example.org | delayed |  | mx.example.org | Network error on destination MXs',
      ],
    ],
    [
      'version 5.7',
      `
Nov 23 11:02:10 mail smtpd[811]: 0123456789abcdef mta event=delivery evpid=97424d9044a565d8 from=<ada@example.com> to=<maria@example.org> rcpt=<-> source="198.51.100.7" relay="192.0.2.9 (mx.example.org)" delay=1s result="TempFail" stat="450 4.2.0 Greylisted"
`,
      ['maria@example.org | delayed | 450 4.2.0 | mx.example.org | 450 4.2.0 Greylisted'],
    ],
    [
      'version 5.4, and its queue that gives a message up',
      `
Nov 23 11:02:10 mail smtpd[811]: smtp-out: Error on session 0123456789abcdef: 450 4.2.0 Greylisted
Nov 23 11:02:10 mail smtpd[811]: relay: TempFail for 97424d9044a565d8: session=0123456789abcdef, from=<ada@example.com>, to=<maria@example.org>, rcpt=<->, source=198.51.100.7, relay=192.0.2.9 (mx.example.org), delay=1s, stat=450 4.2.0 Greylisted
Nov 23 11:02:10 mail smtpd[811]: relay: Expire for 97424d9044a565d8: from=<ada@example.com>, to=<maria@example.org>, rcpt=<->, delay=4d, stat=Envelope expired
`,
      ['maria@example.org | failed | 450 4.2.0 | mx.example.org | 450 4.2.0 Greylisted'],
    ],
    [
      'a local delivery, and a notice',
      `
Nov 23 11:02:10 mail smtpd[811]: 0123456789abcdef mda delivery evpid=97424d9044a565d8 from=<ada@example.com> to=<maria@example.org> rcpt=<maria@example.org> user=maria delay=1s result=TempFail stat=Error ("mail.local: /var/mail/maria: Permission denied")
Nov 23 11:02:10 mail smtpd[811]: 0123456789abcdef mda delivery evpid=97424d9144a565d8 from=<> to=<ada@example.com> rcpt=<ada@example.com> user=ada delay=1s result=Ok stat=Delivered
`,
      [
        'maria@example.org | delayed |  |  | Error ("mail.local: /var/mail/maria: Permission denied")',
      ],
    ],
  ])('%s', async (_what, text, rows) => expect(await told(text)).toEqual(rows));
});
