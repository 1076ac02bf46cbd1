import { describe, expect, it } from 'vitest';
import { read } from '../reading.test-helper';

const line = (rest: string): string => `Nov 23 11:02:10 mail postfix/${rest}`;

async function told(text: string) {
  const { outcome, results } = await read(text);
  return [
    outcome,
    ...results.map(({ delivery, verdict }) => [
      delivery.recipient?.value,
      verdict.outcome,
      verdict.cause,
      delivery.server?.value,
    ]),
  ];
}

const deferred = line(
  'smtp[3111]: 9D8C7B6A55: to=<maria@example.org>, relay=mx.example.org[192.0.2.9]:25, delay=430000, dsn=4.7.5, status=deferred (Server certificate not trusted)',
);

describe('the log of a mail server', () => {
  it('a message that is given up has failed, for the reason it was deferred', async () => {
    const expired = line(
      'qmgr[911]: 9D8C7B6A55: from=<ada@example.com>, status=expired, returned to sender',
    );
    expect(await told(`${deferred}\n${expired}\n`)).toEqual([
      'failed',
      ['maria@example.org', 'failed', 'tls', 'mx.example.org'],
    ]);
    expect(await told(`${expired}\n`)).toEqual([
      'failed',
      [undefined, 'failed', 'queue-expired', undefined],
    ]);
  });

  it('an arrow of another program is none of Exim’s, and no code that refuses has arrived', async () => {
    const refused = '554 5.7.1 Client host rejected: cannot find your hostname';
    const trace = `mta: 0xea67: MTA_INIT -> MTA_BANNER\nmta: 0xea67: <<< ${refused}\n`;
    const rows = ['failed', [undefined, 'failed', 'reverse-dns', undefined]];
    expect(await told(`smtp-out: Connected on session 0123456789abcdef\n${trace}`)).toEqual(rows);
    const dated = `2026-11-23 10:00:01 smtpd: state BANNER => RCPT <maria@example.org> ${refused}\n`;
    expect((await told(dated))[0]).not.toBe('delivered');
  });

  it('another message that is given up says nothing of it', async () => {
    const expired = line(
      'qmgr[911]: 1111111111: from=<ada@example.com>, status=expired, returned to sender',
    );
    expect((await told(`${deferred}\n${expired}\n`)).at(-1)).toEqual([
      'maria@example.org',
      'delayed',
      'tls',
      'mx.example.org',
    ]);
  });

  it.each([
    'Nov 23 11:02:10 mail dma[2987.55b]: remote delivery deferred: mx.example.org [192.0.2.9] failed after RCPT TO: 450 4.2.0 <maria@example.org>: Recipient address rejected: Greylisted\n',
    'Nov 23 11:02:10 mail courieresmtp: id=0002B,from=<ada@example.com>,addr=<maria@example.org>: 450 4.2.0 <maria@example.org>: Recipient address rejected: Greylisted\nNov 23 11:02:10 mail courieresmtp: id=0002B,from=<ada@example.com>,addr=<maria@example.org>,status: deferred\n',
  ])('what waits in the queue beside a refusal is still tried: %j', async (text) => {
    expect((await read(text)).results[0]?.verdict.trying).toBe('tried');
    const other = text
      .replaceAll('delivery deferred: ', 'delivery to ')
      .replaceAll('status: deferred', 'status: failure');
    expect((await read(other)).results[0]?.verdict.trying).toBe('given up');
  });

  it('what was deferred and is given up is tried no more', async () => {
    const expired = line('qmgr[911]: 9D8C7B6A55: from=<ada@example.com>, status=expired');
    const { results } = await read(`${deferred}\n${expired}\n`);
    expect(results[0]?.verdict).toMatchObject({ trying: 'given up', headline: 'failed' });
  });

  it('"rejected" in a reply that is tried again is no failure', async () => {
    const text = line(
      'smtp[3111]: 9D8C7B6A55: to=<maria@example.org>, relay=mx.example.org[192.0.2.9]:25, delay=1, dsn=4.7.1, status=deferred (host mx.example.org[192.0.2.9] said: 450 4.7.1 Client host rejected: cannot find your hostname)',
    );
    expect((await told(text))[0]).toBe('delayed');
  });

  it('a rejection was made by the server that wrote the line, whose own words end before the envelope', async () => {
    const text = line(
      'smtpd[2800]: NOQUEUE: reject: RCPT from unknown[192.0.2.50]: 554 5.7.1 <maria@example.org>: Relay access denied; from=<ada@example.com> to=<maria@example.org> proto=ESMTP helo=<pc>',
    );
    const { text: shown, results } = await read(text);
    const deciding = results[0]?.delivery.deciding;
    expect(await told(text)).toEqual([
      'failed',
      ['maria@example.org', 'failed', 'relay-denied', undefined],
    ]);
    const { side, reporter } = results[0]?.delivery ?? {};
    expect([side, reporter?.value]).toEqual(['receiver', 'mail']);
    expect(shown.slice(deciding?.start, deciding?.end)).toBe(
      '554 5.7.1 <maria@example.org>: Relay access denied',
    );
  });

  it('is the sender’s, whatever the quoted reply says of a rejection', async () => {
    const text = line(
      'smtp[3111]: 9D8C7B6A55: to=<tom@example.net>, relay=mx.example.net[192.0.2.7]:25, delay=1, dsn=5.7.1, status=bounced (host mx.example.net[192.0.2.7] said: 554 5.7.1 reject: no mail for you)',
    );
    const { side, server } = (await read(text)).results[0]?.delivery ?? {};
    expect([side, server?.value]).toEqual(['sender', 'mx.example.net']);
  });

  it('is known by the processes of Postfix, whatever stands before them', async () => {
    const text = deferred.replace('Nov 23', 'Mai 06');
    expect(
      (
        await read(`${text}\n${text.replace('9D8C7B6A55', '8C7B6A5511').replace('maria', 'tom')}`)
      ).results.map(({ delivery }) => delivery.queueId?.value),
    ).toEqual(['9D8C7B6A55', '8C7B6A5511']);
  });
});

describe('who is given up when others of the message bounced', () => {
  const ID = '9D8C7B6A55';
  const bounced = line(
    `smtp[3111]: ${ID}: to=<tom@example.net>, relay=mx.example.net[192.0.2.7]:25, delay=1, dsn=5.1.1, status=bounced (host mx.example.net[192.0.2.7] said: 550 5.1.1 User unknown)`,
  );
  const late = deferred.replace('maria', 'eve');
  const notice = line(`bounce[912]: ${ID}: sender non-delivery notification: 8C7B6A5511`);
  const expired = line(
    `qmgr[911]: ${ID}: from=<ada@example.com>, status=expired, returned to sender`,
  );
  const removed = line(`qmgr[911]: ${ID}: removed`);
  const receipt = line(
    'smtp[3112]: 8C7B6A5511: to=<ada@example.com>, relay=mail.example.com[192.0.2.2]:25, delay=1, dsn=2.0.0, status=sent (250 2.0.0 Ok)',
  );
  const sendmail = (rest: string): string =>
    `Nov 23 11:02:10 mail sm-mta[99]: 5ANA2b3c001234: ${rest}`;
  const unknown = sendmail(
    'to=<tom@example.net>, delay=00:00:01, mailer=esmtp, relay=mx.example.net. [192.0.2.7], dsn=5.1.1, stat=User unknown',
  );
  const waiting = sendmail(
    'to=<maria@example.org>, delay=00:00:01, mailer=esmtp, relay=mx.example.org. [192.0.2.9], dsn=4.0.0, stat=Deferred: Connection refused by mx.example.org.',
  );
  const returned = (why: string): string => sendmail(`5ANA2b3d001234: return to sender: ${why}`);

  const TOM = 'tom@example.net failed';
  const LATE = 'maria@example.org delayed';
  const GONE = 'maria@example.org failed';

  it.each<[string, readonly string[], readonly string[]]>([
    ['a notice is about the one that bounced', [bounced, deferred, notice], [TOM, LATE]],
    ['in whatever order the two were tried', [deferred, bounced, notice], [TOM, LATE]],
    ['a notice without a bounce is about who waits', [deferred, notice], [GONE]],
    ['who is tried again after a notice still waits', [deferred, notice, deferred], [LATE]],
    ['expired are all who wait', [deferred, late, expired], [GONE, 'eve@example.org failed']],
    ['expired are they also beside a bounce', [bounced, deferred, notice, expired], [TOM, GONE]],
    [
      'a second notice after another try is about who waited',
      [bounced, deferred, notice, deferred, notice],
      [TOM, GONE],
    ],
    ['a removed message waits for nobody', [bounced, deferred, notice, removed], [TOM, GONE]],
    ['removed alone does not say how it ended', [deferred, removed], [LATE]],
    ['the notice itself is no delivery', [bounced, notice, receipt, removed], [TOM]],
    [
      'nor is what Sendmail returns',
      [
        unknown,
        returned('User unknown'),
        'Nov 23 11:02:11 mail sm-mta[99]: 5ANA2b3d001234: to=<ada@example.com>, delay=00:00:01, mailer=local, dsn=2.0.0, stat=Sent',
      ],
      [TOM],
    ],
    ['Sendmail returns what bounced', [unknown, waiting, returned('User unknown')], [TOM, LATE]],
    [
      'Sendmail returns all that is too old',
      [unknown, waiting, returned('Cannot send message for 5 days')],
      [TOM, GONE],
    ],
  ])('%s', async (_what, lines, wanted) => {
    const { results, counts } = await read(`${lines.join('\n')}\n`);
    const seen = results.map(
      ({ delivery, verdict }) => `${delivery.recipient?.value} ${verdict.outcome}`,
    );
    expect(seen.sort()).toEqual([...wanted].sort());
    expect(counts.delivered).toBeUndefined();
  });

  it('the name of the host is no queue id', async () => {
    const text = [deferred, deferred.replace(ID, '7B6A551122')].join('\n');
    const { results } = await read(text.split(' mail ').join(' mailserver1 '));
    expect(results.map(({ delivery }) => delivery.queueId?.value)).toEqual([ID, '7B6A551122']);
  });
});
