import type { CodePage } from './code-page';
import { TAG_START } from './patterns';
import { published, routes } from './routes';

const context = 'https://schema.org';

interface Site {
  readonly name: string;
  readonly description: string;
}

/** The two lists of definitions: reply codes and enhanced codes. */
const setOf = (code: string) =>
  code.includes('.')
    ? {
        '@type': 'DefinedTermSet',
        '@id': `${published(routes.home())}#enhanced-codes`,
        name: 'SMTP enhanced status codes (RFC 3463)',
        url: published(routes.home()),
      }
    : { '@type': 'DefinedTermSet', '@id': `${published(routes.home())}#reply-codes`, name: 'SMTP reply codes (RFC 5321)', url: published(routes.home()) };

/** A code as a definition (schema.org, DefinedTerm). */
export function definitionOf({ code, name, plain }: Pick<CodePage, 'code' | 'name' | 'plain'>): object {
  const url = published(routes.code(code));
  return {
    '@context': context,
    '@type': 'DefinedTerm',
    '@id': url,
    url,
    termCode: code,
    name: `${code} ${name}`,
    description: plain,
    inDefinedTermSet: setOf(code),
  };
}

/** The site and how it is searched (schema.org, WebSite). */
export function siteData({ name, description }: Site): object {
  const url = published(routes.home());
  return {
    '@context': context,
    '@type': 'WebSite',
    url,
    name,
    description,
    inLanguage: 'en',
    potentialAction: { '@type': 'SearchAction', target: { '@type': 'EntryPoint', urlTemplate: `${url}?q={query}` }, 'query-input': 'required name=query' },
  };
}

/** As it stands in a script element: nothing in it can end the element. */
export const inScript = (data: object): string => JSON.stringify(data).replace(TAG_START, '\\u003c');
