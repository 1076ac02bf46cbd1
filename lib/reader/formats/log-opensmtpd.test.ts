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

  it('tells of a session with itself once', async () => {
    const own = (to: string): string => `
smtp-out: Connecting to smtp://127.0.0.1:10025 (localhost) on session 0123456789abcdef...
smtp-out: Connected on session 0123456789abcdef
debug: mta: 0x1f8bfd426600: handling next task for relay [relay:127.0.0.1,port=10025,mx]
smtp-in: Failed command on session 0123456789abcde0: "RCPT TO:<maria@example.org>" => 550 Invalid recipient
relay: PermFail for 97424d9044a565d8: session=0123456789abcdef, from=<ada@example.com>, to=<${to}>, rcpt=<->, source=127.0.0.1, relay=127.0.0.1 (localhost), delay=0s, stat=550 Invalid recipient
debug: mta: flush for 97424d9044a565d8 (-> ${to})
debug: queue: bouncing evp:97424d9044a565d8 as evp:97424d9144a565d8
`;
    const refused = 'maria@example.org | failed | 550 |  | 550 Invalid recipient';
    expect(await told(own('maria@example.org'))).toEqual([refused]);
    expect(await told(own('tom@example.org'))).toEqual([
      refused,
      'tom@example.org | failed | 550 | localhost | 550 Invalid recipient',
    ]);
  });
});
