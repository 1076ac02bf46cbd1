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
      ['maria@example.org', 'failed', 'relay-denied', 'mail'],
    ]);
    expect(shown.slice(deciding?.start, deciding?.end)).toBe(
      '554 5.7.1 <maria@example.org>: Relay access denied',
    );
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
