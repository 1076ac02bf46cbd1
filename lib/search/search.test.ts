import Fuse from 'fuse.js/min-basic';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../catalogue';
import { allCodes } from '../lookup';
import { comparableCodes } from '../pages/compare';
import { ABROAD } from '../reader/knowledge/abroad';
import { recordsOf } from './records';
import { createSearch } from './search';
import type { Hit } from './types';

const search = createSearch(recordsOf(catalogue, ABROAD), catalogue.searchCaptions, Fuse);
const hitsOf = (query: string): readonly Hit[] => search(query).hits;
const hrefs = (query: string): string[] => hitsOf(query).map(({ record }) => record.href);
const marked = (text: string, marks: Hit['marks']): string[] =>
  marks.map(([start, end]) => text.slice(start, end));

describe('the list of hits', () => {
  it.each(['mail', '550', '5.1', 'blocked', 'user unknown gmail'])(
    '%s: no address twice, ten at most',
    (query) => {
      expect(new Set(hrefs(query)).size).toBe(hrefs(query).length);
      expect(hrefs(query).length).toBeLessThanOrEqual(10);
    },
  );
  it('holds a few replies, and of one provider two at most', () => {
    const replies = hitsOf('rate limit exceeded').filter(({ record }) => record.kind === 'reply');
    const pages = replies.map(({ record }) => record.href.split('#')[0]);
    expect(replies.length).toBeLessThanOrEqual(4);
    expect(pages.every((page) => pages.filter((other) => other === page).length <= 2)).toBe(true);
  });
  it('is the same for the same search', () =>
    expect(search('over quota')).toEqual(search('over quota')));
  it.each(['', '   ', '.', '@', '😀', '\u0000', '5.', '%', 'a'.repeat(5000)])(
    'survives %j',
    (query) => expect(Array.isArray(search(query).hits)).toBe(true),
  );
});

describe('why a hit is there', () => {
  it('marks what was found in the title', () => {
    const hit = hitsOf('mailbox full').find(
      ({ record }) => record.href === '/causes/mailbox-full/',
    );
    expect(marked(hit?.title ?? '', hit?.marks ?? [])).toEqual(['Mailbox', 'full']);
  });
  it('marks what was typed of a code', () => expect(hitsOf('55')[0]).toMatchObject({ typed: 2 }));
  it('names the other word that was found, and marks it', () => {
    const hit = hitsOf('blacklisted').find(({ record }) => record.kind === 'cause');
    expect(hit?.why).toMatch(/Also called “.*blacklist/);
    expect(marked(hit?.why ?? '', hit?.whyMarks ?? []).join()).toMatch(/^blacklist/);
  });
  it.each([
    ['mailbox full', '422', 'Also sent for “mailbox full”'],
    ['blacklisted', '554', 'Also sent for “blacklisted”'],
    ['greylisting', '451', 'Also sent for “greylisting”'],
    ['bad sender address', '5.1.7', 'Also called “bad sender address”'],
  ])('%s: %s is called so only where its name says the same', (query, code, why) =>
    expect(hitsOf(query).find(({ record }) => record.code === code)?.why).toBe(why),
  );
  it('gives no name that the title holds already', () => {
    const hit = hitsOf('mailbox full').find(({ record }) => record.code === '552');
    expect(hit?.title).toBe('Mailbox full or message too large');
    expect(hit?.why).not.toMatch(/^Also/);
  });
  it.each([
    ['spf failed', '4.7.23'],
    ['arc', '4.7.29'],
    ['requiretls', '4.7.30'],
  ])('%s is no name of %s, which has a meaning of its own in its class', (query, code) =>
    expect(hitsOf(query).map(({ record }) => record.code)).not.toContain(code),
  );
  it.each(['422 error', 'error 451', '5XX errors', '421 message', 'error 554 reply', 'email 550'])(
    '%s: words that stand beside any code find nothing of their own',
    (query) => {
      const number = query.split(' ').find((word) => word >= '0' && word < '9') ?? '';
      expect(hrefs(query)).toEqual(hrefs(number));
    },
  );
  it('tells codes with dots and without apart', () => {
    expect(hitsOf('511').find(({ record }) => record.code === '5.1.1')?.why).toMatch(
      /511.*RFC 2034, RFC 3463/,
    );
    expect(hitsOf('5.1.1').find(({ record }) => record.code === '511')?.why).toMatch(
      /5\.1\.1.*RFC 5321/,
    );
  });
  it('says which range a code lies in', () =>
    expect(hitsOf('5.7.610')[0]?.why).toBe('It covers 5.7.606 to 5.7.649.'));
  it('a reply names its provider, its code and its cause', () =>
    expect(hitsOf('TSS04')[0]?.why).toMatch(/^Yahoo.*4\.7\.0: /));
  it.each(['tss04', 'temporarily deferred', 'blocked', 'greylisted'])(
    '%s: no code of another class is called so',
    (query) => {
      const called = hitsOf(query).filter(
        ({ record, why }) =>
          record.kind === 'code' && record.code.includes('.') && why.startsWith('Also called'),
      );
      expect(
        called
          .filter(({ record: { code } }) => code.startsWith('2'))
          .map(({ record }) => record.code),
      ).toEqual([]);
      if (query !== 'blocked')
        expect(
          called
            .filter(({ record: { code } }) => code.startsWith('5'))
            .map(({ record }) => record.code),
        ).toEqual([]);
    },
  );
  it('each hit has a line', () => {
    const lines = ['550', '5.7.606', 'gmail', 'quit', 'dots', '4xx', 'bounce', 'S3150']
      .flatMap(hitsOf)
      .map(({ why }) => why);
    expect(lines.filter((why) => why.trim() === '')).toEqual([]);
  });
});

describe('where nothing is found', () => {
  it('finds nothing in nonsense', () =>
    expect(search('qqqqzzzz')).toEqual({
      hits: [],
      near: true,
      understood: [],
      unknown: ['qqqqzzzz'],
    }));
  it('shows what is near an unknown code', () => {
    const found = search('599');
    expect(found.near).toBe(true);
    expect(found.hits.map(({ record }) => record.href)).toContain('/5xx/');
    expect(found.hits[0]?.why).toContain('599');
  });
  it.each(['5.7.80', 'X.7.38', '4.7.77', '5.7.77'])('%s is only near', (query) =>
    expect(search(query).near).toBe(true),
  );
  it.each(['zzqqxx', '777', '5.7.1000'])('%s: nothing', (query) =>
    expect(search(query)).toMatchObject({ hits: [], near: true }),
  );
  it('shows the same detail in the other class first', () =>
    expect(hrefs('5.4.62')[0]).toBe('/4.4.62/'));
  it('says which words it knows', () =>
    expect(search('qqqqzzzz mailbox')).toMatchObject({
      near: false,
      understood: ['mailbox'],
      unknown: ['qqqqzzzz'],
    }));
});

describe('what is not quite what was asked for', () => {
  it('a token with another digit is only near', () => {
    const found = search('S3140');
    expect(found.near).toBe(true);
    expect(found.hits[0]?.record.href).toBe('/providers/outlook.com/#s3150');
    expect(search('S3150').near).toBe(false);
    expect(search('S315').near).toBe(false);
  });
  it('a number is not the end of a range', () => expect(hrefs('999')).toEqual([]));
  it('a misspelt word is what was asked for', () =>
    expect(search('malbox fulll').near).toBe(false));
});

describe('a cause in another language', () => {
  it.each([
    ['Postfach voll', '/causes/mailbox-full/'],
    ['Das Postfach des Empfängers ist voll', '/causes/mailbox-full/'],
    ['boîte pleine', '/causes/mailbox-full/'],
    ['boite aux lettres pleine', '/causes/mailbox-full/'],
    ['buzón lleno', '/causes/mailbox-full/'],
    ['почтовый ящик переполнен', '/causes/mailbox-full/'],
    ['邮箱已满', '/causes/mailbox-full/'],
    ['메일함이 꽉 찼습니다', '/causes/mailbox-full/'],
    ['usuario desconocido', '/causes/user-unknown/'],
    ['utilisateur inconnu', '/causes/user-unknown/'],
  ])('%s leads to it', (query, page) => {
    expect(hrefs(query)[0]).toBe(page);
    expect(search(query).near).toBe(false);
  });
  it('does not stand before what this site says itself', () =>
    expect(hrefs('mailbox volume')[0]).not.toBe('/causes/mailbox-full/'));
  it('begins a word', () => expect(hrefs('xpostfach voll')).toEqual([]));
});

describe('a code with several providers', () => {
  it.each([
    ['5.7.1 google microsoft', '/compare/5.7.1/'],
    ['550 gmail microsoft', '/compare/550/'],
    ['421 yahoo outlook', '/compare/421/'],
    ['550 5.7.1 google microsoft', '/compare/5.7.1/'],
    ['compare 5.7.1', '/compare/5.7.1/'],
  ])('%s leads to the page that compares them', (query, page) => {
    expect(hrefs(query)[0]).toBe(page);
    expect(search(query).near).toBe(false);
  });
  it('shows a reply of each', () => {
    const pages = hrefs('5.7.1 google microsoft').map((href) => href.split('#')[0]);
    expect(pages).toEqual(
      expect.arrayContaining(['/providers/gmail/', '/providers/exchange-online/']),
    );
  });
  it('leads only to pages that there are', () => {
    const codes = comparableCodes(catalogue);
    const led = allCodes(catalogue).filter((code) =>
      hrefs(`${code} google microsoft`).includes(`/compare/${code}/`),
    );
    expect(led.length).toBeGreaterThan(20);
    expect(led.filter((code) => !codes.includes(code))).toEqual([]);
  });
  it.each(['5.7.1 gmail', '5.7.1', 'compare 550 5.1.1'])('%s: no comparison first', (query) =>
    expect(hrefs(query)[0]).not.toContain('/compare/'),
  );
});
