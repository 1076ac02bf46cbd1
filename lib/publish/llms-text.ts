import { filled } from '../filled';
import { allCodes } from '../lookup';
import { codePages } from '../pages/code-pages';
import { pluralOf } from '../plural';
import { published, routes } from '../routes';
import type { Catalogue } from '../types';

const item = (title: string, path: string, text: string): string =>
  `- [${title}](${published(path)}): ${text}`;

const listOpenData = ({ headings: { api } }: Catalogue): string =>
  [
    item(api.title, routes.api(), api.lead),
    item(
      'codes.json',
      routes.api('codes.json'),
      'every code with its name, first sentence, permanence and who needs to act',
    ),
    item('codes.csv', routes.api('codes.csv'), 'the same for a spreadsheet'),
    item(
      'providers.json',
      routes.api('providers.json'),
      'the replies of providers and mail servers with their meaning',
    ),
    item(
      'causes.json',
      routes.api('causes.json'),
      'why emails fail, with advice and the typical wording',
    ),
    item(
      'replies.json',
      routes.api('replies.json'),
      'replies of real servers, each with its causes, who can act, and its source',
    ),
  ].join('\n');

const listPages = ({ headings }: Catalogue): string =>
  (['bounce', 'getText', 'commands', 'functions', 'mistakes', 'link', 'about'] as const)
    .map((page) => item(headings[page].title, routes[page](), headings[page].lead))
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
  const { site, headings, causes } = catalogue;
  return [
    `# ${site.name}`,
    `> ${site.description}`,
    filled(site.twin, { basic: '451', enhanced: '4.5.1' }),
    '## Open data',
    listOpenData(catalogue),
    '## Pages',
    listPages(catalogue),
    '## Reply codes (RFC 5321 and its extensions)',
    listCodes(catalogue, false, true),
    '## Other numbers that people meet (historic, experimental, of one sender only, or not an SMTP reply)',
    listCodes(catalogue, false, false),
    '## Enhanced status codes (RFC 3463 and the IANA registry)',
    listCodes(catalogue, true, true),
    '## Enhanced status codes that are not in the registry (whoever sends them decides what they mean)',
    listCodes(catalogue, true, false),
    `## ${headings.causes.title}`,
    causes.map(({ id, name, because }) => item(name, routes.cause(id), because)).join('\n'),
    `## ${headings.providers.title}`,
    listProviders(catalogue),
    '',
  ].join('\n\n');
}
