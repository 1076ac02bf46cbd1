import type { ReactNode } from 'react';
import type { Navigation } from '../../lib/pages/navigation';
import { SiteFooter } from './site-footer';
import { type HeaderSearch, SiteHeader } from './site-header';

/** The frame of every page: skip link, header, content, footer. */
export function Shell({
  name,
  note,
  navigation,
  search = 'form',
  children,
}: {
  readonly name: string;
  readonly note: ReactNode;
  readonly navigation: Navigation;
  readonly search?: HeaderSearch;
  readonly children: ReactNode;
}) {
  return (
    <>
      <a
        href="#main"
        className="bg-sheet sr-only focus:not-sr-only focus:absolute focus:z-10 focus:m-2 focus:p-2"
      >
        {navigation.skip}
      </a>
      <div className="airmail print:hidden" />
      <SiteHeader name={name} navigation={navigation} search={search} />
      <main id="main" tabIndex={-1} className="page-width outline-none">
        {children}
      </main>
      <SiteFooter note={note} navigation={navigation} />
    </>
  );
}
