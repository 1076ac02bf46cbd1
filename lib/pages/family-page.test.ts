import { describe, expect, it } from 'vitest';
import { catalogue } from '../catalogue';
import { familyPages } from './family-page';
import { basicCode, catalogueOf, enhancedCode, textOfClass } from './small.test-helper';

const small = catalogueOf({
  basic: [
    basicCode('250'),
    basicCode('254', { plain: 'Misleads.', badge: { text: 'Not delivered', tone: '5' } }),
    basicCode('550'),
  ],
  enhanced: [
    enhancedCode('X.7.10', { classes: { 2: textOfClass, 5: textOfClass } }),
    enhancedCode('X.7.2', { classes: { 4: textOfClass, 5: { ...textOfClass, plain: 'Five.' } } }),
    enhancedCode('X.1.7'),
  ],
});
const pages = new Map(familyPages(small).map((page) => [page.code, page]));
const shown = (family: string) =>
  pages.get(family)?.groups.map(({ id, codes }) => [id, ...codes.map(({ code }) => code)]);

it('there is a page for every class and every subject', () =>
  expect([...pages.keys()]).toEqual([
    ...catalogue.firstDigits.map(({ digit }) => `${digit}xx`),
    ...catalogue.subjects.map(({ digit }) => `x.${digit}`),
  ]));

describe('the page of a class', () => {
  it('has its basic codes, then the enhanced ones by subject and number, no empty group', () =>
    expect(shown('5xx')).toEqual([
      ['basic', '550'],
      ['x1', '5.1.7'],
      ['x7', '5.7.2', '5.7.10'],
    ]));

  it('puts what does not mean what the digit says last, in the colour of what it means', () => {
    expect(shown('2xx')).toEqual([
      ['basic', '250'],
      ['x7', '2.7.10'],
      ['misleading', '254'],
    ]);
    const tones = pages.get('2xx')?.groups.map(({ codes }) => codes[0]?.tone);
    expect(tones).toEqual(['2', '2', '5']);
  });

  it('says of each code what it means in this class, and where its page is', () => {
    const codes = pages.get('5xx')?.groups.flatMap((group) => group.codes);
    expect(codes?.find(({ code }) => code === '5.7.2')).toEqual({
      code: '5.7.2',
      name: 'Name of X.7.2',
      href: '/5.7.2/',
      tone: '5',
      plain: 'Five.',
    });
    expect(codes?.every(({ plain }) => plain)).toBe(true);
  });
});

describe('the page of a subject', () => {
  it('has its codes alone, worst class first', () => {
    expect(shown('x.7')).toEqual([
      ['class-5', '5.7.2', '5.7.10'],
      ['class-4', '4.7.2'],
      ['class-2', '2.7.10'],
    ]);
    expect(shown('x.1')).toEqual([['class-5', '5.1.7']]);
  });

  it('has no colour of a class', () =>
    expect([pages.get('x.7')?.first, pages.get('5xx')?.first]).toEqual(['x', '5']));
});

it('a family has the name, the words and the source of its group', () => {
  for (const group of [...catalogue.firstDigits, ...catalogue.subjects]) {
    const page = [`${group.digit}xx`, `x.${group.digit}`]
      .map((code) => pages.get(code))
      .find((found) => found?.name === group.name);
    expect(page?.plain).toBe(group.plain);
    expect(page?.source.label).not.toBe('');
  }
});

it('a group of enhanced codes is called by their first two numbers', () => {
  for (const { code: family, groups } of familyPages(catalogue))
    for (const { id, title, codes } of groups.filter(({ codes: [first] }) =>
      first?.code.includes('.'),
    )) {
      expect([family, id, title]).toEqual([
        family,
        id,
        expect.stringMatching(/^[245]\.[0-7]\.x: ./),
      ]);
      for (const { code } of codes) expect(code.slice(0, 4)).toBe(title.slice(0, 4));
    }
});
