import { describe, expect, it } from 'vitest';
import { catalogue } from '../catalogue';
import { codePages } from './code-pages';
import { pairId, pairPage } from './comparable';
import { allPairs, pairOf, turnedRound } from './pair';
import {
  basicCode,
  catalogueOf,
  cause,
  enhancedCode,
  provider,
  reply,
  textOfClass,
} from './small.test-helper';

const sent = (...codes: string[]) =>
  codes.flatMap((code) =>
    ['a', 'b', 'c', 'd'].map((name) =>
      reply(name + code, code.includes('.') ? { enhanced: code } : { basic: code }),
    ),
  );

const small = catalogueOf({
  basic: [
    basicCode('550', {
      confused: [
        { code: '551', how: 'It names another server.' },
        { code: '552', how: 'It is full.' },
      ],
    }),
    basicCode('551', { confused: [{ code: '550', how: 'It names none.' }] }),
    basicCode('552'),
    basicCode('553'),
  ],
  enhanced: [
    enhancedCode('X.5.0'),
    enhancedCode('X.2.2', { classes: { 4: textOfClass, 5: textOfClass } }),
  ],
  causes: [cause('policy')],
  providers: [
    provider('small', sent('550', '551', '553', '5.5.0', '4.2.2', '5.2.2')),
    provider('gmail', [reply('a', { basic: '550' }), reply('b', { basic: '554' })]),
  ],
});

describe('two codes side by side', () => {
  it('have one address, whichever comes first', () => {
    expect(pairId('5.1.10', '5.1.2')).toBe('5.1.2-5.1.10');
    expect(pairId('4.2.2', '422')).toBe('422-4.2.2');
    expect(pairPage('551', '550', small)).toBe('/compare/550-551/');
  });

  it('have an address of their own the other way round, which is no other page', () => {
    const pairs = allPairs(catalogue);
    const turned = pairs.map(turnedRound);
    expect(turned.filter((id) => pairs.includes(id) || pairOf(id, catalogue))).toEqual([]);
    expect(turned.map(turnedRound)).toEqual(pairs);
  });

  it('need not be sent by the same number of servers', () => {
    expect(pairPage('554', '553', small)).toBe('');
    expect(pairPage('554', '550', small)).toBe('');
    const more = { ...small, providers: [...small.providers, provider('more', sent('550'))] };
    expect(pairPage('554', '550', more)).toBe('/compare/550-554/');
  });

  it('have a page only where one is confused with the other and both are sent', () => {
    expect(pairPage('550', '552', small)).toBe('');
    expect(allPairs(small)).toEqual(['550-551', '550-5.5.0', '4.2.2-5.2.2']);
    expect(pairOf('550-553', small)).toBeUndefined();
    expect(pairOf('551-550', small)).toBeUndefined();
    expect(pairOf('550-552', small)).toBeUndefined();
    expect(pairOf('user-unknown', small)).toBeUndefined();
  });

  it('begin with what the page of each says of the other', () =>
    expect(pairOf('550-551', small)?.difference).toEqual([
      '550: It names none.',
      '551: It names another server.',
    ]));

  it('name each where one page alone tells them apart, and no number twice', () => {
    const said = pairOf('4.2.1-5.2.2', catalogue)?.difference ?? [];
    expect(said).toHaveLength(2);
    expect(said[0]).toMatch(/^4\.2\.1: /);
    expect(said[1]).toMatch(/^5\.2\.2 (?!.*5\.2\.2)/);
  });

  it('say the whole of what a code means, not what it means by definition alone', () => {
    const plain = 'You may not write to this list. From Yahoo, your server is blocked.';
    const pair = pairOf('550-551', {
      ...small,
      basic: [
        basicCode('550', { plain, confused: [{ code: '551', how: 'It names none.' }] }),
        basicCode('551'),
      ],
    });
    expect(pair?.difference).toEqual([`550: ${plain}`, '551: It names none.']);
  });

  it('never only repeat a name, which stands above already', () => {
    for (const id of allPairs(catalogue)) {
      const { difference, sides } = pairOf(id, catalogue) ?? { difference: [], sides: [] };
      for (const { code, name } of sides) expect(difference).not.toContain(`${code}: ${name}.`);
    }
  });

  it('of one detail say that usually only the class differs', () => {
    const [said, ...more] = pairOf('4.2.2-5.2.2', small)?.difference ?? [];
    expect(said).toContain('4.2.2: Temporary failure. 5.2.2: Permanent failure.');
    expect(more).toEqual([]);
  });

  it('of one detail say what each means where their replies mean something else', () => {
    const causes = (id: string) => pairOf(id, catalogue)?.difference ?? [];
    expect(causes('4.4.1-5.4.1')[0]).toContain('different causes');
    expect(causes('4.4.1-5.4.1').slice(1, 3)).toEqual([
      expect.stringMatching(/^4\.4\.1: /),
      expect.stringMatching(/^5\.4\.1: /),
    ]);
    expect(causes('4.5.3-5.5.3')[0]).toContain('The detail is the same');
  });

  it('say of each what its own page says, and who sends it', () => {
    const [first, second] = pairOf('550-551', small)?.sides ?? [];
    expect(first).toMatchObject({
      code: '550',
      href: '/550/',
      plain: 'Plain.',
      who: 'You: wait',
      others: '',
    });
    expect(first?.providers.map(({ href }) => href)).toEqual([
      '/providers/gmail/',
      '/providers/small/',
    ]);
    expect(second?.causes).toEqual([{ id: 'policy', name: 'Name of policy', count: 5 }]);
  });

  it('name a program that uses the code, though none of its replies has it', () => {
    const names = pairOf('4.3.0-5.0.0', catalogue)?.sides[1].providers.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['Sendmail', 'Exim']));
  });

  it('say how many causes are left out', () => {
    const sides = pairOf('550-554', catalogue)?.sides ?? [];
    expect(sides.map(({ causes }) => causes.length)).toEqual([6, 6]);
    expect(sides[0]?.otherCauses).toMatch(/^and \d+ others$/);
    expect(pairOf('550-551', small)?.sides[0].otherCauses).toBe('');
  });

  it('are led to from the pages of both', () => {
    const links = (code: string) => codePages(small)(code)?.confused.map(({ compare }) => compare);
    expect(links('551')).toEqual(['/compare/550-551/']);
    expect(links('5.5.0')).toEqual(['/compare/550-5.5.0/']);
  });
});
