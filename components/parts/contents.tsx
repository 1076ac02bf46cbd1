/** Links to the parts of a long page; nothing where there are none. */
export function Contents({
  label,
  parts,
}: {
  readonly label: string;
  readonly parts: readonly { readonly id: string; readonly title: string }[];
}) {
  return parts.length > 0 ? (
    <nav aria-label={label} className="mt-5 text-[0.95rem] print:hidden">
      <ul className="flex flex-wrap gap-x-4 gap-y-1">
        {parts.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`} className="inline-flex min-h-6 items-center">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  ) : null;
}
