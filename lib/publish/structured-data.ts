import { definitionSets } from '../../data/interface/definition-sets';
import type { CodePage } from '../pages/code-page';
import * as routes from '../routes';
import { published } from '../routes';
import { TAG_START } from './patterns';

const context = 'https://schema.org';

interface Site {
  readonly name: string;
  readonly description: string;
}

/** The lists of definitions: those of the standards, and apart from them what is merely met. */
const sets = {
  reply: { id: 'reply-codes', name: definitionSets.reply },
  number: { id: 'other-numbers', name: definitionSets.number },
  enhanced: { id: 'enhanced-codes', name: definitionSets.enhanced },
  unregistered: { id: 'unregistered-codes', name: definitionSets.unregistered },
} as const;

function setOf(code: string, isStandard: boolean): object {
  const { id, name } =
    sets[
      code.includes('.')
        ? isStandard
          ? 'enhanced'
          : 'unregistered'
        : isStandard
          ? 'reply'
          : 'number'
    ];
  return {
    '@type': 'DefinedTermSet',
    '@id': `${published(routes.home())}#${id}`,
    name,
    url: published(routes.home()),
  };
}

/** A code as a definition (schema.org, DefinedTerm). */
export function definitionOf({
  code,
  name,
  plain,
  isStandard,
}: Pick<CodePage, 'code' | 'name' | 'plain' | 'isStandard'>): object {
  const url = published(routes.code(code));
  return {
    '@context': context,
    '@type': 'DefinedTerm',
    '@id': url,
    url,
    termCode: code,
    name: `${code} ${name}`,
    description: plain,
    inDefinedTermSet: setOf(code, isStandard),
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
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${url}?q={query}` },
      'query-input': 'required name=query',
    },
  };
}

/** As it is in a script element: nothing in it can end the element. */
export const inScript = (data: object): string =>
  JSON.stringify(data).replace(TAG_START, '\\u003c');
