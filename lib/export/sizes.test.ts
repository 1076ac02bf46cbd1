import { describe, expect, it } from 'vitest';
import { overBudget, type Size } from './sizes';

const page = (change: Partial<Size>): Size => ({
  name: 'code',
  path: '550/index.html',
  size: 100,
  budget: 100,
  requests: 1,
  ...change,
});

describe('over its budget', () => {
  it('is what weighs more than it may, not what weighs as much', () => {
    expect(overBudget([page({})])).toEqual([]);
    expect(overBudget([page({ size: 2048, budget: 1024 })])).toEqual([
      expect.stringContaining('code (550/index.html) weighs 2.0 KB, more than its 1.0 KB'),
    ]);
  });

  it('is a page of code that needs more than its own request', () => {
    for (const name of ['code', 'cause', 'command', 'provider', 'other'] as const)
      expect(overBudget([page({ name, requests: 2 })])).toEqual([
        expect.stringContaining('needs 2 requests'),
      ]);
  });

  it('is no page that runs scripts, and nothing that is no page', () => {
    for (const name of ['home', 'bounce', 'not found'] as const)
      expect(overBudget([page({ name, requests: 9 })])).toEqual([]);
    const { requests: _, ...load } = page({ name: 'offline download' });
    expect(overBudget([load])).toEqual([]);
  });
});
