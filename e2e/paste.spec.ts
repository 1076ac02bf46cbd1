import { expect, type Page, test } from '@playwright/test';
import { answer, awake, box, button, paste } from './bounces';

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
  await page.goto('/');
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
  await expect(page.locator('mark')).toHaveCount(0);
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
  const asked: string[] = [];
  page.on('request', (request) => {
    // A newer text starts the reader anew, from an address of the page itself: no network has it.
    if (!request.url().startsWith('blob:')) asked.push(request.url());
  });
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
  await page.route(/\/_next\/static\/.*\.js/, async (route) => {
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

const refused = '550 5.1.1 <maria@example.org>: Recipient address rejected: User unknown';
const verdict = (page: Page) =>
  answer(page).getByText(/^Your message to maria@example\.org was not delivered/);

test('keys copy a text elsewhere and paste it here; it is read at once', async ({ page }) => {
  await page.goto('/');
  await awake(page);
  const input = page.getByRole('combobox');
  await input.pressSequentially('550 5.1.1 User unknown');
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Control+C');
  await box(page).focus();
  await page.keyboard.press('Control+V');
  await expect(box(page)).toHaveValue('550 5.1.1 User unknown');
  await expect(answer(page)).toContainText('there is no mailbox');
});

test('the field, the title and the table give way to the answer, and come back', async ({
  page,
}) => {
  await page.goto('/');
  await awake(page);
  const table = page.getByRole('table').first();
  const lead = page.locator('h1 + p');
  await paste(page, { 'text/plain': refused });
  await expect(verdict(page)).toBeVisible();
  for (const gone of [box(page), table, lead, page.getByRole('combobox')])
    await expect(gone).toBeHidden();
  await expect(page.getByText(/^\d+ characters\. Stays on this page\.$/)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(table).toBeHidden();
  await expect(lead).toBeHidden();
  await page.emulateMedia({ media: null });
  await button(page, 'New text').click();
  for (const back of [box(page), table, lead, page.getByRole('combobox')])
    await expect(back).toBeVisible();
  await expect(box(page)).toBeFocused();
  await expect(answer(page)).toHaveCount(0);
});

test('after a paste the focus is at the answer, and a verdict is said once', async ({ page }) => {
  await page.goto('/bounce/');
  await awake(page);
  await box(page).focus();
  await paste(page, { 'text/plain': refused });
  await expect(verdict(page)).toBeVisible();
  await expect(verdict(page)).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: 'maria@example.org' })).toHaveCount(1);
  await page.keyboard.press('Tab');
  await expect(button(page, 'Previous mark')).toBeFocused();
  for (const name of ['New text', 'Open files', 'Edit'])
    expect((await button(page, name).boundingBox())?.height).toBeGreaterThanOrEqual(44);
});

test('an edit begins where the text was being looked at', async ({ page }) => {
  await page.goto('/bounce/');
  await awake(page);
  const lines = Array.from({ length: 120 }, (_, place) => `Line ${place} says nothing.`);
  const text = [...lines, refused].join('\n');
  await paste(page, { 'text/plain': text });
  await expect(verdict(page)).toBeVisible();
  const pane = page.getByTestId('marked-text');
  await pane.locator('summary').click();
  await pane.evaluate((frame) => {
    frame.scrollTop = frame.scrollHeight / 2;
  });
  await button(page, 'Edit').click();
  await expect(box(page)).toBeFocused();
  await expect(box(page)).toHaveValue(text);
  await expect(page.locator('h1 + p')).toBeHidden();
  const { line, share } = await box(page).evaluate((field: HTMLTextAreaElement) => ({
    line: field.value.slice(0, field.selectionStart).split('\n').length,
    share: (field.scrollTop + field.clientHeight / 2) / field.scrollHeight,
  }));
  expect(Math.abs(line - 60)).toBeLessThan(4);
  expect(Math.abs(share - 0.5)).toBeLessThan(0.06);
  await page.keyboard.type('452 4.2.2 ');
  await button(page, 'Show the answer').click();
  await expect(box(page)).toBeHidden();
  await expect(pane).toContainText('452 4.2.2');
});

for (const [path, width, height] of [
  ['/bounce/', 360, 740],
  ['/', 390, 844],
] as const) {
  test.describe(`on a phone, at ${path}`, () => {
    test.use({ viewport: { width, height }, permissions: ['clipboard-read', 'clipboard-write'] });

    test('the verdict comes into view after a paste, an example and a file', async ({ page }) => {
      await page.goto(path);
      await awake(page);
      await page.evaluate((text) => navigator.clipboard.writeText(text), refused);
      await box(page).focus();
      await page.keyboard.press('Control+V');
      await expect(verdict(page)).toBeInViewport({ ratio: 1 });
      await button(page, 'New text').click();
      await button(page, 'Gmail rejection').click();
      await expect(answer(page).locator('[data-part="verdict"]')).toBeInViewport({ ratio: 1 });
      await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
      await page.getByLabel('Open files').setInputFiles({
        name: 'bounce.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from(refused),
      });
      await expect(verdict(page)).toBeInViewport({ ratio: 1 });
      await expect(page.getByText(/^bounce\.txt, \d+ characters/)).toBeVisible();
    });

    test('nothing moves while somebody types', async ({ page }) => {
      await page.goto(path);
      await awake(page);
      await box(page).click();
      const before = await page.evaluate(() => window.scrollY);
      await box(page).pressSequentially(refused, { delay: 10 });
      await expect(verdict(page)).toBeAttached();
      expect(await page.evaluate(() => window.scrollY)).toBe(before);
      await expect(box(page)).toBeFocused();
    });

    test('the verdict on what is typed is in the window', async ({ page }) => {
      await page.goto(path);
      await awake(page);
      await box(page).click();
      await box(page).pressSequentially('550 5.1.1 user unknown');
      await expect(answer(page).locator('[data-part="verdict"]')).toBeInViewport({ ratio: 1 });
    });
  });
}

test('a file dropped anywhere on the page is opened here', async ({ page }) => {
  await page.goto('/bounce/');
  await awake(page);
  const taken = await page.evaluate((text) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], 'bounce.txt', { type: 'text/plain' }));
    const events = ['dragover', 'drop'].map(
      (type) => new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }),
    );
    for (const event of events) document.querySelector('footer')?.dispatchEvent(event);
    return events.map(({ defaultPrevented }) => defaultPrevented);
  }, refused);
  expect(taken).toEqual([true, true]);
  await expect(verdict(page)).toBeVisible();
});

test('an address that stood for an answer is left when another text comes', async ({ page }) => {
  await page.goto('/bounce/#outcome=failed&basic=552&enhanced=5.2.2&cause=mailbox-full');
  await expect(answer(page)).toContainText('the mailbox is full');
  await expect(button(page, 'Edit')).toHaveCount(0);
  await paste(page, { 'text/plain': refused });
  await expect(verdict(page)).toBeVisible();
  expect(new URL(page.url()).hash).toBe('');
  await page.reload();
  await expect(answer(page)).toHaveCount(0);
});
