import { describe, expect, it } from 'vitest';
import { read } from '../reading.test-helper';

const events = (...list: readonly Record<string, string>[]): string => JSON.stringify(list);

it('has a reply code where a field of its own holds it', async () => {
  const text = JSON.stringify({
    'event-data': {
      event: 'failed',
      severity: 'permanent',
      recipient: 'maria@example.org',
      'delivery-status': { code: 550, message: '5.1.1 No such user' },
    },
  });
  const { results } = await read(text);
  expect(results.map(({ delivery }) => [delivery.basic?.value, delivery.choice])).toEqual([
    ['550', undefined],
  ]);
});

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

describe('an event that names its fields like those of one service', () => {
  it.each([
    ['no_such_recipient', 550, 'user-unknown'],
    ['hard', 550, 'user-unknown'],
    ['bounce', 550, 'user-unknown'],
  ])('is read by its reply under the state %s', async (type, code, cause) => {
    const { results } = await read(
      JSON.stringify({
        type,
        code,
        reason: '550 5.1.1 User unknown',
        email: { to: 'maria@example.org' },
      }),
    );
    expect(
      results.map(({ delivery, verdict }) => [delivery.recipient?.value, verdict.cause]),
    ).toEqual([['maria@example.org', cause]]);
  });

  it('tells nothing where it holds no refusal', async () => {
    const { outcome } = await read(
      JSON.stringify({ type: 'email_queued', email: { to: 'maria@example.org' } }),
    );
    expect(outcome).toBe('none');
  });
});

describe('the name of a reason', () => {
  const notice =
    "This is the mail system at host mx.example.com.\n\nI'm sorry to have to inform you that your message could not be delivered.";

  it.each([
    ['no_such_recipient', 550, 'user-unknown'],
    ['mailbox_full', 552, 'mailbox-full'],
    ['mailboxFull', 552, 'mailbox-full'],
  ])('is read as its words: %s', async (type, code, cause) => {
    const text = JSON.stringify({ reason: notice, type, code, email: {} }, null, 1);
    const { results, text: shown } = await read(text);
    expect(results.map(({ verdict }) => [verdict.cause, verdict.sure])).toEqual([[cause, 'clear']]);
    const marked = results[0]?.evidence.map(({ start, end }) => shown.slice(start, end));
    expect(marked?.some((words) => type.includes(words))).toBe(true);
    expect(marked?.join(' ')).not.toContain('email');
  });

  it('is none of mail beside a code that the web has as well', async () => {
    const text = JSON.stringify({ type: 'page_not_found', code: 404, message: 'Not here' });
    expect((await read(text)).outcome).toBe('none');
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
