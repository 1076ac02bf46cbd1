import { describe, expect, it } from 'vitest';
import { catalogue } from '../../catalogue';
import { redactReport } from '../cover/redact';
import { read, reader } from '../reading.test-helper';
import { answerOf } from './answer';
import { explainCode } from './code-view';
import { asMarkdown, asSample, forAdministrator, forRecipient } from './copy';
import { readLink, writeLink } from './link';
import { makeLinkedReport } from './linked-report';
import { answerTexts } from './texts';

const texts = answerTexts(catalogue);
const { copyTexts } = catalogue.interfaceTexts;

const answerTo = async (text: string) => answerOf(await read(text), texts);

const log = (recipient: string, reply: string): string =>
  `Nov 23 10:15:09 mail postfix/smtp[2818]: 5B2C3D4E5F: to=<${recipient}>, relay=mx.example.net[198.51.100.7]:25, delay=0.9, dsn=5.1.1, status=bounced (host mx.example.net[198.51.100.7] said: ${reply} (in reply to RCPT TO command))\n`;

const FULL = '550 5.1.1 <maria@example.org>: Recipient address rejected: User unknown';

describe('the answer', () => {
  it('says what happened, who acts, what to do', async () => {
    const { groups } = await answerTo(FULL);
    expect(groups).toHaveLength(1);
    expect(groups[0]).toMatchObject({
      who: 'you',
      cause: { id: 'user-unknown' },
      codes: ['550', '5.1.1'],
      permanent: true,
    });
    expect(groups[0]?.steps.person.length).toBeGreaterThan(0);
    expect(groups[0]?.way.filter(({ acts }) => acts).map(({ id }) => id)).toEqual(['you']);
    expect(groups[0]?.way.filter(({ stops }) => stops).map(({ id }) => id)).toEqual([
      'their-provider',
    ]);
  });

  it('gives no step of the other class where the class is known', async () => {
    const stepsFor = async (text: string) => {
      const { groups } = await answerTo(text);
      return [groups[0]?.steps.administrator.join(' '), groups[0]?.steps.developer.join(' ')];
    };
    const [admin, developer] = await stepsFor('552 5.2.2 <maria@example.org>: Mailbox full');
    expect(admin).toContain('Your server has stopped trying.');
    expect(admin).not.toMatch(/[45]xx|keeps trying/);
    expect(developer).toContain('Wait a day');
    const [later] = await stepsFor('452 4.2.2 <maria@example.org>: Mailbox full');
    expect(later).toContain('Your server keeps trying');
    const [open] = await stepsFor('The server says: Mailbox full');
    expect(open).toMatch(/4xx: your server.* 5xx: your server/);
  });

  it('takes a provider’s sentence without a host for the provider’s, whatever else the code means', async () => {
    const { groups } = await answerTo(
      '550 5.7.30 Basic authentication is not supported for Client Submission.',
    );
    expect(groups[0]).toMatchObject({
      who: 'your-provider',
      cause: { id: 'login-failed' },
      reply: { provider: 'exchange-online', id: 'basic-authentication-is-not-supported' },
      retry: texts.retries.stop,
      permanent: true,
    });
    expect(groups[0]?.first).toContain('OAuth');
    expect(JSON.stringify(groups[0])).not.toMatch(/encrypt|A later try of your own/i);
    expect(groups[0]?.first).toContain(groups[0]?.steps.administrator[0]);
    // It is nothing that a private person could do.
    expect(groups[0]?.steps.person).toEqual([texts.sentences['first.reply.your-provider']]);
    expect(groups[0]?.way.filter(({ acts }) => acts)).toMatchObject([
      { id: 'your-provider', part: texts.sentences['act.reply'] },
    ]);
  });

  it('says of a code with several meanings alone that it tells no reason', async () => {
    const { groups, codes } = await answerTo('5.7.30');
    expect(groups[0]?.cause.id).toBe('unknown');
    expect(codes[0] && explainCode(codes[0], groups).general).toMatch(
      /Microsoft.*DKIM.*REQUIRETLS/,
    );
  });

  it('puts recipients with the same verdict into one row', async () => {
    const { groups } = await answerTo(
      log('a@example.net', '550 5.1.1 User unknown') +
        log('b@example.net', '550 5.1.1 User unknown') +
        log('c@example.net', '552 5.2.2 Mailbox full'),
    );
    expect(groups.map(({ recipients }) => recipients)).toEqual([
      ['a@example.net', 'b@example.net'],
      ['c@example.net'],
    ]);
    expect(groups[0]?.headline).toContain('2 addresses');
  });

  it('shows the likeliest reader’s advice first', async () => {
    expect((await answerTo(FULL)).groups[0]?.readers[0]?.id).toBe('person');
  });
});

describe('texts to copy', () => {
  it('for the administrator hold the evidence', async () => {
    const [group] = (await answerTo(log('b@example.net', '550 5.1.1 User unknown'))).groups;
    const text = group ? forAdministrator(group, copyTexts) : '';
    for (const part of ['b@example.net', '550 5.1.1', 'mx.example.net', 'User unknown', '/5.1.1/'])
      expect(text).toContain(part);
    expect(text).not.toMatch(/\{\w+\}/);
  });

  it('for the other person are two sentences without jargon', async () => {
    const [group] = (await answerTo('552 5.2.2 <maria@example.org>: mailbox is full')).groups;
    const text = group ? forRecipient(group, copyTexts) : '';
    expect(text).toContain('maria@example.org');
    expect(text).not.toMatch(/\{\w+\}|552/);
  });

  it('in Markdown keep a line with a fence apart', async () => {
    const [group] = (await answerTo('550 5.1.1 ```User``` unknown')).groups;
    expect(group ? asMarkdown(group, copyTexts) : '').toContain('    550 5.1.1 ```User``` unknown');
  });

  it('of a sample name nobody', async () => {
    const report = await read(
      `From: Ada Lovelace <ada@example.com>\nTo: maria@example.org\n\n${FULL} from 192.0.2.27`,
    );
    const sample = asSample(
      answerOf(report, texts).groups,
      report.format,
      redactReport(report).report.text,
      copyTexts,
    );
    expect(sample).toContain('user-unknown');
    for (const secret of ['Lovelace', 'ada@', 'maria@', '192.0.2.27'])
      expect(sample).not.toContain(secret);
  });
});

describe('a link to an answer', () => {
  it('holds no word of the text and gives the same verdict', async () => {
    const [group] = (await answerTo(FULL)).groups;
    if (!group) throw new Error('There is no answer.');
    const fragment = writeLink(group);
    expect(fragment).not.toContain('maria');
    const parts = readLink(fragment);
    const report = parts && makeLinkedReport(parts, reader);
    const again = report && answerOf(report, texts).groups[0];
    expect(again).toMatchObject({
      codes: group.codes,
      cause: group.cause,
      permanent: group.permanent,
      who: group.who,
    });
  });

  it.each([
    '',
    '#',
    '#nothing',
    '#cause=none&outcome=failed',
    '#cause=mailbox-full',
    '#cause=mailbox-full&outcome=<b>',
  ])('%s stands for nothing', (fragment) => {
    const parts = readLink(fragment);
    expect(parts && makeLinkedReport(parts, reader)).toBeUndefined();
  });

  it('takes nothing but codes for codes', () => {
    expect(
      readLink('#cause=mailbox-full&outcome=failed&basic=<script>&enhanced=5.2.2'),
    ).toMatchObject({ basic: '', enhanced: '5.2.2' });
  });
});

describe('the headline', () => {
  it.each([
    ['450 4.2.2', 'was not accepted this time'],
    ['550 5.1.1', 'was not delivered'],
  ])(
    'after %s names the one address there is, and none where there is none',
    async (codes, said) => {
      const headline = async (text: string) => (await answerTo(text)).groups[0]?.headline;
      expect(await headline(`${codes} <maria@example.org>: Refused`)).toContain(
        `Your message to maria@example.org ${said}`,
      );
      expect(await headline(`${codes} Refused`)).toContain(`Your message ${said}`);
    },
  );
});

describe('whether it is final', () => {
  const told = async (text: string) => (await answerTo(text)).groups[0];

  it('says of a single temporary reply that it is tried again', async () =>
    expect((await told('450 4.2.0 <maria@example.org>: Greylisted'))?.finality).toContain(
      'retries automatically',
    ));

  it('says of a broken line of a log that was deferred that it is tried again', async () => {
    const line =
      'Nov 23 10:15:09 mail postfix/smtp[2818]: 5B2C3D4E5F: to=<maria@example.org>, relay=mx.example.net[198.51.100.7](1):):25, ds\nn=4.2.0, status=deferred (host mx.example.net[198.51.100.7] said: 450 4.2.0 maria@example.org: Recipient address rejected: Greylisted';
    expect((await told(line))?.finality).not.toContain('Given up');
  });

  it('says of a final report with a temporary reply that it was given up, and to send it again', async () => {
    const report = `From: MAILER-DAEMON@example.com\nTo: ada@example.com\nSubject: Undelivered Mail Returned to Sender\n\nThis is the mail system at host mail.example.com.\n\nYour message could not be delivered.\n\n<maria@example.org>: host mx.example.org[192.0.2.27] said: 451 4.3.0 Internal error (in reply to end of DATA command)\n`;
    expect(await told(report)).toMatchObject({ first: texts.sentences['first.given-up'] });
  });

  it('does not say “wait” and “final” in one breath', async () => {
    const group = await told('554 5.3.0 <maria@example.org>: Internal server error');
    expect(group?.permanent).toBe(true);
    expect(group?.first).not.toMatch(/^Wait/);
  });
});
