import { expect, it } from 'vitest';
import { codesBeforeWords, codesInAddress, partsOfAddress } from './address';

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
  ['/5.7/', ['x.7']],
  ['/X.7/', ['x.7']],
  ['/5.7.x/', ['x.7']],
  ['/550.html', ['550']],
  ['/5.1.1.', ['5.1.1']],
  ['/511.', ['511']],
  ['/5.01.1/', ['5.1.1']],
  ['/2024/', []],
  ['/999/', ['999']],
  ['/providers/microsoft-365/', []],
  ['/providers/gmail/550', ['550']],
  ['/550-mailbox', []],
  ['/550.json', ['550']],
])('%s means %j', (path, codes) => expect(codesInAddress(path)).toEqual(codes));

it.each([
  ['/550-mailbox', ['550']],
  ['/smtp-error-550-5.1.1-user', ['5.1.1', '550']],
  ['/microsoft-365', []],
  ['/rfc-821', []],
])('%s has %j before its words', (path, codes) => expect(codesBeforeWords(path)).toEqual(codes));

it('the parts of an address are small, without endings', () =>
  expect(partsOfAddress('/Providers/Microsoft+365.html/')).toEqual(['providers', 'microsoft 365']));
