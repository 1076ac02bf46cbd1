import { describe, expect, it } from 'vitest';
import { catalogue } from '../catalogue';
import { allCodes, findByCode } from '../lookup';
import { namedPages, readNamedPage } from '../pages/named-pages';
import { rangesOf } from '../pages/unknown';
import { whatWasMeant } from './what-was-meant';

const known = allCodes(catalogue).flatMap((code) => findByCode(catalogue, code) ?? []);
const pages = namedPages(catalogue).map(readNamedPage);
const ranges = rangesOf(catalogue.enhanced);
const meantBy = (path: string) => {
  const { codes, pages: near, unknown } = whatWasMeant(path, known, ranges, pages);
  return { codes: codes.map(({ code }) => code), hrefs: near.map(({ href }) => href), unknown };
};

describe('an address without a page', () => {
  it.each([
    ['/550-mailbox', ['550']],
    ['/smtp-error-421-too-many', ['421']],
    ['/550-5.7.26', ['5.7.26', '550']],
    ['/help/gmail/5.7.26/', ['5.7.26']],
    ['/5.7.610/', ['5.7.606']],
    ['/x.7.1', ['5.7.1', '4.7.1']],
  ])('%s means the codes %j', (path, codes) =>
    expect(meantBy(path)).toEqual({ codes, hrefs: [], unknown: '' }),
  );

  it.each(['/599/', '/code/599', '/5.9.9/', '/365'])('%s is a code without a page', (path) => {
    const { codes, hrefs, unknown } = meantBy(path);
    expect([codes, hrefs]).toEqual([[], []]);
    expect(path).toContain(unknown);
    expect(unknown).not.toBe('');
  });

  it.each([
    ['/providers/microsoft-365/', '/providers/exchange-online/'],
    ['/providers/gmial/', '/providers/gmail/'],
    ['/Office365', '/providers/exchange-online/'],
    ['/providers/web.de', '/providers/gmx-webde/'],
    ['/163.com/', '/providers/netease/'],
    ['/causes/full-mailbox', '/causes/mailbox-full/'],
    ['/rcpt', '/commands/rcpt-to/'],
    ['/myth/', '/myths/'],
    ['/provider', '/providers/'],
    ['/bad-sequence-of-commands', '/503/'],
    ['/mailbox-unavailable', '/550/'],
  ])('%s means %s first', (path, href) => {
    const { hrefs, unknown } = meantBy(path);
    expect([hrefs[0], unknown]).toEqual([href, '']);
  });

  it.each(['/rfc-821', '/blog/2024/', '/wp-login.php', '/', '/%E0%A4%A'])(
    '%s is nothing that we know',
    (path) => expect(meantBy(path)).toEqual({ codes: [], hrefs: [], unknown: '' }),
  );

  it('every page of a provider, cause and command is found by its own names', () => {
    for (const { href, names } of pages)
      for (const name of names) {
        const folder = href.split('/').slice(0, -2).join('/');
        expect(meantBy(`${folder}/${name.split('/').join(' ')}`).hrefs, name).toContain(href);
      }
  });
});
