import { describe, expect, it } from 'vitest';
import { read } from '../reading.test-helper';

const UNKNOWN = '550 5.1.1 <maria@example.org>: Recipient address rejected: User unknown';
const situationOf = async (text: string) => (await read(text)).results[0]?.verdict.situation;

describe('that an address does not exist, where who asks knows better', () => {
  it.each([
    'Mail to maria@example.org worked fine until yesterday.',
    'Her address used to work, and I have not changed anything.',
    'Others can write to her.',
    'Until last week everything went through.',
    'It has always worked.',
    'Messages to her arrived without trouble until Monday.',
  ])('is what the server says: %s', async (words) => {
    expect(await situationOf(`${words} Now I get:\n\n${UNKNOWN}`)).toBe('worked-before');
  });

  it.each([
    'I received this yesterday.',
    'It has never worked before.',
    'What does this mean?',
    'She wrote to me last week.',
    'Can others help me?',
  ])('is said of nothing else: %s', async (words) => {
    expect(await situationOf(`${words}\n\n${UNKNOWN}`)).toBeUndefined();
  });

  it('is said of no other cause, and of no report', async () => {
    const words = 'It worked fine until yesterday.\n\n';
    expect(
      await situationOf(`${words}552 5.2.2 <maria@example.org>: Mailbox full`),
    ).toBeUndefined();
    expect(await situationOf(UNKNOWN)).toBeUndefined();
  });
});
