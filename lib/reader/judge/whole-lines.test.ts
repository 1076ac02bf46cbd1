import { describe, expect, it } from 'vitest';
import { fillGaps } from '../knowledge/fragments';
import { read, reader } from '../reading.test-helper';

const answerTo = async (line: string) => {
  const [result] = (await read(line)).results;
  return result?.verdict;
};

describe('a whole line without a host', () => {
  it.each([
    ['525 5.7.13 User account disabled', 'login-failed'],
    ['525 User account disabled', 'login-failed'],
    ['550 5.2.1 User account disabled', 'mailbox-disabled'],
    [
      '525 5.7.13 <maria@example.org>: Recipient address rejected: User account disabled',
      'mailbox-disabled',
    ],
    ['554 5.4.6 Message exceeded 50 hops, this may indicate a loop. a1-b2 - gsmtp', 'routing-loop'],
    ['554 5.4.6 Message exceeded 50 hops', 'routing-loop'],
    ['552 5.3.4 Message exceeded the size limit', 'message-too-large'],
    ['550 5.7.510 Access denied, example.org does not accept email over IPv6', 'policy'],
    ['550 5.7.501 Access denied, spam abuse detected from example.com', 'sender-rejected'],
    [
      '550 5.7.0 Mail relay denied. Your account was temporarily suspended due to abuse. - gsmtp',
      'sender-rejected',
    ],
    [
      '450 4.7.3 Organization queue quota exceeded. [AB1.eop-EUR01.prod.protection.outlook.com]',
      'rate-limited',
    ],
    ['450 4.7.3 Organization queue quota exceeded', 'rate-limited'],
    ['550 5.4.5 Daily sending quota exceeded', 'sending-quota'],
    ['552 5.2.2 Quota exceeded', 'mailbox-full'],
    ['452 4.5.3 Too many recipients', 'too-many-recipients'],
    ['524 5.2.4 Mailing list expansion problem: <maria@example.org>', 'server-error'],
  ])('%s: %s', async (line, cause) => {
    expect(await answerTo(line)).toMatchObject({ cause });
  });

  it('takes a limit of an hour for that of the one who receives or of the one who sends', async () => {
    const answer = await answerTo('452 Too many recipients received this hour');
    expect(['rate-limited', 'sending-quota']).toContain(answer?.cause);
  });

  it('is not sure of a cause that a short word of a provider speaks against', async () => {
    const answer = await answerTo('554 5.7.1 We do not accept viral traffic');
    expect(answer?.sure === 'clear' && answer.cause !== 'virus').toBe(false);
  });

  it('lets the other provider act on a list that cannot be expanded', async () => {
    const line = '524 5.2.4 Mailing list expansion problem: <maria@example.org>';
    expect(await answerTo(line)).toMatchObject({ who: 'their-provider' });
  });

  it('finds the codes of a reply with a semicolon between', async () => {
    const line =
      '550; 5.7.515 Access denied, example.com does not meet the required authentication level';
    const { results } = await read(line);
    expect(results[0]?.delivery).toMatchObject({
      basic: { value: '550' },
      enhanced: { value: '5.7.515' },
    });
    expect(results[0]?.verdict.cause).toBe('sender-authentication');
  });

  it('gives a message that was delivered no cause', async () => {
    const report = `Reporting-MTA: dns; mx.example.org

Final-Recipient: rfc822; maria@example.org
Action: delivered
Status: `;
    for (const status of ['2.1.9', '2.6.4'])
      expect(await answerTo(report + status)).toMatchObject({
        outcome: 'delivered',
        cause: 'unknown',
      });
  });
});

/** How a reply of each provider ends that tells its maker. */
const ENDS: Readonly<Record<string, string>> = {
  gmail: ' a1-20020b2c3.4 - gsmtp',
  'exchange-online': '. [AB1.eop-EUR01.prod.protection.outlook.com]',
  'outlook.com': ' (AS1234)',
};

/** A bare label behind a number is no sentence: the reader asks for words. */
const isSentence = (fragment: string): boolean => fragment.includes(' ');

const lines = reader.providers
  .filter(({ id }) => ENDS[id])
  .flatMap(({ id, replies }) =>
    replies
      .filter(({ basic, cause }) => basic && cause !== 'unknown')
      .flatMap(({ basic, enhanced, match, cause }) =>
        match.filter(isSentence).map((fragment) => {
          const words = fillGaps(fragment, 'example.org');
          const codes = [basic, enhanced?.split('-')[0]].filter(Boolean).join(' ');
          return { line: `${codes} ${words}${ENDS[id]}`, cause };
        }),
      ),
  );

describe('a reply that bears the sign of its provider', () => {
  it.each(lines)('$line', async ({ line, cause }) => {
    expect(await answerTo(line)).toMatchObject({ cause });
  });

  it('is there for each provider that has one', () => {
    const signed = reader.providers.filter(({ signs }) => signs.length > 0).map(({ id }) => id);
    expect(signed.sort()).toEqual(Object.keys(ENDS).sort());
  });
});
