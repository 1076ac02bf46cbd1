import { describe, expect, it } from 'vitest';
import { catalogue } from '../catalogue';
import { composed, meant, nearest, rangesOf } from './unknown';

describe('a code without a page', () => {
  it('is explained by its digits', () => {
    expect(composed('599', catalogue, []).lines.map(({ part }) => part)).toEqual(['5..', '.9.']);
    expect(composed('459', catalogue, []).lines.map(({ part }) => part)).toEqual(['4..', '.5.']);
    expect(composed('5.9.9', catalogue, []).lines.map(({ part }) => part)).toEqual([
      '5.',
      '.9.',
      '.9',
    ]);
    expect(composed('4.2.77', catalogue, []).lines.map(({ part }) => part)).toEqual([
      '4.',
      '.2.',
      '.77',
    ]);
    expect(
      composed('5.9.9', catalogue, [])
        .lines.map(({ name }) => name)
        .slice(1),
    ).toEqual(['Not registered', 'Not registered']);
  });

  it('is not called unregistered where its detail is known in another class', () => {
    const known = ['5.7.8', '4.7.8', '5.7.9'].map((code) => ({ code }));
    const { elsewhere, lines } = composed('2.7.8', catalogue, known);
    expect([elsewhere, lines.at(-1)?.name]).toEqual(['5.7.8', 'Known in another class']);
    expect(nearest('2.7.8', known).map(({ code }) => code)).toEqual(['5.7.8']);
    expect(composed('5.7.99', catalogue, known).elsewhere).toBe('');
  });

  it('outside 2 to 5 it is no SMTP reply', () =>
    expect(composed('699', catalogue, []).lines[0]?.name).toBe('Not an SMTP reply'));

  it('leads to the nearest that have one', () => {
    const known = ['550', '551', '559', '450', '5.1.1', '5.1.2'].map((code) => ({ code }));
    expect(nearest('552', known).map(({ code }) => code)).toEqual(['551', '550', '559']);
    expect(nearest('5.1.9', known).map(({ code }) => code)).toEqual(['5.1.2', '5.1.1']);
    const families = [...known, ...['5xx', 'x.1', 'x.2'].map((code) => ({ code }))];
    expect(nearest('5.9.9', families).map(({ code }) => code)).toEqual(['5xx']);
    expect(nearest('5.2.9', families).map(({ code }) => code)).toEqual(['x.2', '5xx']);
    expect(nearest('552', families).map(({ code }) => code)).toEqual(['551', '550', '559']);
  });

  it('understands both classes of x.7.1, and the documented range that a code lies in', () => {
    const known = ['5.7.1', '4.7.1', '5.7.606', '550'].map((code) => ({ code }));
    const ranges = rangesOf(catalogue.enhanced);
    const codesOf = (...codes: string[]) => meant(codes, known, ranges).map(({ code }) => code);
    expect(codesOf('x.7.1')).toEqual(['5.7.1', '4.7.1']);
    expect(codesOf('5.7.610')).toEqual(['5.7.606']);
    expect(codesOf('5.7.606', '550')).toEqual(['5.7.606', '550']);
    expect(codesOf('4.7.610', '5.6.610', '5.7.650')).toEqual([]);
  });
});
