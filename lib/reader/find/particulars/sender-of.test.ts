import { describe, expect, it } from 'vitest';
import { read } from '../../reading.test-helper';

const sendersIn = async (text: string) =>
  (await read(text)).results.map(({ delivery }) => delivery.sender?.value ?? '');

const AT = 'Nov 23 10:00:00 mail';

describe('who sent, in a line that refuses', () => {
  it.each([
    [
      'Exim',
      '2026-11-23 10:00:00 H=mx.example.net [192.0.2.9] F=<ada@example.net> rejected RCPT <maria@example.org>: Sender verify failed',
    ],
    [
      'Postfix',
      `${AT} postfix/smtpd[811]: NOQUEUE: reject: RCPT from mx.example.net[192.0.2.9]: 450 4.1.8 <ada@example.net>: Sender address rejected: Domain not found; from=<ada@example.net> to=<maria@example.org> proto=ESMTP helo=<mx.example.net>`,
    ],
    [
      'Haraka',
      '2026-11-23T10:00:00.000Z [NOTICE] [7D5F.1] [core] recipient <maria@example.org> code=DENY msg="I cannot deliver mail for <maria@example.org>" sender="<ada@example.net>"',
    ],
    [
      'Amavis',
      `${AT} amavis[811]: (00811-02) Blocked SPAM {DiscardedInbound}, [192.0.2.9] <ada@example.net> -> <maria@example.org>, Hits: 15.5, size: 700, 1500 ms`,
    ],
    [
      'rspamd',
      `${AT} rspamd[811]: <abc>; task; rspamd_task_write_log: id: <x@example.net>, ip: 192.0.2.9, from: <ada@example.net>, (default: T (reject): [25.20/15.00] [R_SPF_FAIL(1.00){-all:c;}]), len: 4521, rcpts: <maria@example.org>`,
    ],
    [
      'Stalwart',
      '2026-11-23T10:00:00Z INFO SMTP RCPT TO rejected (delivery.rcpt-to-rejected) queueId = 31351507, queueName = "remote", from = "ada@example.net", to = ["maria@example.org"], size = 1546, total = 1, hostname = "mx.example.org", to = "maria@example.org", code = 553, details = "Sender address rejected", elapsed = 129ms',
    ],
  ])('%s', async (_maker, line) => expect(await sendersIn(line)).toEqual(['ada@example.net']));
});

describe('who sent, in lines about the same message', () => {
  const deferred = (id: string, recipient: string): string =>
    `${AT} postfix/smtp[812]: ${id}: to=<${recipient}>, relay=mx.example.org[192.0.2.9]:25, delay=1, delays=0/0/1/0, dsn=4.7.1, status=deferred (host mx.example.org[192.0.2.9] said: 450 4.7.1 Greylisted)`;
  const taken = (id: string, sender: string): string =>
    `${AT} postfix/qmgr[811]: ${id}: from=<${sender}>, size=700, nrcpt=1 (queue active)`;

  it('is named by its id', async () => {
    const text = [
      taken('4ABCDEF123', 'ada@example.net'),
      taken('4ABCDEF456', 'bob@example.com'),
      deferred('4ABCDEF123', 'maria@example.org'),
      deferred('4ABCDEF456', 'tom@example.org'),
      deferred('4ABCDEF789', 'eva@example.org'),
    ].join('\n');
    expect(await sendersIn(text)).toEqual(['ada@example.net', 'bob@example.com', '']);
  });

  it('is not that of the line above', async () => {
    const refused = (sender: string, recipient: string): string =>
      `${AT} postfix/smtpd[811]: NOQUEUE: reject: RCPT from mx.example.net[192.0.2.9]: 450 4.1.8 <${sender}>: Sender address rejected: Domain not found; from=<${sender}> to=<${recipient}> proto=ESMTP helo=<mx.example.net>`;
    const text = `${refused('ada@example.net', 'maria@example.org')}\n${refused('bob@example.com', 'tom@example.org')}`;
    expect(await sendersIn(text)).toEqual(['ada@example.net', 'bob@example.com']);
  });

  it('is where Exim took the message', async () => {
    expect(
      await sendersIn(
        '2026-11-23 10:00:00 1uMvaB-00A4ia-29 <= ada@example.net H=localhost [127.0.0.1] P=esmtp S=700\n2026-11-23 10:00:01 1uMvaB-00A4ia-29 ** maria@example.org R=dnslookup T=remote_smtp H=mx.example.org [192.0.2.9]: SMTP error from remote mail server after RCPT TO:<maria@example.org>: 550 5.1.1 User unknown',
      ),
    ).toEqual(['ada@example.net']);
  });
});
