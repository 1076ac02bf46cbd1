import type { KeyboardEvent } from 'react';
import { hitToOpen, placeAbove, placeBelow } from './choice';
import type { SuggestionsState } from './use-suggestions.client';

/** Keys that move the caret. */
const caretKeys: ReadonlySet<string> = new Set(['Home', 'End', 'ArrowLeft', 'ArrowRight']);

/** What each key does to the list; keys that are not named do what they do in any field. */
function keyActions(state: SuggestionsState): Readonly<Record<string, () => void>> {
  const { query, found, ready, chosen, entered, choose } = state;
  const count = found.hits.length;
  return {
    // The list first, then the field: what is cleared comes back with Ctrl+Z.
    Escape: () => (state.open ? state.setClosed(true) : state.clear()),
    ArrowDown: () => choose(placeBelow(chosen, count)),
    ArrowUp: () => choose(placeAbove(chosen, count)),
    // Any key of these opens the list: this one does nothing else.
    'Alt+ArrowDown': () => {},
    'Alt+ArrowUp': () => state.setClosed(true),
    Enter: () => {
      entered.current = !ready && count === 0 ? query : '';
      state.visit(hitToOpen(found, chosen));
    },
  };
}

/** Does to the list what a key asks for, while the field holds a search. */
export function pressKey(event: KeyboardEvent, state: SuggestionsState): void {
  if (!state.query.trim() || event.nativeEvent.isComposing) return;
  // The caret moves in the text: no option is chosen any more.
  if (caretKeys.has(event.key)) state.choose(-1);
  const modifiers = `${event.altKey ? 'Alt+' : ''}${event.shiftKey ? 'Shift+' : ''}`;
  const act = keyActions(state)[modifiers + event.key];
  if (!act) return;
  event.preventDefault();
  state.setClosed(false);
  act();
}
