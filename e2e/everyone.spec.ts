import { expect, test } from '@playwright/test';
import { axe, shortenLists } from './axe';
import { box } from './bounces';
import { bare, islands } from './kinds';

test('the keyboard reaches the skip link first, then everything, and shows where it is', async ({
  page,
}) => {
  await page.goto('/550/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to main content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeFocused();
  await page.keyboard.press('Tab');
  const outline = await page.evaluate(
    () => getComputedStyle(document.activeElement ?? document.body).outlineStyle,
  );
  expect(outline).toBe('solid');
});

test('landmarks and language', async ({ page }) => {
  for (const path of [...bare, ...islands]) {
    await page.goto(path);
    const counts = await page.evaluate(() =>
      ['html[lang="en"]', 'body > header', 'main', 'body > footer', 'h1'].map((selector) => [
        selector,
        document.querySelectorAll(selector).length,
      ]),
    );
    expect(
      counts.filter(([, count]) => count !== 1),
      path,
    ).toEqual([]);
  }
});

test('text at 200 % is not cut off', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 800 });
  for (const path of ['/', '/550/', '/providers/gmail/', '/bounce/', '/myths/']) {
    await page.goto(path);
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wider, path).toBeLessThanOrEqual(0);
  }
});

test('targets are 24 px or stand in a sentence', async ({ page }) => {
  for (const path of ['/', '/550/', '/providers/', '/bounce/']) {
    await page.goto(path);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('button, input, textarea, select, summary, nav a')]
        .filter((element) => element.checkVisibility() && element.getBoundingClientRect().width > 1)
        .filter(
          (element) =>
            element.getBoundingClientRect().height < 24 ||
            element.getBoundingClientRect().width < 24,
        )
        .map((element) => element.outerHTML.slice(0, 120)),
    );
    expect(small, path).toEqual([]);
  }
});

test('forced colours keep what the colours say', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/550/');
  await expect(page.getByText(/permanent/i).first()).toBeVisible();
  await page.goto('/');
  const field = box(page);
  await field.focus();
  expect(await field.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`where more contrast is asked for, every text has 7 to 1, ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ contrast: 'more', colorScheme });
    for (const path of [
      '/',
      '/550/',
      '/421/',
      '/causes/mailbox-full/',
      '/providers/orange/',
      '/bounce/',
    ]) {
      await page.goto(path);
      if (path === '/bounce/') {
        await page
          .getByLabel('Paste your bounce')
          .fill('550 5.1.1 <maria@example.org> User unknown');
        await expect(page.getByTestId('marked-text')).toBeVisible();
      }
      await shortenLists(page);
      const { violations } = await axe(page).withRules(['color-contrast-enhanced']).analyze();
      expect(
        violations.flatMap(({ nodes }) =>
          nodes.map(({ html, any }) => `${colorScheme} ${path} ${html} ${any[0]?.message}`),
        ),
      ).toEqual([]);
    }
  });

test('nothing moves by itself', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const path of ['/', '/550/', '/bounce/']) {
    await page.goto(path);
    expect(await page.evaluate(() => document.getAnimations().length), path).toBe(0);
  }
});

test('light and dark follow the system from the first paint', async ({ page }) => {
  for (const [scheme, light] of [
    ['light', true],
    ['dark', false],
  ] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto('/550/');
    const [red = 0] =
      (await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor))
        .match(/\d+/g)
        ?.map(Number) ?? [];
    expect(red > 128, scheme).toBe(light);
  }
});

test('on paper the table has at most three pages and a code one', async ({ page }) => {
  const sheets = async (path: string): Promise<number> => {
    await page.goto(path);
    const pdf = (
      await page.pdf({
        format: 'A4',
        margin: { top: '12mm', bottom: '12mm', left: '12mm', right: '12mm' },
      })
    ).toString('latin1');
    return (pdf.match(/\/Type\s*\/Page\b/g) ?? []).length;
  };
  expect(await sheets('/')).toBeLessThanOrEqual(3);
  for (const path of ['/550/', '/421/', '/5.7.26/', '/5.1.1/', '/250/'])
    expect(await sheets(path), path).toBeLessThanOrEqual(1);
});
