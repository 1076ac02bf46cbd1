import { expect, it } from 'vitest';
import { codesInAddress } from './address';

it.each([
  ['/550-5.7.26', ['5.7.26', '550']],
  ['/550%205.1.1', ['5.1.1', '550']],
  ['/x.7.1', ['x.7.1']],
  ['/5-1-1', ['5.1.1']],
  ['/code/550', ['550']],
  ['/smtp+error+451/', ['451']],
  ['/4yz', ['4xx']],
  ['/%E0%A4%A', []],
  ['/about-us', []],
])('%s means %j', (path, codes) => expect(codesInAddress(path)).toEqual(codes));
