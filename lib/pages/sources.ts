import { sourceTexts } from '../../data/interface/sources';
import type { Source } from '../../data/types';
import { filled } from '../filled';
import * as routes from '../routes';

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

/** A page with its day; how old its content is, where it is older than the day on which it was read. */
const pageLabel = (
  {
    url,
    seen,
    content,
  }: { readonly url: string; readonly seen: string; readonly content?: string },
  plain: string,
): string =>
  filled(content ? sourceTexts.page.old : plain, {
    host: hostOf(url),
    seen,
    content: content ?? '',
  });

function rfcLabel(number: number, section: string | undefined, newer: readonly number[]): string {
  const { rfc, replaced, and } = sourceTexts;
  const label = filled(section ? rfc.section : rfc.whole, {
    number: String(number),
    section: section ?? '',
  });
  return newer.length > 0 ? filled(replaced, { label, numbers: newer.join(and) }) : label;
}

/** How a source is shown; `replaced` names the RFC that is in force instead, if any. */
export function viewOf(
  source: Source,
  replaced: (rfc: number) => readonly number[] = () => [],
): SourceView {
  const { kinds, page, registry } = sourceTexts;
  switch (source.kind) {
    case 'rfc':
      return {
        kind: kinds.rfc,
        label: rfcLabel(source.rfc, source.section, replaced(source.rfc)),
        href: routes.rfc(source.rfc, source.section),
      };
    case 'registry':
      return {
        kind: kinds.registry,
        label: filled(registry, { entry: source.entry }),
        href: routes.registry(),
      };
    case 'list':
      return { kind: kinds.list, label: hostOf(source.url), href: source.url };
    case 'catalogue':
      return { kind: kinds.catalogue, label: '', href: '' };
    case 'provider':
      return { kind: kinds.provider, label: pageLabel(source, page.read), href: source.url };
    case 'source code':
    case 'observed':
      return { kind: source.kind, label: pageLabel(source, page.seen), href: source.url };
  }
}
