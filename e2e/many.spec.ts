import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { answer, box, button } from './bounces';

const entry = (id: number, name: string, status: string, reply: string): string => {
  const queue = `A${(0x10000000 + id).toString(16).toUpperCase()}`;
  const time = `Nov 23 10:${String(10 + (id % 50))}:09 mail postfix`;
  return [
    `${time}/cleanup[1]: ${queue}: message-id=<${id}@example.com>`,
    `${time}/qmgr[2]: ${queue}: from=<ada@example.com>, size=900, nrcpt=1 (queue active)`,
    `${time}/smtp[3]: ${queue}: to=<${name}>, relay=mx.example.net[198.51.100.7]:25, delay=0.9, dsn=${reply.slice(4, 9)}, status=${status} (host mx.example.net[198.51.100.7] said: ${reply})`,
    `${time}/qmgr[2]: ${queue}: removed`,
  ].join('\n');
};

const REPLIES = [
  ['bounced', '550 5.1.1 User unknown'],
  ['bounced', '552 5.2.2 Mailbox full'],
  ['deferred', '451 4.7.1 Greylisted, try again later'],
] as const;

/** 480 lines, 120 recipients: 80 refused, 40 delayed; and one that the own server refused. */
const log = [
  ...Array.from({ length: 120 }, (_, id) => {
    const [status, reply] = REPLIES[id % 3] ?? REPLIES[0];
    return entry(id, `kim${String(id).padStart(3, '0')}@example.org`, status, reply);
  }),
  'Nov 23 11:03:10 mail postfix/smtpd[9]: NOQUEUE: reject: RCPT from unknown[192.0.2.9]: 554 5.7.1 <x@example.net>: Relay access denied; from=<a@example.com> to=<x@example.net> proto=SMTP helo=<b>',
].join('\n');

const table = (page: Page) => page.getByRole('table').first();
const rowsOf = (page: Page) => table(page).locator('tbody tr');

test.describe('many deliveries in one paste', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('/bounce/');
    await box(page).fill(log);
    await expect(table(page)).toBeVisible();
  });

  test('stand in a table whose total adds up', async ({ page }) => {
    await expect(
      page.getByText(
        '121 addresses: 80 not delivered, 40 delayed, 0 delivered, 1 not accepted on arrival.',
      ),
    ).toBeVisible();
    const heads = await table(page).locator('tbody th').allTextContents();
    const counts = heads.map((head) => Number(head.split('×')[1]));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(120);
  });

  test('each recipient is found in two steps, and leads to its line', async ({ page }) => {
    await page.getByLabel('Find an address, a code or a word').fill('kim071');
    await page.getByRole('button', { name: 'kim071@example.org' }).click();
    const line = page.locator('[data-mark="deciding"]');
    await expect(line).toHaveCount(1);
    await expect(line).toBeInViewport();
    await expect(page.getByTestId('marked-text')).toContainText('kim071@example.org');
  });

  test('a row opens to all of its addresses and its verdict', async ({ page }) => {
    const row = page.getByRole('button', { name: /Mailbox full \(not delivered\) ×40/ });
    await row.click();
    await expect(row).toHaveAttribute('aria-expanded', 'true');
    await expect(page.getByRole('button', { name: /^kim\d+@example\.org/ })).toHaveCount(40);
    await expect(page.locator('[data-part="verdict"]')).toContainText('the mailboxes are full');
  });

  test('what the own server refused stands apart', async ({ page }) => {
    await expect(page.getByRole('heading', { name: 'Not accepted on arrival' })).toBeVisible();
    await expect(page.getByRole('table').nth(1).locator('tbody tr')).toHaveCount(1);
  });

  test('is sorted by keys, which is said', async ({ page }) => {
    const codes = table(page).getByRole('columnheader', { name: 'Codes' });
    await codes.getByRole('button').focus();
    await page.keyboard.press('Enter');
    await expect(codes).toHaveAttribute('aria-sort', 'ascending');
    await expect(rowsOf(page).first()).toContainText('451 4.7.1');
    await page.keyboard.press('Enter');
    await expect(codes).toHaveAttribute('aria-sort', 'descending');
    await expect(rowsOf(page).first()).toContainText('552 5.2.2');
  });

  test('is narrowed to one outcome, and saved as CSV without a request', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => request.url().startsWith('http') && asked.push(request.url()));
    await page.locator('main select').selectOption('delayed');
    const download = page.waitForEvent('download');
    await button(page, 'Save CSV').click();
    const csv = readFileSync(await (await download).path(), 'utf8');
    expect(csv.trim().split('\r\n')).toHaveLength(41);
    expect(csv).toContain('"kim002@example.org","delayed"');
    expect(asked).toEqual([]);
  });

  test('on a phone nothing scrolls sideways, targets are large, and cards open as rows do', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await expect(page.getByRole('table')).toHaveCount(0);
    const cards = page.getByRole('list', { name: 'All deliveries' });
    await page.getByRole('button', { name: 'Codes' }).first().click();
    const card = cards.getByRole('listitem').first();
    await expect(card).toContainText('451 4.7.1');
    await card.getByRole('button').first().click();
    await expect(card.getByRole('button', { name: /^kim\d+@example\.org/ })).toHaveCount(40);
    const widths = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(widths[0]).toBe(widths[1]);
    const part = page.getByRole('region', { name: 'All deliveries', exact: true });
    for (const target of await part.locator('button, input, select').all())
      expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await expect(answer(page)).toBeVisible();
  });
});
