import { describe, expect, it } from 'vitest';
import { mutated, mutationsOf } from './mutations';

const mutantsOf = (source: string): string[] =>
  mutationsOf(source).map((mutation) => mutated(source, mutation));

describe('mutations', () => {
  it('leave alone what does not run: modules, types, names of properties', () => {
    const source =
      "import { a } from './a';\nexport type Kind = 'one' | 2;\ninterface B { 'c-d': true }\n";
    expect(mutationsOf(source)).toEqual([]);
  });

  it.each([
    ['a < b;', '((a) <= (b));'],
    ['use(a ?? b);', 'use(((a) && (b)));'],
    ['use(!a);', 'use((a));'],
    ['use(a?.b);', 'use(undefined);'],
    ['use(9);', 'use((10));'],
    ["use(a['b']);", "use(a['']);"],
    ['use(a.filter(Boolean).some(b));', 'use((a).some(b));'],
    ['use(a.some(b));', 'use(a.every(b));'],
    ['use([1, ...a]);', 'use([1, ...[]]);'],
    ['use({ ...a });', 'use({ ...{} });'],
    ['use(a ? b : c);', 'use((a) ? (c) : (b));'],
    ['if (a) b();', 'if (!(a)) b();'],
    ['first(); second();', 'first(); ;'],
    ['use(a as Kind, <T>(b: T) => true);', 'use(a as Kind, <T>(b: T) => false);'],
  ])('of %s include %s', (source, mutant) => {
    expect(mutantsOf(source)).toContain(mutant);
  });

  it('know no opposite of what every object has', () => {
    expect(mutantsOf('use(a.toString());')).toEqual([';']);
  });

  it('stand on the line where they are', () => {
    expect(mutationsOf('first();\n\nuse(true);\n').map(({ line }) => line)).toEqual([1, 3, 3]);
  });
});
