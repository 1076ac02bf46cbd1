import { describe, expect, it } from 'vitest';
import { read } from '../reading.test-helper';

const verdictOf = async (text: string) => (await read(text)).results[0]?.verdict;

describe('an address on the list of the service that sends', () => {
  it.each([
    '{"ErrorCode":406,"Message":"You tried to send to recipients that have been marked as inactive. Found inactive addresses: maria@example.org."}',
    "django mail failed: SMTPDataError: (554, b'Message rejected: Address blacklisted.')",
    'Mailer error: {"error":{"code":"EmailDroppedAllRecipientsSuppressed","message":"Message dropped because all recipients were suppressed"}}',
    '{"notificationType":"Bounce","bounce":{"bounceType":"Permanent","bounceSubType":"OnAccountSuppressionList","bouncedRecipients":[{"emailAddress":"maria@example.org"}]},"mail":{"destination":["maria@example.org"]}}',
  ])('is suppressed, and the list is asked why: %s', async (text) => {
    expect(await verdictOf(text)).toMatchObject({
      cause: 'policy',
      situation: 'suppressed',
      who: 'you',
      suppress: true,
      retry: 'stop',
    });
  });

  it('is none where a server has refused for another reason', async () => {
    const text =
      '{"event":"blocked","email":"maria@example.org","reason":"554 5.7.1 Service unavailable; Client host [192.0.2.7] blocked using bl.example.net","date":"2026-01-02"}';
    expect(await verdictOf(text)).toMatchObject({ cause: 'ip-blocked', suppress: false });
  });
});

const postmark = (fields: object): string =>
  JSON.stringify({
    RecordType: 'Bounce',
    TypeCode: 1,
    Email: 'maria@example.org',
    BouncedAt: '2026-01-02T03:04:05Z',
    CanActivate: true,
    ...fields,
  });

describe('a failure that a service calls final', () => {
  it('has its own class where nobody else says why', async () => {
    const text = postmark({ Type: 'HardBounce', Details: 'An example of details' });
    const report = await read(text);
    const [result] = report.results;
    expect(result?.verdict).toMatchObject({ cause: 'user-unknown', suppress: true });
    for (const { start, end } of result?.evidence ?? [])
      expect(report.text.slice(start, end)).not.toContain('details');
  });

  it('has the cause of the reply where there is one', async () => {
    const text = postmark({
      Type: 'HardBounce',
      Details: 'smtp;552 5.3.4 Message size exceeds fixed limit',
    });
    expect(await verdictOf(text)).toMatchObject({ cause: 'message-too-large', suppress: false });
  });

  it.each(['hard_bounce', 'hardBounce'])(
    'stops what is written to the address, of whatever service: %s',
    async (event) => {
      const text = JSON.stringify({ event, email: 'maria@example.org', id: 7, date: '2026-01-02' });
      expect(await verdictOf(text)).toMatchObject({ suppress: true, reason: 'open' });
    },
  );

  it('stops nothing where it may pass', async () => {
    const text = JSON.stringify({ event: 'soft_bounce', email: 'maria@example.org', id: 7 });
    expect((await verdictOf(text))?.suppress).not.toBe(true);
  });
});
