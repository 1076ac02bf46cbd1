import { describe, expect, it } from 'vitest';
import { catalogue } from '../../catalogue';
import { answerOf } from '../answer/answer';
import { answerTexts } from '../answer/texts';
import { read } from '../reading.test-helper';

const texts = answerTexts(catalogue);

const session = (offer: string, ...replies: readonly string[]): string =>
  [
    '220 relay.example.com ESMTP',
    '250-relay.example.com',
    '250-SIZE 10240000',
    offer,
    ...replies,
    '221 2.0.0 Bye',
  ].join('\n');

const LOGIN = '250 AUTH PLAIN LOGIN';
const DENIED = '554 5.7.1 <kim@example.org>: Recipient address rejected: Access denied';
const UNKNOWN = '550 5.1.1 <kim@example.org>: Recipient address rejected: User unknown';
const FOLLOWS = '554 5.5.1 Error: no valid recipients';

describe('a session of which only the replies were kept', () => {
  it.each([
    ['relay-denied', session(LOGIN, '250 2.1.0 Ok', DENIED, FOLLOWS)],
    ['relay-denied', session(LOGIN, '250 2.1.0 Ok', DENIED)],
    ['restricted-recipient', session('250 8BITMIME', '250 2.1.0 Ok', DENIED, FOLLOWS)],
    ['user-unknown', session(LOGIN, '250 2.1.0 Ok', UNKNOWN, FOLLOWS)],
  ])('%s', async (cause, text) => {
    const report = await read(text);
    const [group, ...others] = answerOf(report, texts).groups;
    expect([report.format, group?.cause.id, others]).toEqual(['dialogue', cause, []]);
    expect(group?.recipients).toEqual(['kim@example.org']);
    expect(group?.readers[0]?.id).toBe('administrator');
    expect([DENIED, UNKNOWN]).toContain(group?.facts.line);
  });
});

describe('a session whose last command has an empty answer', () => {
  const shown = (...lines: readonly string[]): string =>
    [
      'CLIENT -> SERVER: EHLO app.example.com',
      'SERVER -> CLIENT: 250-smtp.example.com250-AUTH LOGIN250 SIZE 20480000',
      'CLIENT -> SERVER: MAIL FROM:<shop@example.com>',
      'SERVER -> CLIENT: 250 2.1.0 Ok',
      'CLIENT -> SERVER: RCPT TO:<kim@example.org>',
      'SERVER -> CLIENT: 250 2.1.5 Ok',
      ...lines,
    ].join('\n');

  it('has broken off', async () => {
    const report = await read(shown('CLIENT -> SERVER: DATA', 'SERVER -> CLIENT: ', ''));
    const [group] = answerOf(report, texts).groups;
    expect(group?.recipients).toEqual(['kim@example.org']);
    expect(group?.headline).toContain('broke off');
  });

  it('has not where the last one was answered', async () => {
    const report = await read(
      shown('CLIENT -> SERVER: DATA', 'SERVER -> CLIENT: 354 End data with <CR><LF>.<CR><LF>'),
    );
    const [group] = answerOf(report, texts).groups;
    expect(group?.headline ?? '').not.toContain('broke off');
  });
});
