import { type PluralForms, pluralOf } from '../../lib/plural';
import { matchesFilter, splitFilter } from './filter-words';

const field = document.querySelector<HTMLInputElement>('#filter');
const status = document.querySelector<HTMLElement>('#filter-status');
const counts = JSON.parse(status?.dataset['counts'] ?? '{"other":""}') as PluralForms;

/**
 * Hides what does not contain the words typed: list items with `data-filter`, and sections that
 * have none left. A plain script of its own: with the framework around it, a page of replies would
 * be ten times as large.
 */
function filter(): void {
  const words = splitFilter(field?.value ?? '');
  const items = [...document.querySelectorAll<HTMLElement>('[data-filter]')];
  for (const item of items) item.hidden = !matchesFilter(item.textContent ?? '', words);
  for (const section of document.querySelectorAll<HTMLElement>('section:has([data-filter])')) {
    section.hidden = !section.querySelector('[data-filter]:not([hidden])');
  }
  const left = items.filter((item) => !item.hidden).length;
  if (status) status.textContent = words.length === 0 ? '' : pluralOf(left, counts);
}

field?.addEventListener('input', filter);
// A browser that comes back to a page puts the words back into the field.
window.addEventListener('pageshow', filter);
