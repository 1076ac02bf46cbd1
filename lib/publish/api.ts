import type { Provider, ProviderReply } from '../../data/types';
import { permanentOf } from '../codes';
import { allCodes } from '../lookup';
import type { CodePage } from '../pages/code-page';
import { codePages } from '../pages/code-pages';
import { repliesWith } from '../pages/replies';
import * as routes from '../routes';
import { absolute } from '../routes';
import type { Catalogue } from '../types';
import { csvOf } from './csv';
import { type SchemaName, schemaAddress } from './schemas';

/** What is at the head of every file of the open data. */
export function headOf({ site }: Pick<Catalogue, 'site'>) {
  return {
    version: site.dataVersion,
    date: site.checked,
    licence: site.dataLicence,
    about: absolute(routes.api()),
  };
}

/** A number that is no reply of a mail server says so. */
function nameKind({ code, isReply }: CodePage): string {
  if (code.includes('.')) return 'enhanced status code';
  return isReply ? 'reply code' : 'no SMTP reply';
}

/** A code in the list of all codes: `permanent` is null where a code is no failure. */
function summaryOf(page: CodePage) {
  const { code, name, plain, who, standing } = page;
  return {
    code,
    kind: nameKind(page),
    name,
    plain,
    permanent: permanentOf(page.first),
    who,
    standing,
    page: absolute(routes.code(code)),
    json: absolute(routes.api(`codes/${code}.json`)),
  };
}

const pagesOf = (catalogue: Catalogue): CodePage[] =>
  allCodes(catalogue).flatMap((code) => codePages(catalogue)(code) ?? []);

const headWithSchema = (catalogue: Catalogue, schema: SchemaName) => ({
  ...headOf(catalogue),
  schema: schemaAddress(schema),
});

/** `codes.json`: every code with its first sentence. */
export const codesFile = (catalogue: Catalogue) => ({
  ...headWithSchema(catalogue, 'codes'),
  codes: pagesOf(catalogue).map(summaryOf),
});

/** A reply without the number that is only our inference. */
function replyOf({ basic, basicInferred, ...reply }: ProviderReply) {
  return { ...(basic && !basicInferred ? { basic } : {}), ...reply };
}

/**
 * `codes/5.7.26.json`: everything that the page of a code shows, and every reply that carries it.
 */
export function codeFile(code: string, catalogue: Catalogue) {
  const page = codePages(catalogue)(code);
  if (!page) return undefined;
  const {
    advice,
    act,
    next,
    meanings,
    practice,
    uses,
    commands,
    goesWith,
    siblings,
    confused,
    mistakes,
    notes,
    sources,
    causes,
  } = page;
  const wire = page.wire.map(
    ({ speaker, before, code: marked, after }) =>
      `${speaker ? `${speaker}: ` : ''}${before}${marked}${after}`,
  );
  const replies = repliesWith(catalogue.providers, code).map(({ provider, reply }) => ({
    provider: provider.id,
    ...replyOf(reply),
  }));
  return {
    ...headWithSchema(catalogue, 'code'),
    ...summaryOf(page),
    act,
    next,
    advice,
    wire,
    meanings,
    practice,
    uses,
    commands,
    goesWith,
    siblings: siblings.map(({ compare: _, ...sibling }) => sibling),
    confused: confused.map(({ compare: _, ...neighbour }) => neighbour),
    mistakes: mistakes.map(({ claim, href }) => ({ claim, page: absolute(href) })),
    notes,
    causes,
    replies,
    sources,
  };
}

/** `providers.json`: every provider with its replies, host names and where to ask. */
export const providersFile = (catalogue: Catalogue) => ({
  ...headWithSchema(catalogue, 'providers'),
  providers: catalogue.providers.map(({ replies, ...provider }: Provider) => ({
    ...provider,
    page: absolute(routes.provider(provider.id)),
    links: catalogue.helpLinks[provider.id] ?? [],
    replies: replies.map(replyOf),
  })),
});

/** `causes.json`: every cause with its advice. */
export const causesFile = (catalogue: Catalogue) => ({
  ...headWithSchema(catalogue, 'causes'),
  causes: catalogue.causes.map(
    ({ firstAsks: _, atOwn: _own, staysWhenFinal: _stays, ...cause }) => ({
      ...cause,
      // As version 1 promises them.
      wordings: { certain: catalogue.wordings[cause.id] ?? [], vague: [] },
      page: absolute(routes.cause(cause.id)),
    }),
  ),
});

/**
 * `codes.csv`: a row a code, the columns named in the first row. The last three say what stands at the head of the other files.
 */
export function codesTable(catalogue: Catalogue): string {
  const { version, date, licence } = headOf(catalogue);
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
      version,
      date,
      licence,
    ]);
  const columns = [
    'code',
    'kind',
    'name',
    'plain',
    'permanent',
    'who',
    'standing',
    'page',
    'version',
    'date',
    'licence',
  ];
  return csvOf([columns, ...rows]);
}
