import type { ClipboardEvent, KeyboardEvent } from 'react';
import { isText } from './address.client';
import { hitToOpen, placeAbove, placeBelow } from './choice';
import type { SearchBoxTexts } from './texts';
import type { SearchBoxState } from './use-search-box.client';

/** Keys that move the caret. */
const caretKeys: ReadonlySet<string> = new Set(['Home', 'End', 'ArrowLeft', 'ArrowRight']);

/** What each key does to the list; keys that are not named do what they do in any field. */
function keyActions(box: SearchBoxState): Readonly<Record<string, () => void>> {
  const { found, ready, chosen, entered } = box;
  const count = found.hits.length;
  return {
    Escape: () => box.change(''),
    ArrowDown: () => box.choose(placeBelow(chosen, count)),
    ArrowUp: () => box.choose(placeAbove(chosen, count)),
    // Any key of these opens the list: this one does nothing else.
    'Alt+ArrowDown': () => {},
    'Alt+ArrowUp': () => box.setClosed(true),
    Enter: () => {
      entered.current = !ready && count === 0;
      box.visit(hitToOpen(found, chosen));
    },
  };
}

/** The field itself: an editable combobox, as the ARIA practices guide has it. */
export function SearchField({
  box,
  texts,
}: {
  readonly box: SearchBoxState;
  readonly texts: SearchBoxTexts;
}) {
  const { field, text, found, chosen, open, load, change, handOn, setClosed } = box;

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    // The caret moves in the text: no option is chosen any more.
    if (caretKeys.has(event.key)) box.choose(-1);
    const act = keyActions(box)[`${event.altKey ? 'Alt+' : ''}${event.key}`];
    if (!act) return;
    event.preventDefault();
    setClosed(false);
    act();
  }

  function onPaste(event: ClipboardEvent) {
    const pasted = event.clipboardData.getData('text');
    if (!isText(pasted)) return;
    event.preventDefault();
    handOn(pasted);
  }

  return (
    <input
      ref={field}
      id="q"
      name="q"
      type="search"
      role="combobox"
      aria-expanded={open && found.hits.length > 0}
      aria-controls="results"
      aria-autocomplete="list"
      aria-activedescendant={open && found.hits[chosen] ? `result-${chosen}` : undefined}
      aria-describedby="search-hint"
      autoComplete="off"
      autoCapitalize="off"
      autoCorrect="off"
      spellCheck={false}
      enterKeyHint="go"
      placeholder={texts.placeholder}
      className="field"
      value={text}
      onFocus={() => {
        load();
        setClosed(false);
      }}
      onChange={({ target: { value } }) => (isText(value) ? handOn(value) : change(value))}
      onKeyDown={onKeyDown}
      onPaste={onPaste}
    />
  );
}
