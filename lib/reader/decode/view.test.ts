import { describe, expect, it } from 'vitest';
import { readingView } from './view';

describe('the reading view', () => {
  it.each([
    ['    at SMTPConnection._formatError (/app/node_modules/smtp-connection/index.js:790:19)'],
    ['\tat com.sun.mail.smtp.SMTPTransport.rcptTo(SMTPTransport.java:1873)'],
    ['\t... 12 more'],
    [
      '    at org.example.core@2.1.7.Final//org.example.ServerService$Task.run(ServerService.java:41)',
    ],
    ['   at System.Net.Mail.MailCommand.CheckResponse(SmtpStatusCode statusCode, String response)'],
    ['  File "/usr/lib/python3.11/smtplib.py", line 887, in sendmail'],
    ["#0 /srv/vendor/symfony/mailer/EsmtpTransport.php(312): executeCommand('RCPT TO:<a@b...')"],
    ['/srv/ruby/net/smtp.rb:1072:in `check_response`'],
    ['\t/go/src/mailer/send.go:112 +0x1d'],
  ])('holds nothing of a line of a stack trace, in its place: %s', (line) => {
    const text = `550 5.1.1 No such user\n${line}\nend`;
    expect(readingView(text)).toBe(`550 5.1.1 No such user\n${' '.repeat(line.length)}\nend`);
  });

  it.each([
    ['<**maria@example.org**>: host', '  <maria@example.org>:   host'],
    ['to **maria@example.org** failed', 'to   maria@example.org   failed'],
    ['*maria@example.org*', ' maria@example.org '],
    ['**550 5.1.1** no such user', '  550 5.1.1   no such user'],
  ])('holds no stars of Markdown: %s', (line, view) => expect(readingView(line)).toBe(view));

  it('holds no marks of a block of code on a line of it', () =>
    expect(readingView('```2026-12-01 10:00:00 rejected: full```')).toBe(
      '   2026-12-01 10:00:00 rejected: full   ',
    ));

  it('keeps the sign of Exim and the stars of an alert', () => {
    for (const line of ['** maria@example.org: unknown', '** Address not found **', '*****'])
      expect(readingView(line)).toBe(line);
  });

  it('keeps of a logged frame what stands before it', () => {
    const lead = '10:02:03,004 ERROR [stderr] (task-1) ';
    const frame =
      'at org.example.core@2.1.7.Final//org.example.ServerService.run(ServerService.java:41)';
    expect(readingView(lead + frame)).toBe(lead + ' '.repeat(frame.length));
    const said = 'It stood at example.org (see Page.java:12)';
    expect(readingView(said)).toBe(said);
  });

  it('holds no name of a router', () => {
    const line = '1abCDe-000001-02 ** maria@example.org R=dnslookup T=remote_smtp H=mx.example.org';
    const view = readingView(line);
    expect(view).not.toContain('dnslookup');
    expect(view).toHaveLength(line.length);
    expect(view).toContain('H=mx.example.org');
  });

  it.each([
    ['at the office we got 550 5.1.1'],
    ['#5.1.1 bad destination mailbox address'],
    ['#550 relay not permitted'],
    ['from mx.example.org: 550 denied'],
    ['<MAILER-DAEMON> to <bruno@example.org>'],
  ])('keeps what is none: %s', (line) => {
    expect(readingView(line)).toBe(line);
  });
});
