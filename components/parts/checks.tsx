import type { Check } from '../../data/types';
import type { Say } from './prose';

/** Commands to find out more, each with an example of its output and how to read it. */
export function Checks({ checks, say }: { readonly checks: readonly Check[]; readonly say: Say }) {
  return (
    <ol className="space-y-4">
      {checks.map(({ title, command, output, read }) => (
        <li key={title}>
          <h3 className="mb-1">{title}</h3>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable with the keyboard. */}
          <pre tabIndex={0} className="sheet overflow-x-auto px-4 py-2 leading-relaxed">
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
