import type { ChangeView } from '../../lib/pages/changes';
import type { Say } from '../parts/prose';
import { SourceLine } from '../parts/sources';

/** What came, changed or went: the page it is about, what happened, who says so. */
export function ChangeList({
  changes,
  say,
}: {
  readonly changes: readonly ChangeView[];
  readonly say: Say;
}) {
  return (
    <ul>
      {changes.map(({ id, kind, about, text, source }) => (
        <li key={id} id={id} className="border-rule target:bg-marker scroll-mt-4 border-b py-2">
          <span className="border-rule text-soft mr-1.5 rounded-sm border px-1 text-[0.8rem]">
            {kind}
          </span>
          <a href={about.href}>{about.name}</a>: {say(text)}{' '}
          {source && <SourceLine source={source} />}
        </li>
      ))}
    </ul>
  );
}
