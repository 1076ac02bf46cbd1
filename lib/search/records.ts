import type { Provider } from '../../data/types';
import { familyPages } from '../family-page';
import { enhancedCodes, findByCode } from '../lookup';
import { codesOf } from '../replies';
import { routes } from '../routes';
import type { Catalogue } from '../types';
import type { SearchRecord } from './types';

const basicRecords = ({ basic }: Pick<Catalogue, 'basic'>): SearchRecord[] =>
  basic.map(({ code, name, plain, words, titles, standing }) => ({
    kind: 'code',
    code,
    title: name,
    line: plain,
    words: [...words, ...titles.map(({ text }) => text), ...(standing === 'nonstandard' ? ['not a standard code'] : [])],
    href: routes.code(code),
  }));

function enhancedRecords(catalogue: Catalogue): SearchRecord[] {
  return enhancedCodes(catalogue).map((code) => {
    const detail = catalogue.enhanced.find((entry) => entry.code === `X${code.slice(1)}`);
    const title = catalogue.registry.find((row) => row.code === detail?.code)?.title ?? '';
    const entry = findByCode(catalogue, code);
    return {
      kind: 'code',
      code,
      title: entry?.name ?? '',
      line: entry?.plain ?? '',
      words: [...(detail?.words ?? []), ...(title ? [title] : [])],
      href: routes.code(code),
    };
  });
}

const familyRecords = (catalogue: Catalogue): SearchRecord[] =>
  familyPages(catalogue).map(({ code, name, plain }) => ({
    kind: code.startsWith('x') ? 'subject' : 'class',
    code,
    title: name,
    line: plain,
    words: [],
    href: routes.code(code),
  }));

const causeRecords = ({ causes }: Catalogue): SearchRecord[] =>
  causes.map(({ id, name, because, words }) => ({ kind: 'cause', code: '', title: name, line: because, words: [...words], href: routes.cause(id) }));

const commandRecords = ({ commands }: Catalogue): SearchRecord[] =>
  commands.map(({ id, name, what, words }) => ({ kind: 'command', code: '', title: name, line: what, words: [...words], href: routes.command(id) }));

const mistakeRecords = ({ mistakes }: Catalogue): SearchRecord[] =>
  mistakes.map(({ id, claim, words }) => ({
    kind: 'mistake',
    code: '',
    title: claim,
    line: 'commonly said wrongly',
    words: [...words],
    href: routes.mistakes(id),
  }));

function providerRecords({ id, name, aliases, hosts, replies }: Provider, { causes }: Catalogue): SearchRecord[] {
  const own: SearchRecord = {
    kind: 'provider',
    code: '',
    title: name,
    line: `${replies.length} replies with their meaning`,
    words: [id, ...aliases, ...hosts.map(({ end }) => end)],
    href: routes.provider(id),
  };
  const said = replies
    .filter(({ match }) => match.length > 0)
    .map((reply): SearchRecord => {
      const [title = '', ...words] = reply.match;
      const cause = causes.find((entry) => entry.id === reply.cause)?.name ?? '';
      return { kind: 'reply', code: '', title, line: `${name} ${codesOf(reply).join(' ')}: ${cause}`, words, href: routes.provider(id, reply.id) };
    });
  return [own, ...said];
}

/** Everything that can be found, made from the catalogue at build. */
export function recordsOf(catalogue: Catalogue): SearchRecord[] {
  return [
    ...basicRecords(catalogue),
    ...enhancedRecords(catalogue),
    ...familyRecords(catalogue),
    ...causeRecords(catalogue),
    ...commandRecords(catalogue),
    ...catalogue.providers.flatMap((provider) => providerRecords(provider, catalogue)),
    ...mistakeRecords(catalogue),
  ];
}

/** The basic codes by number: small enough for the first page load, so that a number is answered before the rest is there. */
export function exactRecords(catalogue: Catalogue): Record<string, SearchRecord> {
  return Object.fromEntries(basicRecords(catalogue).map((record) => [record.code, { ...record, words: [] }]));
}
