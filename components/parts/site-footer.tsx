import type { ReactNode } from 'react';
import type { Navigation } from '../../lib/pages/navigation';
import { NavigationLinks } from './navigation-links';
import { ThemeSwitch } from './theme-switch';

/** What to keep in mind while reading, and the pages that the header does not name. */
export function SiteFooter({
  note,
  navigation: { moreLabel, more },
}: {
  readonly note: ReactNode;
  readonly navigation: Pick<Navigation, 'moreLabel' | 'more'>;
}) {
  return (
    <footer className="border-rule text-soft mt-12 border-t">
      <div className="page-width pt-6 pb-12 text-[0.92rem]">
        <p>{note}</p>
        <nav aria-label={moreLabel} className="mt-3 flex flex-wrap gap-x-5 gap-y-1 print:hidden">
          <NavigationLinks links={more} className="text-soft" />
        </nav>
        <ThemeSwitch />
      </div>
    </footer>
  );
}
