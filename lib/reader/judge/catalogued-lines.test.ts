import { describe, expect, it } from 'vitest';
import { catalogue } from '../../catalogue';
import { fillGaps } from '../knowledge/fragments';
import { read, reader } from '../reading.test-helper';
import { findCodeOwner } from './enhanced-causes';

/** A line that a provider's server may send, and what it may be about. */
interface Line {
  readonly name: string;
  readonly text: string;
  readonly causes: readonly string[];
}

interface MadeLine extends Line {
  /** Others may write the same, with codes that are nobody's own. */
  readonly doubted: boolean;
}

/** Whole lines that were seen, without what stood around them. */
const seen: Line[] = catalogue.seenReplies
  .filter(({ reply, argued }) => reply && !argued)
  .map(({ id, says, causes }) => ({ name: id, text: says, causes }));

/** What each fragment is found in, where nobody has seen more of it. */
const made: MadeLine[] = reader.providers.flatMap((provider) =>
  provider.replies
    .filter(({ cause }) => cause !== 'unknown')
    .flatMap(({ id, basic, enhanced, match, cause, doubts }) =>
      match.map((fragment) => {
        const words = fillGaps(fragment, 'example.org');
        return {
          doubted:
            doubts?.[fragment] !== undefined &&
            findCodeOwner(enhanced?.split('-')[0] ?? '', reader) === undefined,
          name: `${provider.id}/${id}`,
          text: [basic, enhanced?.split('-')[0], words].filter(Boolean).join(' '),
          causes: [cause],
        };
      }),
    ),
);

/** What is stated for certain and is wrong. */
async function findFalse(lines: readonly Line[]): Promise<string[]> {
  const wrong: string[] = [];
  for (const { name, text, causes } of lines)
    for (const { verdict } of (await read(text)).results.slice(0, 1))
      if (['known', 'clear'].includes(verdict.sure) && !causes.includes(verdict.cause))
        wrong.push(`${name}: “${text}” is ${verdict.sure} as ${verdict.cause}, not ${causes}`);
  return wrong;
}

describe('a catalogued reply without the host of its provider', () => {
  it('is read for what it is where it was seen, or not for certain', async () => {
    expect(seen.length).toBeGreaterThan(400);
    expect(await findFalse(seen)).toEqual([]);
  }, 60_000);

  it('is not known from a fragment that others may write as well', async () => {
    const doubted = made.filter((line) => line.doubted);
    expect(doubted.length).toBeGreaterThan(100);
    const known: string[] = [];
    for (const { name, text } of doubted)
      for (const { verdict } of (await read(text)).results.slice(0, 1))
        if (verdict.sure === 'known' && name === `${verdict.provider}/${verdict.reply}`)
          known.push(`${name}: “${text}”`);
    expect(known).toEqual([]);
  }, 60_000);

  it('is read for what it is by each fragment, or not for certain', async () => {
    expect(await findFalse(made)).toEqual([]);
  }, 60_000);
});
