import { describe, expect, it } from 'vitest';
import type { SeenReply } from '../../data/types';
import { catalogue } from '../catalogue';
import { saidOf } from './said';

const source = {
  kind: 'observed',
  url: 'https://www.example.com/log',
  seen: '2026-11-28',
} as const;

const seen = (id: string, says: string, change: Partial<SeenReply> = {}): SeenReply => ({
  id,
  says,
  causes: ['virus'],
  who: ['you'],
  source,
  ...change,
});

const idsOf = (...replies: SeenReply[]): string[] => saidOf('virus', replies).map(({ id }) => id);

describe('what servers have said on the page of a cause', () => {
  it('is shown with its source, the shortest first', () => {
    const replies = [
      seen('x2', '552 the message holds a virus'),
      seen('x1', '550 Eicar was found'),
    ];
    expect(saidOf('virus', replies).map(({ id, source: { label } }) => [id, label])).toEqual([
      ['x1', 'example.com, 2026-11-28'],
      ['x2', 'example.com, 2026-11-28'],
    ]);
  });

  it('leaves out what cannot be traced, is only listed, is open to argument or means more', () =>
    expect(
      idsOf(
        seen('x1', '550 a virus was found', { source: { kind: 'untraced', said: 'a file' } }),
        seen('x2', '550 a virus was found', { source: { ...source, kind: 'list' } }),
        seen('x3', '550 a virus was found', { argued: true }),
        seen('x4', '550 a virus was found', { causes: ['virus', 'policy'] }),
        seen('x5', '550 a virus was found', { causes: ['policy'] }),
        seen('x6', 'a virus'),
        seen('x7', `550 a virus was found ${'x'.repeat(100)}`),
      ),
    ).toEqual([]));

  it('says nothing twice', () =>
    expect(
      idsOf(seen('x1', '550 a virus was found'), seen('x2', '554 5.7.1 a virus was found here')),
    ).toEqual(['x1']));

  it('is at most eight replies', () => {
    const words = Array.from({ length: 9 }, (_, at) => `${at}a ${at}b ${at}c ${at}d`);
    expect(idsOf(...words.map((says, at) => seen(`x${at}`, says)))).toHaveLength(8);
  });

  it('is there for nearly every cause', () => {
    const told = catalogue.causes.filter(({ id }) => saidOf(id, catalogue.seenReplies).length > 0);
    expect(told.length).toBeGreaterThanOrEqual(28);
  });
});
