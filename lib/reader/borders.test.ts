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
  '        bh=nhZXx8KIpYU5Nd8NTeY0oL45WYc6M7YbT8Cmcaio0R8=',
  'X-CrossPremisesHeadersFilteredBySendConnector: server05.example.com',
  'From: <ada@example.com>',
  'To: maria@example.org',
  'Subject: Mailbox full',
].join('\n');

describe('the words of whoever shows a report', () => {
  it.each(['Error Message :', 'Output:'])('take no reason out of it: %s', async (label) => {
    const { verdict } = await first(
      `I couldn't report this as mail is not going out.\n\nHow to reproduce\n\nSend a test email to maria@example.org\n\n${label}\nDelivery has failed to these recipients or groups:\nmaria@example.org\nThe email address you entered couldn't be found. Please check the recipient's email address and try to resend the message.`,
    );
    expect(verdict.cause).toBe('user-unknown');
  });
});

describe('the fields of the mail that came back', () => {
  it.each([
    ['', '     maria@example.org'],
    ['I tried to write to you but it bounces with this\n', '     maria@example.org'],
    [
      'Sir, I have tried to send you mail but it bounce with the message\n',
      '```\n maria@example.org\n```',
    ],
  ])('are no reason behind a notice: %s%s', async (lead, name) => {
    const { delivery, verdict } = await first(
      `${lead}Delivery to the following recipient failed permanently:\n\n${name}\n\nTechnical details of permanent failure:\nread error: generic::failed_precondition: read error (0): error\n\n----- Original message -----\n\n${HEAD}\n`,
    );
    expect(delivery.recipient?.value).toBe('maria@example.org');
    expect([verdict.reason, verdict.finality]).toEqual(['open', 'permanent']);
  });

  it('are none behind a report on the recipient', async () => {
    const report =
      'Delivery to the following recipients failed.\n\nReporting-MTA: dns;mail.example.org\n\nFinal-Recipient: rfc822;maria@example.org\nAction: failed\nStatus: 5.1.0\n';
    const { verdict } = await first(report);
    expect((await first(`${report}\n${HEAD}\n`)).verdict).toEqual(verdict);
  });
});
