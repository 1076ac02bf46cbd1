import type { Told } from '../../lib/reader/answer/types';
import { breakable } from './breakable';

/** What the reply names beyond its cause: the blocked address, the limit, the ticket. */
export function Particulars({
  facts,
  title,
  cover,
}: {
  readonly facts: readonly Told[];
  readonly title: string;
  readonly cover: (text: string) => string;
}) {
  if (facts.length === 0) return null;
  return (
    <dl
      aria-label={title}
      data-part="particulars"
      className="mb-1 flex flex-wrap gap-x-3.5 text-[0.85rem] leading-snug"
    >
      {facts.map(({ id, title: name, value }) => (
        <div key={id} className="flex flex-wrap gap-x-1.5">
          <dt className="text-soft">{name}</dt>
          <dd className="min-w-0 font-semibold [overflow-wrap:anywhere]">
            {breakable(cover(value))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
