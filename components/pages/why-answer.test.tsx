import { describe, expect, it } from 'vitest';
import { catalogue } from '../../lib/catalogue';
import { whyOf } from '../../lib/why/why';
import { attributes } from '../parts/markup.test-helper';
import { WhyAnswer } from './why-answer';

const page = <WhyAnswer texts={catalogue.why} />;
const LINKS = [
  '?s=mfrom;id=ada%40fabrikam.example;ip=192.0.2.1;r=mx.example.com',
  '?s=helo;id=mail.fabrikam.example',
  '?ip=192.0.2.1',
  '?id=a%40b&ip=c',
  '?q=1',
  `?id=${'x'.repeat(400)}`,
];

describe('the answer to a link', () => {
  it('has a place for each part and each word that a link may have', () => {
    const [parts, slots] = [attributes('data-when', page), attributes('data-slot', page)];
    for (const { shown, words } of LINKS.map(whyOf)) {
      expect(parts).toEqual(expect.arrayContaining([...shown]));
      expect(slots).toEqual(expect.arrayContaining(Object.keys(words)));
    }
  });
  it('has no part that no link leads to, but the one for a question mark', () => {
    const shown = new Set<string>(LINKS.flatMap((link) => whyOf(link).shown));
    const parts = new Set(attributes('data-when', page));
    expect([...parts].filter((part) => !shown.has(part))).toEqual(['query']);
  });
});
