import type { HelpLinkView, NamedHelpLink } from '../../lib/pages/help-links';
import { SourceLine } from './sources';

/** The links of one provider: what is done there, who can do it, and what names the page. */
export function HelpLinks({ links }: { readonly links: readonly HelpLinkView[] }) {
  return (
    <ul className="space-y-2">
      {links.map(({ label, href, who, source }) => (
        <li key={href}>
          <a href={href} rel="noreferrer">
            {label}
          </a>{' '}
          <span className="text-soft">({who})</span>
          <span className="block">
            <SourceLine source={source} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** One link of each of several providers. */
export function NamedHelpLinks({ links }: { readonly links: readonly NamedHelpLink[] }) {
  return (
    <ul className="space-y-1">
      {links.map(({ label, href, name, page }) => (
        <li key={page}>
          <a href={page}>{name}</a>:{' '}
          <a href={href} rel="noreferrer">
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}
