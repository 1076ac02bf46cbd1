import { describe, expect, it } from 'vitest';
import { catalogue } from '../../catalogue';
import { read } from '../reading.test-helper';
import { answerOf } from './answer';
import { answerTexts } from './texts';

const texts = answerTexts(catalogue);

async function groupOf(text: string) {
  const [group] = answerOf(await read(text), texts).groups;
  return group;
}

const reportOf = (type: string, words: string): string =>
  `From: reports@example.net
To: postmaster@example.com
Content-Type: multipart/report; report-type=feedback-report; boundary="b1"

--b1
Content-Type: text/plain

${words}

--b1
Content-Type: message/feedback-report

Feedback-Type: ${type}
User-Agent: Reports/1.0
Version: 1
Arrival-Date: Mon, 30 Nov 2026 09:15:57 +0000
Source-IP: 192.0.2.1
Reported-Domain: example.com

--b1
Content-Type: message/rfc822

From: Ada <ada@example.com>
To: bob@example.net
Subject: Budget

Hello
--b1--
`;

const FORENSIC = `A message claiming to be from you has failed the published DMARC
policy for your domain.

  Sender Domain: example.com
  Sender IP Address: 192.0.2.1
  SPF Alignment: no
  DKIM Alignment: no
  DMARC Results: Reject`;

describe('a report in the form of a complaint', () => {
  it.each([
    ['its field', reportOf('auth-failure', 'This is an email abuse report for an email message.')],
    [
      'its words',
      'This is an authentication failure report for an email message\nreceived from IP 192.0.2.1.',
    ],
    ['Exim', FORENSIC],
  ])('is of a check that failed, and nobody complained: %s', async (_name, text) => {
    const group = await groupOf(text);
    expect(group).toMatchObject({
      headline: texts.sentences['headline.auth-report'],
      first: texts.sentences['first.auth-report'],
    });
    expect(group?.verdict.suppress).toBe(false);
    expect(group?.particulars).toContainEqual(
      expect.objectContaining({ id: 'ip', value: '192.0.2.1' }),
    );
  });

  it('names the key of its fields, and not that of whoever reports', async () => {
    const signed = `DKIM-Signature: v=1; a=rsa-sha256; d=reports.example.net; s=r7; bh=abc=; b=def=\n${reportOf(
      'auth-failure',
      'This is an authentication failure report for an email message.',
    ).replace('Source-IP', 'DKIM-Domain: example.com\nDKIM-Selector: k2\nSource-IP')}`;
    const group = await groupOf(signed);
    expect(
      group?.particulars.filter(({ id }) => id === 'domain' || id === 'selector'),
    ).toMatchObject([
      { id: 'selector', value: 'k2' },
      { id: 'domain', value: 'example.com' },
    ]);
  });

  it('corrects what was taken for spam: nothing is to be suppressed', async () => {
    const group = await groupOf(reportOf('not-spam', 'This is a report for an email message.'));
    expect(group?.verdict).toMatchObject({ headline: 'auto-reply', suppress: false });
  });

  it.each(['abuse', 'fraud', 'virus', 'opt-out', 'other'])('is a complaint: %s', async (type) => {
    const group = await groupOf(reportOf(type, 'This is an email abuse report.'));
    expect(group?.verdict).toMatchObject({ headline: 'complaint', suppress: true });
    expect(group?.particulars.map(({ id, value }) => [id, value])).toEqual([
      ['ip', '192.0.2.1'],
      ['domain', 'example.com'],
    ]);
  });

  it('is none where a server refuses what failed DMARC', async () => {
    const group = await groupOf(
      '550 5.7.1 Message has failed the published DMARC policy of example.com',
    );
    expect(group?.outcome).toBe('failed');
  });
});
