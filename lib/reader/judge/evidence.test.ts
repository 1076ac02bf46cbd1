import { describe, expect, it } from 'vitest';
import { read } from '../reading.test-helper';

const evidenceIn = async (text: string): Promise<string[]> => {
  const report = await read(text);
  return report.results.flatMap(({ evidence }) =>
    evidence.map(({ start, end }) => report.text.slice(start, end)),
  );
};

describe('what a verdict rests on', () => {
  it('is cut out of the text as it was written', async () => {
    const words = await evidenceIn(
      '<maria@example.org>: host mx.example.org[192.0.2.7] said: 552 5.2.2 Mailbox Over QUOTA (in reply to RCPT TO command)',
    );
    expect(words.join(' ')).toContain('QUOTA');
  });

  it('is the reason that a program gives beside the code that tells more', async () =>
    expect(
      await evidenceIn(
        'This is the MAILER-DAEMON, please DO NOT REPLY to this email.\n\nA message is delayed for more than 4 hours for the following list of recipients:\n\nmaria@example.org: "mail.maildir: Permission denied"\n\nPlease note that this is only a temporary failure report.\n\nReporting-MTA: dns; mx.example.org\n\nFinal-Recipient: rfc822; maria@example.org\nAction: delayed\nStatus: 4.3.0\n',
      ),
    ).toContain('Permission denied'));

  it('has the negation with the word that it turns around', async () => {
    const words = await evidenceIn('550 5.1.1 <maria@example.org>: address does not exist here');
    expect(words.some((each) => each.includes('not exist'))).toBe(true);
  });

  it.each([
    '421 4.7.0 [TSS04] Messages from 192.0.2.7 temporarily deferred due to user complaints',
    '550 5.7.1 Mail from [IP] 192.0.2.7 was refused. OFR006_103',
    'Service refused, please try later. LPN001_108',
    '552 message is too long.',
    '550 user@example.com does not have permission to send',
    '552 Ихтисос: почтовый ящик переполнен',
    'Benutzer nicht gefunden (no such user)',
    '550 5.7.1 DMARC: message failed authentication',
  ])('is whole words, and none that tell nothing alone: %s', async (text) => {
    const report = await read(text);
    const spans = report.results.flatMap(({ evidence }) => evidence);
    expect(spans.length).toBeGreaterThan(0);
    for (const { start, end } of spans) {
      const edges = [report.text.slice(start - 1, start + 1), report.text.slice(end - 1, end + 1)];
      for (const edge of edges) expect(edge).not.toMatch(/^[\p{L}\p{N}]{2}$/u);
      expect(report.text.slice(start, end)).not.toMatch(/^\p{Ll}{1,3}$/u);
    }
  });

  it('is where the words stand together, and not where the first of them does', async () => {
    const bounce = `This is the mail system at host mail.example.com.

<maria@example.org>: Host or domain name not found. Name service error for
    name=example.org type=A: Host not found`;
    expect(await evidenceIn(bounce)).toEqual(['Host or domain name not found']);
  });

  it('is the reason that the line of a log gives, and no name of a file beside it', async () =>
    expect(
      await evidenceIn(
        'Nov 23 10:00:01 mail amavis[811]: (00811-01) Blocked SPAM {Quarantined}, [192.0.2.9]:40112 <tom@example.org> -> <maria@example.com>, quarantine: s/spam-abcdef.gz, Queue-ID: 4F9D195432, mail_id: abcdef, Hits: 20.1',
      ),
    ).toEqual(['SPAM']));

  it('is nothing of what PHP adds behind a reply', async () => {
    const evidence = await evidenceIn(
      'Warning: mail(): SMTP server response: 535 5.7.8 Error: authentication failed in /srv/mail.php on line 4',
    );
    const codes = evidence.filter((each) => each === '535' || each === '5.7.8');
    expect(evidence).toEqual([...codes, 'authentication failed']);
  });

  it('is marked: words, codes or the whole reply', async () => {
    for (const line of [
      '550 5.1.1 User unknown',
      '535 5.7.8 Authentication credentials invalid',
      '554 5.7.1 Relay access denied',
      '421 4.7.0 Too many connections',
    ]) {
      const { results, marks } = await read(line);
      for (const { evidence } of results) {
        expect(evidence.length).toBeGreaterThan(0);
        for (const { start, end } of evidence)
          expect(marks.some((mark) => mark.start <= start && mark.end >= end)).toBe(true);
      }
    }
  });
});

describe('a word that alone tells nothing', () => {
  it.each([
    ['550 Relaying denied for <maria@example.org>', 'Relaying denied'],
    ['550 5.1.1 maria@example.org unknown here', 'unknown here'],
    ['554 5.7.1 Client host rejected: Access denied', 'rejected'],
    ['550 5.1.1 <maria@example.org>: Recipient unknown. See https://example.org/help', 'unknown'],
    ['552 5.2.2 The mailbox is full, so try again another day', 'mailbox is full'],
  ])('stands in its clause: %s', async (text, words) => {
    const all = await evidenceIn(text);
    expect(all.some((each) => each.includes(words))).toBe(true);
    for (const each of all) expect(each).toMatch(/^[\d.]+$|\S\s+\S/u);
  });

  it.each([
    'temporary failure. Command output: Permission denied',
    '451 4.3.0 The content filter failed. Service will be back soon',
  ])('is joined to no word of another sentence: %s', async (text) => {
    const all = await evidenceIn(`<maria@example.org>: ${text}`);
    for (const each of all) expect(each).not.toMatch(/\. \S/);
  });
});

describe('a code as the evidence', () => {
  it.each([
    '421 Refused.',
    'dsn=4.0.0, stat=Refused',
    'host mx.example.org[192.0.2.7] refused to talk to me: 421 Refused.',
    '5.3.0 failed',
  ])('%s: is one that stands there', async (text) => {
    const { results } = await read(text);
    for (const { delivery, verdict } of results) {
      if (verdict.by === 'enhanced code') expect(delivery.enhanced).toBeDefined();
      if (verdict.by === 'basic code') expect(delivery.basic).toBeDefined();
    }
  });
});
