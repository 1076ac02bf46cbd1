import { describe, expect, it } from 'vitest';
import { readingView } from '../decode/view';
import { isAboutMail } from './about-mail';
import { decide } from './deciding-reply';
import { findCodes } from './find-codes';

function decideIn(text: string) {
  const view = readingView(text);
  return decide(view, findCodes(view, isAboutMail(view)), { start: 0, end: view.length });
}

const REPEATED = `msmtp: server message: 552 5.2.0 mail has a bare line feed
msmtp: mail not sent, exitcode=EX_UNAVAILABLE smtpstatus=552 smtpmsg='552 5.2.0 no'`;

describe('which reply decides', () => {
  it('is the one that a wrapped reply has inside', () => {
    const inner = '554 5.7.1 Client host [192.0.2.7] blocked using zen.example.org';
    const wrapped = `mail was returned: '550 5.7.514 Rejected because of IP Block (from normal IP pools) -> ${inner}'`;
    expect(decideIn(wrapped)).toMatchObject({
      basic: { value: '554' },
      enhanced: { value: '5.7.1' },
      choice: 'remote',
      text: inner,
    });
    // What the server did for now does not become final by what has given up wraps around it.
    const over = 'mail: 550 5.4.316 Message expired -> 421 4.4.1 Connection timed out';
    expect(decideIn(over)).toMatchObject({ basic: { value: '421' }, choice: 'over' });
  });

  it('calls no reply a summary that another server may have given', () => {
    const said = 'host mx.example.org said: 550 5.1.1 User unknown';
    expect(decideIn(`${said}\n554 5.0.0 Service unavailable`).choice).toBe('remote');
    expect(decideIn(`${said}\n\n421 4.7.0 Try again later`).choice).toBe('final');
    const other = 'host mx.example.net said: 552 5.2.2 Mailbox full';
    expect(decideIn(`${said}\n\n${other}`).choice).toBe('first');
  });

  it.each([
    // https://pastebin.com/UfXPSPxY
    ['550 5.7.0\n    HELO argument [localhost] is malformed.', ''],
    ['550 5.7.0\nHELO argument [localhost] is malformed.', ''],
    ['450 4.7.1 <mail.example.com>:\n    Helo command rejected: Host not found', ''],
    ['550 5.7.1\n    Mail from 192.0.2.7 is not wanted', ''],
    ['550 5.7.1 Refused\nHELO mail.example.com', '\nHELO mail.example.com'],
    ['550 5.7.1\nQUIT', '\nQUIT'],
    ['550 5.7.1 Refused\nBacktrace:\n/app/mail.rb:9', '\nBacktrace:\n/app/mail.rb:9'],
    ['550 5.7.1 Refused\n} // end', '\n} // end'],
    ['550 5.7.1 Refused\n#0 /app/Mail.php(82): send()', '\n#0 /app/Mail.php(82): send()'],
    [
      '550 5.7.1 Refused\n   en MailKit.Net.Smtp.SmtpClient.<SendAsync>d__106.MoveNext()',
      '\n   en MailKit.Net.Smtp.SmtpClient.<SendAsync>d__106.MoveNext()',
    ],
    [
      '550 5.7.1 Refused\n   bei System.Net.Mail.SmtpClient.Send(MailMessage message)',
      '\n   bei System.Net.Mail.SmtpClient.Send(MailMessage message)',
    ],
    ['550 5.7.1 Refused by\n    host mx.example.org(192.0.2.9)', ''],
    ['550 5.7.1 Refused\n  "email": {}', '\n  "email": {}'],
    ['550 5.7.1 Refused\nSo I asked them', '\nSo I asked them'],
    ['550 5.7.1 Refused\n/app/mail.rb:9:in `send', '\n/app/mail.rb:9:in `send'],
    ['550 5.7.1 Refused\n    at Mail.send (mail.js:1)', '\n    at Mail.send (mail.js:1)'],
    [
      '550 5.7.1 Refused\n2026-07-09 12:52:22 CLIENT -> SERVER: QUIT',
      '\n2026-07-09 12:52:22 CLIENT -> SERVER: QUIT',
    ],
    ['550 5.7.1 Refused\nMAIL FROM:<ada@example.com>', '\nMAIL FROM:<ada@example.com>'],
  ])('takes along what it was wrapped before, and no command: %s', (reply, behind) => {
    const words = reply.slice(0, reply.length - behind.length).replace(/\s+/g, ' ');
    expect(decideIn(`<ada@example.org>: host mx.example.org said: ${reply}`).text).toBe(words);
  });
  it('ends before the next field of an object', () => {
    const text = 'mail {"type": "refused", "code": 550,\n"email": {"id": 1}}';
    expect(decideIn(text).text).toBe('550');
  });
  it('ends before the commands of a session that is indented', () =>
    expect(decideIn('    550 5.7.1 Refused\n    RSET\n    QUIT').text).toBe('550 5.7.1 Refused'));

  it('needs no explanation where the same code is only said again', () => {
    expect(decideIn(REPEATED)).toMatchObject({ basic: { value: '552' }, choice: 'only' });
    expect(decideIn('mail to a@example.org: 550 No such user\nsaid: 550 No such user').choice).toBe(
      'only',
    );
  });

  it('is explained where another code stands beside it', () => {
    const other = `${REPEATED}\n554 mail rejected, too many errors`;
    expect(decideIn(other).choice).toBe('first');
    expect(decideIn(`450 mail server busy\n${REPEATED}`).choice).toBe('final');
  });

  it('is final only where it refuses for good', () => {
    const text = `<<< 452 mailbox full, mail not accepted\n<<< 503 need RCPT before DATA, mail lost`;
    expect(decideIn(text)).toMatchObject({ basic: { value: '452' }, choice: 'first' });
  });

  it('is read where its code closes the line', () => {
    expect(
      decideIn('mail not accepted: 4.7.1 Slow down, limit exceeded (451)\nnext'),
    ).toMatchObject({
      basic: { value: '451' },
      enhanced: { value: '4.7.1' },
      text: 'mail not accepted: 4.7.1 Slow down, limit exceeded (451)',
    });
  });

  it('is read where its code is numbered behind a host', () => {
    const text = 'mail refused: mx2.example.net #550 Recipient unknown ##';
    expect(decideIn(text).basic?.value).toBe('550');
    expect(decideIn('mail refused, see issue #550 Recipient unknown').basic).toBeUndefined();
    expect(decideIn('we sent mail to them all (450)').basic).toBeUndefined();
  });

  it('has its words where a program names its code before them', () => {
    const text =
      'Expected response code 250 but got code "500", with message "500 No such command "';
    expect(decideIn(text).text).toContain('No such command');
  });

  it('ends before the envelope in the log of the server that answered', () => {
    const text =
      'reject: RCPT from mx: 451 4.7.1 Greylisted; from=<a@example.com> to=<b@example.org>';
    expect(decideIn(text).text).toBe('451 4.7.1 Greylisted');
  });

  it('begins with a status that a program leads to', () => {
    const led = 'The client was not authenticated. The server response was: 5.7.0 STARTTLS first';
    expect(decideIn(led).text).toBe('5.7.0 STARTTLS first');
    const closing = 'mail refused: sorry, no mailbox by that name (#5.1.1)';
    expect(decideIn(closing).text).toBe(closing);
  });

  it.each(['"', "'"])('ends with its sentence at the %s before it', (quote) => {
    const [reply, next] = ['421 4.4.0 Rejected for now.', 'Tests of the connector pass.'];
    expect(decideIn(`the event ${quote}${reply}${quote} ${next}`).text).toBe(reply);
    const lines = `the event ${quote}${reply}${quote}\nA test says ${quote}all ok.${quote} ${next}`;
    expect(decideIn(lines).text).toBe(reply);
  });

  it('keeps the quotes that it has opened itself in a JSON string', () => {
    const within = String.raw`{"reason":"host said: 450 4.2.0 \"Greylisted\" for now"}`;
    expect(decideIn(within).text).toContain('for now');
    const around = String.raw`{"reason":"said: \"450 4.2.0 Greylisted\" and left"}`;
    expect(decideIn(around).text).toBe('450 4.2.0 Greylisted');
  });
});

describe('a status that is passed on with the server that reports', () => {
  it.each([
    ['554 5.4.0 <mx.example.org #4.4.1>', undefined, '4.4.1', 'over'],
    ['554 5.0.0 < #4.4.7 smtp; could not be delivered>', undefined, '4.4.7', 'over'],
    ['550 5.0.0 <mx.example.org #5.1.1 smtp;550 5.1.1 User unknown>', '550', '5.1.1', 'only'],
    ['554 5.0.0 < #5.0.0 smtp; 5.4.7 - Delivery expired (too old)>', '554', '5.4.7', 'only'],
    // What tells nothing replaces nothing, and a number is no status.
    ['550 5.1.1 <mx.example.org #5.0.0>', '550', '5.1.1', 'only'],
    ['554 5.4.0 <mx.example.org> ticket #4.4', '554', '5.4.0', 'only'],
    ['550 5.7.1 Refused <mx.example.org #4.4.1>', '550', '5.7.1', 'only'],
  ])('%s', (text, basic, enhanced, choice) => {
    const reply = decideIn(`The mail was bounced with server reply\n\n${text}`);
    expect([reply.basic?.value, reply.enhanced?.value]).toEqual([basic, enhanced]);
    expect(reply.choice).toBe(choice);
  });
});
