import { copyText } from './copy-text.client';

/**
 * Copies what stands before a button with `data-copy`, and says so. A plain script of its own: its
 * page has no other.
 */
document.addEventListener('click', async ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-copy]') : null;
  const text = button?.previousElementSibling?.textContent;
  if (!button || !text || !(await copyText(text))) return;
  button.textContent = button.dataset['copy'] ?? '';
  button.removeAttribute('aria-label');
});
