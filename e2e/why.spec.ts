import { expect, type Page, test } from '@playwright/test';

const LINK = 's=mfrom;id=ada%40fabrikam.example;ip=192.0.2.1;r=mx.example.com';
const HEADLINE =
  'The server 192.0.2.1 is not on the list of servers that may send mail for fabrikam.example.';
const COMMAND = 'dig +short TXT fabrikam.example';
const SEEN_BY_HOST = /has received these details/;

/** What the page asks for after it has come. */
function requestsOf(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  return asked;
}

test('a link with a question mark is answered, and told to be seen by the host', async ({
  page,
}) => {
  await page.goto(`/why/?${LINK}`);
  await expect(page.getByText(HEADLINE)).toBeVisible();
  await expect(page.getByText(COMMAND, { exact: true })).toBeVisible();
  await expect(page.getByText('dig +short -x 192.0.2.1', { exact: true })).toBeVisible();
  await expect(page.getByText('ip4:192.0.2.1', { exact: true })).toBeVisible();
  await expect(page.getByText('mx.example.com')).toBeVisible();
  await expect(page.getByText(SEEN_BY_HOST)).toBeVisible();
});

test('a fragment is answered and stays in the browser', async ({ page }) => {
  const asked = requestsOf(page);
  await page.goto(`/why/#${LINK}`);
  await expect(page.getByText(HEADLINE)).toBeVisible();
  await expect(page.getByText(SEEN_BY_HOST)).toBeHidden();
  expect(asked.map((url) => new URL(url).pathname + new URL(url).search)).toEqual(['/why/']);
  await page.goto('/why/#id=bob%40example.com&ip=2001:db8::1');
  await expect(page.getByText('ip6:2001:db8::1', { exact: true })).toBeVisible();
});

test('a link to a section of the page is no link of a check', async ({ page }) => {
  await page.goto('/why/#private');
  await expect(page.getByRole('textbox')).toHaveValue('');
  await expect(page.getByRole('status')).toHaveText('', { useInnerText: true });
});

test('the line of a log is read in the field, and nothing is asked for', async ({ page }) => {
  await page.goto('/why/');
  const asked = requestsOf(page);
  const field = page.getByRole('textbox');
  await field.fill(
    '550 5.7.23 SPF fail. Please see http://www.openspf.net/Why?s=helo;id=mail.fabrikam.example;ip=192.0.2.1;r=<UNKNOWN>',
  );
  await expect(page.getByText('It introduced itself as mail.fabrikam.example')).toBeVisible();
  await expect(page.getByText('Checked by')).toBeHidden();
  await field.fill('550 User unknown');
  await expect(page.getByText('This contains no sender and no server.')).toBeVisible();
  await field.fill(`?id=${'x'.repeat(400)}`);
  await expect(page.getByText('longer than any link')).toBeVisible();
  await field.fill('');
  await expect(page.getByRole('status')).toHaveText('', { useInnerText: true });
  expect(asked).toEqual([]);
});

test('hostile parameters stay text, and go into no command', async ({ page }) => {
  const asked = requestsOf(page);
  const id = '<img src=/stolen onerror="document.title=1">@$(id).example';
  await page.goto(`/why/#id=${encodeURIComponent(id)}&ip=${encodeURIComponent('1;id')}`);
  await expect(page.getByRole('definition').getByText(id)).toBeVisible();
  await expect(page.getByText('is not a domain name')).toBeVisible();
  await expect(page.getByText('is not a valid IP address')).toBeVisible();
  await expect(page.locator('main img')).toHaveCount(0);
  await expect(page.locator('main pre:visible')).toHaveCount(1);
  expect(asked).toHaveLength(1);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says how to read the link by hand', async ({ page }) => {
    await page.goto(`/why/?${LINK}`);
    await expect(page.locator('noscript p')).toBeVisible();
    await expect(page.getByRole('textbox')).toBeHidden();
    await expect(page.getByText('is the sender that was checked')).toBeVisible();
  });
});
