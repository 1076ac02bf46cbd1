import { describe, expect, it } from 'vitest';
import type { Source } from '../../data/types';
import { viewOf } from './sources';

const seen = '2026-11-01';
const label = (source: Source) => viewOf(source).label;

describe('a source is shown', () => {
  it.each([
    ['provider', 'example.com, read 2026-11-01', 'example.com, content of 2009, read 2026-11-01'],
    ['observed', 'example.com, 2026-11-01', 'example.com, content of 2009, read 2026-11-01'],
    ['source code', 'example.com, 2026-11-01', 'example.com, content of 2009, read 2026-11-01'],
  ] as const)('%s: with the day, and how old it was then', (kind, plain, old) => {
    const url = 'https://www.example.com/smtp/codes';
    expect(label({ kind, url, seen })).toBe(plain);
    expect(label({ kind, url, seen, content: 'of 2009' })).toBe(old);
    expect(viewOf({ kind, url, seen }).href).toBe(url);
  });

  it('by owner and name where the host alone says nothing', () => {
    const of = (url: string) => label({ kind: 'list', url });
    expect(of('https://github.com/owner/name/blob/main/a.c')).toBe('github.com/owner/name');
    expect(of('https://github.com/owner')).toBe('github.com');
    expect(of('https://example.com/owner/name')).toBe('example.com');
    expect(of('a book')).toBe('a book');
  });

  it('as an RFC with its section, and what replaced it', () => {
    expect(label({ kind: 'rfc', rfc: 5321 })).toBe('RFC 5321');
    expect(viewOf({ kind: 'rfc', rfc: 821, section: '4.2' }, () => [2821, 5321])).toEqual({
      kind: 'standard',
      label: 'RFC 821, 4.2 (replaced by RFC 2821 and 5321)',
      href: 'https://www.rfc-editor.org/rfc/rfc821#section-4.2',
    });
  });

  it('as the registry with its entry, or as our own', () => {
    expect(label({ kind: 'registry', entry: 'X.1.1' })).toBe('IANA registry, X.1.1');
    expect(viewOf({ kind: 'catalogue' })).toEqual({
      kind: 'this catalogue',
      label: '',
      href: '',
    });
  });
});
