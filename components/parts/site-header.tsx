import type { Navigation } from '../../lib/pages/navigation';
import * as routes from '../../lib/routes';
import { NavigationLinks } from './navigation-links';

interface Props {
  readonly name: string;
  readonly navigation: Navigation;
  readonly search: HeaderSearch;
}

/** A page that takes a paste has a link: its policy forbids forms. */
export type HeaderSearch = 'form' | 'link';

function Brand({ name, isHome }: { readonly name: string; readonly isHome: boolean }) {
  return (
    <a
      href={routes.home()}
      {...(isHome ? { 'aria-current': 'page' } : {})}
      className="text-ink flex min-h-6 items-baseline gap-2 text-[1.05rem] font-bold no-underline"
    >
      <b className="class-5 text-tone font-mono" aria-hidden="true">
        550
      </b>
      {name}
    </a>
  );
}

/** A form of plain HTML: this page has no script for it. What it leads to needs one. */
function SearchForm({ label, placeholder, hint }: Navigation['search']) {
  return (
    <search className="needs-script w-full sm:ml-auto sm:w-56 print:hidden">
      <form action={routes.home()}>
        <input
          type="search"
          name="q"
          pattern="[^@]{0,60}"
          title={hint}
          aria-label={label}
          placeholder={placeholder}
          autoComplete="off"
          className="field py-1.5!"
        />
      </form>
    </search>
  );
}

function SearchLink({ link }: Pick<Navigation['search'], 'link'>) {
  return (
    <a
      href={routes.searchField()}
      className="needs-script text-soft hover:text-ink inline-flex min-h-6 items-center sm:ml-auto print:hidden"
    >
      {link}
    </a>
  );
}

/** The name of the site, its sections, and the search. */
export function SiteHeader({ name, navigation, search }: Props) {
  return (
    <header className="bg-sheet border-rule border-b">
      <div className="page-width flex flex-wrap items-center gap-x-6 gap-y-2 py-3">
        <Brand name={name} isHome={navigation.isHome} />
        <nav
          aria-label={navigation.label}
          className="flex flex-wrap gap-x-4 gap-y-1 text-[0.95rem] max-sm:w-full max-sm:justify-between max-sm:gap-x-1.5 max-sm:text-[0.88rem] print:hidden"
        >
          <NavigationLinks
            links={navigation.sections}
            className="text-soft hover:text-ink no-underline hover:underline aria-[current]:underline"
          />
        </nav>
        {search === 'form' ? (
          <SearchForm {...navigation.search} />
        ) : (
          <SearchLink {...navigation.search} />
        )}
      </div>
    </header>
  );
}
