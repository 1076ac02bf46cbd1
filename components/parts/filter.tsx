import type { PluralForms } from '../../lib/plural';
import * as routes from '../../lib/routes';

interface Props {
  readonly label: string;
  /** What can be typed, for example. */
  readonly placeholder: string;
  /** What is said of the number that is left. */
  readonly counts: PluralForms;
}

/**
 * A field that narrows the list on the page; `filter.client.ts` does it. The page is whole without
 * it.
 */
export function Filter({ label, placeholder, counts }: Props) {
  return (
    <div className="needs-script mt-6 max-w-96 print:hidden">
      <label htmlFor="filter" className="mb-1 block font-semibold">
        {label}
      </label>
      <input
        id="filter"
        type="search"
        autoComplete="off"
        spellCheck={false}
        placeholder={placeholder}
        className="field"
      />
      <p
        id="filter-status"
        role="status"
        className="text-soft mt-1 min-h-6 text-[0.9rem]"
        data-counts={JSON.stringify(counts)}
      />
      <script src={routes.filterScript()} defer data-own="" />
    </div>
  );
}
