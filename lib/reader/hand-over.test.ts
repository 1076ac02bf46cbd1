import { describe, expect, it } from 'vitest';
import { handOver } from './hand-over';

describe('what the page is told', () => {
  it('is what was read', async () => {
    const told: unknown[] = [];
    await handOver(
      1,
      async () => ({ report: 'r' }),
      (message) => told.push(message),
    );
    expect(told).toEqual([{ id: 1, report: 'r' }]);
  });

  it('is that it failed, where reading did', async () => {
    const told: unknown[] = [];
    const fails = async () => {
      throw new Error('no');
    };
    await handOver(2, fails, (message) => told.push(message));
    expect(told).toEqual([{ id: 2, failed: true }]);
  });

  it('is that it failed, where the result cannot be handed over', async () => {
    const told: unknown[] = [];
    const post = (message: object) => {
      if ('report' in message) throw new Error('DataCloneError');
      told.push(message);
    };
    await handOver(3, async () => ({ report: () => 0 }), post);
    expect(told).toEqual([{ id: 3, failed: true }]);
  });
});
