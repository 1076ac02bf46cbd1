import { copyText } from './copy-text.client';
import { isBare, siteOf } from './link-address';

const field = document.querySelector<HTMLInputElement>('#site-address');
const status = document.querySelector<HTMLElement>('#site-status');
const own = field?.defaultValue ?? '';
const lines = [...document.querySelectorAll<HTMLElement>('[data-lines]')].map((element) => ({
  element,
  text: element.textContent ?? '',
}));

/** Puts the address that was typed into all lines; one that would break them leaves them as they are. */
function fill(): void {
  const typed = field?.value ?? '';
  const site = siteOf(typed);
  for (const { element, text } of lines) element.textContent = text.replaceAll(own, site ?? own);
  if (status)
    status.textContent = site ? '' : (status.dataset[isBare(typed) ? 'bare' : 'wrong'] ?? '');
}

async function copy(button: HTMLElement): Promise<void> {
  const text = button.closest('figure')?.querySelector('[data-lines]')?.textContent ?? '';
  if (await copyText(text)) button.textContent = button.dataset['done'] ?? '';
}

field?.addEventListener('input', fill);
document.addEventListener('click', ({ target }) => {
  const button = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-done]') : null;
  if (button) void copy(button);
});
// A browser that comes back to a page puts the address back into the field.
window.addEventListener('pageshow', fill);
