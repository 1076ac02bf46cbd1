import { describe, expect, it } from 'vitest';
import { read } from './reading.test-helper';

/** What a text is about: outcome, and of each delivery the cause with its certainty. */
async function told(text: string): Promise<string[]> {
  const { outcome, results } = await read(text);
  return [outcome, ...results.map(({ verdict: { cause, sure } }) => `${cause} ${sure}`)];
}

describe('what somebody pastes beside a reply', () => {
  it('a log of the connection that broke off leaves the reply the last word', async () => {
    const [outcome, cause] = await told(
      '554 mx.example.it bizsmtp Connection refused from 192.0.2.44. Your IP address is listed.\nleads to:\nNov 23 10:00:01 mail smtpd[2917]: smtp-out: Connected on session 8315c24701be60d4\nNov 23 10:00:02 mail smtpd[2917]: smtp-out: Error on session 8315c24701be60d4: Connection closed unexpectedly',
    );
    expect(outcome).toBe('failed');
    expect(cause).toMatch(/^ip-blocked /);
  });

  it('a reply without its number, in the middle of a question', async () => {
    const [outcome, cause] = await told(
      'I do not understand this one:\n\ngmx.net (mxgmx117) Nemesis ESMTP Service not available; No SMTP service; IP address is block listed\n\nWhat does it want from me?',
    );
    expect(outcome).toBe('failed');
    expect(cause).toMatch(/^ip-blocked /);
  });

  it('a limit of the host, and what it means in words', async () => {
    const [outcome, cause] = await told(
      'Domain example.nl has exceeded the max defers and failures per hour (5/5 (100%)) allowed. Message discarded.\n\nDit betekent dat er teveel bounces per uur zijn.',
    );
    expect(outcome).toBe('failed');
    expect(cause).toMatch(/^sending-quota /);
  });

  it('fields with nothing but a status leave the reason to the words', async () => {
    const [outcome, cause] = await told(
      "Failed to deliver to 'maria@example.org'\nLOCAL module(account maria@example.org) reports:\n account is full (quota exceeded)\n\nReporting-MTA: dns; mx.example.org\n\nFinal-Recipient: LOCAL;<maria@example.org>\nAction: failed\nStatus: 4.0.0\n",
    );
    expect(outcome).toBe('failed');
    expect(cause).toMatch(/^mailbox-full /);
  });

  it('a notice that was sent tells no reason', async () => {
    const lines =
      'Sep 11 15:05:06 mail postfix/bounce[18788]: 0C491818D4C: sender non-delivery notification: 303EC21A00C7\nSep 11 15:05:06 mail postfix/qmgr[2843]: 0C491818D4C: removed';
    expect(await told(lines)).toEqual(['failed', 'unknown open']);
  });

  it('a line of Haraka that names nobody, and says that all have it', async () => {
    expect(
      await told(
        '[NOTICE] [78B6CE84-8052.1.1] [outbound] delivered file=149_5_1 domain="example.com" host="mx.example.com" ip=192.0.2.9 port=25 mode=SMTP response="queued" delay=2260 fails=5 rcpts=1/0/0',
      ),
    ).toEqual(['delivered', 'unknown open']);
  });
});
