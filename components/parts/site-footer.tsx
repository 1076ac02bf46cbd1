import type { ReactNode } from 'react';
import { routes } from '../../lib/routes';

const more = [
  ['How to copy a bounce message', routes.getText()],
  ['Common myths', routes.mistakes()],
  ['Open data', routes.api()],
  ['What has changed', routes.changes()],
  ['About this site', routes.about()],
] as const;

/** What to keep in mind while reading, and the pages about the site itself. */
export function SiteFooter({ note }: { readonly note: ReactNode }) {
  return (
    <footer className="border-rule text-soft mt-12 border-t">
      <div className="page-width pt-6 pb-12 text-[0.92rem]">
        <p>{note}</p>
        <nav aria-label="More" className="mt-3 flex flex-wrap gap-x-5 gap-y-1 print:hidden">
          {more.map(([label, href]) => (
            <a key={label} href={href} className="text-soft inline-flex min-h-6 items-center">
              {label}
            </a>
          ))}
        </nav>
      </div>
    </footer>
  );
}
