import { describe, expect, it } from 'vitest';
import { read } from '../reading.test-helper';

/** What a log says of each client that it turned away: whom it was for, codes, why, side, server. */
async function refusals(text: string): Promise<string[]> {
  const { results } = await read(`${text.trim()}\n`);
  return results.map(({ delivery }) => {
    const { recipient, basic, enhanced, server, diagnostic, action, side } = delivery;
    const codes = [basic, enhanced].flatMap((code) => code?.value ?? []).join(' ');
    return [recipient?.value, action, side, codes, server?.value, diagnostic].join(' | ');
  });
}

const EXIM = '2026-11-23 10:00:01 H=mx.example.org (mail.example.org) [192.0.2.9]';

describe('what a filter has refused', () => {
  it('has not arrived where the filter had taken it', async () =>
    expect(
      await refusals(`
Nov 23 10:00:01 mail amavis[811]: (00811-01) Blocked SPAM {BouncedInternal,Quarantined}, LOCAL [192.0.2.9]:40112 <tom@example.org> -> <maria@example.com>, Queue-ID: 4F9D195432, mail_id: abcdef, Hits: 20.1, size: 544, 999 ms
Nov 23 10:00:01 mail postfix/smtp[812]: 4F9D195432: to=<maria@example.com>, relay=127.0.0.1[127.0.0.1]:10024, delay=28, delays=27/0/0.01/1, dsn=2.5.0, status=sent (250 2.5.0 Ok, id=00811-01, BOUNCE)`),
    ).toEqual(['maria@example.com | failed | receiver |  |  | Blocked SPAM']));

  it('has not arrived where the filter says that it told the sender', async () => {
    const { results } = await read(
      'Nov 23 10:00:01 mail postfix/smtp[812]: 4F9D195432: to=<maria@example.com>, relay=127.0.0.1[127.0.0.1]:10024, delay=28, delays=27/0/0.01/1, dsn=2.5.0, status=sent (250 2.5.0 Ok, id=00811-01, BOUNCE)',
    );
    expect(results.map(({ delivery, verdict }) => ({ ...delivery, ...verdict }))).toMatchObject([
      { outcome: 'failed', side: 'receiver', permanent: true, stated: 'unknown' },
    ]);
    expect(results[0]?.delivery).not.toHaveProperty('enhanced');
  });
});

it('is read to its end where somebody has wrapped and indented it', async () =>
  expect(
    await refusals(`log:
    Nov 23 10:00:01 mail postfix/smtpd[811]: NOQUEUE:
    reject: RCPT from mx.example.org[192.0.2.9]: 554 5.7.1 <maria@example.com>:
    Recipient address rejected: Quota per hour exceeded;
    from=<tom@example.org> to=<maria@example.com> proto=ESMTP helo=<mx>`),
  ).toEqual([expect.stringContaining('Recipient address rejected: Quota per hour exceeded')]));

describe('a client of Postfix that the line before its reply tells of', () => {
  const smtpd = (said: string) => `Nov 23 10:00:01 mail postfix/smtpd[811]: ${said}`;
  const causesOf = async (text: string) =>
    (await read(text)).results.map(({ verdict }) => verdict.cause);

  it.each([
    [
      'rate-limited',
      'warning: Connection rate limit exceeded: 62 from unknown[192.0.2.14] for service smtp',
    ],
    [
      'rate-limited',
      'warning: Connection concurrency limit exceeded: 51 from unknown[192.0.2.14] for service smtp',
    ],
    [
      'rate-limited',
      'warning: Message delivery request rate limit exceeded: 9 from unknown[192.0.2.14] for service smtp',
    ],
    ['login-failed', 'disconnect from unknown[192.0.2.14] ehlo=1 auth=0/1 quit=1 commands=2/3'],
  ])('%s: %s', async (cause, said) => {
    expect(await causesOf(smtpd(said))).toEqual([cause]);
    const bounced =
      'Nov 23 10:00:02 mail postfix/smtp[812]: 3C8A51F2BD: to=<ben@example.org>, relay=mx.example.org[192.0.2.9]:25, delay=1, dsn=5.1.1, status=bounced (host mx.example.org[192.0.2.9] said: 550 5.1.1 No such user (in reply to RCPT TO command))';
    expect(await causesOf(`${smtpd(said)}\n${bounced}`)).toEqual(['user-unknown']);
  });

  it('has logged in at last, or has not tried', async () => {
    expect(
      await causesOf(
        smtpd('disconnect from unknown[192.0.2.14] ehlo=1 auth=1/2 quit=1 commands=3/4'),
      ),
    ).toEqual([]);
    expect(
      await causesOf(smtpd('disconnect from unknown[192.0.2.14] ehlo=1 quit=1 commands=2')),
    ).toEqual([]);
  });
});

describe('the log of a server that refuses', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'Postfix: a recipient',
      'Nov 23 10:00:01 mail postfix/smtpd[811]: NOQUEUE: reject: RCPT from mx.example.org[192.0.2.9]: 550 5.1.1 <maria@example.com>: Recipient address rejected: User unknown; from=<tom@example.org> to=<maria@example.com> proto=ESMTP helo=<mx.example.org>',
      [
        'maria@example.com | failed | receiver | 550 5.1.1 |  | 550 5.1.1 <maria@example.com>: Recipient address rejected: User unknown',
      ],
    ],
    [
      'Postfix: postscreen',
      'Nov 23 10:00:01 mail postfix/postscreen[811]: NOQUEUE: reject: RCPT from [192.0.2.9]:40112: 550 5.7.1 Service unavailable; client [192.0.2.9] blocked using bl.example.net; from=<tom@example.org>, to=<maria@example.com>, proto=ESMTP, helo=<mx.example.org>',
      [
        'maria@example.com | failed | receiver | 550 5.7.1 |  | 550 5.7.1 Service unavailable; client [192.0.2.9] blocked using bl.example.net',
      ],
    ],
    [
      'Postfix: in columns, without its process',
      '25.3.2026, 13:24:07 | info | NOQUEUE: reject: RCPT from mx.example.org[192.0.2.9]: 554 5.7.1 <mx.example.org[192.0.2.9]>: Client host rejected: Access denied; from=<tom@example.org> to=<maria@example.com> proto=ESMTP helo=<x>',
      [
        'maria@example.com | failed | receiver | 554 5.7.1 |  | 554 5.7.1 <mx.example.org[192.0.2.9]>: Client host rejected: Access denied',
      ],
    ],
    [
      'Postfix: without the colon behind the client',
      'Nov 23 10:00:01 mail postfix/smtpd[811]: NOQUEUE: reject: RCPT from unknown[192.0.2.9] 450 4.7.25 Client host rejected: cannot find your hostname, [192.0.2.9]; from=<tom@example.org> to=<maria@example.com> proto=ESMTP helo=<x>',
      [
        'maria@example.com | failed | receiver | 450 4.7.25 |  | 450 4.7.25 Client host rejected: cannot find your hostname, [192.0.2.9]',
      ],
    ],
    [
      'Postfix: a connection',
      'Nov 23 10:00:01 mail postfix/postscreen[811]: NOQUEUE: reject: CONNECT from [2001:db8::9]:40112: too many connections',
      [' | failed | receiver |  |  | too many connections'],
    ],
    [
      'Postfix: a milter',
      'Nov 23 10:00:01 mail postfix/cleanup[811]: 4F9D195432: milter-reject: END-OF-MESSAGE from mx.example.org[192.0.2.9]: 5.7.1 Blocked by SpamAssassin; from=<tom@example.org> to=<maria@example.com> proto=ESMTP helo=<mx.example.org>',
      ['maria@example.com | failed | receiver | 5.7.1 |  | 5.7.1 Blocked by SpamAssassin'],
    ],
    [
      'Postfix: a line of the header',
      'Nov 23 10:00:01 mail postfix/cleanup[811]: 4F9D195432: reject: header Subject: Offer: 550 chairs from mx.example.org[192.0.2.9]; from=<tom@example.org> to=<maria@example.com> proto=ESMTP helo=<mx.example.org>: 5.7.1 message content rejected',
      ['maria@example.com | failed | receiver | 5.7.1 |  | 5.7.1 message content rejected'],
    ],
    [
      'Kerio: who is unknown, and who is listed, each by itself',
      '[17/Jun/2026 17:00:45] Attempt to deliver to unknown recipient <maria@example.com>, from <tom@example.org>, IP address 192.0.2.9\n[17/Jun/2026 17:01:45] IP address 192.0.2.66 found in DNS blacklist BarracudaCentral, mail from <tom@example.net> to <ann@example.com>\n[17/May/2026 22:14:57] Message from IP address 192.0.2.82, sender <promo@example.net> rejected: sender domain does not exist',
      [
        'maria@example.com | failed | receiver |  |  | Attempt to deliver to unknown recipient <',
        'ann@example.com | failed | receiver |  |  | IP address 192.0.2.66 found in DNS blacklist',
        ' | failed | receiver |  |  | sender domain does not exist',
      ],
    ],
    [
      'Domino: a connection',
      '2026-09-19 17:25:52   SMTP Server [000527:000013-0000001227564800] Connection from [192.0.2.2] rejected for policy reasons. IP address of connecting host not found in reverse DNS lookup.',
      [
        ' | failed | receiver |  |  | rejected for policy reasons. IP address of connecting host not found in reverse DNS lookup.',
      ],
    ],
    [
      'qmail: a block list',
      'Sep  6 07:33:33 mail qmail: 1157520813.485077 rblsmtpd: 192.0.2.77 pid 19597 sbl-xbl.spamhaus.org: 451 http://www.spamhaus.org/query/bl?ip=192.0.2.77',
      [' | failed | receiver | 451 |  | 451 http://www.spamhaus.org/query/bl?ip=192.0.2.77'],
    ],
    [
      'Postfix: a login',
      'Nov 23 10:00:01 mail postfix/submission/smtpd[811]: warning: unknown[192.0.2.9]: SASL LOGIN authentication failed: UGFzc3dvcmQ6',
      [' | failed | receiver |  |  | SASL LOGIN authentication failed: UGFzc3dvcmQ6'],
    ],
    [
      'Postfix: a user of its own',
      'Nov 23 10:00:01 mail postfix/submission/smtpd[811]: NOQUEUE: reject: RCPT from unknown[192.0.2.9]: 450 4.1.2 <maria@example.org>: Recipient address rejected: Domain not found; from=<ada@example.com> to=<maria@example.org> proto=ESMTP helo=<[192.0.2.9]>',
      [
        'maria@example.org | failed | own-provider | 450 4.1.2 |  | 450 4.1.2 <maria@example.org>: Recipient address rejected: Domain not found',
      ],
    ],
    [
      'Postfix: whoever connects to the port of its users',
      'Nov 23 10:00:01 mail postfix/smtps/smtpd[811]: NOQUEUE: reject: CONNECT from unknown[192.0.2.9]: 554 5.7.1 <unknown[192.0.2.9]>: Client host rejected: Access denied; proto=SMTP',
      [
        ' | failed | receiver | 554 5.7.1 |  | 554 5.7.1 <unknown[192.0.2.9]>: Client host rejected: Access denied',
      ],
    ],
    [
      'Postfix: a user of its own, for a fault of its own',
      'Nov 23 10:00:01 mail postfix/smtps/smtpd[811]: NOQUEUE: reject: RCPT from unknown[192.0.2.9]: 451 4.3.0 <maria@example.org>: Temporary lookup failure; from=<ada@example.com> to=<maria@example.org> proto=ESMTP helo=<[192.0.2.9]>',
      [
        'maria@example.org | failed | own-server | 451 4.3.0 |  | 451 4.3.0 <maria@example.org>: Temporary lookup failure',
      ],
    ],
    [
      'Postfix: what it looks up of a client, and in vain',
      `Nov 23 10:00:01 mail postfix/dnsblog[811]: warning: dnsblog_query: lookup error for DNS query 9.2.0.192.bl.example.net: Host or domain name not found. Name service error for name=9.2.0.192.bl.example.net type=A: Host not found, try again
Nov 23 10:00:01 mail postfix/smtpd[812]: warning: 192.0.2.9: RBL lookup error: Host or domain name not found. Name service error for name=9.2.0.192.bl.example.net type=A: Host not found, try again`,
      [],
    ],
    [
      'Exim: a sender that it has checked',
      `${EXIM} sender verify fail for <tom@example.org>: Unrouteable address`,
      [
        ' | failed | receiver |  |  | sender verify fail for <tom@example.org>: Unrouteable address',
      ],
    ],
    [
      'Exim: a sender that it has checked, and the reply to the client',
      `${EXIM} sender verify fail for <tom@example.org>: no such address\n${EXIM} F=<tom@example.org> rejected RCPT <maria@example.com>: Sender verify failed`,
      ['maria@example.com | failed | receiver |  |  | Sender verify failed'],
    ],
    [
      'Exim: a sender that it could not check',
      `${EXIM} sender verify defer for <tom@example.org>: host lookup did not complete`,
      [
        ' | delayed | receiver |  |  | sender verify defer for <tom@example.org>: host lookup did not complete',
      ],
    ],
    [
      'Exim: a recipient, at a terminal',
      '    9 LOG: MAIN REJECT\n    9   H=(localhost) [192.0.2.9] F=<tom@example.org> rejected RCPT <maria@example.com>: relay not permitted\n    9 LOG: lost_incoming_connection MAIN',
      ['maria@example.com | failed | receiver |  |  | relay not permitted'],
    ],
    [
      'Exim: a recipient',
      `${EXIM} F=<tom@example.org> rejected RCPT <maria@example.com>: Unrouteable address`,
      ['maria@example.com | failed | receiver |  |  | Unrouteable address'],
    ],
    [
      'Exim: without angle brackets, with ports',
      '2026-11-23 10:00:01 H=mx.example.org [192.0.2.9]:40112 I=[192.0.2.1]:25 F=tom@example.org rejected RCPT maria@example.com: relay not permitted',
      ['maria@example.com | failed | receiver |  |  | relay not permitted'],
    ],
    [
      'Exim: for now',
      `${EXIM} F=<tom@example.org> temporarily rejected RCPT <maria@example.com>: greylisted`,
      ['maria@example.com | delayed | receiver |  |  | greylisted'],
    ],
    [
      'Exim: the content',
      '2026-11-23 10:00:01 1xX5A5-00003h-2o H=mx.example.org [192.0.2.9] F=<tom@example.org> rejected after DATA: This message contains a virus (Eicar-Signature).',
      [' | failed | receiver |  |  | This message contains a virus (Eicar-Signature).'],
    ],
    [
      'Exim: a connection',
      '2026-11-23 10:00:01 H=[192.0.2.9] rejected connection in "connect" ACL: listed in bl.example.net',
      [' | failed | receiver |  |  | listed in bl.example.net'],
    ],
    [
      'Exim: greetings',
      `
2026-11-23 10:00:01 H=mx.example.org (x) [192.0.2.9] rejected EHLO or HELO x: bad name
2026-11-23 10:00:01 rejected EHLO from mx.example.org [192.0.2.9]: syntactically invalid argument(s): a!b
`,
      [
        ' | failed | receiver |  |  | bad name',
        ' | failed | receiver |  |  | syntactically invalid argument(s): a!b',
      ],
    ],
    [
      'Exim: senders and sizes',
      `
${EXIM} rejected MAIL <tom@example.org>: Sender verify failed
2026-11-23 10:00:01 rejected MAIL FROM:<tom@example.org> H=mx.example.org [192.0.2.9]: message too big: size=30000 max=20480
2026-11-23 10:00:01 1xX5A5-00003h-2o rejected from <tom@example.org> H=mx.example.org [192.0.2.9]: message too big: read=30000 max=20480
`,
      [
        ' | failed | receiver |  |  | Sender verify failed',
        ' | failed | receiver |  |  | message too big: size=30000 max=20480',
        ' | failed | receiver |  |  | message too big: read=30000 max=20480',
      ],
    ],
    [
      'Exim: a login',
      '2026-11-23 10:00:01 dovecot_login authenticator failed for (pc) [192.0.2.9]:40112 I=[192.0.2.1]:587: 535 Incorrect authentication data (set_id=tom@example.com)',
      [
        ' | failed | receiver | 535 |  | 535 Incorrect authentication data (set_id=tom@example.com)',
      ],
    ],
    [
      'Sendmail: rule sets, with and without a recipient',
      `
Nov 23 10:00:01 mail sm-mta[79]: 6ARNQ9Pf000079: ruleset=check_rcpt, arg1=<maria@example.com>, relay=mx.example.org [192.0.2.9], reject=550 5.7.1 <maria@example.com>... Relaying denied
Nov 23 10:00:02 mail sm-mta[80]: 6ARNQ9Pf000080: ruleset=check_mail, arg1=<tom@example.org>, relay=mx.example.org [192.0.2.9], reject=553 5.1.8 <tom@example.org>... Domain of sender address tom@example.org does not exist
Nov 23 10:00:03 mail sm-mta[81]: 6ARNQ9Pf000081: Milter: data, reject=554 5.7.1 Spam
`,
      [
        'maria@example.com | failed | receiver | 550 5.7.1 |  | 550 5.7.1 <maria@example.com>... Relaying denied',
        ' | failed | receiver | 553 5.1.8 |  | 553 5.1.8 <tom@example.org>... Domain of sender address tom@example.org does not exist',
        ' | failed | receiver | 554 5.7.1 |  | 554 5.7.1 Spam',
      ],
    ],
    [
      'Sendmail: without a code',
      `
Nov 23 10:00:01 mail sendmail[79]: 6ARNQ9Pf000079: <maria@example.com>... User unknown
Nov 23 10:00:01 mail sendmail[80]: 6ARNQ9Pf000080: Too many recipients
`,
      [
        'maria@example.com | failed | receiver |  |  | User unknown',
        ' | delayed | receiver |  |  | Too many recipients',
      ],
    ],
    [
      'OpenSMTPD',
      'Nov 23 10:00:01 mail smtpd[811]: 5f3b1c9d0a7e4422 smtp failed-command command="RCPT TO:<maria@example.com>" result="550 Invalid recipient: <maria@example.com>"',
      [
        'maria@example.com | failed | receiver | 550 |  | 550 Invalid recipient: <maria@example.com>',
      ],
    ],
    [
      'OpenSMTPD before version 6',
      'Nov 23 10:00:01 mail smtpd[811]: smtp-in: Failed command on session 5f3b1c9d0a7e4422: "RCPT TO:<maria@example.com>" => 550 Invalid recipient',
      ['maria@example.com | failed | receiver | 550 |  | 550 Invalid recipient'],
    ],
    [
      'OpenSMTPD by itself, at connect',
      `
smtp-in: New session 5f3b1c9d0a7e4422 from host mx.example.org [192.0.2.9]
smtp-in: Failed command on session 5f3b1c9d0a7e4422: "" => 554 5.7.1 Address in DNSBL
smtp-in: Closing session 5f3b1c9d0a7e4422
`,
      [' | failed | receiver | 554 5.7.1 |  | 554 5.7.1 Address in DNSBL'],
    ],
    [
      'rblsmtpd',
      '@400000006a1c2d2e1529cb14 rblsmtpd: 192.0.2.9 pid 93340: 553 http://www.example.org/?ip=192.0.2.9',
      [' | failed | receiver | 553 |  | 553 http://www.example.org/?ip=192.0.2.9'],
    ],
    [
      'cPanel: a limit of its own',
      '2026-11-23 10:00:01 Domain example.com has exceeded the max emails per hour (200/200 (100%)) allowed. Message discarded.',
      [
        ' | failed | own-provider |  |  | Domain example.com has exceeded the max emails per hour (200/200 (100%)) allowed. Message discarded.',
      ],
    ],
    [
      'Courier',
      `
Nov 23 10:00:01 mail courieresmtpd: error,relay=::ffff:192.0.2.9,from=<tom@example.org>,to=<maria@example.com>: 550 User unknown.
Nov 23 10:00:01 mail courieresmtpd: error,relay=::ffff:192.0.2.9,port=40112,msg="535 Authentication failed.",cmd: AUTH LOGIN
`,
      [
        'maria@example.com | failed | receiver | 550 |  | 550 User unknown.',
        ' | failed | receiver | 535 |  | 535 Authentication failed.',
      ],
    ],
  ])('%s', async (_what, text, rows) => expect(await refusals(text)).toEqual(rows));

  it.each([
    'Nov 23 10:00:01 mail sm-mta[79]: 6ARNQ9Pf000079: lost input channel from mx.example.org [192.0.2.9] to MTA after rcpt',
    'Nov 23 10:00:01 mail postfix/postscreen[811]: CONNECT from [192.0.2.9]:40112 to [192.0.2.1]:25',
    'Nov 23 10:00:01 mail sshd[811]: Failed password for tom from 192.0.2.9 port 4711 ssh2',
    'Nov 23 10:00:01 mail auth[811]: pam_unix(sshd:auth): authentication failure; rhost=192.0.2.9 user=tom',
    '2026-11-23 10:00:01 no host name found for IP address 192.0.2.9',
    'Nov 23 10:00:01 mail courieresmtpd: started,ip=[::ffff:192.0.2.9]',
    'Nov 23 10:00:01 mail smtpd[811]: 5f3b1c9d0a7e4422 smtp connected address=192.0.2.9 host=mx.example.org',
  ])('says nothing of %s', async (line) => expect(await refusals(line)).toEqual([]));
});

it('knows a rule of tcpwrappers', async () => {
  const text =
    'Nov  2 16:26:36 mx sendmail[3160]: NOQUEUE: tcpwrappers (pc.example.net, 192.0.2.9) rejection';
  expect((await read(text)).results[0]?.verdict).toMatchObject({
    headline: 'refused',
    cause: 'ip-blocked',
    situation: 'own-rule',
  });
});

it('finds the line of a rule about the head in what somebody writes', async () => {
  const text =
    'My logs show that this virus came from the list itself.\nIts host does not filter it.\n\nOct  4 02:21:19 reject: header Content-Type: application/x-msdownload;\nname="Upgrade.exe" from mx.example.net[192.0.2.9];\nfrom=<list-bounce@example.net>';
  expect((await read(text)).results[0]?.verdict).toMatchObject({
    headline: 'refused',
    cause: 'policy',
  });
});
