import type { NavigationLink } from '../../lib/pages/navigation';

interface Props {
  readonly groups: readonly { readonly digit: string; readonly name: string }[];
  /** The ways to group the table; the one that is shown is marked. */
  readonly orders: readonly NavigationLink[];
  readonly texts: { readonly label: string; readonly goTo: string; readonly groupBy: string };
  /** Are the groups of the first digit (5xx) or of the second (x5z)? */
  readonly place?: 'first' | 'second';
}

/** Links to the groups of the table and to its other groupings. */
export function JumpLinks({ groups, orders, texts, place = 'first' }: Props) {
  const nameOf = (digit: string): string => (place === 'first' ? `${digit}xx` : `x${digit}z`);
  return (
    <nav
      id="codes"
      aria-label={texts.label}
      className="text-soft mt-9 flex scroll-mt-4 flex-wrap items-center gap-2 text-[0.95rem] print:hidden"
    >
      {texts.goTo}
      {groups.map(({ digit, name }) => (
        <a
          key={digit}
          href={`#${nameOf(digit)}`}
          className={place === 'first' ? `chip class-${digit} text-tone!` : 'chip'}
        >
          {nameOf(digit)} {name.split(':')[0]?.toLowerCase()}
        </a>
      ))}
      {texts.groupBy}
      {orders.map(({ name, href, current }) => (
        <a
          key={href}
          href={href}
          {...(current ? { 'aria-current': current } : {})}
          className="chip aria-[current]:border-ink! aria-[current]:font-semibold"
        >
          {name}
        </a>
      ))}
    </nav>
  );
}
