import { describe, expect, it } from 'vitest';
import { catalogue } from '../../catalogue';
import { read } from '../reading.test-helper';
import { answerOf } from './answer';
import { asMarkdown, forAdministrator, forRecipient } from './copy';
import { answerTexts } from './texts';
import type { Group } from './types';

const { copyTexts } = catalogue.interfaceTexts;
const texts = answerTexts(catalogue);

async function groupOf(text: string): Promise<Group> {
  const [group] = answerOf(await read(text), texts).groups;
  if (!group) throw new Error('There is no answer.');
  return group;
}

const line = (recipient: string, reply: string): string =>
  `Nov 23 10:15:09 mail postfix/smtp[2818]: 5B2C3D4E5F: to=<${recipient}>, relay=gmail-smtp-in.l.google.com[192.0.2.26]:25, delay=0.9, dsn=${reply.slice(4, 9)}, status=bounced (host gmail-smtp-in.l.google.com[192.0.2.26] said: ${reply} (in reply to RCPT TO command))`;

const listed =
  '550 5.7.1 Service unavailable, Client host [192.0.2.41] blocked using Spamhaus. To request removal from this list see https://www.spamhaus.org/query/ip/192.0.2.41 (AS3130).';

describe.each([
  ['the text for the administrator', forAdministrator, (row: string) => row],
  ['the copy in Markdown', asMarkdown, (row: string) => `- ${row}`],
])('%s', (_name, copyOf, asRow) => {
  it('names the provider, the deciding line, the time and the queue id', async () => {
    const reply =
      '552 5.2.2 The email account that you tried to reach is over quota. Please direct the recipient to https://support.google.com/mail/?p=OverQuotaPerm';
    const rows = copyOf(await groupOf(line('maria@example.org', reply)), copyTexts).split('\n');
    expect(rows).toEqual(
      expect.arrayContaining([
        asRow('Provider: Gmail'),
        asRow('Time: Nov 23 10:15:09'),
        asRow('Queue ID: 5B2C3D4E5F'),
        expect.stringMatching(/^ {4}.*over quota/),
      ]),
    );
  });

  it('names what the reply tells beyond its cause', async () => {
    const rows = copyOf(await groupOf(line('eva@example.net', listed)), copyTexts).split('\n');
    expect(rows).toEqual(
      expect.arrayContaining([
        asRow('Sending server: 192.0.2.41'),
        asRow('List: Spamhaus'),
        asRow('Web page: https://www.spamhaus.org/query/ip/192.0.2.41'),
      ]),
    );
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

  it.each([
    '550 5.1.2 Domain not found',
    '556 5.1.10 Domain example.org does not accept mail (nullMX)',
    '550 5.2.1 This account has been disabled or discontinued',
  ])('is never addressed where no mail arrives: %s', async (reply) =>
    expect(forRecipient(await groupOf(line('maria@example.org', reply)), copyTexts)).toBe(''),
  );

  it('tells none of several recipients who the others are', async () => {
    const lines = ['eva@example.net', 'jan@example.net'].map((to) =>
      line(to, '552 5.2.2 mailbox full'),
    );
    const group = await groupOf(lines.join('\n'));
    expect(group.recipients).toHaveLength(2);
    expect(forRecipient(group, copyTexts)).toMatch(/^I wrote to you, but [^@]*$/);
  });
});
