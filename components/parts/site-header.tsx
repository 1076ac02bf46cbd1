import { routes } from '../../lib/routes';

const sections = [
  ['Causes', routes.causes()],
  ['Providers', routes.providers()],
  ['Commands', routes.commands()],
  ['Functions', routes.functions()],
  ['Explain a bounce', routes.bounce()],
] as const;

function Brand({ name }: { readonly name: string }) {
  return (
    <a
      href={routes.home()}
      className="text-ink flex min-h-6 items-baseline gap-2 text-[1.05rem] font-bold no-underline"
    >
      <b className="class-5 text-tone font-mono" aria-hidden="true">
        550
      </b>
      {name}
    </a>
  );
}

/** A form of plain HTML, so that it works without JavaScript. */
function HeaderSearch() {
  return (
    <search className="w-full sm:ml-auto sm:w-64 print:hidden">
      <form action={routes.home()}>
        <input
          type="search"
          name="q"
          maxLength={200}
          pattern="[^@]*"
          title="Enter a code or words. Do not enter an email address: it would become part of the page address and reach the server. To check a whole message, use “Explain a bounce”."
          aria-label="Search for a code or words"
          placeholder="Code or words"
          autoComplete="off"
          className="field py-1.5!"
        />
      </form>
    </search>
  );
}

/** Instead of the form where the page takes a paste: its policy forbids forms. */
function SearchLink() {
  return (
    <a
      href={routes.searchField()}
      className="text-soft hover:text-ink inline-flex min-h-6 items-center sm:ml-auto print:hidden"
    >
      Search
    </a>
  );
}

export type HeaderSearchKind = boolean | 'link';

/** The name of the site, its sections, and a search where the page has none of its own. */
export function SiteHeader({
  name,
  search,
}: {
  readonly name: string;
  readonly search: HeaderSearchKind;
}) {
  return (
    <header className="bg-sheet border-rule border-b">
      <div className="page-width flex flex-wrap items-center gap-x-6 gap-y-2 py-3">
        <Brand name={name} />
        <nav
          aria-label="Site"
          className="flex flex-wrap gap-x-4 gap-y-1 text-[0.95rem] print:hidden"
        >
          {sections.map(([label, href]) => (
            <a
              key={label}
              href={href}
              className="text-soft hover:text-ink inline-flex min-h-6 items-center no-underline hover:underline"
            >
              {label}
            </a>
          ))}
        </nav>
        {search === true && <HeaderSearch />}
        {search === 'link' && <SearchLink />}
      </div>
    </header>
  );
}
