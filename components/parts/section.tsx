import type { ReactNode } from 'react';
import { anchorTexts } from '../../data/interface/anchors';
import { filled } from '../../lib/filled';

/** A part of a page with a heading that can be linked to. */
export function Section({
  id,
  title,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <section data-part={id} className="mt-10 print:mt-4">
      {/* The link stands beside the heading: a screen reader that reads headings does not read it with each. */}
      <div className="group mb-3 flex items-baseline gap-1">
        <h2 id={id} className="scroll-mt-4">
          {title}
        </h2>
        <a
          href={`#${id}`}
          aria-label={filled(anchorTexts.toTitle, { title })}
          className="text-soft min-w-6 px-1 text-[1.25rem] no-underline opacity-0 group-hover:opacity-100 focus-visible:opacity-100 print:hidden"
        >
          #
        </a>
      </div>
      {children}
    </section>
  );
}
