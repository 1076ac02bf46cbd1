import type { ReactNode } from 'react';
import { Section } from './section';

/** A section that is left out where there is nothing to list in it. */
export function Part({
  id,
  title,
  items,
  children,
}: {
  readonly id: string;
  readonly title: string;
  /** What the section lists: without any, there is no heading either. */
  readonly items: readonly unknown[];
  readonly children: ReactNode;
}) {
  return items.length > 0 ? (
    <Section id={id} title={title}>
      {children}
    </Section>
  ) : null;
}
