import type { ManyTexts } from '../../../lib/reader/answer/many';

interface Props {
  readonly query: string;
  readonly find: (query: string) => void;
  /** The outcome whose rows are shown; empty for all. */
  readonly outcome: string;
  readonly show: (outcome: string) => void;
  /** The outcomes that there are. */
  readonly shown: readonly string[];
  readonly outcomes: Readonly<Record<string, string>>;
  readonly texts: ManyTexts;
}

/** Finds deliveries, and shows those of one outcome alone. */
export function Controls({ query, find, outcome, show, shown, outcomes, texts }: Props) {
  return (
    <div className="mt-2 flex flex-wrap gap-x-4 gap-y-2 print:hidden">
      <label className="min-w-0 flex-1 basis-60">
        <span className="block text-[0.9rem]">{texts.find}</span>
        <input
          type="search"
          value={query}
          autoComplete="off"
          spellCheck={false}
          className="field min-h-11 w-full"
          onChange={({ target }) => find(target.value)}
        />
      </label>
      {shown.length > 1 && (
        <label>
          <span className="block text-[0.9rem]">{texts.show}</span>
          <select
            value={outcome}
            className="field min-h-11"
            onChange={({ target }) => show(target.value)}
          >
            <option value="">{texts.everything}</option>
            {shown.map((id) => (
              <option key={id} value={id}>
                {outcomes[id] ?? id}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}
