import type { CompareIndexPage } from '../../lib/pages/compare-index';
import { Section } from '../parts/section';

/** Everything that can be compared: codes and causes with the number of providers, then pairs. */
export function CompareIndex({ groups }: { readonly groups: CompareIndexPage }) {
  return groups.map(({ id, title, links }) => (
    <Section key={id} id={id} title={title}>
      <ul className="flex flex-wrap gap-1.5">
        {links.map(({ name, href, note }) => (
          <li key={href}>
            <a href={href} className="chip">
              {name}
              {note && <span className="text-soft ml-1.5">{note}</span>}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  ));
}
