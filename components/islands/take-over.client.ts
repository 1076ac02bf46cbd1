import { type ComponentType, createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import type { IslandName } from './islands';

type Field = HTMLInputElement | HTMLTextAreaElement;

/** The part of the page that is an island, by its name, taken over with the values beside it. */
export function takeOver(
  islands: Readonly<Partial<Record<IslandName, ComponentType<never>>>>,
): void {
  const island = document.querySelector<HTMLElement>('[data-island]');
  const values = island?.nextElementSibling;
  const Part = islands[island?.dataset['island'] as IslandName];
  if (!island || !values?.textContent || !Part)
    throw new Error('The page has no island with its values.');
  const typed = [...island.querySelectorAll<Field>('input, textarea')]
    .filter((field) => field.value !== field.defaultValue)
    .map((field) => ({ field, text: field.value }));
  hydrateRoot(island, createElement(Part, JSON.parse(values.textContent)));
  // What somebody typed or pasted before this script came: the part begins with empty fields.
  for (const { field, text } of typed) {
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
  // The samples in it hold addresses, which would stay in the page when an answer hides its own.
  values.remove();
}
