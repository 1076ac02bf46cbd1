import { describe, expect, it } from 'vitest';
import type { Note, Rfc } from '../../data/types';
import { captionOf, linkTo, listedSource, sharedParts, sourceView } from './code-page';
import {
  basicCode,
  catalogueOf,
  cause,
  enhancedCode,
  provider,
  reply,
  textOfClass,
} from './small.test-helper';

const rfc = (number: number, change: Partial<Rfc> = {}): Rfc => ({
  number,
  title: '',
  year: 2000,
  status: 'current',
  ...change,
});
const small = catalogueOf({
  basic: [basicCode('450'), basicCode('451'), basicCode('550')],
  enhanced: [
    enhancedCode('X.5.0', { classes: { 4: textOfClass } }),
    enhancedCode('X.5.1', { classes: { 4: textOfClass } }),
  ],
  causes: [cause('virus'), cause('policy')],
  providers: [
    provider('p', [reply('a', { basic: '451' }), reply('b', { basic: '451', cause: 'policy' })]),
    provider('q', [reply('c', { basic: '450' }), reply('d', { basic: '451', cause: 'virus' })]),
  ],
  mistakes: ['451', '450'].map((code) => ({
    id: `on-${code}`,
    group: 'meaning' as const,
    claim: `Said of ${code}`,
    truth: '',
    codes: [code],
    words: [],
    sources: [{ kind: 'catalogue' as const }] as const,
  })),
  rfcs: [rfc(821, { replacedBy: [2821, 5321] }), rfc(5321, { successor: 'rfc5321bis' }), rfc(1)],
});
const order = small.basic.map(({ code }) => code);
const partsOf = (code: string, change: Partial<Parameters<typeof sharedParts>[0]> = {}) =>
  sharedParts({ code, confused: [], notes: [], sources: [], ...change }, order, small);

describe('a link to a code', () => {
  it('has its name and page, and neither where it has no page', () => {
    expect(linkTo('451', small)).toEqual({ code: '451', name: 'Name of 451', href: '/451/' });
    expect(linkTo('452', small)).toEqual({ code: '452', name: '', href: '' });
  });
});

it('a caption is that of the whole number, or the other one', () => {
  const groups = [{ digit: '1', caption: 'one' }];
  expect(['1', '10', ''].map((digit) => captionOf(digit, groups, 'none'))).toEqual([
    'one',
    'none',
    'none',
  ]);
});

describe('a source', () => {
  const label = (number: number) => listedSource(small)({ kind: 'rfc', rfc: number }).label;

  it('that was replaced names all that replaced it', () =>
    expect(label(821)).toBe('RFC 821 (replaced by RFC 2821 and 5321)'));

  it('in force stands by itself, in a list with what will replace it', () => {
    expect(label(1)).toBe('RFC 1');
    expect(label(9999)).toBe('RFC 9999');
    expect(label(5321)).toBe('RFC 5321 (to be replaced by rfc5321bis)');
    expect(sourceView(small)({ kind: 'rfc', rfc: 5321 }).label).toBe('RFC 5321');
  });

  it('that is no RFC has no successor', () =>
    expect(listedSource(small)({ kind: 'registry', entry: 'X.1.1' }).label).toBe(
      'IANA registry, X.1.1',
    ));
});

describe('what is confused with a code', () => {
  it('is the one with the same digits, whichever way, each called what it is', () => {
    for (const [code, twin] of [
      ['451', '4.5.1'],
      ['450', '4.5.0'],
      ['4.5.1', '451'],
    ] as const) {
      const [basic, enhanced] = code.includes('.') ? [twin, code] : [code, twin];
      const [other, ...more] = partsOf(code).confused;
      expect([other?.code, more]).toEqual([twin, []]);
      expect(other?.how).toContain(`${basic} is a reply code; ${enhanced} is an enhanced`);
      expect(other?.name).toContain('Name of');
    }
  });

  it('is no twin without a page', () => expect(partsOf('550').confused).toEqual([]));

  it('is said once, and first what the entry itself says', () => {
    const told = { code: '4.5.1', how: 'Told.' };
    expect(partsOf('451', { confused: [told] }).confused).toEqual([
      { ...told, name: 'Name of X.5.1', compare: '' },
    ]);
    const other = { code: '999', how: 'Other.' };
    expect(
      partsOf('451', { confused: [other] }).confused.map(({ code, name }) => [code, name]),
    ).toEqual([
      ['999', ''],
      ['4.5.1', 'Name of X.5.1'],
    ]);
  });
});

describe('the page of any code', () => {
  it('leads to its neighbours, and past no end', () => {
    const neighbours = (code: string) => {
      const { previous, following } = partsOf(code);
      return [previous?.code, following?.code];
    };
    expect(order.map(neighbours)).toEqual([
      [undefined, '451'],
      ['450', '550'],
      ['451', undefined],
    ]);
  });

  it('counts the replies that carry it and their causes, most frequent first', () => {
    const { replies, causes } = partsOf('451');
    expect(replies.total).toBe(3);
    expect(causes.map(({ id, count }) => [id, count])).toEqual([
      ['policy', 2],
      ['virus', 1],
    ]);
  });

  it('names the mistakes about it alone', () =>
    expect(partsOf('451').mistakes).toEqual([{ claim: 'Said of 451', href: '/myths/#on-451' }]));

  it('shows the notes on its class and those on all', () => {
    const source = { kind: 'rfc', rfc: 1 } as const;
    const notes: Note[] = [
      { text: 'all', source },
      { text: 'four', only: '4', source },
      { text: 'five', only: '5', source },
    ];
    const shown = (code: string) => partsOf(code, { notes }).notes.map(({ text }) => text);
    expect([shown('4.5.1'), shown('5.5.4')]).toEqual([
      ['all', 'four'],
      ['all', 'five'],
    ]);
    expect(partsOf('451', { notes }).notes[0]?.source.label).toBe('RFC 1');
  });

  it('leads to the same as data', () => expect(partsOf('451').json).toMatch(/^\/451\.json$/));
});
