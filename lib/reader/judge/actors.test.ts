import { describe, expect, it } from 'vitest';
import { read, reader } from '../reading.test-helper';
import { findActor, findLikeliest } from './actors';
import { decideActor } from './next-step';
import type { Judgement } from './types';

/** Who acts on the first delivery of a text, at whose door it stopped, and what is asked first. */
async function actorOf(text: string) {
  const { results } = await read(text);
  const { who, door, first, act, headline, retry } = results[0]?.verdict ?? {};
  return { who, door, first, act, headline, retry };
}

const judgement = (parts: Partial<Judgement>): Judgement => ({
  outcome: 'failed',
  cause: 'unknown',
  permanent: true,
  sure: 'clear',
  by: 'wording',
  clues: {},
  ...parts,
});

const given = { trying: 'given up', isOwn: false } as const;

describe('who has to act', () => {
  it.each([
    'host mx.example.org[192.0.2.7] said: 450 4.7.1 <maria@example.org>: Recipient address rejected: Greylisted for 60 seconds (in reply to RCPT TO command)',
    '421 4.3.0 Temporary system problem, try again later',
  ])('is nobody while a server may try again what passes: %s', async (text) =>
    expect(await actorOf(text)).toMatchObject({ who: 'nobody', act: 'none', retry: 'retry' }),
  );

  it('is whoever sends too fast, where that was refused for good', () =>
    expect(findActor(judgement({ cause: 'rate-limited' }), given, reader)).toBe('your-provider'));

  it('is the recipient while a full mailbox is tried again', async () =>
    expect(
      await actorOf(
        'Nov  2 10:00:00 mx1 postfix/smtp[77]: 4F1A2B3C4D: to=<maria@example.org>, relay=mx.example.org[192.0.2.7]:25, delay=2, delays=0/0/1/1, dsn=4.2.2, status=deferred (host mx.example.org[192.0.2.7] said: 452 4.2.2 Mailbox full (in reply to RCPT TO command))',
      ),
    ).toMatchObject({ who: 'recipient', first: 'delayed' }));

  it('is whoever wrote, where a server has given up what passes by itself', () => {
    const place = { ...given, trying: 'given up' } as const;
    const late = judgement({ cause: 'connection-timeout', permanent: null });
    expect(decideActor(late, place, 'again', reader)).toEqual({ who: 'you', act: 'again' });
    const expired = judgement({ cause: 'queue-expired', permanent: null });
    expect(decideActor(expired, place, 'again', reader)).toEqual({ who: 'you', act: 'cause' });
  });

  it('is whom the reply of the provider names', () => {
    const [provider, reply] = reader.providers
      .flatMap((each) => each.replies.map((one) => [each, one] as const))
      .find(([, { acts, cause }]) => acts === 'your-provider' && cause === 'sender-rejected') ?? [
      undefined,
      undefined,
    ];
    const known = judgement({
      cause: reply?.cause ?? 'unknown',
      provider: provider?.id ?? '',
      reply: reply?.id ?? '',
    });
    expect(findActor(known, given, reader)).toBe(reply?.acts);
    const { provider: _, reply: __, ...unnamed } = known;
    expect(findActor(unnamed, given, reader)).not.toBe(reply?.acts);
  });

  it('is who would have to in most of the cases, where the text does not tell', () => {
    const open = judgement({ sure: 'open', likeliest: 'recipient' });
    expect(findActor(open, given, reader)).toBe('recipient');
    expect(findActor({ ...open, sure: 'clear' }, given, reader)).not.toBe('recipient');
  });

  it('is added up over all causes that it may be', () =>
    expect(
      findLikeliest(
        [
          { cause: 'user-unknown', chance: 0.3 },
          { cause: 'ip-blocked', chance: 0.25 },
          { cause: 'reverse-dns', chance: 0.25 },
          { cause: 'greylisted', chance: 0.2 },
        ],
        reader,
      ),
    ).toBe('your-provider'));
});

describe('the own provider', () => {
  it.each([
    '550 5.7.708 Service unavailable. Access denied, traffic not accepted from this IP.',
    '550 5.1.8 Access denied, bad outbound sender AS(42004)',
    '535 5.7.8 Authentication failed',
  ])('is the door at which it stopped: %s', async (text) => {
    const { door, who } = await actorOf(text);
    expect(door).toBe('your-provider');
    expect(['you', 'your-provider']).toContain(who);
  });

  it('is told of settings that whoever hands a message in can change', () => {
    const own = { ...given, isOwn: true };
    expect(findActor(judgement({ cause: 'protocol-error' }), own, reader)).toBe('you');
    expect(findActor(judgement({ cause: 'server-error' }), own, reader)).toBe('your-provider');
  });
});

describe('the log of a server that refuses', () => {
  it.each([
    ['refused', '554 5.7.1 <maria@example.org>: Relay access denied'],
    ['turned-away', '450 4.2.0 <maria@example.org>: Recipient address rejected: Greylisted'],
  ])('is told to whoever looks after it: %s', async (headline, said) =>
    expect(
      await actorOf(
        `Nov  2 10:00:00 mx1 postfix/smtpd[77]: NOQUEUE: reject: RCPT from mail.example.net[192.0.2.8]: ${said}; from=<ada@example.net> to=<maria@example.org> proto=ESMTP helo=<mail.example.net>`,
      ),
    ).toMatchObject({ headline }),
  );
});
