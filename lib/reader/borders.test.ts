import { describe, expect, it } from 'vitest';
import type { Result } from './judge/types';
import { read } from './reading.test-helper';

const first = async (text: string): Promise<Result> => {
  const [result] = (await read(text)).results;
  if (!result) throw new Error('No delivery was read.');
  return result;
};

const HEAD = [
  'DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=example.com; s=s1;',
  '        h=mime-version:from:date:message-id:subject:to:content-type;',
  '        bh=ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopq=',
  'X-CrossPremisesHeadersFilteredBySendConnector: server05.example.com',
  'From: <ada@example.com>',
  'To: maria@example.org',
  'Subject: Mailbox full',
].join('\n');

describe('the words of whoever shows a report', () => {
  it.each(['Error Message :', 'Output:'])('take no reason out of it: %s', async (label) => {
    const { verdict } = await first(
      `We could not invite our speaker to the fair.\n\nMaria works there, her card says maria@example.org.\n\n${label}\nDelivery has failed to these recipients or groups:\nmaria@example.org\nThe email address you entered couldn't be found. Please check the recipient's email address and try to resend the message.`,
    );
    expect(verdict.cause).toBe('user-unknown');
  });

  it('make no talk of the sentence that a notice begins with', async () => {
    const { outcome } = await read(
      'The choir wants its programme.\n\nmx.example.net rejected your message to the following email addresses:\n\nThat is all there is, under it stands my own letter with the list of songs. Our conductor sits next door and says that her inbox is nearly empty. On Monday the same letter went out without trouble. Since then nothing was changed here but the wallpaper of the office. Who of us two should ring whom about it, she her provider, or I mine? We sing on Saturday.',
    );
    expect(outcome).toBe('failed');
  });

  it('do not outweigh a line of a log that tells a refusal without a number', async () => {
    const { delivery, verdict } = await first(
      'Can a secondary do this to itself?\n\n2026-11-23 10:55:09 H=mail.example.com [192.0.2.41] F=<ada@example.com> temporarily rejected RCPT <maria@example.org>: lowest numbered MX record points to local host\n\nTwo machines take mail for us, this is the one for nights and holidays.\n\n- The first has the lower number in the DNS and was off for repairs\n- This one has the higher number and a fixed address of its own\n- Both have the same list of domains, copied by a script every hour\n- Nobody else has the password of either of them',
    );
    expect([delivery.side, verdict.headline, verdict.finality]).toEqual([
      'receiver',
      'turned-away',
      'temporary',
    ]);
  });

  it('name nobody by the line that leads to a quote', async () => {
    const { delivery, verdict } = await first(
      "Second try, the first came back.\n\nOn 11/23/2026 10:55 AM, MAILER-DAEMON@example.org wrote:\n> Hi. This is the qmail-send program at example.org.\n> I'm afraid I wasn't able to deliver your message to the following addresses.\n> This is a permanent error; I've given up. Sorry it didn't work out.\n>\n> <list@example.net>:\n> Mail rejected: List address must be in To: or Cc: headers.\n",
    );
    expect(delivery.recipient?.value).toBe('list@example.net');
    expect(delivery.originalRecipient).toBeUndefined();
    expect([verdict.cause, verdict.finality]).toEqual(['policy', 'permanent']);
  });

  it('name nobody by whoever wrote what is quoted', async () => {
    const { delivery } = await first(
      'On Thu, Nov 19, 2026 at 10:52 AM, Kim Lee <kim@example.com> wrote:\n> <maria@example.org>: 550 5.1.1 User unknown\n',
    );
    expect(delivery.originalRecipient).toBeUndefined();
  });

  it('keep the address that they have written to', async () => {
    const { delivery } = await first(
      'Mail to team@example.com bounces:\n\n<maria@example.org>: 550 5.1.1 User unknown\n',
    );
    expect(delivery.originalRecipient?.value).toBe('team@example.com');
  });
});

describe('the fields of the mail that came back', () => {
  it.each([
    ['I wanted to send the invitation by mail, and it bounces\n', '     maria@example.org'],
    [
      'Twice I tried to send you the minutes by mail, and they bounce\n',
      '```\n maria@example.org\n```',
    ],
  ])('are no reason behind a notice: %s%s', async (lead, name) => {
    const { delivery, verdict } = await first(
      `${lead}Delivery to the following recipient failed permanently:\n\n${name}\n\nTechnical details of permanent failure:\nread error: generic::failed_precondition: read error (0): error\n\n----- Original message -----\n\n${HEAD}\n`,
    );
    expect(delivery.recipient?.value).toBe('maria@example.org');
    expect(['malformed-message', 'mailbox-full']).not.toContain(verdict.cause);
    expect([verdict.sure === 'clear', verdict.trying]).toEqual([false, 'given up']);
  });

  it('are none behind a report on the recipient', async () => {
    const report =
      'Delivery to the following recipients failed.\n\nReporting-MTA: dns;mail.example.org\n\nFinal-Recipient: rfc822;maria@example.org\nAction: failed\nStatus: 5.1.0\n';
    const { verdict } = await first(report);
    expect((await first(`${report}\n${HEAD}\n`)).verdict).toEqual(verdict);
  });
});

describe('a head without a line that leads to it', () => {
  const notice = 'Delivery to the following recipients failed.\n\n   maria@example.org\n\n';

  it('is no part of the notice above it, where it is to whom that names', async () => {
    const { verdict } = await first(`${notice}Message-ID: <1@example.com>\n${HEAD}\n`);
    expect(verdict.reason).toBe('open');
  });

  it('leaves the sentence that stands right above it to the notice', async () => {
    const { verdict } = await first(
      `<maria@example.org>\n\nThe mailbox of the recipient is full.\n${HEAD.replace('Mailbox full', 'Lunch')}\n`,
    );
    expect(verdict.cause).toBe('mailbox-full');
  });

  it('is read where it is to somebody else', async () => {
    const { verdict } = await first(`${notice}${HEAD.replace('maria@', 'kim@')}\n`);
    expect(verdict.cause).toBe('mailbox-full');
  });
});

describe('an exception', () => {
  it.each([
    'Could not load message\n  at Example\\Mail\\MailManager::getImapMessage\n\nCould not send e-mail',
    'MailStoreException: cannot process message\n  com.example.Pop3Folder.open',
  ])('of reading mail has failed no message: %s', async (text) => {
    const { results, protocol } = await read(text);
    expect([results.length, protocol]).toEqual([0, expect.stringMatching('imap|pop3')]);
  });
});
