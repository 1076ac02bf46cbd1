import { routes } from '../routes';
import type { Catalogue } from '../types';
import type { SearchRecord } from './types';

const basicRecords = ({ basic }: Catalogue): SearchRecord[] =>
  basic.map(({ code, name, plain, words, titles, standing }) => ({
    kind: 'code',
    code,
    title: name,
    line: plain,
    words: [...words, ...titles.map(({ text }) => text), ...(standing === 'nonstandard' ? ['not a standard code'] : [])],
    href: routes.code(code),
  }));

const causeRecords = ({ causes }: Catalogue): SearchRecord[] =>
  causes.map(({ id, name, because, words }) => ({ kind: 'cause', code: '', title: name, line: because, words: [...words], href: routes.cause(id) }));

const commandRecords = ({ commands }: Catalogue): SearchRecord[] =>
  commands.map(({ id, name, what, words }) => ({ kind: 'command', code: '', title: name, line: what, words: [...words], href: routes.command(id) }));

/** Everything that can be found, made from the catalogue at build. */
export function recordsOf(catalogue: Catalogue): SearchRecord[] {
  return [...basicRecords(catalogue), ...enhancedRecords(catalogue), ...causeRecords(catalogue), ...commandRecords(catalogue)];
}

function enhancedRecords({ enhanced }: Catalogue): SearchRecord[] {
  return enhanced.flatMap(({ code, name, words, classes }) =>
    Object.entries(classes).map(([digit, text]) => ({
      kind: 'code' as const,
      code: digit + code.slice(1),
      title: name,
      line: text.plain,
      words: [...words],
      href: routes.code(digit + code.slice(1)),
    })),
  );
}

/** The basic codes by number: small enough for the first page load, so that a number is answered before the rest is there. */
export function exactRecords(catalogue: Catalogue): Record<string, SearchRecord> {
  return Object.fromEntries(basicRecords(catalogue).map((record) => [record.code, { ...record, words: [] }]));
}
