import { useHydrated } from '../parts/use-hydrated.client';
import { keepInAddress } from './address.client';
import { announceResults } from './announcement';
import { SearchField } from './search-field.client';
import { SearchResults } from './search-results';
import type { SearchBoxTexts } from './texts';
import { type SearchBoxInput, type SearchBoxState, useSearchBox } from './use-search-box.client';

interface Props extends SearchBoxInput {
  readonly examples: readonly string[];
  readonly texts: SearchBoxTexts;
}

/** Searches to try with one click. */
function Examples({
  examples,
  box: { change, field },
}: Pick<Props, 'examples'> & { readonly box: SearchBoxState }) {
  const hydrated = useHydrated();
  return (
    <ul className="mt-3 flex flex-wrap gap-1.5" aria-label="Examples">
      {examples.map((example) => (
        <li key={example}>
          <button
            type="button"
            className="chip"
            disabled={!hydrated}
            onClick={() => {
              change(example);
              field.current?.focus();
            }}
          >
            {example}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The search field with its results. */
export function SearchBox({ examples, texts, ...input }: Props) {
  const box = useSearchBox(input);
  const { text, found, ready, open, chosen, setClosed, handOn } = box;
  return (
    <>
      {/* The list closes when the focus leaves the field and the list: it would cover what has the focus then. */}
      <search
        onClickCapture={() => keepInAddress(text)}
        onBlur={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget)) setClosed(true);
        }}
      >
        <label htmlFor="q" className="mb-2 block text-[1.05rem] font-semibold">
          {texts.label}
        </label>
        <div className="relative">
          <SearchField box={box} texts={texts} />
          <SearchResults
            found={found}
            ready={ready}
            open={open}
            chosen={chosen}
            query={text}
            texts={texts}
            onRead={() => handOn(text)}
          />
        </div>
      </search>
      <p role="status" className="sr-only">
        {open ? announceResults(found, ready, texts) : ''}
      </p>
      <p id="search-hint" className="text-soft mt-2 text-[0.9rem]">
        <kbd>/</kbd> to type, <kbd>↓</kbd> to choose. Typos are fine.
      </p>
      <Examples examples={examples} box={box} />
    </>
  );
}
