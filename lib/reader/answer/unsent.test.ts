import { describe, expect, it } from 'vitest';
import { catalogue } from '../../catalogue';
import { read, reader } from '../reading.test-helper';
import { answerOf } from './answer';
import { forAdministrator } from './copy';
import { readLink, writeLink } from './link';
import { makeLinkedReport } from './linked-report';
import { answerTexts } from './texts';

const texts = answerTexts(catalogue);
const groupOn = async (text: string) => answerOf(await read(text), texts).groups[0];

describe('what failed before there was a message', () => {
  it.each([
    ['535 5.7.8 Authentication failed', 'The login failed: '],
    [
      "smtplib.SMTPAuthenticationError: (535, b'5.7.8 Authentication failed')",
      'The login failed: ',
    ],
    ['Error: connect ECONNREFUSED 192.0.2.1:587', 'The connection failed: '],
  ])('is no message that was not delivered: %s', async (text, start) =>
    expect((await groupOn(text))?.headline.startsWith(start)).toBe(true),
  );

  it('is one where a recipient is named', async () => {
    const group = await groupOn(
      "smtplib.SMTPRecipientsRefused: {'maria@example.org': (535, b'5.7.8 Authentication failed')}",
    );
    expect(group?.headline).toMatch(/^Your message to maria/);
  });

  it.each([
    'Nov 23 10:00:01 mail postfix/smtpd[811]: warning: unknown[192.0.2.9]: SASL LOGIN authentication failed: UGFzc3dvcmQ6',
    '2026-11-23 10:00:01 plain authenticator failed for (User) [192.0.2.9]: 535 Incorrect authentication data (set_id=ada@example.com)',
    '2026-11-23 10:00:01 [811] SMTP protocol error in "AUTH LOGIN" H=(User) [192.0.2.9]:60723 I=[198.51.100.7]:587 AUTH command used when not advertised',
    'Nov 23 10:00:01 mail sm-mta[811]: 5ANA2b3c001234: AUTH failure (LOGIN): authentication failure (-13) SASL(-13): checkpass failed, relay=[192.0.2.9]',
  ])('is a login at the server that logs it, where nobody is told: %s', async (text) => {
    const group = await groupOn(text);
    const { headline, finality, retry, told } = group ?? {};
    expect(headline).toMatch(/^Your server did not accept a login: /);
    expect([finality, retry]).toEqual(['', texts.arrivalRetries.none]);
    expect(told?.map(({ id }) => id)).not.toContain('again.arrival');
    const parts = group && readLink(writeLink(group));
    const linked = parts && makeLinkedReport(parts, reader);
    expect(linked && answerOf(linked, texts).groups[0]).toMatchObject({
      headline,
      finality,
      retry,
    });
  });

  it('is told the same by a link, and in a text for the administrator', async () => {
    const group = await groupOn('535 5.7.8 Authentication failed');
    const parts = group && readLink(writeLink(group));
    const linked = parts && makeLinkedReport(parts, reader);
    expect(linked && answerOf(linked, texts).groups[0]?.headline).toBe(group?.headline);
    expect(group && forAdministrator(group, catalogue.interfaceTexts.copyTexts)).toMatch(
      /^The login failed: /,
    );
  });
});
