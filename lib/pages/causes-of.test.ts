import { describe, expect, it } from 'vitest';
import type { Provider, SeenReply } from '../../data/types';
import { catalogue } from '../catalogue';
import { causesOf } from './replies';

const providers = [
  { id: 'p', name: 'P', kind: 'mailbox', replies: [{ id: 'one', basic: '571', cause: 'policy' }] },
] as unknown as readonly Provider[];

const seen = (says: string, cause: string, reply?: string): SeenReply =>
  ({ id: says, says, causes: [cause], reply }) as unknown as SeenReply;

const countsOf = (seenReplies: readonly SeenReply[]) =>
  causesOf('571', { ...catalogue, providers, seenReplies } as typeof catalogue).map(
    ({ id, count }) => [id, count],
  );

describe('the causes of a code', () => {
  it('count what was seen at other servers as well', () =>
    expect(
      countsOf([seen('571 your host is listed', 'ip-blocked'), seen('571 listed', 'ip-blocked')]),
    ).toEqual([
      ['ip-blocked', 2],
      ['policy', 1],
    ]));

  it('count no reply twice that a list has, none with another code, and none without a reason', () =>
    expect(
      countsOf([
        seen('571 by policy', 'policy', 'one'),
        seen('550 listed', 'ip-blocked'),
        seen('571 failed', 'unknown'),
      ]),
    ).toEqual([['policy', 1]]));
});
