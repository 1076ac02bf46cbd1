import { describe, expect, it } from 'vitest';
import { read } from '../reading.test-helper';
import { failsToSend } from './failed-sending';

describe('a line that tells of mail that was not sent', () => {
  it.each([
    'ERROR: failed to send email to client: x509: unknown issuer',
    'The email sent to ada@example.org cannot be processed.',
    'Mail sending error - wait 20 seconds',
    'delivery 12: failure: Unable_to_start_remote./',
    'What I see:\nerror sending message for list news: certificate has expired',
  ])('%s', (text) => expect(failsToSend(text)).toBe(true));

  it.each([
    'error sending message to kafka broker',
    'I cannot remember to send you a mail',
    'The mail was sent',
    'Sending mail to ada@example.org',
    'fetching mail failed',
  ])('nothing in: %s', (text) => expect(failsToSend(text)).toBe(false));
});

describe('what is read, or carried by the web', () => {
  it.each([
    'Trouble fetching emails\nHost: imap.example.org\nError: LOGIN DENIED for ada@example.org',
    'The mail shop says: could not deliver this payload: timeout',
  ])('%s', async (text) => expect((await read(text)).outcome).toBe('none'));
});

describe('a command that a mail program names with what came of it', () => {
  it.each([
    ['failed', 'RCPT TO <maria@example.org> gescheitert: Postfach nicht verfügbar'],
    ['failed', 'Příkaz RCPT TO <maria@example.org> selhal: schránka není k dispozici'],
    ['none', 'RCPT TO:<maria@example.org>'],
    ['none', 'MAIL FROM:<maria@example.org> SIZE=2048'],
  ])('%s: %s', async (outcome, text) => {
    const report = await read(text);
    expect(report.outcome).toBe(outcome);
    const names = report.results.map(({ delivery }) => delivery.recipient?.value);
    expect(names).toEqual(outcome === 'none' ? [] : ['maria@example.org']);
  });
});
