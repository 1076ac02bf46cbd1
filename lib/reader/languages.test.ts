import { describe, expect, it } from 'vitest';
import { notices } from './languages.test-helper';
import type { Notice } from './notice.test-helper';
import { read } from './reading.test-helper';

type Field = 'outcome' | 'cause' | 'recipient';

/** What a notice is asked for, what was read instead, and where. */
interface Answer {
  readonly field: Field;
  readonly right: boolean;
  readonly line: string;
}

const FIELDS: readonly Field[] = ['outcome', 'cause', 'recipient'];

async function answers(notice: Notice): Promise<Answer[]> {
  const { outcome, results } = await read(notice.text);
  const { delivery, verdict } = results[0] ?? {};
  const said = { outcome, cause: verdict?.cause, recipient: delivery?.recipient?.value };
  const opening = notice.text.slice(0, 40).replaceAll('\n', ' ');
  return FIELDS.filter((field) => notice[field]).map((field) => ({
    field,
    right: said[field] === notice[field],
    line: `${notice.language} ${field} ${said[field]}, not ${notice[field]}: ${opening}`,
  }));
}

const ASKED = {
  full: ['outcome', 'cause', 'recipient'],
  delayed: ['outcome', 'recipient'],
  away: ['outcome'],
} as const;

describe.each(['full', 'delayed', 'away'] as const)('notices in fifteen languages: %s', (kind) => {
  it('are three forms in each', () => {
    const languages = notices.filter((notice) => notice.kind === kind).map((n) => n.language);
    expect(new Set(languages).size).toBe(15);
    expect(languages.length).toBe(3 * 15);
  });

  it.each(ASKED[kind])('of a hundred ninety-five times the %s is read', async (field) => {
    const all = (await Promise.all(notices.filter((n) => n.kind === kind).map(answers))).flat();
    const asked = all.filter((answer) => answer.field === field);
    const wrong = asked.filter(({ right }) => !right).map(({ line }) => line);
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(asked.length * 0.05);
  });
});
