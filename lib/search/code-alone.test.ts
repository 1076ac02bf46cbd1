import { expect, it } from 'vitest';
import { catalogue } from '../catalogue';
import { allCodes } from '../lookup';
import { codeAlone } from './code-alone';

it('a search that is one code leads to its page', () => {
  const codes = allCodes(catalogue);
  expect(codes.map(codeAlone)).toEqual(codes);
  expect([' 550 ', '\t5.7.26'].map(codeAlone)).toEqual(['550', '5.7.26']);
});

it.each([
  '',
  '55',
  '5500',
  '5.7',
  '5.7.x',
  '3.7.1',
  '5.7.1234',
  '550 5.1.1',
  '550 gmail',
  '//550',
  '550/',
  '..',
])('%j is more or less than one code, and is searched for', (search) =>
  expect(codeAlone(search)).toBe(''),
);
