import { describe, expect, it } from 'vitest';
import { read } from '../reading.test-helper';
import { told } from './log.test-helper';

describe('the log of Exim', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'a deferral and a refusal of one message, and the notice about it',
      `
2026-11-23 10:00:00 1xX5A5-00003h-2o <= ada@example.com H=localhost [127.0.0.1] P=esmtp S=500
2026-11-23 10:00:00 1xX5A5-00003h-2o H=mx.example.org [192.0.2.9] Connection timed out
2026-11-23 10:00:00 1xX5A5-00003h-2o == maria@example.org R=dnslookup T=remote_smtp defer (110) H=mx.example.org [192.0.2.9]: Connection timed out
2026-11-23 10:00:00 1xX5A5-00003h-2o ** tom@example.net R=dnslookup T=remote_smtp H=mx.example.net [192.0.2.7]:25 X=TLS1.3:TLS_AES_256_GCM_SHA384:256 CV=yes DN="C=US, O=Example, CN=mx.example.net": SMTP error from remote mail server after end of data: 550 This message scored 14.3 spam points.
2026-11-23 10:00:02 1xX5B6-0000Gm-2g <= <> R=1xX5A5-00003h-2o U=Debian-exim P=local S=2274
2026-11-23 10:00:03 1xX5B6-0000Gm-2g ** ada@example.com R=dnslookup T=remote_smtp H=mx.example.com [192.0.2.2]: SMTP error from remote mail server after RCPT TO:<ada@example.com>: 550 5.1.1 User unknown
2026-11-23 10:00:03 1xX5B6-0000Gm-2g Frozen (delivery error message)
`,
      [
        'tom@example.net | failed | 550 | mx.example.net | 550 This message scored 14.3 spam points.',
        'maria@example.org | delayed |  | mx.example.org | Connection timed out',
      ],
    ],
    [
      'what is given up keeps the reason of the last try',
      `
2026-11-23 10:00:00 1xX5A5-00003h-2o == maria@example.org R=dnslookup T=remote_smtp defer (-44) H=mx.example.org [192.0.2.9]: SMTP error from remote mail server after RCPT TO:<maria@example.org>: 450 4.2.0 Greylisted
2026-11-23 10:00:00 1xX5A5-00003h-2o == maria@example.org R=dnslookup T=remote_smtp defer (-54): retry time not reached for any host for 'example.org'
2026-11-23 10:00:00 1xX5A5-00003h-2o ** maria@example.org: retry timeout exceeded
2026-11-23 10:00:00 1xX5A5-00003h-2o Completed
`,
      ['maria@example.org | failed | 450 4.2.0 | mx.example.org | 450 4.2.0 Greylisted'],
    ],
    [
      'a reason before "retry timeout exceeded" in one line',
      `
2026-11-23 10:00:00 1xX5A5-00003h-2o ** maria@example.com R=local_user T=maildir_home: mailbox is full: retry timeout exceeded
2026-11-23 10:00:00 1xX5A5-00003h-2o ** tom@example.net R=dnslookup T=remote_smtp H=mx.example.net [192.0.2.7]: SMTP error from remote mail server after RCPT TO:<tom@example.net>: 450 4.2.0 Greylisted: retry timeout exceeded
`,
      [
        'maria@example.com | failed |  |  | mailbox is full',
        'tom@example.net | failed | 450 4.2.0 | mx.example.net | 450 4.2.0 Greylisted',
      ],
    ],
    [
      'routers, aliases, pipes and users without a domain',
      `
2026-11-23 10:00:02 +0100 [1234] 1xX5A5-00003h-2o ** tom@example.net <tom@example.com> R=dnslookup: all relevant MX records point to non-existent hosts
2026-11-23 10:00:02 +0100 [1234] 1xX5A5-00003h-2o ** eve@example.net: Unrouteable address
2026-11-23 10:00:02 +0100 [1234] 1xX5A5-00003h-2o ** |/usr/bin/vacation <ida@example.com> R=system_aliases T=address_pipe: Child process of address_pipe transport returned 127
2026-11-23 10:00:02 +0100 [1234] 1xX5A5-00003h-2o => jo <jo@example.com> R=local_user T=local_delivery
2026-11-23 10:00:02 +0100 [1234] 1xX5A5-00003h-2o == kit@example.net R=dnslookup defer (-1): host lookup did not complete
`,
      [
        'tom@example.net | failed |  |  | all relevant MX records point to non-existent hosts',
        'eve@example.net | failed |  |  | Unrouteable address',
        'ida@example.com | failed |  |  | Child process of address_pipe transport returned 127',
        'kit@example.net | delayed |  |  | host lookup did not complete',
      ],
    ],
    [
      'a message that is frozen, and the notice about it',
      `
2026-11-23 10:00:00 1xX5A5-00003h-2o == maria@example.com R=dnslookup defer (-1): lowest numbered MX record points to local host
2026-11-23 10:00:00 1xX5A5-00003h-2o Frozen
2026-11-23 10:00:00 1xX5B6-0000Gm-2g <= <> R=1xX5A5-00003h-2o U=Debian-exim P=local S=2274
2026-11-23 10:00:01 1xX5B6-0000Gm-2g ** postmaster@pc: Unrouteable address
2026-11-23 10:00:01 1xX5B6-0000Gm-2g Frozen (delivery error message)
`,
      ['maria@example.com | failed |  |  | lowest numbered MX record points to local host'],
    ],
    [
      'a message that is frozen in a later run of the queue, and a reply of that word',
      `
2026-11-23 10:00:00 1xX5A5-00003h-2o == maria@example.org R=dnslookup T=remote_smtp defer (110) H=mx.example.org [192.0.2.9]: Connection refused
2026-11-23 10:30:00 1xX5A5-00003h-2o Message is frozen
2026-11-23 10:30:00 1xX5C7-0000Hm-2g == tom@example.net R=dnslookup T=remote_smtp defer (-44) H=mx.example.net [192.0.2.7]: SMTP error from remote mail server after RCPT TO:<tom@example.net>: 450 4.2.1 Mailbox is frozen
`,
      [
        'maria@example.org | failed |  | mx.example.org | Connection refused',
        'tom@example.net | delayed | 450 4.2.1 | mx.example.net | 450 4.2.1 Mailbox is frozen',
      ],
    ],
    [
      'a server that is named before its reply, as older versions write it',
      `
2012-02-13 15:02:02 1xX5A5-00003h-2o ** maria@example.org R=dnslookup T=remote_smtp: SMTP error from remote mail server after RCPT TO:<maria@example.org>: host mx.example.org [192.0.2.3]: 550 5.1.1 User unknown
`,
      ['maria@example.org | failed | 550 5.1.1 | mx.example.org | 550 5.1.1 User unknown'],
    ],
    [
      'a message that its administrator removes',
      `
2026-11-23 10:00:00 1xX5A5-00003h-2o == maria@example.org R=dnslookup T=remote_smtp defer (110) H=mx.example.org [192.0.2.9]: Connection refused
2026-11-23 10:00:00 1xX5A5-00003h-2o cancelled by timeout_frozen_after
2026-11-23 10:00:00 1xX5A5-00003h-2o Completed
`,
      ['maria@example.org | failed |  | mx.example.org | Connection refused'],
    ],
    [
      'only tries at a server, of nobody',
      `
2026-11-23 10:00:00 1xX5A5-00003h-2o H=mx.example.org [192.0.2.9] Connection timed out
`,
      [' | delayed |  | mx.example.org | Connection timed out'],
    ],
    [
      'a greeting that refuses, of nobody',
      `
2026-11-23 10:00:00 1xX5A5-00003h-2o H=mx.example.org [192.0.2.9]: SMTP error from remote mail server after initial connection: 554 5.7.1 go away
`,
      [' | failed | 554 5.7.1 | mx.example.org | 554 5.7.1 go away'],
    ],
    [
      // https://pastebin.com/cVhrByU6
      'a refusal of the content by its own rules, of nobody',
      `
2026-11-23 10:00:00 H=([192.0.2.20]) [192.0.2.222]:2837 rejected DATA: info@example.com exceeded rate limit ( 100.9 / 1h )
`,
      [' | failed |  |  | info@example.com exceeded rate limit ( 100.9 / 1h )'],
    ],
    [
      'a client with which no encryption could be set up',
      `
2026-12-01 14:01:11 TLS error on connection from mx9.example.org [192.0.2.7] (SSL_accept): error:1417A0C1:SSL routines:tls_post_process_client_hello:no shared cipher
`,
      [
        ' | delayed |  |  | TLS error on connection from mx9.example.org [192.0.2.7] (SSL_accept): error:1417A0C1:SSL routines:tls_post_process_client_hello:no shared cipher',
      ],
    ],
    [
      'in the log of the system',
      `
Nov 23 10:00:02 mail exim[811]: 2026-11-23 10:00:00 1xX5A5-00003h-2o ** tom@example.net F=<ada@example.com> R=dnslookup T=remote_smtp H=mx.example.net [192.0.2.7]: SMTP error from remote mail server after MAIL FROM:<ada@example.com> SIZE=1550: 550 5.7.1 no
`,
      ['tom@example.net | failed | 550 5.7.1 | mx.example.net | 550 5.7.1 no'],
    ],
  ])('%s', async (_what, text, rows) => expect(await told(text)).toEqual(rows));
});

describe('Exim at a terminal, with the number of a process before each line', () => {
  it.each([
    '    1 LOG: MAIN\n    8   Start queue run: pid=8\n    9 LOG: MAIN REJECT\n    9   H=(localhost) [192.0.2.7] F=<ada@example.com> rejected RCPT <maria@example.org>: relay not permitted',
    '   17 LOG: MAIN\n   19 LOG: MAIN REJECT\n   19   H=mx [192.0.2.7] F=<ada@example.com> rejected RCPT <maria@example.org>: Unrouteable address\n   17 LOG: MAIN',
  ])('counts nothing: %s', async (text) => {
    const { outcome, results } = await read(text);
    expect(outcome).toBe('failed');
    expect(results.map(({ delivery }) => delivery.recipient?.value)).toEqual(['maria@example.org']);
  });
});
