import type { NavigationLink } from '../../lib/pages/navigation';

/** Links of the navigation; the one to the page itself, or to its section, says so. */
export function NavigationLinks({
  links,
  className,
}: {
  readonly links: readonly NavigationLink[];
  readonly className: string;
}) {
  return links.map(({ name, href, current }) => (
    <a
      key={href}
      href={href}
      {...(current ? { 'aria-current': current } : {})}
      className={`inline-flex min-h-6 items-center aria-[current]:text-ink aria-[current]:font-semibold ${className}`}
    >
      {name}
    </a>
  ));
}
