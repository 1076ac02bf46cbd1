import type { Advice } from '../../data/types';
import type { Say } from './prose';

type Reader = keyof Advice;

/** What to do, a column for each reader who has something to do. */
export function AdviceColumns({
  advice,
  readers,
  say,
}: {
  readonly advice: Advice;
  readonly readers: readonly { readonly id: Reader; readonly name: string }[];
  readonly say: Say;
}) {
  return (
    <div className="grid gap-4 sm:grid-cols-[repeat(auto-fit,minmax(17rem,1fr))]">
      {readers
        .filter(({ id }) => advice[id].length > 0)
        .map(({ id, name }) => (
          <section key={id} className="sheet px-5 py-4">
            <h3 className="mb-1">{name}</h3>
            <ol className="list-decimal space-y-1.5 pl-5">
              {advice[id].map((step) => (
                <li key={step}>{say(step)}</li>
              ))}
            </ol>
          </section>
        ))}
    </div>
  );
}
