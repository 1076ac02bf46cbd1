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
    <footer className="border-rule text-soft mt-8 border-t">
      <div className="page-width pt-4 pb-6 text-[0.92rem]">
        <p>{note}</p>
        <div className="mt-3 flex flex-wrap items-center justify-between gap-x-8 gap-y-3 print:hidden">
          <nav aria-label={moreLabel} className="flex flex-wrap gap-x-5 gap-y-1 lg:max-w-[56rem]">
            <NavigationLinks links={more} className="text-soft" />
          </nav>
          <ThemeSwitch />
        </div>
      </div>
    </footer>
  );
}
