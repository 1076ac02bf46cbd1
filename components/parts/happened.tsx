import type { ChangeView } from '../../lib/pages/changes';
import type { Say } from './prose';
import { SourceLine } from './sources';

/** What changed at a provider, each with its date and who says so. */
export function Happened({
  changes,
  say,
}: {
  readonly changes: readonly ChangeView[];
  readonly say: Say;
}) {
  return (
    <ul className="space-y-2">
      {changes.map(({ id, date, text, source }) => (
        <li key={id} className="max-w-[46rem]">
          <time dateTime={date} className="font-semibold">
            {date}
          </time>
          : {say(text)} {source && <SourceLine source={source} />}
        </li>
      ))}
    </ul>
  );
}
