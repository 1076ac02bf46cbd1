import type { Advice } from '../../data/types';
import type { Say } from './prose';

interface Reader {
  readonly id: keyof Advice;
  readonly name: string;
}

function Steps({
  name,
  steps,
  say,
  isNamed,
}: {
  readonly name: string;
  readonly steps: readonly string[];
  readonly say: Say;
  /** Is the name already above it, on the screen? */
  readonly isNamed: boolean;
}) {
  return (
    <section className="sheet px-5 py-4">
      <h3 className={isNamed ? 'sr-only print:not-sr-only' : 'mb-1'}>{name}</h3>
      <ol className="max-w-[46rem] list-decimal space-y-1.5 pl-5">
        {steps.map((step) => (
          <li key={step}>{say(step)}</li>
        ))}
      </ol>
    </section>
  );
}

/**
 * What to do, for one reader at a time: the style sheet shows the steps behind the chosen button.
 * On paper, and in a browser that does not know how, all are shown.
 */
export function AdviceByReader({
  advice,
  readers,
  label,
  say,
}: {
  readonly advice: Advice;
  readonly readers: readonly Reader[];
  /** What is chosen between, for those who do not see it. */
  readonly label: string;
  readonly say: Say;
}) {
  const [first, ...others] = readers.filter(({ id }) => advice[id].length > 0);
  if (!first) return null;
  if (others.length === 0)
    return <Steps name={first.name} steps={advice[first.id]} say={say} isNamed={false} />;
  return (
    <fieldset className="readers">
      <legend className="sr-only">{label}</legend>
      {[first, ...others].map(({ id, name }) => (
        <div key={id}>
          <label>
            <input type="radio" name="reader" value={id} defaultChecked={id === first.id} />
            {name}
          </label>
          <Steps name={name} steps={advice[id]} say={say} isNamed />
        </div>
      ))}
    </fieldset>
  );
}
