import { describe, expect, it } from 'vitest';
import { catalogue } from '../../catalogue';
import { read, reader } from '../reading.test-helper';
import { answerOf } from './answer';
import { readLink, writeLink } from './link';
import { makeLinkedReport } from './linked-report';
import { answerTexts } from './texts';

const texts = answerTexts(catalogue);
const groupOf = async (text: string) => answerOf(await read(text), texts).groups[0];

const ENVELOPE = 'from=<tom@example.net> to=<maria@example.org> proto=ESMTP helo=<mx.example.net>';

const LINES: readonly string[] = [
  `Nov 30 10:00:01 mail postfix/cleanup[771]: 4PL3j0443n: milter-discard: END-OF-MESSAGE from mx.example.net[192.0.2.9]: milter triggers DISCARD action; ${ENVELOPE}`,
  `Nov 30 10:00:01 mail postfix/cleanup[771]: 4PL3j0443n: discard: header Subject: Offer from mx.example.net[192.0.2.9]; ${ENVELOPE}: unwanted subject`,
  `Nov 30 10:00:01 mail postfix/smtpd[771]: NOQUEUE: discard: RCPT from mx.example.net[192.0.2.9]: <tom@example.net>: Sender address triggers DISCARD action; ${ENVELOPE}`,
  'Nov 30 10:00:01 mail amavis[811]: (00811-02) Blocked SPAM {DiscardedInbound,Quarantined}, [192.0.2.9] <tom@example.net> -> <maria@example.org>, Hits: 12.3, size: 1200, 411 ms',
  'Nov 30 10:00:01 mail postfix/smtp[771]: 4PL3j0443n: to=<maria@example.org>, relay=127.0.0.1[127.0.0.1]:10024, delay=1.2, dsn=2.7.0, status=sent (250 2.7.0 Ok, discarded, id=00811-02 - spam)',
  '<abc123>; task; rspamd_task_write_log: id: <a@example.net>, qid: <4PL3j0443n>, ip: 192.0.2.9, from: <tom@example.net>, (default: F (discard): [22.10/15.00] [BAYES_SPAM(5.1)]), len: 1200, rcpts: <maria@example.org>',
];

describe('mail that a server has taken and thrown away', () => {
  it.each(LINES)('is told to whoever runs it: %s', async (line) => {
    const group = await groupOf(line);
    expect(group?.headline).toContain(
      'Your server accepted a message to maria@example.org and threw it away: ',
    );
    expect(group?.verdict).toMatchObject({
      situation: 'discarded',
      who: 'their-provider',
      retry: 'none',
      finality: 'none',
    });
    // The sender was told that it was delivered.
    expect(group?.told.map(({ value }) => value)).toContain('no, and no one was told');
    expect(JSON.stringify(group)).not.toContain('The sender was told that the message failed');
  });

  it('is the same behind a link', async () => {
    const group = await groupOf(LINES[0] ?? '');
    const parts = group && readLink(writeLink(group));
    const report = parts && makeLinkedReport(parts, reader);
    expect(report && answerOf(report, texts).groups[0]?.verdict.headline).toBe('discarded');
  });

  it.each([
    'Nov 30 10:00:01 mail sm-mta[4012]: 56CF8Qni004012: Milter: data, discard',
    'Nov 30 10:00:01 mail milter-regex[2318]: mx.example.net 192.0.2.10: DISCARD: no such offers, HELO: mx.example.net, FROM: <tom@example.net>, RCPT: <maria@example.org>, From: , To: , Subject: ',
  ])('is so whoever the line names: %s', async (line) =>
    expect((await groupOf(line))?.verdict.headline).toBe('discarded'),
  );

  it.each([
    'Timestamp : 30.11.2026 10:00:01\n\nSource : AGENT\n\nEventId : DROP\n\nRecipients : {maria@example.org}\n\nRecipientStatus : {[{LED=550 4.3.2 QUEUE.TransportAgent; message deleted by transport agent}]}\n',
    'EventId Source Sender          Recipients          RecipientStatus\n------- ------ ------          ----------          ---------------\nDROP    AGENT  tom@example.net {maria@example.org} {550 4.3.2 QUEUE.TransportAgent; message deleted by transport agent}\n',
    'date-time,event-id,source,recipient-address,recipient-status,message-id\n2026-11-30T10:00:01.000Z,DROP,AGENT,maria@example.org,,<a@example.net>\n',
  ])('is what Exchange tracks as dropped: %s', async (text) => {
    const { results } = await read(text);
    expect(results.map(({ verdict }) => verdict.headline)).toEqual(['discarded']);
    expect(results[0]?.delivery.basic).toBeUndefined();
  });

  it.each(['DROP,APPROVAL', 'HADISCARD,SMTP', 'RESOLVE,ROUTING'])(
    'is none of the events about no message of anybody, or about its way: %s',
    async (event) =>
      expect(
        (
          await read(
            `date-time,event-id,source,recipient-address,recipient-status,message-id\n2026-11-30T10:00:01.000Z,${event},maria@example.org,,<a@example.net>\n`,
          )
        ).outcome,
      ).toBe('none'),
  );

  it('is not said to contain no code where the text lists one', async () => {
    const text =
      'Some mails show this:\n\nSource : AGENT\nEventId : DROP\nRecipientStatus : {[{LED=550 4.3.2 QUEUE.TransportAgent; message deleted by transport agent};{MSG=};{FQDN=};{IP=};{LRT=}]}\n\nWhich agent?';
    const answer = answerOf(await read(text), texts);
    expect(answer.codes.map(({ code }) => code)).toEqual(['550', '4.3.2']);
    expect(answer.groups[0]?.basis).not.toContain('no code');
  });
});
