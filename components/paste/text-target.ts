/** Does an event belong to something that takes a text itself, as the search field does? */
export const takesText = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest(
    'input:not([type="file"], [type="checkbox"], [type="radio"]), textarea, [contenteditable]',
  ) !== null;
