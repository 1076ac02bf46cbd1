import type { ReactNode } from 'react';

/** A part of a section, with a heading of its own; left out where there is nothing to list. */
export function SubPart({
  id,
  title,
  items,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly items: readonly unknown[];
  readonly children: ReactNode;
}) {
  return items.length > 0 ? (
    <section data-part={id} className="mt-5">
      <h3 id={id} className="mb-1.5 scroll-mt-4">
        {title}
      </h3>
      {children}
    </section>
  ) : null;
}
