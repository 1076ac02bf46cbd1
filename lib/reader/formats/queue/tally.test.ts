import { describe, expect, it } from 'vitest';
import { read } from '../../reading.test-helper';

const REASONS = [
  'conversation with mx.example.org[192.0.2.50] timed out while receiving the initial server greeting',
  'connect to mail.example.net[192.0.2.7]:25: Connection timed out',
  'host mx.example.com[192.0.2.9] said: 452 4.2.2 Mailbox full',
];

const readReasons = async (text: string) => {
  const { format, text: shown, results } = await read(text);
  return [
    format,
    ...results.map(({ delivery: { deciding } }) => shown.slice(deciding?.start, deciding?.end)),
  ];
};

describe('a report of a queue by destination', () => {
  it('tells each reason', async () =>
    expect(
      await readReasons(
        `example.org (1 recipients)\n  1: ${REASONS[0]}\nexample.net (30 recipients)\n  20: ${REASONS[1]}\n  10: ${REASONS[2]}\n`,
      ),
    ).toEqual(['queue', ...REASONS.slice(0, 2), '452 4.2.2 Mailbox full']));

  it('is none without a destination, or without a reason', async () => {
    expect((await readReasons(`  1: ${REASONS[1]}`))[0]).not.toBe('queue');
    expect((await readReasons('example.org (30 recipients)\nare waiting'))[0]).not.toBe('queue');
  });
});

describe('an entry of mailq', () => {
  it('may have its recipients behind the reason', async () => {
    const { results } = await read(
      `F1C9BCA020B    66234 Fri Apr  6 16:05:29  ada@example.com\n(${REASONS[1]}) maria@example.org tom@example.org\n\n6DC83CA0145  2759594 Fri Apr  6 14:58:40  ada@example.com\n(${REASONS[0]})   kim@example.net\n`,
    );
    expect(
      results.map(({ delivery: { recipient, diagnostic } }) => [recipient?.value, diagnostic]),
    ).toEqual([
      ['maria@example.org', REASONS[1]],
      ['tom@example.org', REASONS[1]],
      ['kim@example.net', REASONS[0]],
    ]);
  });
});
