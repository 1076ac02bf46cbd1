const KEY = 'codes-theme';
const root = document.documentElement;

/** Sets the theme, and the switch as soon as the page is read that far. */
const show = (theme: string): void => {
  root.dataset['theme'] = theme;
  const field = document.querySelector<HTMLSelectElement>('[name=theme]');
  if (field) field.value = theme;
};

/** Where a visitor has switched storage off, a choice counts for its page alone. */
const showKept = (): void => {
  try {
    show(localStorage[KEY] ?? '');
  } catch {}
};

// In the head, so that no other theme is painted before.
showKept();
// A page that comes back is as it was left, and the choice may have been made on another one.
addEventListener('pageshow', showKept);
addEventListener('change', ({ target }) => {
  const { name, value } = target as HTMLSelectElement;
  if (name !== 'theme') return;
  show(value);
  try {
    localStorage[KEY] = value;
  } catch {}
});
