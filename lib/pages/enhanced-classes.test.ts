import { describe, expect, it } from 'vitest';
import { catalogue } from '../catalogue';
import { holdsFor } from '../codes';
import { codeFile } from '../publish/api';
import { codePages } from './code-pages';

const pageOf = codePages(catalogue);

/** Every page of a detail with the sentences that do not hold on it. */
const limited = catalogue.enhanced.flatMap(({ code, confused, practice, notes, classes }) => {
  const sentences = [
    ...confused.map((other) => ({ ...other, text: other.how })),
    ...practice.map((usage) => ({ ...usage, text: usage.means })),
    ...notes,
  ];
  return Object.keys(classes).map((digit) => {
    const page = digit + code.slice(1);
    const others = sentences.filter((sentence) => !holdsFor(page)(sentence));
    return { page, texts: others.map(({ text }) => text) };
  });
});

describe('the page of an enhanced code', () => {
  it('shows no sentence, and gives none away, that holds for another class only', () => {
    const concerned = limited.filter(({ texts }) => texts.length > 0);
    expect(concerned.map(({ page }) => page)).toContain('4.1.1');
    for (const { page, texts } of concerned) {
      const file = JSON.stringify(codeFile(page, catalogue));
      for (const text of texts) expect(file).not.toContain(JSON.stringify(text));
    }
  });

  it('shows a sentence without a limit in every class', () => {
    const saidBy = (code: string) => pageOf(code)?.practice.map(({ by }) => by);
    expect(saidBy('4.1.1')).toEqual(['Postfix', 'Proofpoint', 'Comcast']);
    expect(saidBy('5.1.1')).toContain('Comcast');
    expect(saidBy('5.1.1')).not.toContain('Postfix');
  });

  it('keeps what is true of 5.1.1 from 4.1.1', () => {
    const shown = (code: string) => [
      pageOf(code)?.confused.some((other) => other.code === '5.1.2'),
      pageOf(code)?.notes.some(({ text }) => text.includes('bare 550')),
    ];
    expect(shown('5.1.1')).toEqual([true, true]);
    expect(shown('4.1.1')).toEqual([false, false]);
  });

  it('compares a basic code with those of its own class only', () => {
    const compared = (code: string) => pageOf(code)?.confused.map((other) => other.code);
    expect(compared('4.7.28')).toContain('421');
    expect(compared('5.7.28')).not.toContain('421');
    expect(compared('4.0.0')).not.toContain('554');
  });
});
