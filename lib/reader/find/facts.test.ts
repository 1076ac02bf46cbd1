import { describe, expect, it } from 'vitest';
import { queueIdIn, serverIn, stageIn } from './facts';

const stageOf = (text: string) => stageIn(text, { start: 0, end: text.length });

describe('where in the dialogue it stopped', () => {
  it.each([
    ['550 No such user (in reply to RCPT TO command)', 'recipient'],
    ['552 Too large (in reply to end of DATA command)', 'content'],
    ['Connection timed out', 'connect'],
    ['Could not establish an SMTP connection', 'connect'],
    ['No route to host', 'connect'],
    ['starttls: 220 Ready\nfrom: 250 Ok\nto: 553 5.7.1 Not owned', 'recipient'],
    ['starttls: 220 Ready\nfrom: 530 5.7.0 Log in first', 'sender'],
    ['to: 250 Ok\ndata: 354 Go ahead\n550 Spam', 'content'],
  ])('%s: %s', (text, stage) => expect(stageOf(text)).toBe(stage));

  it('is not known where no word says so', () => {
    for (const text of ['', '550 5.1.1 User unknown', 'Your message was not delivered.'])
      expect(stageOf(text)).toBeUndefined();
  });

  it('is the more exact one where two are named', () =>
    expect(stageOf('connect to mx.example.org: 550 (in reply to RCPT TO command)')).toBe(
      'recipient',
    ));

  it('is told by its own stretch alone, across broken lines, in any case', () => {
    const text = 'Connection refused. User unknown.';
    expect(stageIn(text, { start: 19, end: text.length })).toBeUndefined();
    expect(stageOf('CONNECTION\n   REFUSED')).toBe('connect');
  });
});

const serverNamed = (text: string) => serverIn(text, { start: 0, end: text.length })?.value;

describe('the name of a message in a queue', () => {
  it.each([
    ['smtpd[811]: 4B1C2D3E4F: client=unknown', '4B1C2D3E4F'],
    ['bundle[811]: 2025-08-31T09:46:17.777Z pid=811 WARN: 550 No', undefined],
    ['node[811]: 20250831T094617Z Error: 550 No', undefined],
  ])('%s', (text, id) => expect(queueIdIn(text, { start: 0, end: text.length })?.value).toBe(id));
});

describe('the server that was talked to', () => {
  it.each([
    ['host mx.example.org[192.0.2.27] said: 550 5.1.1 No such user'],
    ['... while talking to mx.example.org.:'],
    ['lost connection with mx.example.org[192.0.2.27] while receiving the initial greeting'],
    ['Deferred: Connection refused by mx.example.org.'],
    ['Deferred: Connection timed out with mx.example.org.'],
    ['reply: read error from mx.example.org.'],
    ['rejected by the server for the recipient domain example.net by mx.example.org. [192.0.2.27]'],
    ['Remote MTA mx.example.org: SMTP diagnostic: 550'],
    ['<maria@example.net>:\n     mx.example.org [192.0.2.27]:\n     RCPT TO:<maria@example.net>'],
    ['did not accept our requests to connect.\n[mx.example.org 192.0.2.27: timed out]'],
    ['did not accept our requests.\n[mx.example.org. (10): Connection refused]'],
  ])('is named: %s', (text) => expect(serverNamed(text)).toBe('mx.example.org'));

  it.each([
    ['in the way of the message', 'Received: from mx.example.org (192.0.2.27) by mx.example.net'],
    ['as who handed it in', 'The message was received at 10:00\nfrom mx.example.org [192.0.2.27]'],
    ['as the client', 'NOQUEUE: reject: RCPT from mx.example.org[192.0.2.27]: 450 4.2.0 Busy'],
    ['as a domain', 'The domain mail.example.org has exceeded its limit'],
    ['as who writes', 'A delivery status notification from mx.example.org, running Courier'],
    ['as who asks names', 'Deferred: Name server: mx.example.org.: host name lookup failure'],
    ['by whoever asks', 'On our mail server mx.example.org I find this'],
    ['as a class', 'Caused by: com.example.mail.SmtpFailure: 550 No'],
    ['as a class of a server', 'at host org.example.mail.SmtpTransport'],
    ['as a class within one', 'connect to org.example.mail.smtp$Failure'],
    ['in a bracket of something else', 'What we did:\n[mx.example.org and others]'],
    ['in a list', 'blocked by zen.example.org'],
  ])('is not one named %s', (_role, text) => expect(serverNamed(text)).toBeUndefined());
});
