import type { FocusEvent, TextareaHTMLAttributes } from 'react';
import { keepInAddress } from './address.client';
import { announceResults } from './announcement';
import { SearchResults } from './search-results';
import { pressKey } from './suggestion-keys';
import type { SearchBoxTexts } from './texts';
import type { SuggestionsState } from './use-suggestions.client';

/**
 * What a field with a list of results has: a text area may not be called a combobox (ARIA in HTML),
 * but may say the same of its list.
 */
export function suggestionProps(
  state: SuggestionsState,
): TextareaHTMLAttributes<HTMLTextAreaElement> {
  const { query, found, open, chosen, load, setClosed } = state;
  return {
    'aria-controls': 'results',
    'aria-autocomplete': 'list',
    'aria-haspopup': 'listbox',
    'aria-activedescendant': open && found.hits[chosen] ? `result-${chosen}` : undefined,
    'aria-keyshortcuts': '/',
    enterKeyHint: query ? 'go' : undefined,
    onFocus: () => {
      load();
      setClosed(false);
    },
    onInput: () => setClosed(false),
    onKeyDown: (event) => pressKey(event, state),
  };
}

/** Closes the list when the focus leaves it and the field: it would cover what has the focus then. */
export const suggestionArea = ({ query, setClosed }: SuggestionsState) => ({
  onClickCapture: () => keepInAddress(query),
  onBlur: ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
    if (!currentTarget.contains(relatedTarget)) setClosed(true);
  },
});

/** The results of what stands in the field, and what a screen reader hears of them. */
export function Suggestions({
  state,
  texts,
}: {
  readonly state: SuggestionsState;
  readonly texts: SearchBoxTexts;
}) {
  const { query, found, ready, open, chosen, read } = state;
  return (
    <>
      <SearchResults
        found={found}
        ready={ready}
        open={open}
        chosen={chosen}
        query={query}
        texts={texts}
        onRead={() => read(query)}
      />
      <p role="status" className="sr-only">
        {open ? announceResults(found, ready, texts) : ''}
      </p>
    </>
  );
}
