import { describe, expect, it } from 'vitest';
import { read } from '../reading.test-helper';
import { told } from './log.test-helper';

describe('the log of the DragonFly Mail Agent', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'two recipients, told by their own ids, and the notice',
      `
Nov 23 11:02:10 mail dma[298700]: new mail from user=ada uid=1000 envelope_from=<ada@example.com>
Nov 23 11:02:10 mail dma[298700]: mail to=<maria@example.org> queued as 298700.555d51ca8f20
Nov 23 11:02:10 mail dma[298700]: mail to=<tom@example.net> queued as 298700.555d51ca8f21
Nov 23 11:02:10 mail dma[298700.555d51ca8f20]: <maria@example.org> trying delivery
Nov 23 11:02:10 mail dma[298700.555d51ca8f21]: <tom@example.net> trying delivery
Nov 23 11:02:10 mail dma[298700.555d51ca8f20]: using smarthost (smtp.example.com:587)
Nov 23 11:02:10 mail dma[298700.555d51ca8f21]: trying remote delivery to mx.example.net [192.0.2.10] pref 10
Nov 23 11:02:10 mail dma[298700.555d51ca8f20]: trying remote delivery to smtp.example.com [192.0.2.9] pref 0
Nov 23 11:02:10 mail dma[298700.555d51ca8f20]: remote delivery deferred: Authentication failed: 535 5.7.8 authentication failed
Nov 23 11:02:10 mail dma[298700.555d51ca8f21]: remote delivery to mx.example.net [192.0.2.10] failed after RCPT TO: 550-5.1.1 <tom@example.net>: no#015#012550 5.1.1 such user
Nov 23 11:02:10 mail dma[298700.555d51ca8f21]: delivery failed, bouncing as 298888
Nov 23 11:02:10 mail dma[298888.555d51ca8f22]: <ada@example.com> trying delivery
Nov 23 11:02:10 mail dma[298888.555d51ca8f22]: <ada@example.com> delivery successful
`,
      [
        'tom@example.net | failed | 550 5.1.1 | mx.example.net | 550-5.1.1 <tom@example.net>: no such user',
        'maria@example.org | delayed | 535 5.7.8 | smtp.example.com | 535 5.7.8 authentication failed',
      ],
    ],
    [
      'a way to log in that the server has not, and then another; without a number of the process',
      `
dma[]: trying delivery
dma[]: using smarthost (smtp.example.com:587)
dma[]: smarthost authentication: AUTH cram-md5 not available: 535 5.7.8 Error: authentication failed: Invalid authentication mechanism
dma[]: delivery successful
`,
      [' | delivered |  |  | '],
    ],
    [
      'no server answers, and it is given up',
      `
Nov 23 11:02:10 mail dma[298700.555d51ca8f20]: <maria@example.org> trying delivery
Nov 23 11:02:10 mail dma[298700.555d51ca8f20]: trying remote delivery to mx.example.org [192.0.2.9] pref 10
Nov 23 11:02:10 mail dma[298700.555d51ca8f20]: connect to mx.example.org [192.0.2.9] failed: Connection refused
Nov 23 11:02:10 mail dma[298700.555d51ca8f20]: <maria@example.org> trying delivery
Nov 23 11:02:10 mail dma[298700.555d51ca8f20]: delivery failed, bouncing as 298888
`,
      ['maria@example.org | failed |  | mx.example.org | Connection refused'],
    ],
    [
      'nobody is named, and it is given up for a name that is not there',
      `
Nov 23 11:02:10 mail dma[298700.555d51ca8f20]: trying delivery
Nov 23 11:02:10 mail dma[298700.555d51ca8f20]: using smarthost (smtp.example.com:25)
Nov 23 11:02:10 mail dma[298700.555d51ca8f20]: remote delivery failed: DNS lookup failure: host smtp.example.com not found
Nov 23 11:02:10 mail dma[298700.555d51ca8f20]: delivery failed, bouncing as 298888
`,
      [' | failed |  | smtp.example.com | DNS lookup failure: host smtp.example.com not found'],
    ],
    [
      'nobody is named, and it is given up as no server answers',
      `
Nov 23 11:02:10 mail dma[298700.555d51ca8f20]: trying delivery
Nov 23 11:02:10 mail dma[298700.555d51ca8f20]: trying remote delivery to mx.example.org [192.0.2.9] pref 10
Nov 23 11:02:10 mail dma[298700.555d51ca8f20]: connect to mx.example.org [192.0.2.9] failed: Connection refused
Nov 23 11:02:10 mail dma[298700.555d51ca8f20]: delivery failed, bouncing as 298888
`,
      [' | failed |  | mx.example.org | Connection refused'],
    ],
    [
      'no such domain',
      `
Nov 23 11:02:10 mail dma[298700.555d51ca8f20]: <maria@nowhere.example> trying delivery
Nov 23 11:02:10 mail dma[298700.555d51ca8f20]: remote delivery failed: DNS lookup failure: host nowhere.example not found
`,
      ['maria@nowhere.example | failed |  |  | DNS lookup failure: host nowhere.example not found'],
    ],
    [
      'TLS, to the server that was named before',
      `
Nov 23 11:02:10 mail dma[298700.555d51ca8f20]: <maria@example.org> trying delivery
Nov 23 11:02:10 mail dma[298700.555d51ca8f20]: trying remote delivery to mx.example.org [192.0.2.9] pref 10
Nov 23 11:02:10 mail dma[298700.555d51ca8f20]: remote delivery deferred: SSL handshake failed fatally: certificate verify failed
`,
      [
        'maria@example.org | delayed |  | mx.example.org | SSL handshake failed fatally: certificate verify failed',
      ],
    ],
    [
      'the sender in a reply is nobody it was for',
      `
Nov 23 11:02:10 mail dma[298700.555d51ca8f20]: <maria@example.org> trying delivery
Nov 23 11:02:10 mail dma[298700.555d51ca8f20]: remote delivery to mx.example.org [192.0.2.9] failed after RCPT TO: 553 5.1.8 <ada@example.com>... Domain of sender address ada@example.com does not exist
Nov 23 11:02:10 mail dma[298700.555d51ca8f20]: delivery failed, bouncing as 298888
`,
      [
        'maria@example.org | failed | 553 5.1.8 | mx.example.org | 553 5.1.8 <ada@example.com>... Domain of sender address ada@example.com does not exist',
      ],
    ],
  ])('%s', async (_what, text, rows) => expect(await told(text)).toEqual(rows));

  it('has only handed on what it gave to its smarthost', async () =>
    expect(
      (await read('dma[]: using smarthost (smtp.example.com:587)\ndma[]: delivery successful'))
        .results[0]?.verdict.headline,
    ).toBe('relayed'));
});
