import type { Check } from '../../data/types';
import type { Say } from './prose';

/** Commands to find out more, each with an example of its output and how to read it. */
export function Checks({ checks, say }: { readonly checks: readonly Check[]; readonly say: Say }) {
  return (
    <ol className="space-y-4">
      {checks.map(({ title, command, output, read }) => (
        <li key={title}>
          <h3 className="mb-1">{title}</h3>
          {/* The line of a log wraps: what it is read for stands at its end. */}
          <pre className="sheet px-4 py-2 leading-relaxed whitespace-pre-wrap [overflow-wrap:anywhere]">
            <span className="text-soft select-none">$ </span>
            <b className="font-semibold">{command}</b>
            {output.length > 0 && `\n${output.join('\n')}`}
          </pre>
          <p className="mt-1 max-w-[46rem]">{say(read)}</p>
        </li>
      ))}
    </ol>
  );
}
