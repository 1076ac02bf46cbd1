import type { PluralForms } from '../../lib/plural';
import { Filter } from '../parts/filter';
import { Section } from '../parts/section';

interface Group {
  readonly kind: string;
  readonly title: string;
  readonly providers: readonly {
    readonly name: string;
    readonly href: string;
    /** Other names that people know it by. */
    readonly aliases: readonly string[];
    /** '3 replies' */
    readonly count: string;
  }[];
}

interface Props {
  readonly groups: readonly Group[];
  readonly texts: {
    readonly filter: string;
    readonly placeholder: string;
    readonly counts: PluralForms;
    readonly jump: string;
    readonly also: string;
  };
}

function Jump({ groups, label }: { readonly groups: readonly Group[]; readonly label: string }) {
  return (
    <nav
      aria-label={label}
      className="text-soft mt-4 flex flex-wrap items-center gap-2 text-[0.95rem] print:hidden"
    >
      {label}
      {groups.map(({ kind, title }) => (
        <a key={kind} href={`#${kind}`} className="chip">
          {title}
        </a>
      ))}
    </nav>
  );
}

/** Providers by kind, large ones first, each with its other names and the number of its replies. */
export function ProviderList({ groups, texts }: Props) {
  return (
    <>
      <Filter label={texts.filter} placeholder={texts.placeholder} counts={texts.counts} />
      <Jump groups={groups} label={texts.jump} />
      {groups.map(({ kind, title, providers }) => (
        <Section key={kind} id={kind} title={title}>
          <ul className="grid gap-x-6 sm:grid-cols-2 md:grid-cols-3">
            {providers.map(({ name, href, aliases, count }) => (
              <li
                key={href}
                data-filter=""
                className="border-rule flex items-baseline justify-between gap-2 border-b py-1.5"
              >
                <span className="min-w-0">
                  <a href={href}>{name}</a>
                  {aliases.length > 0 && (
                    <span className="text-soft block text-[0.85rem] [overflow-wrap:anywhere]">
                      {texts.also} {aliases.join(', ')}
                    </span>
                  )}
                </span>
                <span className="text-soft text-[0.9rem] whitespace-nowrap">{count}</span>
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </>
  );
}
