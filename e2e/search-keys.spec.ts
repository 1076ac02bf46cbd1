import { expect, test } from '@playwright/test';
import { box, hits } from './bounces';

test('arrows choose, Escape closes the list, then clears, and undo brings it back', async ({
  page,
}) => {
  await page.goto('/');
  const input = box(page);
  await input.fill('syntax');
  await expect(hits(page).nth(1)).toBeVisible();
  await input.press('ArrowDown');
  await input.press('ArrowDown');
  await expect(hits(page).nth(1)).toHaveAttribute('aria-selected', 'true');
  await expect(input).toHaveAttribute('aria-activedescendant', 'result-1');
  await input.press('ArrowUp');
  await input.press('ArrowUp');
  await expect(hits(page).last()).toHaveAttribute('aria-selected', 'true');
  await input.press('Escape');
  await expect(input).toHaveValue('syntax');
  await expect(hits(page).first()).toBeHidden();
  await input.press('Escape');
  await expect(input).toHaveValue('');
  await expect(hits(page)).toHaveCount(0);
  await input.press('Control+z');
  await expect(input).toHaveValue('syntax');
  await expect(input).toBeFocused();
});

test('Alt and an arrow open and close the list, the keys of the caret choose nothing', async ({
  page,
}) => {
  await page.goto('/');
  const input = box(page);
  await input.fill('syntax');
  // Before there is a result no key can choose one.
  await expect(hits(page).first()).toBeVisible();
  await input.press('ArrowDown');
  for (const key of ['Home', 'End', 'ArrowLeft', 'ArrowRight']) {
    await expect(input).toHaveAttribute('aria-activedescendant', 'result-0');
    await input.press(key);
    await expect(input).not.toHaveAttribute('aria-activedescendant');
    await input.press('ArrowDown');
  }
  await input.press('Alt+ArrowUp');
  await expect(hits(page).first()).toBeHidden();
  await expect(input).toHaveValue('syntax');
  await input.press('Home');
  await input.press('Alt+ArrowDown');
  await expect(hits(page).first()).toBeVisible();
  await expect(page.locator('[aria-selected="true"]')).toHaveCount(0);
});

test('the list never covers what has the focus', async ({ page }) => {
  await page.goto('/');
  const input = box(page);
  await input.fill('mailbox full');
  await expect(hits(page).first()).toBeVisible();
  await input.press('Tab');
  await expect(page.getByRole('link', { name: 'How to check that' })).toBeFocused();
  await expect(hits(page).first()).toBeHidden();
});

test('where only something near was found, Enter opens what was chosen and nothing else', async ({
  page,
}) => {
  await page.goto('/');
  for (const query of ['5.7.80', '5.7.77']) {
    await box(page).fill(query);
    await expect(page).toHaveURL(new RegExp(`q=${query}$`));
    await expect(page.getByText('No results for')).toBeVisible();
    await expect(page.locator('[aria-selected="true"]')).toHaveCount(0);
    await box(page).press('Enter');
    await expect(page).toHaveURL(new RegExp(`q=${query}$`));
  }
  await box(page).fill('5.7.80');
  await expect(hits(page).nth(1)).toContainText(/“.*”\s*myth/s);
  await box(page).press('ArrowDown');
  await box(page).press('Enter');
  await expect(page).toHaveURL(/\/5\.7\.8\/$/);
});

test('what was typed before the scripts had loaded is answered as if it were typed after', async ({
  page,
}) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/', { waitUntil: 'commit' });
  await box(page).fill('syntax');
  release();
  await expect(hits(page).nth(1)).toBeVisible();
  await expect(page.locator('[aria-selected="true"]')).toHaveCount(0);
  await box(page).press('ArrowDown');
  await expect(hits(page).first()).toHaveAttribute('aria-selected', 'true');
});

test('leaving the field closes the results, coming back opens them', async ({ page }) => {
  await page.goto('/');
  const input = box(page);
  await input.fill('full');
  await expect(hits(page).first()).toBeVisible();
  await page.getByRole('heading', { level: 1 }).click();
  await expect(hits(page).first()).toBeHidden();
  await input.focus();
  await expect(hits(page).first()).toBeVisible();
});
