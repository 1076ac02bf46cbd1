import { filled } from '../filled';
import { allCodes } from '../lookup';
import { codePages } from '../pages/code-pages';
import { pluralOf } from '../plural';
import { published, routes } from '../routes';
import type { Catalogue } from '../types';

const item = (title: string, path: string, text: string): string =>
  `- [${title}](${published(path)}): ${text}`;

/**
 * llms.txt: what the site holds, as Markdown, with the open data first, which is easier to read for
 * a program than the pages.
 */
export function llmsText(catalogue: Catalogue): string {
  const { site, headings, causes, providers, counts } = catalogue;
  const pageOf = codePages(catalogue);
  const codes = allCodes(catalogue).flatMap((code) => pageOf(code) ?? []);
  const line = ({
    code,
    name,
    plain,
  }: {
    readonly code: string;
    readonly name: string;
    readonly plain: string;
  }) => item(`${code} ${name}`, routes.code(code), plain);
  const listOf = (wanted: (code: string, isStandard: boolean) => boolean): string =>
    codes
      .filter(({ code, isStandard }) => wanted(code, isStandard))
      .map(line)
      .join('\n');
  const {
    causes: why,
    providers: who,
    commands,
    functions,
    mistakes,
    api,
    bounce,
    about,
  } = headings;
  return [
    `# ${site.name}`,
    `> ${site.description}`,
    filled(site.twin, { basic: '451', enhanced: '4.5.1' }),
    '## Open data',
    [
      item(api.title, routes.api(), api.lead),
      item(
        'codes.json',
        routes.api('codes.json'),
        'every code with its name, first sentence, permanence and who has to act',
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
        'why mail fails, with advice and the wordings that tell it',
      ),
    ].join('\n'),
    '## Pages',
    [
      item(bounce.title, routes.bounce(), bounce.lead),
      item(commands.title, routes.commands(), commands.lead),
      item(functions.title, routes.functions(), functions.lead),
      item(mistakes.title, routes.mistakes(), mistakes.lead),
      item(about.title, routes.about(), about.lead),
    ].join('\n'),
    '## Reply codes (RFC 5321 and its extensions)',
    listOf((code, isStandard) => !code.includes('.') && isStandard),
    '## Other numbers that people meet (historic, experimental, private, or no SMTP reply at all)',
    listOf((code, isStandard) => !code.includes('.') && !isStandard),
    '## Enhanced status codes (RFC 3463 and the IANA registry)',
    listOf((code, isStandard) => code.includes('.') && isStandard),
    '## Enhanced status codes of private use (not in the registry)',
    listOf((code, isStandard) => code.includes('.') && !isStandard),
    `## ${why.title}`,
    causes.map(({ id, name, because }) => item(name, routes.cause(id), because)).join('\n'),
    `## ${who.title}`,
    providers
      .map(({ id, name, replies }) =>
        item(name, routes.provider(id), pluralOf(replies.length, counts.repliesInWords)),
      )
      .join('\n'),
    '',
  ].join('\n\n');
}
