import type { ReactNode } from 'react';
import { SiteFooter } from './site-footer';
import { type HeaderSearchKind, SiteHeader } from './site-header';

/**
 * The frame of every page: skip link, header, content, footer.
 * `search` is false where the page has a search field of its own, 'link' where it takes a paste.
 */
export function Shell({
  name,
  note,
  search = true,
  children,
}: {
  readonly name: string;
  readonly note: ReactNode;
  readonly search?: HeaderSearchKind;
  readonly children: ReactNode;
}) {
  return (
    <>
      <a
        href="#main"
        className="bg-sheet sr-only focus:not-sr-only focus:absolute focus:z-10 focus:m-2 focus:p-2"
      >
        Skip to main content
      </a>
      <div className="airmail print:hidden" />
      <SiteHeader name={name} search={search} />
      <main id="main" tabIndex={-1} className="page-width outline-none">
        {children}
      </main>
      <SiteFooter note={note} />
    </>
  );
}
