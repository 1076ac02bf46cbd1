import type { ReactNode } from 'react';

/** A part of a page with a heading that can be linked to. */
export function Section({ id, title, children }: { readonly id: string; readonly title: string; readonly children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="mt-10 print:mt-4">
      <h2 id={id} className="group mb-3 scroll-mt-4">
        {title}{' '}
        <a
          href={`#${id}`}
          aria-label={`Link to “${title}”`}
          className="text-soft font-normal no-underline opacity-0 group-hover:opacity-100 focus-visible:opacity-100 print:hidden"
        >
          #
        </a>
      </h2>
      {children}
    </section>
  );
}
