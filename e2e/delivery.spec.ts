import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const bare = [
  '/550/',
  '/5.7.26/',
  '/4xx/',
  '/x.7/',
  '/providers/',
  '/providers/gmail/',
  '/causes/',
  '/causes/mailbox-full/',
  '/commands/rcpt-to/',
  '/functions/',
  '/mistakes/',
  '/about/',
  '/api/',
];
const framework = ['/', '/bounce/', '/599/'];

/**
 * What the browser's policy refused on a page; a page that breaks its own policy is broken
 * somewhere.
 */
async function refusals(page: Page): Promise<string[]> {
  const refused: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('404')) refused.push(message.text());
  });
  page.on('pageerror', (error) => refused.push(error.message));
  return refused;
}

for (const path of bare) {
  test(`${path} is one request and runs nothing but its own`, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const refused = await refusals(page);
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(asked).toEqual([path]);
    expect(refused).toEqual([]);
    expect(await page.locator('script[src]').count()).toBe(0);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    // The style arrived with the page.
    expect(await page.evaluate(() => document.styleSheets.length)).toBe(1);
  });
}

test.describe('with its service worker', () => {
  test.use({ serviceWorkers: 'allow' });

  for (const path of framework) {
    test(`${path} keeps to its own policy, whatever is done on it`, async ({ page }) => {
      const refused = await refusals(page);
      await page.goto(path);
      if (path === '/') {
        await page.getByRole('combobox').fill('mail box ful');
        await expect(page.getByRole('option').first()).toBeVisible();
      }
      if (path !== '/599/') {
        await page.getByLabel('Paste your bounce').fill('550 5.1.1 User unknown');
        await expect(page.getByRole('region', { name: 'Answer' })).toBeVisible();
      }
      expect(refused).toEqual([]);
    });
  }
});

test('the table can be read before any script has loaded', async ({ page }) => {
  await page.route('**/*.js', () => {});
  await page.goto('/', { waitUntil: 'commit' });
  await expect(page.getByRole('link', { name: '550', exact: true })).toBeVisible();
});

test('every page says what it allows, and the host says the rest', async ({ request }) => {
  for (const path of [...bare, ...framework]) {
    const response = await request.get(path);
    const html = await response.text();
    const policy =
      /^<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"\/><meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(
        html,
      )?.[1] ?? '';
    expect(policy, path).toContain("default-src 'none'");
    expect(policy, path).not.toContain('unsafe');
    expect(response.headers()).toMatchObject({
      'content-security-policy': "frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
    });
  }
});

test('what is sent is compressed, and kept for ever only where its name says what is in it', async ({
  page,
}) => {
  const answers = new Map<string, Record<string, string>>();
  page.on('response', async (response) =>
    answers.set(new URL(response.url()).pathname, await response.allHeaders()),
  );
  await page.goto('/', { waitUntil: 'networkidle' });
  const scripts = () => [...answers].filter(([path]) => path.startsWith('/_next/static/'));
  // Headers arrive after the page says that it is idle.
  await expect.poll(() => scripts().length).toBeGreaterThan(3);
  await expect.poll(() => answers.get('/')?.['content-encoding']).toBe('br');
  expect(answers.get('/')).toMatchObject({ 'cache-control': 'no-cache' });
  for (const [path, headers] of scripts())
    expect(headers, path).toMatchObject({ 'cache-control': 'public, max-age=31536000, immutable' });
});

test.describe('everyone', () => {
  test('the keyboard reaches the skip link first, then everything, and shows where it is', async ({
    page,
  }) => {
    await page.goto('/550/');
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to the content' });
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
    for (const path of [...bare, ...framework]) {
      await page.goto(path);
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
      for (const landmark of ['banner', 'main', 'contentinfo'] as const)
        await expect(page.getByRole(landmark)).toHaveCount(1);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    }
  });

  test('text at 200 % is not cut off', async ({ page }) => {
    await page.setViewportSize({ width: 640, height: 800 });
    for (const path of ['/', '/550/', '/providers/gmail/', '/bounce/', '/mistakes/']) {
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
        [
          ...document.querySelectorAll<HTMLElement>(
            'button, input, textarea, select, summary, nav a',
          ),
        ]
          .filter(
            (element) => element.checkVisibility() && element.getBoundingClientRect().width > 1,
          )
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
    const field = page.getByRole('combobox');
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
        const { violations } = await new AxeBuilder({ page })
          .withRules(['color-contrast-enhanced'])
          .analyze();
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
});
