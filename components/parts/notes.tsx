import type { SourceView } from '../../lib/pages/sources';
import type { Say } from './prose';
import { SourceLine } from './sources';

/** Remarks, each with the source it stands on. */
export function Notes({
  notes,
  say,
}: {
  readonly notes: readonly { readonly text: string; readonly source: SourceView }[];
  readonly say: Say;
}) {
  return (
    <ul className="list-disc space-y-2 pl-5">
      {notes.map(({ text, source }) => (
        <li key={text}>
          {say(text)} <SourceLine source={source} />
        </li>
      ))}
    </ul>
  );
}
