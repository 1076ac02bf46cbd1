import { filled } from '../filled';
import { allCodes } from '../lookup';
import { pageRoutes } from '../page-routes';
import { codePages } from '../pages/code-pages';
import { pluralOf } from '../plural';
import * as routes from '../routes';
import { published } from '../routes';
import type { Catalogue } from '../types';

const item = (title: string, path: string, text: string): string =>
  `- [${title}](${published(path)}): ${text}`;

const listOpenData = ({ headings: { api }, llmsTexts: { files } }: Catalogue): string =>
  [
    item(api.title, routes.api(), api.lead),
    ...Object.entries(files).map(([file, text]) => item(file, routes.api(file), text)),
  ].join('\n');

const listPages = ({ headings }: Catalogue): string =>
  (['bounce', 'getText', 'commands', 'functions', 'mistakes', 'link', 'about'] as const)
    .map((page) => item(headings[page].title, pageRoutes[page](), headings[page].lead))
    .join('\n');

/** Basic or enhanced codes, those of a standard or the others. */
function listCodes(catalogue: Catalogue, isEnhanced: boolean, wantsStandard: boolean): string {
  const pageOf = codePages(catalogue);
  return allCodes(catalogue)
    .filter((code) => code.includes('.') === isEnhanced)
    .flatMap((code) => pageOf(code) ?? [])
    .filter(({ isStandard }) => isStandard === wantsStandard)
    .map(({ code, name, plain }) => item(`${code} ${name}`, routes.code(code), plain))
    .join('\n');
}

const listProviders = ({ providers, counts }: Catalogue): string =>
  providers
    .map(({ id, name, replies }) =>
      item(name, routes.provider(id), pluralOf(replies.length, counts.repliesInWords)),
    )
    .join('\n');

/**
 * llms.txt: what the site holds, as Markdown, with the open data first, which is easier to read for
 * a program than the pages.
 */
export function llmsText(catalogue: Catalogue): string {
  const { site, headings, causes, llmsTexts } = catalogue;
  return [
    `# ${site.name}`,
    `> ${site.description}`,
    filled(site.twin, { basic: '451', enhanced: '4.5.1' }),
    `## ${llmsTexts.openData}`,
    listOpenData(catalogue),
    `## ${llmsTexts.pages}`,
    listPages(catalogue),
    `## ${llmsTexts.reply}`,
    listCodes(catalogue, false, true),
    `## ${llmsTexts.number}`,
    listCodes(catalogue, false, false),
    `## ${llmsTexts.enhanced}`,
    listCodes(catalogue, true, true),
    `## ${llmsTexts.unregistered}`,
    listCodes(catalogue, true, false),
    `## ${headings.causes.title}`,
    causes.map(({ id, name, because }) => item(name, routes.cause(id), because)).join('\n'),
    `## ${headings.providers.title}`,
    listProviders(catalogue),
    '',
  ].join('\n\n');
}
