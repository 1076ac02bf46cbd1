import { expect, test } from '@playwright/test';
import { answer, awake, box, button, paste, requestsOf } from './bounces';

const report = [
  'From: MAILER-DAEMON@mail.example.com (Mail Delivery System)',
  'To: ada@example.com',
  'Subject: Undelivered Mail Returned to Sender',
  'MIME-Version: 1.0',
  'Content-Type: multipart/report; report-type=delivery-status; boundary="edge"',
  '',
  '--edge',
  'Content-Type: text/plain; charset=us-ascii',
  '',
  'This is the mail system at host mail.example.com.',
  '',
  '<maria@example.org>: host mx.example.org[192.0.2.27] said: 550 5.1.1',
  '    <maria@example.org>: Recipient address rejected: User unknown (in reply to RCPT TO command)',
  '',
  '--edge',
  'Content-Type: message/delivery-status',
  '',
  'Reporting-MTA: dns; mail.example.com',
  '',
  'Final-Recipient: rfc822; maria@example.org',
  'Action: failed',
  'Status: 5.1.1',
  'Remote-MTA: dns; mx.example.org',
  'Diagnostic-Code: smtp; 550 5.1.1 <maria@example.org>: Recipient address rejected: User unknown',
  '',
  '--edge',
  'Content-Type: message/rfc822',
  '',
  'From: ada@example.com',
  'To: maria@example.org',
  'Subject: Lunch on the 4th at 12:30',
  '',
  'Shall we meet at 192.0.2.1? Version 5.1.1 costs 550 euros.',
  '--edge--',
  '',
].join('\n');

test('a delivery report is marked and explained', async ({ page }) => {
  await page.goto('/');
  await box(page).fill(report);
  await expect(answer(page)).toContainText('maria@example.org');
  await expect(answer(page)).toContainText(/not delivered/);
  await expect(page.locator('mark[data-mark="enhanced"]').first()).toHaveText('5.1.1');
  await expect(page.locator('mark[data-mark="basic"]').first()).toHaveText('550');
  await expect(answer(page).getByRole('link', { name: '550', exact: true })).toHaveAttribute(
    'href',
    '/550/',
  );
});

test('the box on a page of its own reads as well', async ({ page }) => {
  await page.goto('/bounce/');
  await box(page).fill('452 4.2.2 The email account that you tried to reach is over quota');
  await expect(answer(page)).toContainText(/mailbox is full/);
});

test('every example fills the box and gets an answer', async ({ page }) => {
  await page.goto('/bounce/');
  const examples = page.getByRole('list', { name: 'Examples to try' }).getByRole('button');
  await expect(examples.first()).toBeVisible();
  for (const name of await examples.allTextContents()) {
    await page.getByRole('button', { name, exact: true }).click();
    await expect(answer(page)).toBeVisible();
    await button(page, 'New text').click();
    await expect(answer(page)).toHaveCount(0);
    await expect(box(page)).toHaveValue('');
    await expect(box(page)).toBeFocused();
  }
});

test('a text without codes gets a friendly sentence', async ({ page }) => {
  await page.goto('/');
  await box(page).fill(
    'Version 5.1.1 of the report is at 192.0.2.25:550. Call 555-0100 on 2026-11-23.',
  );
  await expect(page.getByText('We found no failed delivery in this text.').last()).toBeVisible();
  await expect(
    answer(page).getByRole('link', { name: 'How to copy the whole message' }),
  ).toBeVisible();
  await expect(answer(page).locator('mark')).toHaveCount(0);
});

test('pasted HTML stays text', async ({ page }) => {
  await page.goto('/');
  await box(page).fill(
    '550 5.1.1 <img src=x onerror="document.title=1"><script>document.title=2</script> User unknown',
  );
  await expect(page.getByTestId('marked-text')).toContainText('<img src=x onerror');
  await expect(page.getByTestId('marked-text').locator('img, script')).toHaveCount(0);
  expect(await page.title()).toContain('SMTP codes');
});

test('nothing is asked of the network once there is a text', async ({ page }) => {
  await page.goto('/');
  // Everything that a first answer needs is there once it can be copied.
  await box(page).fill('550 5.1.1 User unknown');
  await expect(button(page, 'Share')).toBeVisible();
  const asked = requestsOf(page);
  await box(page).fill(report);
  await expect(answer(page)).toContainText('maria@example.org');
  expect(asked).toEqual([]);
  expect(page.url()).not.toContain('maria');
  const kept = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state]),
  );
  expect(kept).not.toContain('maria');
});

test('a paste made before the script has loaded is read once it has', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/_scripts\/.*\.js/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/', { waitUntil: 'commit' });
  await box(page).fill('550 5.1.1 User unknown');
  release();
  await expect(answer(page)).toContainText('5.1.1');
});

test('a very long text is read without freezing the page', async ({ page }) => {
  await page.goto('/');
  await awake(page);
  const line =
    'Nov 23 10:00:00 mail postfix/smtp[1]: 4AB: to=<maria@example.org>, relay=mx.example.org[192.0.2.27]:25, dsn=5.1.1, status=bounced (host mx.example.org[192.0.2.27] said: 550 5.1.1 User unknown)\n';
  await box(page).focus();
  await paste(page, { 'text/plain': line.repeat(5000) });
  await expect(answer(page)).toContainText('maria@example.org');
  await expect(page.getByText('Too long to edit here.')).toBeVisible();
  await expect(button(page, 'Edit')).toHaveCount(0);
});
