import { describe, expect, it } from 'vitest';
import { catalogue } from '../catalogue';
import { codesInSections } from './rfc-codes.test-helper';

/** What a code is said to answer, and its titles, with the section that is named for it. */
const cited = catalogue.basic.flatMap(({ code, answers, titles }) =>
  [...answers, ...titles].flatMap(({ source }) =>
    source.kind === 'rfc' ? [{ code, section: `${source.rfc} ${source.section ?? ''}` }] : [],
  ),
);

describe('the section of an RFC that is named for a reply code', () => {
  it('holds that code', () => {
    const wrong = cited.filter(
      ({ code, section }) => !codesInSections[section]?.split(' ').includes(code),
    );
    expect(wrong).toEqual([]);
  });

  it('is named at all: the table holds no section that nothing cites', () => {
    const named = new Set(cited.map(({ section }) => section));
    expect(Object.keys(codesInSections).filter((section) => !named.has(section))).toEqual([]);
  });
});
