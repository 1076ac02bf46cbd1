import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * An axe for a page that says of a fault where it stands, and of what is well nothing: to write a
 * selector for every element of a long page takes half of its time.
 */
export const axe = (page: Page) =>
  new AxeBuilder({ page }).options({ resultTypes: ['violations'], selectors: false });

/** Entries of one list are alike: axe finds in the first of them what it finds in sixty. */
const ENTRIES = 12;

/** Leaves of each long list, table and page of like sections its first entries. */
export const shortenLists = (page: Page): Promise<void> =>
  page.evaluate((most) => {
    for (const list of document.querySelectorAll('ul, ol, dl, tbody'))
      for (const entry of [...list.children].slice(most)) entry.remove();
  }, ENTRIES);

/**
 * What axe finds on the page, long lists shortened: the rule and the first element that breaks it.
 * Some rules need no second look at the same page in another window.
 */
export async function faults(
  page: Page,
  seenBefore: readonly string[] = [],
): Promise<(readonly [string, string | undefined])[]> {
  await shortenLists(page);
  const { violations } = await axe(page)
    .withTags(tags)
    .disableRules([...seenBefore])
    .analyze();
  return violations.map(({ id, nodes }) => [id, nodes[0]?.html] as const);
}
