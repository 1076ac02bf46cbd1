import { describe, expect, it } from 'vitest';
import { likeness, nearPages } from './near-pages';

describe('how like two names are', () => {
  it.each([
    ['mailboxfull', 'Mailbox full'],
    ['microsoft-365', 'microsoft 365'],
    ['GMAIL', 'Gmail'],
  ])('%j and %j are the same', (asked, name) => expect(likeness(asked, name)).toBe(1));

  it.each([
    ['gmial', 'Gmail', 'Yahoo'],
    ['full mailbox', 'Mailbox full', 'Mailbox disabled'],
    ['exchange', 'Exchange Server', 'Server'],
    ['greylisting', 'Greylisted', 'Blocklisted'],
  ])('%j is nearer to %j than to %j', (asked, near, far) =>
    expect(likeness(asked, near)).toBeGreaterThan(likeness(asked, far)),
  );

  it('is nothing by words that stand everywhere alone', () => {
    expect(likeness('smtp error', 'SMTP codes')).toBeLessThan(0.6);
    expect(likeness('gmail', 'MAIL FROM')).toBeLessThan(0.6);
    expect(likeness('', '')).toBe(0);
  });

  it('a digit is never a typo', () => expect(likeness('365', '355')).toBe(0));
});

describe('the pages near to an address', () => {
  const pages = [
    { href: '/commands/help/', names: ['HELP', 'help'] },
    { href: '/providers/exchange-online/', names: ['Microsoft 365', 'office 365'] },
    { href: '/providers/outlook.com/', names: ['Outlook.com', 'microsoft consumer'] },
    { href: '/providers/', names: ['All providers', 'providers'] },
    { href: '/causes/greylisted/', names: ['Greylisted'] },
    { href: '/providers/postgrey/', names: ['Postgrey', 'greylisting'] },
  ];
  const near = (...parts: string[]) => nearPages(parts, pages).map(({ href }) => href);

  it('are those with the name, however it is written', () => {
    expect(near('providers', 'microsoft-365')).toEqual(['/providers/exchange-online/']);
    expect(near('office365')).toEqual(['/providers/exchange-online/']);
  });
  it('are several where one word fits several', () =>
    expect(near('microsoft')).toEqual(['/providers/exchange-online/', '/providers/outlook.com/']));
  it('are those of the folder, where it has any', () => {
    expect(near('causes', 'greylisting')).toEqual(['/causes/greylisted/']);
    expect(near('providers', 'greylisting')).toEqual(['/providers/postgrey/']);
    expect(near('causes', 'help')).toEqual(['/commands/help/']);
  });
  it('are those of the part before, where the last one says nothing', () =>
    expect(near('providers', 'zzzz')).toEqual(['/providers/']));
  it('are none where nothing fits', () => {
    expect(near('zzzz')).toEqual([]);
    expect(near()).toEqual([]);
  });
});
