import type { ReferenceEntry } from '../../lib/pages/navigation';

/** The pages of the section Reference, each with what it holds. */
export function ReferenceList({ entries }: { readonly entries: readonly ReferenceEntry[] }) {
  return (
    <ul className="mt-6">
      {entries.map(({ name, href, line }) => (
        <li
          key={href}
          className="border-rule grid gap-x-4 border-b py-2 sm:grid-cols-[minmax(8rem,14rem)_1fr]"
        >
          <a href={href} className="font-semibold">
            {name}
          </a>
          <span>{line}</span>
        </li>
      ))}
    </ul>
  );
}
