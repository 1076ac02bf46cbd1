import { describe, expect, it } from 'vitest';
import { catalogue } from '../../catalogue';
import { read, reader } from '../reading.test-helper';
import { answerOf } from './answer';
import { readLink, writeLink } from './link';
import { makeLinkedReport } from './linked-report';
import { answerTexts } from './texts';

const texts = answerTexts(catalogue);
const groupsOf = async (text: string) => answerOf(await read(text), texts).groups;

const handed = (process: string, relay: string, reason: string, state = 'deferred'): string =>
  `Nov 23 10:55:09 mx1 postfix/${process}[811]: 4B1C2D3E4F: to=<kim@example.org>, relay=${relay}, delay=556, delays=556/0.01/0/0, dsn=4.3.0, status=${state} (${reason})`;

describe('a server that fails at a part of its own', () => {
  it.each([
    ['a command', handed('local', 'local', 'temporary failure. Command output: lock error')],
    ['a filter', handed('pipe', 'spamfilter', 'temporary failure')],
    ['a transport', handed('error', 'none', 'mail transport unavailable')],
    [
      'a transport, without its process',
      '4B1C2D3E4F: to=<kim@example.org>, relay=none, delay=5, delays=5/0.01/0/0, dsn=4.3.0, status=deferred (unknown mail transport error)',
    ],
    [
      'a filter behind a port of the machine',
      handed('smtp', 'none', 'connect to 127.0.0.1[127.0.0.1]:10024: Connection refused'),
    ],
    [
      'a list manager behind a port of the machine',
      handed(
        'smtp',
        'localhost[127.0.0.1]:8024',
        'lost connection with localhost[127.0.0.1] while receiving the initial server greeting',
      ),
    ],
    [
      'a socket',
      handed(
        'smtp',
        'none',
        'connect to mx1.example.org[private/policy]: No such file or directory',
      ),
    ],
    [
      'another machine of its network',
      handed('smtp', 'none', 'connect to 10.0.0.8[10.0.0.8]:25: Connection timed out'),
    ],
    [
      'a machine that has no domain',
      handed('smtp', 'none', 'connect to scanner[2001:db8::9]:10025: Connection refused'),
    ],
    [
      'Sendmail’s local mailer',
      'Nov 23 10:55:09 mx1 sendmail[811]: 5ANA2b3c001234: to=<kim@example.org>, delay=00:00:01, mailer=local, relay=local, dsn=4.0.0, stat=Deferred: local mailer (/usr/bin/procmail) exited with EX_TEMPFAIL',
    ],
    [
      'a program of Sendmail’s, whose line names no server',
      'Nov 23 10:55:09 mx1 sm-mta[811]: 5ANA2b3c001234: to=<kim@example.org>, delay=11:00:01, xdelay=00:00:00, mailer=local, pri=6510000, dsn=4.0.0, stat=Deferred: local mailer (/usr/libexec/mail.local) exited with EX_TEMPFAIL',
    ],
    [
      'a mailer that Sendmail has been given',
      'Nov 23 10:55:09 mx1 sm-mta[811]: 5ANA2b3c001234: to=<kim@example.org>, delay=00:00:01, xdelay=00:00:00, mailer=cyrus, pri=30000, dsn=4.0.0, stat=Deferred: cyrus mailer (/usr/cyrus/bin/deliver) exited with EX_TEMPFAIL',
    ],
    [
      'a mailbox of Sendmail’s',
      'Nov 23 10:55:09 mx1 sm-mta[811]: 5ANA2b3c001234: to=<kim@example.org>, delay=00:00:01, xdelay=00:00:00, mailer=local, pri=30000, dsn=4.0.0, stat=Deferred: I/O error',
    ],
    [
      'a setting of Exim',
      '2026-11-23 10:55:09 1uMvaB-00A4ia-29 == kim@example.org R=dnslookup T=remote_smtp defer (-1): failed to expand "helo_data" option for remote_smtp transport: failed to open /etc/exim4/helo: Permission denied',
    ],
    [
      'a table of Sendmail',
      'Nov 23 10:55:08 mx1 sm-mta[811]: 5ANA2b3c001234: SYSERR(root): hash map "access": missing map file /etc/mail/access.db: No such file or directory\nNov 23 10:55:09 mx1 sm-mta[811]: 5ANA2b3c001234: ruleset=tls_rcpt, arg1=kim@example.org, relay=mx.example.org., reject=451 4.3.0 Temporary system failure. Please try again later.\nNov 23 10:55:09 mx1 sm-mta[811]: 5ANA2b3c001234: to=kim@example.org, delay=00:00:01, mailer=esmtp, pri=570000, relay=mx.example.org. [192.0.2.7], dsn=4.5.0, stat=Operating system error',
    ],
    [
      'a table of passwords',
      handed(
        'smtp',
        'smtp.example.net[192.0.2.7]:587',
        'local data error while talking to smtp.example.net[192.0.2.7]',
      ),
    ],
    [
      'a setting of Exim, in a post',
      'Mail is stuck. The log has\n\nkim@example.org R = dnslookup T = remote_smtp defer (-1): failed to expand “helo_data” option for remote_smtp transport: failed to open /etc/exim4/helo: Permission denied\n\nWhat now?',
    ],
  ])('is mended by its administrator: %s', async (_what, text) => {
    const [group, ...others] = await groupsOf(text);
    expect(others).toEqual([]);
    expect(group?.headline).toMatch(
      /^Mail to kim@example\.org is waiting on your server: .*server/,
    );
    expect(group?.first).toBe(catalogue.situations['own-server'].first);
    expect([group?.who, group?.readers[0]?.id]).toEqual(['you', 'administrator']);
    expect(group?.verdict.retry).toBe('change');
    expect(group?.told.find(({ id }) => id === 'stop')?.value).toBe('your server');
    const parts = group && readLink(writeLink(group));
    const linked = parts && makeLinkedReport(parts, reader);
    const steps = linked && answerOf(linked, texts).groups[0]?.steps;
    expect(steps?.person).toEqual(group?.steps.person);
    expect(steps?.developer).toEqual(group?.steps.developer);
    // A link has no words that a condition could be looked up in.
    const all = steps?.administrator.join('\n').toLowerCase() ?? '';
    for (const step of group?.steps.administrator ?? []) expect(all).toContain(step.toLowerCase());
  });

  it.each([
    [
      'another server',
      handed('smtp', 'none', 'connect to mx.example.net[192.0.2.9]:25: Connection refused'),
    ],
    ['a person', handed('local', 'local', 'unknown user: "kim"', 'bounced')],
    [
      'an inner server that answers',
      handed(
        'smtp',
        '10.0.0.8[10.0.0.8]:25',
        'host 10.0.0.8[10.0.0.8] said: 450 4.3.0 Try again later (in reply to RCPT TO command)',
      ),
    ],
  ])('is not meant where it is about %s', async (_what, text) => {
    expect((await groupsOf(text))[0]?.verdict.situation).not.toBe('own-server');
  });

  it('quotes the setting that ended a process of its own', async () => {
    const [group] = await groupsOf(
      'Dec  1 10:55:08 mx1 postfix/smtp[812]: warning: tls_policy_file: missing "=" behind "none"\nDec  1 10:55:09 mx1 postfix/qmgr[71]: warning: private/smtp socket: malformed response\nDec  1 10:55:09 mx1 postfix/qmgr[71]: warning: transport smtp failure -- see a previous warning/fatal/panic logfile record for the problem description',
    );
    expect(group?.basis).toContain('tls_policy_file: missing "=" behind "none"');
    expect(group?.verdict.situation).toBe('own-server');
  });

  it.each([
    [
      'missing map file /etc/mail/access.db: No such file or directory',
      'Nov 23 10:55:08 mx1 sm-mta[811]: 5ANA2b3c001234: SYSERR(root): hash map "access": missing map file /etc/mail/access.db: No such file or directory',
    ],
    [
      'can not chdir(/var/spool/clientmqueue/): Permission denied',
      'Nov 23 10:55:08 mx1 sendmail[811]: 5ANA2b3c001234: SYSERR(kim): can not chdir(/var/spool/clientmqueue/): Permission denied',
    ],
    [
      'failed to open /etc/exim4/helo: Permission denied',
      '2026-11-23 10:55:09 1uMvaB-00A4ia-29 == kim@example.org R=dnslookup T=remote_smtp defer (-1): failed to expand "helo_data" option for remote_smtp transport: failed to open /etc/exim4/helo: Permission denied (euid=108 egid=115)',
    ],
  ])('quotes the file and what is wrong with it: %s', async (said, text) => {
    const [group, ...others] = await groupsOf(text);
    expect(others).toEqual([]);
    expect(group?.verdict.situation).toBe('own-server');
    expect(group?.why[0]).toContain(`“${said}”`);
    expect(group?.steps.administrator.join()).not.toContain('DNS or hosts file');
  });

  it('has not kept what a command of Exim could not take', async () => {
    const [group] = await groupsOf(
      '2026-11-23 10:55:09 1uMvaB-00A4ia-29 ** kim@example.org R=local_user T=maildrop_pipe: Child process of maildrop_pipe transport returned 127 (could mean unable to exec or command does not exist) from command: /usr/bin/maildrop',
    );
    expect(group?.verdict.situation).toBe('own-server');
    expect([group?.verdict.permanent, group?.verdict.retry]).toEqual([true, 'stop']);
    expect(group?.verdict.finality).toBe('permanent');
  });

  it.each([
    ['Dovecot', 'lost connection with dovecot[2001:db8::f] while sending end of data'],
    ['the port of LMTP', 'connect to box.example.org[192.0.2.7]:24: Connection refused'],
    ['that of Zimbra', 'connect to box.example.org[192.0.2.7]:7025: Connection refused'],
    ['a number that is covered', 'connect to box.example.org[X.X.X.X]:2003: Connection refused'],
  ])('is told from its mailbox service: %s', async (_what, reason) => {
    const [group] = await groupsOf(handed('smtp', 'none', reason));
    expect(group?.verdict.situation).toBe('own-mailboxes');
  });

  it('is told from its mailbox service that OpenSMTPD hands to', async () => {
    const [group] = await groupsOf(
      'smtpd[2427]: 1e722991167e2b80 mda delivery evpid=f9293a5cb336a379 from=<ada@example.com> to=<maria@example.org> rcpt=<maria@example.org> user=maria delay=40s result=TempFail stat=Error (temporary failure: "mail.lmtp: LMTP server error: 550 5.6.0 Message is malformed")',
    );
    expect(group?.verdict).toMatchObject({ headline: 'waiting', door: 'your-provider' });
  });

  it('is told from its mailbox service by the reason alone', async () => {
    const [group] = await groupsOf(
      'connect to mail.example.org[192.0.2.7]:7025: Connection refused',
    );
    expect(group?.verdict).toMatchObject({ situation: 'own-mailboxes', headline: 'waiting' });
  });

  it.each([
    ['10025', 'own-server', 'own-server'],
    ['587', undefined, 'own-provider'],
    ['25', undefined, 'sender'],
  ])('reaches nobody else at port %s', async (port, situation, side) => {
    const [result] = (
      await read(
        handed('smtp', 'none', `connect to out.example.net[192.0.2.9]:${port}: Connection refused`),
      )
    ).results;
    expect(result?.delivery.side).toBe(side);
    if (situation) expect(result?.verdict.situation).toBe(situation);
  });

  it.each([
    ['lmtp', 'box.example.org[/run/dovecot/lmtp]'],
    ['smtp', 'box.example.org[private/dovecot-lmtp]'],
    ['lmtp', '127.0.0.1[127.0.0.1]:24'],
  ])('has an answer of its mailbox service: %s, %s', async (process, relay) => {
    const host = relay.replace(/:24$/, '');
    const answer = (reply: string, state: string) =>
      groupsOf(
        handed(process, relay, `host ${host} said: ${reply} (in reply to end of DATA)`, state),
      );
    const [group] = await answer('451 4.2.0 <kim@example.org> Internal error occurred', 'deferred');
    expect(group?.headline).toMatch(/^Mail to kim@example\.org is waiting on your server: .*LMTP/);
    expect(group?.verdict.situation).toBe('mailbox-fault');
    expect([group?.who, group?.readers[0]?.id]).toEqual(['you', 'administrator']);
    const [full] = await answer('552 5.2.2 <kim@example.org> Quota exceeded', 'bounced');
    expect(full?.verdict).toMatchObject({ cause: 'mailbox-full', door: 'your-provider' });
    expect(full?.verdict.situation).toBeUndefined();
  });

  it('is not told what a filter answers that is handed mail like mailboxes', async () => {
    const [group] = await groupsOf(
      handed(
        'lmtp',
        '127.0.0.1[127.0.0.1]:10024',
        'host 127.0.0.1[127.0.0.1] said: 451 4.5.0 Error in processing, id=8-1 (in reply to end of DATA command)',
      ),
    );
    expect(group?.verdict.situation).not.toBe('mailbox-fault');
  });

  it('is its administrator’s where its own filter fails each time', async () => {
    const [group] = await groupsOf(
      handed(
        'smtp',
        '127.0.0.1[127.0.0.1]:10024',
        'host 127.0.0.1[127.0.0.1] said: 451 4.7.1 TempFailed, id=8-1, from MTA([127.0.0.1]:10025): 451 4.7.1 Service unavailable - try again later (in reply to end of DATA command)',
      ),
    );
    expect(group?.verdict).toMatchObject({ situation: 'own-server', who: 'you' });
  });

  const NOISE =
    'Nov 23 10:55:08 mx1 postfix/smtpd[7]: warning: hostname a.example.net does not resolve to address 192.0.2.9: Name or service not known';

  it.each([
    [
      'connect to transport private/scanner: No such file or directory',
      [
        'Nov 23 10:55:08 mx1 postfix/qmgr[5]: warning: connect to transport private/scanner: No such file or directory',
        handed('error', 'none', 'mail transport unavailable'),
      ],
    ],
    [
      'stat(/home/kim/Mail/tmp) failed: Permission denied (euid=1001(kim) missing +x perm: /home/kim)',
      [
        'Nov 23 10:55:08 mx1 dovecot: lda(kim)<3998><abc>: Error: stat(/home/kim/Mail/tmp) failed: Permission denied (euid=1001(kim) missing +x perm: /home/kim)',
        "Nov 23 10:55:08 mx1 dovecot: lda(kim)<3998><abc>: Error: sieve: msgid=<1@example.org>: failed to store into mailbox 'INBOX': Internal error occurred. Refer to server log for more information.",
        NOISE,
        handed(
          'local',
          'local',
          'temporary failure. Command output: lda(kim): Error: net_connect_unix(/run/stats) failed: Permission denied',
        ),
      ],
    ],
  ])('shows the line that tells which part: %s', async (said, lines) => {
    const report = await read(lines.join('\n'));
    const [group, ...others] = answerOf(report, texts).groups;
    expect(others).toEqual([]);
    expect(group?.recipients).toEqual(['kim@example.org']);
    expect(group?.facts.line).toBe(said);
    expect(group?.basis).toContain(said.slice(0, 40));
    const marked = report.marks.filter(({ kind }) => kind === 'deciding');
    expect(marked.map(({ start, end }) => report.text.slice(start, end))).toContain(said);
  });
});

describe('a server that does not reach its own domain', () => {
  const line = (to: string, more: string, host: string) =>
    `Nov  3 18:06:25 mail postfix/smtp[1436]: 81571C2D4E: to=<${to}>, ${more}relay=none, delay=50784, delays=50754/0.01/30/0, dsn=4.4.1, status=deferred (connect to ${host}[192.0.2.123]:25: Connection timed out)`;

  it.each([
    ['root@mail.example.com', 'orig_to=<root>, ', 'mail.example.com'],
    ['www-data@example.com', 'orig_to=<www-data>, ', 'example.com'],
    // The machine calls itself 'mail'.
    ['root@mail.example.com', '', 'mail.example.com'],
  ])('is told of its own set-up: %s %s', async (to, more, host) => {
    const [group] = await groupsOf(line(to, more, host));
    expect(group?.verdict).toMatchObject({ situation: 'own-domain', who: 'you' });
    expect(group?.headline).not.toContain('recipient’s mail server');
    expect(group?.steps.administrator.join(' ')).not.toContain('recipient’s mail server');
  });

  const bounce = (to: string, more: string) =>
    `This is the mail system at host mail.example.com.\n\nI'm sorry to have to inform you that your message could not\nbe delivered to one or more recipients. It's attached below.\n\n                   The mail system\n\n<${to}>${more}: Host or domain name not found. Name service error for\n    name=${to.split('@')[1]} type=A: Host not found`;

  it.each([
    ['root@web1.example.net', ' (expanded from <root>)'],
    ['backup@web1.example.net', ' (expanded from <backup>)'],
    ['www-data@web1.example.net', ''],
    ['kim@mail.example.com', ''],
  ])('is told the same in a bounce: %s%s', async (to, more) => {
    const [group] = await groupsOf(bounce(to, more));
    expect(group?.verdict).toMatchObject({ situation: 'own-domain', who: 'you' });
    expect(group?.readers[0]?.id).toBe('administrator');
    expect(group?.steps.person.join(' ')).not.toContain('the person');
  });

  it.each([
    ['kim@example.net', ''],
    ['kim@example.net', ' (expanded from <root>)'],
    ['kim@example.net', ' (expanded from <list@example.com>)'],
  ])('may have mistyped what stands in a bounce: %s%s', async (to, more) => {
    const [group] = await groupsOf(bounce(to, more));
    expect(group?.verdict.situation).not.toBe('own-domain');
  });

  it.each([
    ['kim@example.org', '', 'mx.example.org'],
    ['kim@example.org', 'orig_to=<list@example.com>, ', 'mx.example.org'],
    ['kim@example.org', 'orig_to=<root>, ', 'mx.example.org'],
  ])('is not where another one takes the mail: %s %s', async (to, more, host) => {
    const [group] = await groupsOf(line(to, more, host));
    expect(group?.verdict.situation).toBeUndefined();
  });

  it('is not where others have the same domain, or it has many servers', async () => {
    const said = 'postfix/smtp[1436]: connect to example.org[192.0.2.1]: Connection timed out';
    const completed = line('root@example.org', 'orig_to=<root>, ', 'example.org');
    const others = line('kim@example.org', '', 'example.org');
    for (const text of [`Nov  3 18:06:20 mail ${said}\n${completed}`, others]) {
      const [group] = await groupsOf(text);
      expect(group?.verdict.situation).toBeUndefined();
    }
    const beside = await groupsOf(`${completed}\n${others}`);
    expect(beside.map(({ verdict }) => verdict.situation).sort()).toEqual([
      'own-domain',
      undefined,
    ]);
  });
});

describe('a redirect that the server’s own submission service does not take', () => {
  it('waits there for whoever runs it', async () => {
    const [group] = await groupsOf(
      'Nov  3 18:06:25 mail dovecot: lmtp(kim@example.com)<7180><lcgWBozXqmUMHAAADqa4FA>: Error: sieve: msgid=<5925@example.net>: redirect action: failed to redirect message to <kim@example.org>: smtp(127.0.0.1:587): RCPT TO failed: Failed to connect to remote server (temporary failure)',
    );
    expect(group?.recipients).toEqual(['kim@example.org']);
    expect(group?.outcome).toBe('delayed');
    expect(group?.verdict).toMatchObject({ situation: 'own-server', who: 'you' });
    expect(group?.headline).not.toContain('gives no reason');
  });
});

describe('what a server’s own settings hold back', () => {
  const held = (why: string) =>
    `Nov  3 18:06:25 mail postfix/qmgr[1436]: 81571C2D4E: to=<kim@example.org>, relay=none, delay=0, status=deferred (delivery temporarily suspended: ${why})`;

  it('is for whoever runs it, and tells of no account', async () => {
    const [group] = await groupsOf(held('deferred transport'));
    expect(group?.verdict).toMatchObject({ situation: 'held-back', who: 'you', retry: 'wait' });
    expect(group?.headline).toContain('is waiting on your server');
    const [other] = await groupsOf(held('Zorgle wubble'));
    expect(other?.verdict.stated).toBe('unknown');
    const [named] = await groupsOf(held('host mx.example.org[192.0.2.1] said: 452 mailbox full'));
    expect(named?.verdict.cause).toBe('mailbox-full');
  });

  it.each([
    '== kim@example.org R=dnslookup T=remote_smtp defer (-1): domain matches queue_smtp_domains, or -odqs set',
    '== kim@example.org R=dnslookup T=remote_smtp defer (-1): first-pass only routing due to -odqs, queue_smtp_domains or control=queue',
    '== kim@example.org defer (-56): domain is in queue_domains',
    '== kim@example.org R=dnslookup T=remote_smtp defer (-55): remote deliveries suppressed',
    'no immediate delivery: more than 10 messages received in one connection',
    'no immediate delivery: queued by ACL',
  ])('is no domain that nobody finds: %s', async (said) => {
    const line = `2026-11-23 09:14:02 1tEr3a-0001Ab-Cd ${said}`;
    const [group] = await groupsOf(line);
    expect(group?.verdict).toMatchObject({ situation: 'held-back', retry: 'wait' });
    const tried = `${line}\n2026-11-23 09:44:02 1tEr3a-0001Ab-Cd ** kim@example.org R=dnslookup T=remote_smtp: SMTP error from remote mail server after RCPT TO:<kim@example.org>: 550 5.1.1 No such user`;
    const [last, ...others] = await groupsOf(tried);
    expect([last?.verdict.cause, others]).toEqual(['user-unknown', []]);
  });
});

describe('a server that refuses on arrival for a fault of its own', () => {
  it('shows the warning above, and says who keeps the message', async () => {
    const [group] = await groupsOf(
      [
        'Nov 23 10:55:08 mx1 postfix/smtpd[811]: warning: unknown smtpd restriction: "bl.example.net"',
        'Nov 23 10:55:08 mx1 postfix/smtpd[811]: NOQUEUE: reject: RCPT from mx.example.net[192.0.2.9]: 451 4.3.5 Server configuration error; from=<ada@example.net> to=<kim@example.org> proto=ESMTP helo=<mx.example.net>',
      ].join('\n'),
    );
    expect(group?.headline).toContain(texts.arrivals['server-error'].because);
    expect(group?.who).toBe('their-provider');
    expect(group?.facts.line).toBe('unknown smtpd restriction: "bl.example.net"');
    expect(group?.retry).toEqual(catalogue.arrivalRetries.wait);
  });

  it.each([
    [
      'server-error',
      'SASL authentication failure: cannot connect to saslauthd server: No such file',
    ],
    ['host-unreachable', 'SASL: Connect to private/login failed: Connection refused'],
  ] as const)('blames no password where nobody checks it: %s', async (cause, fault) => {
    const line = (said: string) => `Nov 23 10:55:08 mx1 postfix/smtpd[811]: warning: ${said}`;
    const [group, ...others] = await groupsOf(
      [
        line(fault),
        line('SASL authentication failure: Password verification failed'),
        line('pc.example.net[192.0.2.9]: SASL PLAIN authentication failed: generic failure'),
      ].join('\n'),
    );
    expect(others).toEqual([]);
    expect(group?.headline).toContain(texts.arrivals[cause].because);
  });
});
