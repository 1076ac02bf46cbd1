import { expect, type Page, test } from '@playwright/test';
import { answer, box } from './bounces';
import { positionTexts } from './position-texts';

/** A paste from the clipboard, as a visitor makes it. */
async function pasteInto(page: Page, text: string): Promise<void> {
  await page.goto('/bounce/');
  await box(page).fill(text);
  await expect(answer(page).locator('[data-part="verdict"]')).toBeVisible();
}

/** Does the first line of the element stand inside the window and inside the pane that scrolls? */
const isSeen = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((find) => {
    const element = document.querySelector(find);
    const [line] = element?.getClientRects() ?? [];
    if (!line) return false;
    const pane = element?.closest('[data-testid="marked-text"]')?.getBoundingClientRect();
    const top = Math.max(0, pane?.top ?? 0);
    const bottom = Math.min(window.innerHeight, pane?.bottom ?? window.innerHeight);
    return line.top >= top - 1 && line.bottom <= bottom + 1;
  }, selector);

const sizes = [
  { width: 1280, height: 900 },
  { width: 768, height: 1024 },
  { width: 360, height: 740 },
] as const;

for (const viewport of sizes)
  test.describe(`at ${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport });

    for (const [name, text] of Object.entries(positionTexts))
      test(`verdict, first step and the line that matters are seen without scrolling: ${name}`, async ({
        page,
      }) => {
        await pasteInto(page, text);
        for (const part of [
          '[data-part="verdict"]',
          '[data-part="first-step"]',
          '[data-mark="deciding"]',
        ])
          await expect.poll(() => isSeen(page, part), { message: part }).toBe(true);
        // A list of deliveries makes the page longer, after all that has to be seen.
        if (viewport.width === 1280 && (await page.getByText(/^\d+ addresses: /).count()) === 0)
          expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(
            1101,
          );
        if (viewport.width === 360) {
          const tops = await page
            .getByRole('tab')
            .evaluateAll((tabs) => tabs.map((tab) => tab.getBoundingClientRect().top));
          expect(tops).toHaveLength(3);
          expect(new Set(tops).size).toBe(1);
        }
      });
  });
