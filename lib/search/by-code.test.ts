import { describe, expect, it } from 'vitest';
import { catalogue } from '../catalogue';
import { findByCodes } from './by-code';
import { readQuery } from './query';
import { record } from './record.test-helper';

const codes = ['450', '550', '551', '4.1.1', '5.1.1', '5.7.1', '5.7.26', '4.4.312', '5xx', 'x.1'];
const range = record({ code: '5.7.606', last: '5.7.649' });
const mistake = record({
  kind: 'mistake',
  title: 'X.7.38 is about DMARC',
  carries: ['x.7.38'],
  context: '5.7.26 5.7.1',
});
const records = [...codes.map((code) => record({ code })), range, mistake];

const find = (query: string) => findByCodes(readQuery(query), records, catalogue.searchCaptions);
const found = (hits: ReturnType<typeof find>['exact']): string[] =>
  hits.map(({ record: { code, title } }) => code || title);

describe('a code with a page', () => {
  it('is found, with all its letters marked', () => {
    const { exact, instead, near } = find('5.1.1');
    expect(exact).toMatchObject([{ record: { code: '5.1.1' }, why: '', typed: 5 }]);
    expect([...instead, ...near]).toEqual([]);
  });
  it.each([
    ['55x', ['550', '551']],
    ['5.7.6xx', ['5.7.606']],
    ['5.1.x', ['x.1']],
  ])('%s means any digit for each x', (query, wanted) =>
    expect(found(find(query).exact)).toEqual(wanted),
  );
  it.each([
    ['5.7.607', ['5.7.606']],
    ['5.7.649', ['5.7.606']],
    ['5.7.605', []],
    ['5.7.650', []],
    ['4.7.610', []],
    ['5.1.610', []],
  ])('%s lies in a documented range: %j', (query, wanted) =>
    expect(found(find(query).exact)).toEqual(wanted),
  );
});

describe('the start of a code', () => {
  it('finds the class first, then the codes that begin so', () =>
    expect(found(find('5').begun)).toEqual([
      '5xx',
      '550',
      '551',
      '5.1.1',
      '5.7.1',
      '5.7.26',
      '5.7.606',
    ]));
  it('marks what was typed', () =>
    expect(find('55').begun.map(({ typed }) => typed)).toEqual([2, 2]));
});

describe('a code without a page', () => {
  it('finds the same detail in the other class, and no code of another detail', () =>
    expect(found(find('5.4.312').instead)).toEqual(['4.4.312']));
  it('has no other class where it has no dots: 350 is not 450 or 550', () =>
    expect(found(find('350').instead)).toEqual([]));
  it('finds the mistake that names it, after the meant code that is nearest to it', () =>
    expect(found(find('5.7.38').instead)).toEqual(['5.7.1', 'X.7.38 is about DMARC']));
  it('says in the line which code was asked for, and marks nothing that was not typed', () => {
    const [hit] = find('5.4.312').instead;
    expect(hit?.why).toContain('5.4.312');
    expect(hit?.typed).toBe(0);
  });
  it('finds the two nearest numbers, then the class, then further ones', () =>
    expect(found(find('552').near)).toEqual(['551', '550', '5xx']));
  it('finds the subject where no code of it has the class', () =>
    expect(found(find('2.1.9').near)).toContain('x.1'));
});
