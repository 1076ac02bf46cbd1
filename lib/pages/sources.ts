import type { Source } from '../../data/types';
import { routes } from '../routes';

/** A source as the page shows it: what kind it is, what it is called, where it is. */
export interface SourceView {
  readonly kind: string;
  readonly label: string;
  readonly href: string;
}

/**
 * 'learn.microsoft.com'; of a public repository its owner and name as well, for the host alone says
 * nothing.
 */
function hostOf(url: string): string {
  if (!URL.canParse(url)) return url;
  const { hostname, pathname } = new URL(url);
  const [, owner, name] = pathname.split('/');
  const host = hostname.replace('www.', '');
  return host === 'github.com' && name ? `${host}/${owner}/${name}` : host;
}

/** How old the content is, where it is older than the day on which it was read. */
const contentOf = ({ content }: { readonly content?: string }): string =>
  content ? `content ${content}, ` : '';

/** How a source is shown; `replaced` names the RFC that is in force instead, if any. */
export function viewOf(
  source: Source,
  replaced: (rfc: number) => readonly number[] = () => [],
): SourceView {
  switch (source.kind) {
    case 'rfc': {
      const newer = replaced(source.rfc);
      const after = newer.length > 0 ? ` (replaced by RFC ${newer.join(' and ')})` : '';
      return {
        kind: 'standard',
        label: `RFC ${source.rfc}${source.section ? `, ${source.section}` : ''}${after}`,
        href: routes.rfc(source.rfc, source.section),
      };
    }
    case 'registry':
      return { kind: 'registry', label: `IANA registry, ${source.entry}`, href: routes.registry() };
    case 'list':
      return { kind: 'copied list', label: hostOf(source.url), href: source.url };
    case 'catalogue':
      return { kind: 'this catalogue', label: '', href: '' };
    case 'provider':
      return {
        kind: 'provider’s page',
        label: `${hostOf(source.url)}, ${contentOf(source)}read ${source.seen}`,
        href: source.url,
      };
    case 'source code':
    case 'observed':
      return {
        kind: source.kind,
        label: `${hostOf(source.url)}, ${contentOf(source)}${source.content ? 'read ' : ''}${source.seen}`,
        href: source.url,
      };
  }
}
