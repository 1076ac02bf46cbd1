import type { Provider, ProviderReply } from '../data/types';
import type { CodePage } from './code-page';
import { codePages } from './code-pages';
import { permanentOf } from './codes';
import { allCodes } from './lookup';
import { NEEDS_QUOTES } from './patterns';
import { repliesWith } from './replies';
import { absolute, routes } from './routes';
import type { Catalogue } from './types';

/** What stands at the head of every file of the open data. */
function headOf({ site }: Pick<Catalogue, 'site'>) {
  return { version: site.dataVersion, date: site.checked, licence: site.dataLicence, about: absolute(routes.api()) };
}

const kindOf = (code: string): string => (code.includes('.') ? 'enhanced status code' : 'reply code');

/** A code in the list of all codes: `permanent` is null where a code is no failure. */
function summaryOf({ code, name, plain, who, standing }: CodePage) {
  return {
    code,
    kind: kindOf(code),
    name,
    plain,
    permanent: permanentOf(code),
    who,
    standing,
    page: absolute(routes.code(code)),
    json: absolute(routes.api(`codes/${code}.json`)),
  };
}

const pagesOf = (catalogue: Catalogue): CodePage[] => allCodes(catalogue).flatMap((code) => codePages(catalogue)(code) ?? []);

/** `codes.json`: every code with its first sentence. */
export const codesFile = (catalogue: Catalogue) => ({ ...headOf(catalogue), codes: pagesOf(catalogue).map(summaryOf) });

/** A reply without the number that is only our inference. */
function replyOf({ basic, basicInferred, ...reply }: ProviderReply) {
  return { ...(basic && !basicInferred ? { basic } : {}), ...reply };
}

/** `codes/5.7.26.json`: everything that the page of a code shows, and every reply that carries it. */
export function codeFile(code: string, catalogue: Catalogue) {
  const page = codePages(catalogue)(code);
  if (!page) return undefined;
  const { advice, act, next, meanings, practice, uses, commands, confused, notes, sources, causes } = page;
  const replies = repliesWith(catalogue.providers, code).map(({ provider, reply }) => ({ provider: provider.id, ...replyOf(reply) }));
  return { ...headOf(catalogue), ...summaryOf(page), act, next, advice, meanings, practice, uses, commands, confused, notes, causes, replies, sources };
}

/** `providers.json`: every provider with its replies and host names. */
export const providersFile = (catalogue: Catalogue) => ({
  ...headOf(catalogue),
  providers: catalogue.providers.map(({ replies, ...provider }: Provider) => ({
    ...provider,
    page: absolute(routes.provider(provider.id)),
    replies: replies.map(replyOf),
  })),
});

/** `causes.json`: every cause with its advice. */
export const causesFile = (catalogue: Catalogue) => ({
  ...headOf(catalogue),
  causes: catalogue.causes.map((cause) => ({ ...cause, page: absolute(routes.cause(cause.id)) })),
});

/** A field of a CSV file (RFC 4180): quoted where it holds a comma, a quote or a line end. */
const field = (value: string): string => (NEEDS_QUOTES.test(value) ? `"${value.split('"').join('""')}"` : value);

/** `codes.csv`: a row a code, the columns named in the first row, lines end with CRLF (RFC 4180). */
export function codesTable(catalogue: Catalogue): string {
  const rows = pagesOf(catalogue)
    .map(summaryOf)
    .map(({ code, kind, name, plain, permanent, who, standing, page }) => [
      code,
      kind,
      name,
      plain,
      permanent === null ? '' : String(permanent),
      who,
      standing,
      page,
    ]);
  return [['code', 'kind', 'name', 'plain', 'permanent', 'who', 'standing', 'page'], ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');
}
