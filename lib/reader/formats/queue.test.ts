import { describe, expect, it } from 'vitest';
import { read } from '../reading.test-helper';

/** Who waits, since when, and why, as the answer tells it. */
async function told(text: string) {
  const { format, outcome, results } = await read(text);
  return {
    format,
    outcome,
    rows: results.map(({ delivery, verdict }) =>
      [
        delivery.queueId?.value,
        delivery.recipient?.value,
        verdict.outcome,
        delivery.basic?.value,
        delivery.enhanced?.value,
        verdict.sure === 'open' ? 'unknown' : verdict.cause,
      ]
        .map((value) => value ?? '-')
        .join(' '),
    ),
  };
}

const queueOf = (...rows: readonly string[]) => ({ format: 'queue', outcome: 'delayed', rows });

const PAD = ' '.repeat(41);

const POSTFIX = `-Queue ID-  --Size-- ----Arrival Time---- -Sender/Recipient-------
3C1A12B0F1*     479 Mon Nov 23 10:00:05  ada@example.com
${PAD}lea@mail.example.org

3C1A12B0F2     1536 Mon Nov 23 10:01:05  ada@example.com
(host mx.example.org[192.0.2.9] said: 450 4.2.0 <max@example.org>: Recipient address rejected: Greylisted (in reply to RCPT TO command))
${PAD}max@example.org
${PAD}mia@example.org
       (connect to mx.example.net[192.0.2.11]:25: Connection refused)
${PAD}ole@example.net

3C1A12B0F3      812 Mon Nov 23 10:02:05  MAILER-DAEMON
(host mx.example.net[192.0.2.12] refused to talk to me: 554 5.7.1 Service unavailable; Client host [198.51.100.7] blocked)
${PAD}ben@example.net
                                                         (reason unavailable)
${PAD}tom@example.net

-- 3 Kbytes in 3 Requests.
`;

describe('mailq of Postfix', () => {
  it('each recipient waits for the reason above', async () => {
    expect(await told(POSTFIX)).toEqual(
      queueOf(
        '3C1A12B0F1 lea@mail.example.org delayed - - unknown',
        '3C1A12B0F2 max@example.org delayed 450 4.2.0 greylisted',
        '3C1A12B0F2 mia@example.org delayed 450 4.2.0 greylisted',
        '3C1A12B0F2 ole@example.net delayed - - host-unreachable',
        '3C1A12B0F3 ben@example.net delayed 554 5.7.1 ip-blocked',
        '3C1A12B0F3 tom@example.net delayed - - unknown',
      ),
    );
  });

  it('a reason that a mail program has wrapped is one', async () => {
    const text = `3C1A12B0F2     1536 Mon Nov 23 10:01:05  ada@example.com
(host mx.example.org[192.0.2.9] said: 451 4.3.0 Error: queue file
write error (scanner timeout)
(in reply to end of DATA command))
${PAD}max@example.org
`;
    expect(await told(text)).toEqual(
      queueOf('3C1A12B0F2 max@example.org delayed 451 4.3.0 server-error'),
    );
  });

  it('a long id and a sender on a line of his own', async () => {
    const text = `4Bm2Lj0w8Fz1mX!     1536 Mon Nov 23 10:01:05
    ada@example.com
  (lost connection with mx.example.org[192.0.2.9] while receiving the initial server greeting)
    max@example.org
`;
    const [row] = (await told(text)).rows;
    expect(row).toMatch(/^4Bm2Lj0w8Fz1mX max@example.org delayed - - /);
  });
});

describe('postqueue -j', () => {
  const entry = (id: string, ...recipients: readonly object[]): string =>
    JSON.stringify({
      queue_name: 'deferred',
      queue_id: id,
      arrival_time: 1_795_820_721,
      message_size: 481,
      forced_expire: false,
      sender: 'ada@example.com',
      recipients,
    });
  const text = [
    entry(
      '3C1A12B0F2',
      {
        address: 'max@example.org',
        delay_reason: 'host mx[192.0.2.9] said: 450 4.2.0 "Greylisted"',
      },
      { address: 'ole@example.net', delay_reason: 'Server certificate not verified' },
    ),
    entry('3C1A12B0F3', { address: 'ben@example.net' }),
  ].join('\n');
  const rows = [
    '3C1A12B0F2 max@example.org delayed 450 4.2.0 greylisted',
    '3C1A12B0F2 ole@example.net delayed - - tls',
    '3C1A12B0F3 ben@example.net delayed - - unknown',
  ];

  it('an object a message', async () => expect(await told(text)).toEqual(queueOf(...rows)));

  it('as jq prints it', async () => {
    const pretty = text.split('\n').map((line) => JSON.stringify(JSON.parse(line), null, 2));
    expect(await told(pretty.join('\n'))).toEqual(queueOf(...rows));
  });
});

describe('mailq of Sendmail', () => {
  it('the reason stands below the sender', async () => {
    const text = `MSP Queue status...
/var/spool/mqueue-client is empty
\t\tTotal requests: 0
MTA Queue status...
\t\t/var/spool/mqueue/q1 (2 requests)
-----Q-ID----- --Size-- -----Q-Time----- ------------Sender/Recipient-----------
6ANA0AbC001234*     106 Mon Nov 23 10:00 <ada@example.com>
      8BITMIME   (Deferred: 450 4.2.0 <max@example.org>: Greylisted, see http:)
\t\t\t\t\t <max@example.org>
\t\t\t\t\t <mia@example.org>
6ANA0AbC001235X      45 Mon Nov 23 10:01 MAILER-DAEMON
                 (Deferred: Connection refused by mx.example.net.)
\t\t\t\t\t <a.very.long.name@department.example.
\t\t/var/spool/mqueue/q2 (1 request)
-----Q-ID----- --Size-- -----Q-Time----- ------------Sender/Recipient-----------
6ANA0AbC001236       45 Mon Nov 23 10:02 <ada@example.com>
\t\t\t\t\t ole@example.net
\t\tTotal requests: 3
`;
    expect(await told(text)).toEqual(
      queueOf(
        '6ANA0AbC001234 max@example.org delayed 450 4.2.0 greylisted',
        '6ANA0AbC001234 mia@example.org delayed 450 4.2.0 greylisted',
        '6ANA0AbC001235 - delayed - - host-unreachable',
        '6ANA0AbC001236 ole@example.net delayed - - unknown',
      ),
    );
  });

  it('with -v below each recipient', async () => {
    const text = `-----Q-ID----- --Size-- -Priority- ---Q-Time--- --------Sender/Recipient--------
6ANA0AbC001234      106     120345+Nov 23 10:00 <ada@example.com>
\t\t\t\t\t\t<max@example.org>
\t\t (Deferred: 451 Temporary local problem)
\t\t\t\t\t\t(---ada---)
\t\t\t\t\t\t<ole@example.net>
\t\t (Deferred: Connection timed out with mx.example.net.)
`;
    expect(await told(text)).toEqual(
      queueOf(
        '6ANA0AbC001234 max@example.org delayed 451 - server-error',
        '6ANA0AbC001234 ole@example.net delayed - - connection-timeout',
      ),
    );
  });
});

describe('the queue of Exim', () => {
  it('exim -bp: those with a D have nothing to wait for', async () => {
    const text = `25m  2.9K 1xX5A3-00002X-0A <ada@example.com>
        D lea@example.org
          max@example.org

 3d  481 1xX5A3-00002X-0B <> *** frozen ***
          ole@example.net

`;
    expect(await told(text)).toEqual(
      queueOf(
        '1xX5A3-00002X-0A max@example.org delayed - - unknown',
        '1xX5A3-00002X-0B ole@example.net delayed - - queue-expired',
      ),
    );
  });

  it('exim -Mvl: the last reason for each recipient', async () => {
    const text = `2026-11-23 10:00:00 Received from ada@example.com H=(desk.example.com) [192.0.2.1] P=esmtp S=486 id=1@mail.example.com
2026-11-23 10:00:01 H=mx.example.org [192.0.2.9] SMTP error from remote mail server after RCPT TO:<max@example.org>: 450 4.2.0 Greylisted
2026-11-23 10:00:01 max@example.org R=dnslookup T=remote_smtp defer (-44) H=mx.example.org [192.0.2.9]: SMTP error from remote mail server after RCPT TO:<max@example.org>: 450-4.2.0 Recipient address rejected:\\n450 4.2.0 Greylisted
2026-11-23 10:00:02 ole@example.net R=dnslookup T=remote_smtp defer (111): Connection refused
2026-11-23 10:00:03 lea@mail.example.org: local_delivery transport succeeded
2026-11-23 10:30:00 max@example.org R=dnslookup defer (-51): retry time not reached for any host
`;
    const { rows, ...rest } = await told(text);
    expect(rest).toEqual({ format: 'queue', outcome: 'delayed' });
    expect(rows).toEqual([
      '- max@example.org delayed 450 4.2.0 greylisted',
      '- ole@example.net delayed - - host-unreachable',
    ]);
  });
});

describe('several listings in one text', () => {
  it('one says who waits, another one why', async () => {
    const text = `# exim -bp
25m  2.9K 1xX5A3-00002X-0A <ada@example.com>
          max@example.org

 3d  481 1xX5A3-00002X-0B <ada@example.com>
          ole@example.net

# exim -Mvl 1xX5A3-00002X-0A
2026-11-23 10:00:00 Received from ada@example.com H=desk [192.0.2.1] P=esmtp S=486
2026-11-23 10:00:02 max@example.org R=dnslookup T=remote_smtp defer (111): Connection refused

What can I do about it? My provider says 550 5.7.1 to everything.
`;
    expect(await told(text)).toEqual(
      queueOf(
        '1xX5A3-00002X-0B ole@example.net delayed - - unknown',
        '- max@example.org delayed - - host-unreachable',
      ),
    );
  });

  it('the log of one message is none of those', async () => {
    const tries = ['10:00:01', '10:30:01', '11:30:01'].map(
      (time) => `2026-11-23 ${time} H=mx.example.org [192.0.2.9] 450 4.2.0 rejected: Greylisted
2026-11-23 ${time} max@example.org R=dnslookup T=remote_smtp defer (-44) H=mx.example.org [192.0.2.9]: SMTP error from remote mail server after RCPT TO:<max@example.org>: 450 4.2.0 rejected: Greylisted\n`,
    );
    const { format, rows } = await told(tries.join(''));
    expect(format).toBe('queue');
    expect(rows).toEqual(['- max@example.org delayed 450 4.2.0 greylisted']);
  });

  it('a log below tells what has become of a message since', async () => {
    const { format, rows } = await told(`3C1A12B0F2     1536 Mon Nov 23 10:01:05  ada@example.com
${PAD}max@example.org

Nov 23 10:11:05 mail postfix/smtp[811]: 3C1A12B0F2: to=<max@example.org>, relay=mx.example.org[192.0.2.9]:25, delay=600, dsn=5.1.1, status=bounced (host mx.example.org[192.0.2.9] said: 550 5.1.1 User unknown (in reply to RCPT TO command))
`);
    expect(format).toBe('log');
    expect(rows).toEqual(['3C1A12B0F2 max@example.org failed 550 5.1.1 user-unknown']);
  });
});

describe('the queues of others', () => {
  it('smtpctl show queue of OpenSMTPD: never the sender', async () => {
    const text = `97424d9044a565d8|inet4|mta|auth|ada@example.com|max@example.org|max@example.org|1795821298|1796166898|1795821398|4|pending|6375|450 Greylisted, come | back later
877b9e376b51e93b|local|mta||ada@example.com|office@example.com|ole@example.net|1795821298|1796166898|1795821318|2|inflight|5|Network error on destination MXs
`;
    expect(await told(text)).toEqual(
      queueOf(
        '97424d9044a565d8 max@example.org delayed 450 - greylisted',
        '877b9e376b51e93b ole@example.net delayed - - host-unreachable',
      ),
    );
  });

  it('qmail-qread and qmHandle', async () => {
    const qread = `23 Nov 2026 10:00:00 GMT  #10484  1243  <ada@example.com> 
  done\tremote\tlea@example.org
\tremote\tmax@example.org
\tlocal\tole@example.com
`;
    expect(await told(qread)).toEqual(
      queueOf(
        '10484 max@example.org delayed - - unknown',
        '10484 ole@example.com delayed - - unknown',
      ),
    );
    const handle = `10484 (13, 13/10484)
  Return-path: ada@example.com
  From: Ada <ada@example.com>
  To: Max <max@example.org>, mia@example.org
  Subject: Lunch
  Date: Mon, 23 Nov 2026 10:00:00 +0000
  Size: 1243 bytes

Messages in local queue: 0
Messages in remote queue: 1
`;
    expect(await told(handle)).toEqual(
      queueOf(
        '10484 max@example.org delayed - - unknown',
        '10484 mia@example.org delayed - - unknown',
      ),
    );
  });

  it('mailq of Courier', async () => {
    const id = '0000000000A1B2C3.0000000069269A10.00001F2E';
    const text = `Size             Queue ID                                    Date
User             From
Status           Recipient
---------------- ---------------------------------------------------------
1.2K             ${id}  Nov 23 10:00
ada              ada@example.com
                 max@example.org
done             lea@example.org

   1 messages.
`;
    const row = `${id} max@example.org delayed - - unknown`;
    expect(await told(text)).toEqual(queueOf(row));
    const batch = `1.2K            ;${id};Nov 23 10:00;ada;ada@example.com;;max@example.org;done;lea@example.org;
messages: 1
`;
    expect(await told(batch)).toEqual(queueOf(row));
  });

  it('mailq of dma and nullmailer', async () => {
    const dma = `ID\t: 1a2b.55d0c1f2a3b0
From\t: ada@example.com
To\t: max@example.org
--
ID\t: 1a2c.55d0c1f2a3b0
From\t: ada@example.com
To\t: ole@example.net
`;
    expect(await told(dma)).toEqual(
      queueOf(
        '1a2b.55d0c1f2a3b0 max@example.org delayed - - unknown',
        '1a2c.55d0c1f2a3b0 ole@example.net delayed - - unknown',
      ),
    );
    const nullmailer = `2026-11-23 10:00:00 1243 bytes from <ada@example.com>
  to <max@example.org>
  to <ole@example.net>
`;
    expect(await told(nullmailer)).toEqual(
      queueOf('- max@example.org delayed - - unknown', '- ole@example.net delayed - - unknown'),
    );
  });
});

describe('what is no queue', () => {
  it.each([
    [
      'files',
      'report01  1536 Mon Nov 23 10:01:05  notes.txt\nreport02  812 Mon Nov 23 10:02:05  a.txt\n',
    ],
    ['a list of people', '(friends)\n   max@example.org\n   mia@example.org\n'],
    ['rows with bars', '97424d9044a565d8|a|b||ada@example.com|max@example.org|1|2|3\n'],
    [
      'JSON of others',
      '{"queue_id": "7", "jobs": [{"address": "max@example.org", "state": "new"}]}\n',
    ],
    [
      'a table of a queue',
      '                 T  5 10 20 40 80 160\n         TOTAL   3  1  1  1  0  0   0\n  example.org    3  1  1  1  0  0   0\n',
    ],
    ['another queue', '{"queue_name":"active","queue_id":"x","address":"max@example.org"}\n'],
    ['a ticket', 'ID : 1234.5678\nFrom : Berlin\nTo : ada@example.com\n'],
    ['a raffle', '10484 (13, L)\n  To: Max <max@example.org>\n'],
    ['a telephone', '2026-11-23 10:00:00 42 bytes from <modem>\n  to <phone>\n'],
    ['another log', '2026-11-23 10:00:00 Received from the printer: 3 pages for max@example.org\n'],
  ])('%s', async (_name, text) => expect((await read(text)).outcome).toBe('none'));
});
