import { Section } from '../parts/section';

interface Group {
  readonly kind: string;
  readonly title: string;
  readonly providers: readonly {
    readonly name: string;
    readonly href: string;
    /** '3 replies' */
    readonly count: string;
  }[];
}

/** Providers by kind, each with the number of its replies. */
export function ProviderList({ groups }: { readonly groups: readonly Group[] }) {
  return groups.map(({ kind, title, providers }) => (
    <Section key={kind} id={kind} title={title}>
      <ul className="grid gap-x-6 sm:grid-cols-2 md:grid-cols-3">
        {providers.map(({ name, href, count }) => (
          <li
            key={href}
            className="border-rule flex items-baseline justify-between gap-2 border-b py-1.5"
          >
            <a href={href}>{name}</a>
            <span className="text-soft text-[0.9rem]">{count}</span>
          </li>
        ))}
      </ul>
    </Section>
  ));
}
