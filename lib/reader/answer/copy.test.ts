import { describe, expect, it } from 'vitest';
import { catalogue } from '../../catalogue';
import { read } from '../reading.test-helper';
import { answerOf } from './answer';
import { forAdministrator, forRecipient } from './copy';
import { answerTexts } from './texts';
import type { Group } from './types';

const { copyTexts } = catalogue;
const texts = answerTexts(catalogue);

async function groupOf(text: string): Promise<Group> {
  const [group] = answerOf(await read(text), texts).groups;
  if (!group) throw new Error('There is no answer.');
  return group;
}

const line = (recipient: string, reply: string): string =>
  `Nov 23 10:15:09 mail postfix/smtp[2818]: 5B2C3D4E5F: to=<${recipient}>, relay=gmail-smtp-in.l.google.com[192.0.2.26]:25, delay=0.9, dsn=${reply.slice(4, 9)}, status=bounced (host gmail-smtp-in.l.google.com[192.0.2.26] said: ${reply} (in reply to RCPT TO command))`;

describe('the text for the administrator', () => {
  it('names the provider, the deciding line, the time and the queue id', async () => {
    const reply =
      '552 5.2.2 The email account that you tried to reach is over quota. Please direct the recipient to https://support.google.com/mail/?p=OverQuotaPerm';
    const text = forAdministrator(await groupOf(line('maria@example.org', reply)), copyTexts);
    for (const part of ['Provider: Gmail', 'over quota', 'Nov 23 10:15:09', '5B2C3D4E5F'])
      expect(text).toContain(part);
  });
});

describe('the text for the person who was written to', () => {
  it('is there where mail reaches them', async () =>
    expect(
      forRecipient(await groupOf(line('eva@example.net', '552 5.2.2 mailbox full')), copyTexts),
    ).toContain('I wrote to you at eva@example.net'));

  it('is never addressed to somebody who does not exist', async () =>
    expect(
      forRecipient(await groupOf(line('maria@example.org', '550 5.1.1 User unknown')), copyTexts),
    ).toBe(''));

  it('tells none of several recipients who the others are', async () => {
    const lines = ['eva@example.net', 'jan@example.net'].map((to) =>
      line(to, '552 5.2.2 mailbox full'),
    );
    const group = await groupOf(lines.join('\n'));
    expect(group.recipients).toHaveLength(2);
    expect(forRecipient(group, copyTexts)).toMatch(/^I wrote to you, but [^@]*$/);
  });
});
