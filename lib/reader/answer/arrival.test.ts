import { describe, expect, it } from 'vitest';
import { catalogue } from '../../catalogue';
import { read, reader } from '../reading.test-helper';
import { answerOf } from './answer';
import { readLink, writeLink } from './link';
import { makeLinkedReport } from './linked-report';
import { answerTexts } from './texts';

const texts = answerTexts(catalogue);
const groupOf = async (text: string) => answerOf(await read(text), texts).groups[0];

const refusal = (reply: string): string =>
  `Nov 23 10:55:09 mail postfix/smtpd[2818]: NOQUEUE: reject: RCPT from mx.example.net[192.0.2.9]: ${reply}; from=<news@example.net> to=<maria@example.org> proto=ESMTP helo=<mx.example.net>`;

describe('the log of the server that refused', () => {
  it('says of a login that is missing what happened there, and that it is final', async () => {
    const { results } = await read(
      '2026-11-23 10:55:09 H=(desk) [192.0.2.9] F=<tom@example.net> rejected RCPT <maria@example.org>: SMTP AUTH is required for message submission on port 587',
    );
    expect(results[0]?.verdict).toMatchObject({
      permanent: true,
      finality: 'permanent',
      door: 'their-provider',
    });
  });

  it.each([
    ['550 5.1.1 <maria@example.org>: Recipient address rejected: User unknown', 'user-unknown'],
    ['554 5.7.1 <maria@example.net>: Relay access denied', 'relay-denied'],
    ['450 4.2.0 <maria@example.org>: Recipient address rejected: Greylisted', 'greylisted'],
    ['554 5.7.1 Client host 192.0.2.9 has a poor reputation here', 'ip-blocked'],
  ] as const)('speaks to whoever runs it: %s', async (reply, cause) => {
    const group = await groupOf(refusal(reply));
    expect(group?.headline).toMatch(/^Your server /);
    expect(group?.headline).toContain(texts.arrivals[cause].because);
    expect(group?.readers[0]?.id).toBe('administrator');
    // What only other texts say is left out.
    expect(group?.steps.administrator).toEqual(
      texts.arrivals[cause].steps.filter((step) => !step.startsWith('If the text says ')),
    );
    expect(group?.way.find(({ stops }) => stops)?.name).toBe('Your server');
    expect(group?.told.find(({ id }) => id === 'stop')?.value).toBe('mail');
    // What a sender does about it is not theirs.
    expect(group?.links).toEqual([]);
    expect(group?.developer).toEqual([]);
  });

  it('names the sender’s side where the provider’s reply asks something of it', async () => {
    const group = await groupOf(
      refusal('450 4.7.25 Client host rejected: cannot find your hostname, [192.0.2.9]'),
    );
    expect(group?.reply?.provider).toBe('postfix');
    expect(group?.own?.todo.administrator).toMatch(/^The sender’s email provider: /);
  });

  it.each([
    ['554 5.7.1 <mx.example.net[192.0.2.9]>: Client host rejected: Access denied', 'own-rule'],
    ['554 5.7.1 <mx.example.net>: Helo command rejected: Access denied', 'own-rule'],
    ['554 5.7.1 <maria@example.org>: Recipient address rejected: Access denied', 'own-rule'],
    [
      '550 5.1.1 <maria@example.org>: Recipient address rejected: [smtp.example.com]:587',
      'own-rule',
    ],
    ['550 5.1.1 <maria@example.org>: Recipient address rejected: smtp.example.com', 'own-rule'],
    [
      '554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using bl.example.net',
      'own-list',
    ],
    [
      '554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using zen.spamhaus.org; Error: open resolver; https://check.spamhaus.org/returnc/pub/192.0.2.53/',
      'own-list',
    ],
    [
      '553 5.7.1 <news@example.net>: Sender address rejected: not owned by user kim@example.org',
      'other-address',
    ],
  ] as const)('says what it asked: %s', async (reply, situation) => {
    const group = await groupOf(refusal(reply));
    const { because = {}, first, advice } = texts.situations[situation];
    expect(Object.values(because).some((each) => group?.headline.includes(each))).toBe(true);
    // Commands speak of the client, whom a link does not name.
    const steps = group?.steps.administrator.map((step) => step.replace('192.0.2.9', '192.0.2.10'));
    expect([group?.first, steps]).toEqual([first, advice?.administrator]);
    const parts = group && readLink(writeLink(group));
    const linked = parts && makeLinkedReport(parts, reader);
    expect(linked && answerOf(linked, texts).groups[0]?.steps.administrator).toEqual(steps);
    expect(linked && answerOf(linked, texts).groups[0]?.first).toBe(first);
  });

  it('is known by its line in the middle of a post', async () => {
    const line = refusal(
      '554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using bl.example.net',
    ).replace(/^.*: NOQUEUE/, 'NOQUEUE');
    const group = await groupOf(`Since Monday my server refuses everyone. The log has: ${line}`);
    expect(group?.first).toBe(texts.situations['own-list'].first);
    expect(group?.readers[0]?.id).toBe('administrator');
  });

  it('looks up the domain of who sent', async () => {
    const group = await groupOf(
      '2026-11-23 10:55:09 H=mx.example.net [192.0.2.9] F=<ada@mail.example.net> rejected RCPT <maria@example.org>: Sender verify failed',
    );
    expect(group?.steps.administrator.join(' ')).toContain('`dig +short MX mail.example.net`');
    expect(group?.first).toContain('`dig +short MX mail.example.net`');
  });

  it('is told by a link as well', async () => {
    const group = await groupOf(refusal('554 5.7.1 <maria@example.net>: Relay access denied'));
    const parts = group && readLink(writeLink(group));
    const linked = parts && makeLinkedReport(parts, reader);
    expect(linked && answerOf(linked, texts).groups[0]?.steps).toEqual(group?.steps);
  });

  it.each([
    'Nov 23 10:55:09 mail postfix/smtpd[2818]: warning: non-SMTP command from unknown[192.0.2.9]: GET / HTTP/1.1',
    'Nov 23 10:55:09 mail postfix/smtpd[2818]: improper command pipelining after CONNECT from unknown[192.0.2.9]: \\026\\003\\001',
    '2026-11-23 10:55:09 SMTP protocol synchronization error (input sent without waiting for greeting): rejected connection from H=[192.0.2.9] input="GET / HTTP/1.1"',
    '2026-11-23 10:55:09 SMTP call from [192.0.2.9] dropped: too many syntax or protocol errors (last command was "foo", NULL)',
  ])('tells of a client that speaks no SMTP, and of no message: %s', async (line) => {
    const group = await groupOf(line);
    expect(group?.verdict).toMatchObject({ headline: 'session', finality: 'none' });
    expect(group?.headline).toContain(texts.arrivals['protocol-error'].because);
  });
});
