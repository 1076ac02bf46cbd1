import { describe, expect, it } from 'vitest';
import { read } from '../reading.test-helper';

const answerTo = async (line: string) => (await read(line)).results[0]?.verdict;

describe('a code with nothing beside it', () => {
  it.each([
    ['550 5.7.25', 'reverse-dns'],
    ['553 5.3.5', 'server-error'],
    ['550 5.7.6', 'tls'],
    ['421 4.7.30', 'sender-authentication'],
    ['550 5.4.5', 'sending-quota'],
  ])('%s names no other cause than its page: %s', async (line, cause) => {
    expect(await answerTo(line)).toMatchObject({ cause, sure: 'open' });
  });

  it.each(['535 5.7.3', '530 5.7.0', '535 5.7.1'])(
    '%s is that of a login by its number, whatever its detail is registered for',
    async (line) =>
      expect(await answerTo(line)).toMatchObject({ cause: 'login-failed', who: 'you' }),
  );

  it('is that of a login, whatever a post tells around its number alone', async () => {
    const panic =
      "thread 'main' panicked at 'Could not send: lettre::transport::smtp::Error { kind: Permanent(Code { severity: PermanentNegativeCompletion, category: Unspecified3, detail: Four }) }', src/main.rs:14:9";
    expect(
      await answerTo(`The program of our club has stopped to send since Monday.\n\n${panic}`),
    ).toMatchObject({ cause: 'login-failed', sure: 'likely' });
    const other = panic.replace('Unspecified3, detail: Four', 'MailSystem, detail: Four');
    expect((await answerTo(`The program has stopped.\n\n${other}`))?.sure).toBe('open');
  });

  it.each(['550 5.7.1', '550 5.7.0', '550 5.7.3'])('%s tells no reason', async (line) => {
    expect(await answerTo(line)).toMatchObject({ cause: 'policy', sure: 'open' });
  });

  it('is about its detail where that tells a reason', async () => {
    expect((await answerTo('432 4.3.2'))?.cause).not.toBe('login-failed');
  });

  it('is about its detail where the number is not that of a login', async () => {
    expect(await answerTo('550 5.7.3')).toMatchObject({ who: 'your-provider' });
  });
});

describe('an exact code that is all a server has said', () => {
  it('is told by its own page beside a recipient that is no address', async () => {
    const fields =
      'Reporting-MTA: dns; out.example.com\nFinal-Recipient: rfc822; kim@@example.org\nAction: failed\nStatus: 5.1.3\n';
    expect(await answerTo(fields)).toMatchObject({ code: '5.1.3', who: 'you', program: 'stop' });
  });

  it('decides beside the fields of a report, whose names are no words of a reply', async () => {
    const fields = [
      'Reporting-MTA: dns; mail.example.com\n',
      'Final-Recipient: rfc822; ada@example.net\nAction: delivered\nStatus: 2.0.0\n',
      'Final-Recipient: rfc822; maria@example.net\nAction: failed\nStatus: 5.1.1\n',
    ];
    expect(await answerTo(fields.join('\n'))).toMatchObject({
      cause: 'user-unknown',
      sure: 'clear',
    });
  });

  it.each([
    ['450 4.1.2', 'domain-not-found'],
    ['552 5.2.2', 'mailbox-full'],
    ['550 5.1.1', 'user-unknown'],
  ])('tells the cause, whatever a post says around it: %s', async (code, cause) => {
    const [result] = (
      await read(
        `Unable to send\n\nExpected behaviour\nThe message should be sent through the SMTP server.\n\nActual behaviour\nMessages stay in the Outbox, with the error: Negative SMTP reply: ${code}\n\nI use different providers for the incoming and the outgoing server, security is none, port 25.\n\nEnvironment\nAndroid version:\n4.4.2`,
      )
    ).results;
    expect(result?.verdict).toMatchObject({ cause, sure: 'likely' });
  });
});
