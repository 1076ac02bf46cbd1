import { describe, expect, it } from 'vitest';
import { read } from '../reading.test-helper';

/** What a log says of each recipient: who, what became of it, codes, server, why. */
async function told(text: string): Promise<string[]> {
  const { results } = await read(`${text.trim()}\n`);
  return results.map(({ delivery, verdict }) => {
    const { recipient, basic, enhanced, server, diagnostic, side } = delivery;
    const codes = [basic, enhanced].flatMap((code) => code?.value ?? []).join(' ');
    const where = side === 'receiver' ? 'receiver' : server?.value;
    return [recipient?.value, verdict.outcome, codes, where, diagnostic].join(' | ');
  });
}

const STALWART =
  'queueId = 31351507, queueName = "remote", from = "ada@example.com", to = ["maria@example.org"], size = 1546, total = 1';
const AMAVIS = 'Nov 23 10:00:00 mail amavis[811]: (00811-02)';
const AMAVIS_END =
  '[192.0.2.9]:47508 [192.0.2.9] <ada@example.org> -> <maria@example.com>,<tom@example.com>, quarantine: x.gz, Queue-ID: E52312222F, Message-ID: <x@example.org>, mail_id: x, Hits: 15.5, size: 700, 1500 ms';
const DOVECOT =
  'Nov 23 10:00:00 mail dovecot: lmtp(maria@example.com)<1522><2E+aO4c4uV7yBQAAUIhAew>';
const rspamd = (action: string): string =>
  `Nov 23 10:00:00 mail rspamd[811]: <abc>; task; rspamd_task_write_log: id: <x@example.org>, qid: <0DC461ACD87>, ip: 192.0.2.9, from: <ada@example.org>, (default: ${action}: [25.20/15.00] [R_SPF_FAIL(1.00){-all:c;}]), len: 4521, time: 45.234ms, dns: 12.100ms, digest: <0a1b>, rcpts: <maria@example.com>, mime_rcpts: <maria@example.com>`;

describe('the log of Stalwart before version 0.9', () => {
  const line = (rest: string): string =>
    `INFO delivery{id=26527524893 return_path="<ada@example.com>" nrcpt=1 size=949}:attempt{domain="example.org" attempt_number=0}: smtp::outbound::${rest}\n`;

  it('tells a try, and a recipient that was refused', async () => {
    expect(
      await told(
        line(
          'delivery: context="tls" event="unavailable" mx="mx.example.org" reason="STARTTLS was not advertised by host"',
        ),
      ),
    ).toEqual([
      expect.stringMatching(
        /^ \| delayed \| {2}\| mx\.example\.org \| .*STARTTLS was not advertised/,
      ),
    ]);
    expect(
      await told(
        line(
          'session: context="rcpt" event="rejected" rcpt="maria@example.org" mx="mx.example.org" reason="550 5.1.1 User unknown"',
        ),
      ),
    ).toEqual(['maria@example.org | failed | 550 5.1.1 | mx.example.org | 550 5.1.1 User unknown']);
  });
});

describe('logs with fields by name', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'Stalwart: rejected, and what follows',
      `
2026-11-23T10:00:00Z INFO SMTP RCPT TO rejected (delivery.rcpt-to-rejected) ${STALWART}, hostname = "mx.example.org", to = "maria@example.org", code = 553, details = "<ada@example.com>: Sender address rejected: not owned by user", elapsed = 129ms
2026-11-23T10:00:00Z INFO DSN permanent failure notification (delivery.dsn-perm-fail) ${STALWART}, to = "maria@example.org", hostname = "mx.example.org", code = 553, details = "<ada@example.com>: Sender address rejected: not owned by user"
`,
      [
        'maria@example.org | failed | 553 | mx.example.org | <ada@example.com>: Sender address rejected: not owned by user',
      ],
    ],
    [
      'Stalwart: tried again',
      `
stalwart | INFO SMTP RCPT TO rejected (delivery.rcpt-to-rejected) ${STALWART}, hostname = "mx.example.org", to = "maria@example.org", code = 451, details = "Greylisted", elapsed = 0ms
stalwart | INFO Message rescheduled for delivery (queue.rescheduled) ${STALWART}, nextRetry = 2026-11-23T10:02:00Z
`,
      ['maria@example.org | delayed | 451 | mx.example.org | Greylisted'],
    ],
    [
      'Stalwart: no connection',
      `
2026-11-23T10:00:00Z INFO Connection error (delivery.connect-error) ${STALWART}, domain = "example.org", hostname = "mx.example.org", causedBy = SMTP error occurred (smtp.error) { details = "I/O Error", reason = "Network is unreachable (os error 101)" }
2026-11-23T10:00:00Z INFO Message rescheduled for delivery (queue.rescheduled) ${STALWART}, nextRetry = 2026-11-23T10:02:00Z
`,
      ['maria@example.org | delayed |  | mx.example.org | Network is unreachable (os error 101)'],
    ],
    [
      'Stalwart: its own mailboxes',
      '2026-11-23T10:00:00Z INFO Mailbox does not exist (smtp.mailbox-does-not-exist) listenerId = "smtp", localPort = 25, remoteIp = 192.0.2.9, remotePort = 57767, to = "maria@example.com"',
      [
        'maria@example.com | failed |  | receiver | INFO Mailbox does not exist (smtp.mailbox-does-not-exist)',
      ],
    ],
    [
      'Maddy: failed for good, with the words of the server',
      `
2026-11-23T10:00:00.123Z queue: delivery attempt failed	{"msg_id":"abc123-def456","rcpt":"maria@example.org","reason":"550 5.1.1 No such user","remote_server":"mx.example.org","smtp_code":550,"smtp_enchcode":"5.1.1","smtp_msg":"No such user"}
2026-11-23T10:00:00.124Z queue: not delivered, permanent error	{"msg_id":"abc123-def456","rcpt":"maria@example.org"}
`,
      ['maria@example.org | failed | 550 5.1.1 | mx.example.org | No such user'],
    ],
    [
      'Maddy: no server has answered, so the code is its own',
      `
Nov 23 10:00:00 mail maddy[811]: queue: delivery attempt failed	{"io_op":"dial","msg_id":"abc123","rcpt":"maria@example.org","reason":"dial tcp 192.0.2.9:25: i/o timeout","remote_addr":"192.0.2.9:25","smtp_code":450,"smtp_enchcode":"4.4.2","smtp_msg":"Network I/O error"}
Nov 23 10:00:00 mail maddy[811]: queue: will retry	{"attempts_count":{"maria@example.org":1},"msg_id":"abc123","next_try_delay":"15m0s","rcpts":["maria@example.org"]}
`,
      ['maria@example.org | delayed | 4.4.2 |  | dial tcp 192.0.2.9:25: i/o timeout'],
    ],
    [
      'Maddy: an address that was not covered alike in each line',
      `
queue: delivery attempt failed	{"io_op":"dial","msg_id":"abc123","rcpt":"XXXXX@example.org","reason":"dial tcp 192.0.2.9:25: connect: connection timed out","smtp_code":451,"smtp_enchcode":"5.4.0","smtp_msg":"No usable MXs"}
queue: not delivered, permanent error	{"msg_id":"abc123","rcpt":"XXXX@example.org"}
`,
      [
        'xxxx@example.org | failed | 5.4.0 |  | dial tcp 192.0.2.9:25: connect: connection timed out',
      ],
    ],
    [
      'Maddy: a client of its own',
      'Nov 23 10:00:00 mail maddy[811]: submission: RCPT error	{"effective_rcpt":"maria@example.org","rcpt":"maria@example.org","reason":"reject directive used","smtp_code":501,"smtp_enchcode":"5.1.8","smtp_msg":"Non-local sender domain"}',
      ['maria@example.org | failed | 501 5.1.8 | receiver | Non-local sender domain'],
    ],
    [
      'Maddy: refused as a whole, for whom an earlier line names',
      `
submission: rDNS error	{"reason":"no such host","src_ip":"192.0.2.3:48138"}
submission: incoming message	{"msg_id":"552598d7","sender":"ada","src_ip":"192.0.2.3:48138"}
submission: RCPT ok	{"msg_id":"552598d7","rcpt":"maria@example.org"}
submission: DATA error	{"msg_id":"552598d7","reason":"I/O error: SMTP error 552: Maximum message size exceeded"}
submission: aborted	{"msg_id":"552598d7"}
`,
      ['maria@example.org | failed | 552 | receiver | 552: Maximum message size exceeded'],
    ],
    [
      'ZoneMTA: deferred, with the reply of the server',
      'Jul 28 12:59:52 zonemta[4133]: info Sender/default/4133[6] id=svd5unyzzguhz22p 1984e8a65b30004db0.001 DEFERRED[network] from=ada@example.com to=maria@example.net src=192.0.2.9 mx=mx.example.net id=<x@example.com> (450 4.2.0 Greylisted)',
      ['maria@example.net | delayed | 450 4.2.0 | mx.example.net | 450 4.2.0 Greylisted'],
    ],
    [
      'ZoneMTA: rejected, for the reason of an earlier line',
      `
Feb 11 08:39:37 zmta1 zone-mta: info Sender/default/827[14] 17ee78226740009630.001 SMTPCLOSE [zLjoL7dmg] Closed prematurely src=192.0.2.40 response="554 5.7.0 Blocked" connected=0.317s.
Feb 11 08:39:37 zmta1 zone-mta: info Sender/default/827[14] 17ee78226740009630.001 REJECTED[policy] from=ada@example.com to=maria@example.org src=192.0.2.40
`,
      ['maria@example.org | failed | 554 5.7.0 |  | 554 5.7.0 Blocked'],
    ],
    [
      'ZoneMTA: older lines',
      "Aug 22 13:17:17 news zone-mta[122]: (Sender/default/122) 15e091ac6130002871.001 DEFERRED[dns] from=ada@example.com[ada@example.com] to=maria@example.org mx=example.org (450 Can't find an MX server for example.org",
      [
        "maria@example.org | delayed | 450 | example.org | 450 Can't find an MX server for example.org",
      ],
    ],
    [
      'Exim: whom the command named that was answered',
      '2016-07-13 08:53:09 1bN8up-0003A0-8W H=mx2.example.com [192.0.2.234]: SMTP error from remote mail server after RCPT TO:<maria@example.org>: 452 4.2.2 Mailbox full',
      ['maria@example.org | delayed | 452 4.2.2 | mx2.example.com | 452 4.2.2 Mailbox full'],
    ],
    [
      'Sendmail: it has told the sender, and does not say of whom',
      `
Jul  8 13:17:32 mail sm-mta[29287]: o68702Vv016803: o68BHWVw029287: sender notify: Warning: could not send message for past 4 hours
Jul  9 10:23:40 mail sm-mta[4844]: o698Ndrs004844: to=<maria@example.net>, delay=00:00:01, mailer=esmtp, pri=42546, dsn=4.4.3, stat=queued
`,
      [' | delayed |  |  | ', 'maria@example.net | delayed | 4.4.3 |  | '],
    ],
    [
      'Haraka: rejected and deferred',
      `
2026-11-23T10:00:00.000Z [NOTICE] [7D5F.1.1] [outbound] recipient <maria@example.org> rejected: 550 5.1.1 User unknown
2026-11-23T10:00:01.000Z [NOTICE] [7D5F.1.2] [outbound] recipient <tom@example.org> deferred: 451 4.7.1 Greylisted
`,
      [
        'maria@example.org | failed | 550 5.1.1 |  | 550 5.1.1 User unknown',
        'tom@example.org | delayed | 451 4.7.1 |  | 451 4.7.1 Greylisted',
      ],
    ],
    [
      'Haraka: only tries at a server, of nobody',
      `
Nov 23 10:00:00 mail haraka[811]: [ERROR] [7D5F.1.1] [outbound] Remote end 192.0.2.9:25 closed connection while we were processing mail. Trying next MX.
Nov 23 10:00:00 mail haraka[811]: [INFO] [7D5F.1.1] [outbound] Temp failing 153975_6_23821_X_1_mail for 4096 seconds: Tried all MXs
`,
      [
        ' | delayed |  |  | Remote end 192.0.2.9:25 closed connection while we were processing mail. Trying next MX.',
      ],
    ],
    [
      'Haraka: the servers of the domain are its own',
      `
2026-11-30T10:00:00.000Z [INFO] [7D5F.1.1] [outbound] MX 192.0.2.7 is local, skipping since local_mx_ok=false
2026-11-30T10:00:00.000Z [DEBUG] [7D5F.1.1] [outbound] Temp fail for: Tried all MXs
`,
      [' | delayed |  |  | MX 192.0.2.7 is local, skipping since local_mx_ok=false'],
    ],
    [
      'Haraka: a client',
      '2026-11-23T10:00:00.000Z [NOTICE] [7D5F.1] [core] recipient <maria@example.com> code=DENY msg="I cannot deliver mail for <maria@example.com>" sender="<ada@example.org>"',
      ['maria@example.com | failed |  | receiver | I cannot deliver mail for <maria@example.com>'],
    ],
    [
      'KumoMTA',
      '{"type":"TransientFailure","id":"1d98076abbbc11ed940250ebf67f93bd","sender":"ada@example.com","recipient":"maria@example.org","queue":"example.org","response":{"code":451,"content":"Greylisted","command":null},"num_attempts":1}',
      ['maria@example.org | delayed | 451 |  | Greylisted'],
    ],
    [
      'Postal',
      '{"event":"MessageDeliveryFailed","payload":{"message":{"id":12,"to":"maria@example.org","from":"ada@example.com"},"status":"HardFail","details":"Permanent SMTP delivery error when sending to mx.example.org","output":"550 5.1.1 User unknown"}}',
      ['maria@example.org | failed | 550 5.1.1 |  | 550 5.1.1 User unknown'],
    ],
    [
      'hMailServer: another server',
      `
"SMTPC"	4512	154	"2026-11-23 10:00:04.204"	"192.0.2.9"	"RECEIVED: 220 mx.example.org ESMTP"
"SMTPC"	4512	154	"2026-11-23 10:00:04.304"	"192.0.2.9"	"SENT: MAIL FROM:<ada@example.com>"
"SMTPC"	4512	154	"2026-11-23 10:00:04.404"	"192.0.2.9"	"RECEIVED: 250 Ok"
"SMTPC"	4512	154	"2026-11-23 10:00:04.504"	"192.0.2.9"	"SENT: RCPT TO:<maria@example.org>"
"SMTPC"	4512	154	"2026-11-23 10:00:04.604"	"192.0.2.9"	"RECEIVED: 550 5.1.1 User unknown"
`,
      ['maria@example.org | failed | 550 5.1.1 | mx.example.org | 550 5.1.1 User unknown'],
    ],
    [
      'hMailServer: a client',
      `
"SMTPD"	4512	154	"2026-11-23 10:00:04.204"	"192.0.2.9"	"RECEIVED: MAIL FROM:<ada@example.org>"
"SMTPD"	4512	154	"2026-11-23 10:00:04.304"	"192.0.2.9"	"SENT: 250 OK"
"SMTPD"	4512	154	"2026-11-23 10:00:04.404"	"192.0.2.9"	"RECEIVED: RCPT TO:<maria@example.com>"
"SMTPD"	4512	154	"2026-11-23 10:00:04.504"	"192.0.2.9"	"SENT: 550 Unknown user"
`,
      ['maria@example.com | failed | 550 | receiver | 550 Unknown user'],
    ],
    [
      'MailerQ',
      `
[2026-11-23 10:00:00] recipient:rejected 1 <ada@example.com> <maria@example.org> [192.0.2.1] [192.0.2.9] [ "a", "b" ] 550 5.1.1 User unknown
[2026-11-23 10:00:01] message:accepted 1 <ada@example.com> <tom@example.org> [192.0.2.1] [192.0.2.9] [ "a", "b" ] 250 2.0.0 Ok
`,
      ['maria@example.org | failed | 550 5.1.1 |  | 550 5.1.1 User unknown'],
    ],
    [
      'cPanel',
      '2026-11-23 10:00:00 1abc23-000456-AB ** maria@example.org R=enforce_mail_permissions: Domain example.com has exceeded the max defers and failures per hour (15/15 (100%)) allowed. Message discarded.',
      [
        'maria@example.org | failed |  |  | Domain example.com has exceeded the max defers and failures per hour (15/15 (100%)) allowed. Message discarded.',
      ],
    ],
    [
      'Amavis: all recipients',
      `${AMAVIS} Blocked SPAM {DiscardedInbound,Quarantined}, ${AMAVIS_END}`,
      [
        'maria@example.com | failed |  | receiver | Blocked SPAM',
        'tom@example.com | failed |  | receiver | Blocked SPAM',
      ],
    ],
    [
      'Amavis: what it has found',
      `${AMAVIS} Blocked INFECTED (Eicar-Signature) {DiscardedInbound,Quarantined}, ${AMAVIS_END.replace(',<tom@example.com>', '')}`,
      ['maria@example.com | failed |  | receiver | Blocked INFECTED (Eicar-Signature)'],
    ],
    ['rspamd', rspamd('T (reject)'), ['maria@example.com | failed |  | receiver | T (reject)']],
    [
      'rspamd: for now',
      rspamd('F (soft reject)'),
      ['maria@example.com | delayed |  | receiver | F (soft reject)'],
    ],
    [
      'Dovecot: a quota',
      `${DOVECOT}: sieve: msgid=<x@example.org>: failed to store into mailbox 'INBOX': Quota exceeded (mailbox for user is full)`,
      ["maria@example.com | failed |  | receiver | ': Quota exceeded (mailbox for user is full)"],
    ],
    [
      'Dovecot, and Postfix, which tells the same with the reply',
      `
${DOVECOT}: sieve: msgid=<x@example.org>: failed to store into mailbox 'INBOX': Quota exceeded
Nov 23 10:00:00 mail postfix/lmtp[812]: A23D128724: to=<maria@example.com>, relay=mail.example.com[private/dovecot-lmtp], delay=0.01, delays=0.01/0/0/0, dsn=5.2.2, status=bounced (host mail.example.com[private/dovecot-lmtp] said: 552 5.2.2 <maria@example.com> Quota exceeded (in reply to end of DATA command))
`,
      [
        'maria@example.com | failed | 552 5.2.2 | mail.example.com | 552 5.2.2 <maria@example.com> Quota exceeded',
      ],
    ],
    [
      'Dovecot: a rule of its user',
      `${DOVECOT}: sieve: msgid=<x@example.org>: rejected message from <ada@example.org> (reject)`,
      [
        'maria@example.com | failed |  | receiver | rejected message from <ada@example.org> (reject)',
      ],
    ],
  ])('%s', async (_what, text, rows) => expect(await told(text)).toEqual(rows));

  it.each([
    rspamd('F (no action)'),
    rspamd('T (add header)'),
    `${AMAVIS} Passed CLEAN {RelayedInbound}, ${AMAVIS_END}`,
    `${DOVECOT}: sieve: msgid=<x@example.org>: stored mail into mailbox 'INBOX'`,
    'Nov 23 10:00:00 mail dovecot: imap-login: Disconnected (auth failed, 1 attempts in 2 secs): user=<tom@example.com>, method=PLAIN, rip=192.0.2.9',
    'Nov 23 10:00:00 mail dovecot: imap(tom@example.com)<811><x>: Logged out in=12 out=552',
    '2026-11-23T10:00:00.000Z [NOTICE] [7D5F] [core] connect ip=192.0.2.9 port=4711 local_ip=:: local_port=25',
    '2026-11-23T10:00:00.000Z [NOTICE] [7D5F] [core] disconnect ip=192.0.2.9 rdns=mx.example.org relay=N early=N esmtp=Y tls=Y pipe=N errors=0 txns=1 rcpts=1/0/0 msgs=1/0/0 bytes=552 lr="" time=1.2',
    '2026-11-23T10:00:00.000Z [NOTICE] [7D5F.1] [core] recipient <maria@example.com> code=OK msg="" sender="<ada@example.org>"',
    `2026-11-23T10:00:00Z INFO Delivery attempt started (delivery.attempt-start) ${STALWART}`,
    'Nov 23 10:00:00 mail maddy[811]: submission: incoming message	{"msg_id":"161c8b61","sender":"ada@example.com","src_ip":"192.0.2.9:40550"}',
  ])('says nothing of %s', async (line) => expect(await told(line)).toEqual([]));
});

describe('ZMailer', () => {
  const line = (time: string, id: string, stat: string): string =>
    `May  7 ${time} mx smtp[2973]: ${id}:\n\tto=<kim@example.org>, delay=01:15:49, xdelay=00:10:03, mailer=smtp,\n\trelay=mx.example.org ([192.0.2.6|25|192.0.2.194|4643]),\n\tstat=${stat}\n`;

  it('tells of each message by itself', async () => {
    const { results } = await read(
      `${line('18:42:54', 'S136669AbREGV1F', 'error2 550 5.1.1 <kim@example.org>... User unknown')}${line('18:45:22', 'S136668AbREGU70', 'deferred remote hung up on us while 1 responses missing')}`,
    );
    expect(results.map(({ verdict }) => [verdict.outcome, verdict.cause])).toEqual([
      ['failed', 'user-unknown'],
      ['delayed', 'connection-timeout'],
    ]);
  });
});
