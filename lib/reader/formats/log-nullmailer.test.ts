import { describe, expect, it } from 'vitest';
import { told } from './log.test-helper';

describe('the log of nullmailer', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'on the screen',
      `
Starting delivery, 2 message(s) in queue.
Starting delivery: host: smtp.example.net protocol: smtp file: 1795821295.101
From: <ada@example.com> to: <maria@example.org>
Message-ID: <1@example.com>
smtp: Failed: 550-5.7.1 This message looks like spam. Please
550 5.7.1 ask your administrator.
Sending failed: Permanent error in sending the message
Generating bounce for 1795821295.101
Starting delivery: host: smtp.example.net protocol: smtp file: 1795821295.102
From: <ada@example.com> to: <tom@example.org>
Message-ID: <2@example.com>
smtp: Failed: 451 Temporary local problem
Sending failed: Temporary error in sending the message
Delivery complete, 1 message(s) remain.
`,
      [
        'maria@example.org | failed | 550 5.7.1 | smtp.example.net | 550-5.7.1 This message looks like spam. Please ask your administrator.',
        'tom@example.org | delayed | 451 | smtp.example.net | 451 Temporary local problem',
      ],
    ],
    [
      'in the log of the system, to several',
      `
 
Nov 23 11:02:10 mail nullmailer-send[91]: Starting delivery: host: smtp.example.net protocol: smtp file: 1795821295.101
Nov 23 11:02:10 mail nullmailer-send[91]: From: <ada@example.com> to: <maria@example.org>, <tom@example.org>
Nov 23 11:02:10 mail nullmailer-send[91]: smtp: Failed: Connect failed
Nov 23 11:02:10 mail nullmailer-send[91]: Sending failed: Connection timed out
Nov 23 11:02:10 mail nullmailer-send[91]: Starting delivery: host: smtp.example.net protocol: smtp file: 1795821295.102
Nov 23 11:02:10 mail nullmailer-send[91]: From: <ada@example.com> to: <eve@example.org>
Nov 23 11:02:10 mail nullmailer-send[91]: smtp: Succeeded: 250 2.0.0 Ok
Nov 23 11:02:10 mail nullmailer-send[91]: Sent file.
`,
      [
        'maria@example.org | delayed |  | smtp.example.net | Connection timed out',
        'tom@example.org | delayed |  | smtp.example.net | Connection timed out',
      ],
    ],
  ])('%s', async (_what, text, rows) => expect(await told(text)).toEqual(rows));
});
