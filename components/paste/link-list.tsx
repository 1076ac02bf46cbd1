import type { AnswerLink } from '../../lib/reader/answer/types';

/** Links to act, or that stood in the text; where they lead is shown in full. */
export function LinkList({
  title,
  links,
  cover,
}: {
  readonly title: string;
  readonly links: readonly AnswerLink[];
  readonly cover: (text: string) => string;
}) {
  if (links.length === 0) return null;
  return (
    <div className="mb-3">
      <p className="font-semibold">{title}</p>
      <ul className="space-y-1">
        {links.map(({ label, href }) => (
          <li key={href} className="[overflow-wrap:anywhere]">
            <a href={href} rel="noreferrer">
              {cover(label)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
