import { whyOf } from '../../lib/why/why';

const field = document.querySelector<HTMLTextAreaElement>('#link');

/**
 * Shows the parts that answer a link and puts its words into their places: as text, whatever they
 * are. A plain script in the page: it has to ask nobody for anything.
 */
function show(link: string, byQuery: boolean): void {
  const { shown, words } = whyOf(link);
  const parts = new Set<string>(byQuery ? [...shown, 'query'] : shown);
  for (const part of document.querySelectorAll<HTMLElement>('[data-when]'))
    part.hidden = !parts.has(part.dataset['when'] ?? '');
  for (const slot of document.querySelectorAll<HTMLElement>('[data-slot]'))
    slot.textContent = words[slot.dataset['slot'] ?? ''] ?? '';
}

/** A fragment without “=” leads to a section of the page. */
function readAddress(): void {
  const { hash, search } = window.location;
  const given = hash.includes('=') ? hash : search;
  if (field && given) field.value = given.slice(1);
  show(field?.value ?? '', given === search && search !== '');
}

field?.addEventListener('input', () => show(field.value, false));
window.addEventListener('hashchange', readAddress);
// A browser that comes back to a page puts the text back into the field.
window.addEventListener('pageshow', readAddress);
