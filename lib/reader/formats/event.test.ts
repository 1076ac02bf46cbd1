import { describe, expect, it } from 'vitest';
import { read } from '../reading.test-helper';

const events = (...list: readonly Record<string, string>[]): string => JSON.stringify(list);

describe('an array of events', () => {
  it('tells of no failure where a message was only taken over or read', async () => {
    const text = events(
      { email: 'ada@example.org', event: 'processed' },
      { email: 'maria@example.org', event: 'bounce', reason: '550 5.1.1 No such user' },
      { email: 'tom@example.org', event: 'open' },
      { email: 'eva@example.org', event: 'delivered', response: '250 OK' },
    );
    const { results, counts } = await read(text);
    expect(results.map(({ delivery }) => delivery.recipient?.value)).toEqual(['maria@example.org']);
    expect(counts).toEqual({ failed: 1, delivered: 1 });
  });

  it('keeps a refusal under a name that nobody knows', async () => {
    const text = events(
      { email: 'maria@example.org', event: 'bounce', reason: '550 5.1.1 No such user' },
      { email: 'tom@example.org', event: 'gave_up', reason: '552 5.2.2 Mailbox full' },
    );
    const { results } = await read(text);
    expect(results.map(({ delivery }) => delivery.recipient?.value)).toEqual([
      'maria@example.org',
      'tom@example.org',
    ]);
  });
});

describe('the job of a queue beside an event', () => {
  const job = (next: unknown): string =>
    JSON.stringify({
      event: 'deliveryError',
      data: {
        envelope: { to: ['maria@example.org'] },
        error: '451 4.3.0 Message not accepted',
        job: { attemptsMade: 2, attempts: 5, nextAttempt: next },
      },
    });

  it.each([
    ['2026-11-24T10:00:00.000Z', 'delayed', 'wait'],
    [null, 'failed', 'again'],
    [false, 'failed', 'again'],
  ])('says whether it is tried again: %s', async (next, outcome, retry) => {
    const { results } = await read(job(next));
    expect(results.map(({ verdict }) => [verdict.outcome, verdict.retry])).toEqual([
      [outcome, retry],
    ]);
  });
});
