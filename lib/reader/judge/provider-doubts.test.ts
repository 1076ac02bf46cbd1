import { describe, expect, it } from 'vitest';
import { read } from '../reading.test-helper';

const answerTo = async (line: string) => (await read(line)).results[0]?.verdict;

describe('what is known of a provider', () => {
  it.each([
    [
      '550-Requested action not taken: mailbox unavailable 550 invalid DNS MX or A/AAAA resource record',
      'sender-rejected',
    ],
    [
      "550 5.7.703 Your message can't be delivered because messages to ada@example.org are blocked by your organization using Tenant Allow Block List.",
      'policy',
    ],
    [
      '550 5.7.511 Access denied, banned sender[192.0.2.1]. To request removal from this list please forward this message to delist@messaging.microsoft.com',
      'ip-blocked',
    ],
    ['550 5.1.8 Access denied, bad outbound sender AS(42004)', 'sender-rejected'],
    ['554 5.2.0 STOREDRV.Submission.Exception:OutboundSpamException; refused', 'spam-content'],
    [
      '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org; Error: open resolver; https://check.spamhaus.org/returnc/pub/192.0.2.1/',
      'server-error',
    ],
    [
      'host mx.example.org[192.0.2.7] said: 554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org; Error: open resolver; https://www.spamhaus.org/returnc/pub/192.0.2.53 (in reply to RCPT TO command)',
      'server-error',
    ],
    ['554 DT:SPM 163 smtp1, see http://mail.163.com/help/help_spam_16.htm', 'spam-content'],
    ['554 5.7.1 [CS01] Message rejected due to local policy.', 'policy'],
    // Gmail’s sentence with the code that it had before 5.7.28.
    [
      '550-5.7.1 [192.0.2.1] Our system has detected an unusual rate of unsolicited mail originating from your IP address. To protect our users from spam, mail sent from your IP address has been blocked. 550 5.7.1 Review our Bulk Email Senders Guidelines. x1si1 - gsmtp',
      'ip-blocked',
    ],
    ['421 Recipient not in route list.', 'user-unknown'],
    ["550 5.7.1 Recipient doesn't want your mail", 'recipient-filtered'],
  ])('goes before loose words: %s', async (line, cause) =>
    expect(await answerTo(line)).toMatchObject({ sure: 'known', cause }),
  );

  it.each([
    '550 Requested action not taken: mailbox unavailable',
    '450 Requested mail action not taken: mailbox unavailable',
    '550 5.7.1 <ada@example.org>... Command rejected',
  ])('is not what a standard or anybody writes: %s', async (line) =>
    expect(['likely', 'open']).toContain((await answerTo(line))?.sure),
  );

  it.each([
    ['421 4.3.2 Too many connections, try again later', 'rate-limited'],
    ['550 Verification failed for <ada@example.com>', 'sender-rejected'],
    ['554 5.7.1 Client host rejected: Access denied', 'ip-blocked'],
  ])('is not known from words that anybody may put together: %s', async (line, cause) => {
    const answer = await answerTo(line);
    expect(answer?.sure).not.toBe('known');
    expect(answer?.cause).toBe(cause);
  });

  it('does not take the name of a block list for a check of the sender', async () => {
    const answer = await answerTo('550 5.7.1 SPFBL you are permanently blocked on this server.');
    expect(answer?.cause).toBe('ip-blocked');
  });
});
