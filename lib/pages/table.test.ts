import { describe, expect, it } from 'vitest';
import { catalogue } from '../catalogue';
import { basicCode, catalogueOf, enhancedCode } from './small.test-helper';
import { failuresFirst, tableByFirstDigit, tableByFunction } from './table';

const tableOf = (...codes: ReturnType<typeof basicCode>[]) =>
  catalogueOf({ basic: codes, enhanced: [enhancedCode('X.1.1')] });
const shown = (groups: ReturnType<typeof tableByFirstDigit>) =>
  groups.map(({ digit, rows }) => [digit, ...rows.map(({ code }) => code)]);

describe('the table of codes', () => {
  const codes = ['105', '250', '354', '450', '552', '550', '601'].map((code) => basicCode(code));

  it('has each code once, by its first digit in ascending order, the others last', () =>
    expect(shown(tableByFirstDigit(tableOf(...codes)))).toEqual([
      ['2', '250'],
      ['3', '354'],
      ['4', '450'],
      ['5', '552', '550'],
      [catalogue.outsideDigits.digit, '105', '601'],
    ]));

  it('keeps the numbers apart that no standard defines', () => {
    const odd = { standing: 'nonstandard' } as const;
    const [group, other] = tableByFirstDigit(
      tableOf(basicCode('550'), basicCode('571', odd), basicCode('601', odd)),
    );
    expect(group).toMatchObject({ rows: [{ code: '550' }], odd: [{ code: '571' }] });
    expect(other).toMatchObject({ rows: [], odd: [{ code: '601' }] });
  });

  it('leads to the failures first, the permanent ones before the others', () =>
    expect(failuresFirst(tableByFirstDigit(tableOf(...codes))).map(({ digit }) => digit)).toEqual([
      '5',
      '4',
      '2',
      '3',
      catalogue.outsideDigits.digit,
    ]));

  it('has no group without a code', () =>
    expect(shown(tableByFirstDigit(tableOf(basicCode('450'))))).toEqual([['4', '450']]));

  it('says of each group what its digit means', () => {
    for (const { digit, name, plain } of tableByFirstDigit(catalogue))
      expect([...catalogue.firstDigits, catalogue.outsideDigits]).toContainEqual(
        expect.objectContaining({ digit, name, plain }),
      );
  });

  it('by function has SMTP replies alone, by their second digit', () => {
    const groups = tableByFunction(tableOf(...codes));
    expect(groups.map(({ name }) => name)).toEqual(catalogue.secondDigits.map(({ name }) => name));
    expect(shown(groups).filter(([, ...rows]) => rows.length > 0)).toEqual([
      ['5', '250', '354', '450', '552', '550'],
    ]);
  });
});

describe('a row of the table', () => {
  const rowOf = (change: Parameters<typeof basicCode>[1]) =>
    tableByFirstDigit(tableOf(basicCode('550', change))).flatMap(({ rows, odd }) => [
      ...rows,
      ...odd,
    ])[0];

  it('says who acts and how', () =>
    expect(rowOf({ who: 'recipient', act: 'make room', plain: 'Full.' })).toEqual({
      code: '550',
      name: 'Name of 550',
      plain: 'Full.',
      who: 'recipient',
      act: 'make room',
      mark: '',
      twins: [],
    }));

  it('marks every code that no standard in force defines, and says how it differs', () => {
    const others = ['nonstandard', 'registry', 'historic', 'experimental'] as const;
    expect(others.map((standing) => rowOf({ standing })?.mark)).toEqual([
      'not standard',
      'registry only',
      'historic',
      'experimental',
    ]);
    expect(rowOf({ standing: 'current' })?.mark).toBe('');
  });

  it('leads to its enhanced codes, where they have a page', () =>
    expect(rowOf({ twins: ['5.1.1', '5.9.9'] })?.twins).toEqual([
      { code: '5.1.1', href: '/5.1.1/' },
      { code: '5.9.9', href: '' },
    ]));
});
