import AxeBuilder from '@axe-core/playwright';
import { chromium, expect, type Page, test } from '@playwright/test';
import { answer, box, five, log, report, unknown } from './bounces';

test('one sentence comes first, then what it rests on, and a screen reader hears it once', async ({
  page,
}) => {
  await page.goto('/bounce/');
  await box(page).fill(unknown);
  const headline =
    'Your message to maria@example.org was not delivered: there is no mailbox with this address.';
  await expect(answer(page).getByText(headline)).toBeVisible();
  await expect(answer(page)).toContainText('Final');
  await expect(page.getByRole('status').filter({ hasText: headline })).toHaveCount(1);
});

test('who has to act is a list, the place where it stopped is named', async ({ page }) => {
  await page.goto('/bounce/');
  await box(page).fill(unknown);
  const way = answer(page)
    .getByRole('listitem')
    .filter({ hasText: /^(?:→|⇥)?(?:You|Your mail provider|Their mail provider|The recipient)/ });
  await expect(way).toHaveCount(4);
  await expect(way.filter({ hasText: 'Has to act' })).toHaveText(/^You/);
  await expect(way.filter({ hasText: 'It stopped here' })).toContainText('Their mail provider');
  await expect(way.filter({ hasText: 'It stopped here' })).toContainText('mx.example.net');
});

test.describe('what is copied', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
  const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

  test('for the administrator, for the other person, for a ticket', async ({ page }) => {
    await page.goto('/bounce/');
    await box(page).fill(unknown);
    await page.getByRole('button', { name: 'Copy for my administrator' }).click();
    await expect(page.getByText('Copied for my administrator')).toBeVisible();
    const administrator = await clipboard(page);
    for (const part of ['maria@example.org', '550 5.1.1', 'mx.example.net', 'User unknown'])
      expect(administrator).toContain(part);
    await page.getByRole('button', { name: 'Copy for the person I wrote to' }).click();
    await expect.poll(() => clipboard(page)).toContain('I wrote to you at maria@example.org');
    await page.getByRole('button', { name: 'Copy as Markdown' }).click();
    await expect.poll(() => clipboard(page)).toContain('**Your message to [address 1]');
    await page.getByLabel('Addresses in Markdown').check();
    await page.getByRole('button', { name: 'Copy as Markdown' }).click();
    await expect.poll(() => clipboard(page)).toContain('**Your message to maria@example.org');
  });

  test('a sample for a report names nobody', async ({ page }) => {
    await page.goto('/bounce/');
    await box(page).fill(report);
    await page.getByRole('button', { name: 'This was read wrongly' }).click();
    await expect.poll(() => clipboard(page)).toContain('user-unknown');
    for (const secret of ['maria@', 'Lovelace', '192.0.2.27'])
      expect(await clipboard(page)).not.toContain(secret);
  });

  test('a link holds no word of the text and opens the same answer', async ({ page, context }) => {
    await page.goto('/bounce/');
    await box(page).fill(unknown);
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect.poll(() => clipboard(page)).toContain('/bounce/#');
    const link = await clipboard(page);
    expect(decodeURIComponent(link)).not.toMatch(/maria|unknown User|example\.net/);
    const other = await context.newPage();
    await other.goto(link);
    await expect(answer(other)).toContainText('there is no mailbox with this address');
    await expect(answer(other)).toContainText('5.1.1 No such mailbox');
    await expect(other.getByTestId('marked-text')).toHaveCount(0);
  });
});

test('hiding works on the whole page, until it is cleared', async ({ page }) => {
  await page.goto('/bounce/');
  await box(page).fill(report);
  await expect(answer(page)).toContainText('maria@example.org');
  await page.getByLabel('Addresses in Markdown').check();
  await page.getByLabel('Hide addresses, names and numbers').check();
  const whole = () =>
    page.locator('main').evaluate((main) => main.outerHTML + main.querySelector('textarea')?.value);
  for (const secret of ['maria@', 'Lovelace']) await expect.poll(whole).not.toContain(secret);
  await expect(
    page.getByRole('status').filter({ hasText: /to \[address \d\] was not delivered/ }),
  ).toHaveCount(1);
  await expect(page.getByLabel('Addresses in Markdown')).not.toBeChecked();
  await expect(page.getByLabel('Addresses in Markdown')).toBeDisabled();
  await expect(answer(page).locator('mark[data-code="5.1.1"]').first()).toHaveText('5.1.1');
  await page.getByRole('button', { name: 'Gmail refusal' }).click();
  await expect(answer(page)).not.toContainText('User unknown');
  await expect(page.getByLabel('Hide addresses, names and numbers')).toBeChecked();
  await expect(box(page)).toHaveValue('');
  await page.getByRole('button', { name: 'Show the text again' }).click();
  await expect(box(page)).toBeFocused();
  await expect(box(page)).not.toHaveValue('');
  await page.getByLabel('Hide addresses, names and numbers').check();
  await page.getByRole('button', { name: 'Clear' }).click();
  await box(page).fill(report);
  await expect(answer(page)).toContainText('maria@example.org');
});

test('several recipients get a row a verdict, and the chosen one is explained', async ({
  page,
}) => {
  await page.goto('/bounce/');
  await box(page).fill(five);
  const rows = page.getByRole('list', { name: 'Recipients by what happened' }).getByRole('button');
  await expect(rows).toHaveCount(3);
  await rows.filter({ hasText: 'eva@example.net' }).click();
  await expect(answer(page)).toContainText(
    'Your message to 2 addresses was not delivered: the mailbox is full',
  );
});

test('of several fates the one that matters most is chosen; another one is explained, shown in the text and announced', async ({
  page,
}) => {
  const fate = (recipient: string, status: string, reply: string) =>
    log(recipient, reply).replace('status=bounced', `status=${status}`);
  const fates = [
    fate('late@example.net', 'deferred', '450 4.2.0 Greylisted'),
    ...Array.from(
      { length: 80 },
      (_, place) => `Nov 23 10:15:${10 + (place % 50)} mail postfix/qmgr[99]: 5B2C3D4E5F: removed`,
    ),
    fate('ok@example.net', 'sent', '250 2.0.0 OK queued'),
    fate('full@example.net', 'bounced', '552 5.2.2 mailbox full'),
    unknown,
    fate(
      'tom@example.org',
      'bounced',
      '550 5.1.1 <tom@example.org>: Recipient address rejected: User unknown',
    ),
  ].join('\n');
  await page.goto('/bounce/');
  await box(page).fill(fates);
  const rows = page.getByRole('list', { name: 'Recipients by what happened' }).getByRole('button');
  await expect(rows).toHaveText([/tom@/, /full@/, /late@/]);
  await expect(answer(page)).toContainText('1 other delivery succeeded and is not listed.');
  await expect(rows.first()).toHaveAttribute('aria-pressed', 'true');
  const status = page.locator('[role="status"].sr-only');
  await expect(status).toHaveText(
    /^4 addresses, 3 verdicts\. First: Your message to 2 addresses was not delivered/,
  );
  const text = page.getByTestId('marked-text');
  await expect(text.locator('[data-deciding="chosen"]')).toHaveCount(2);
  await rows.filter({ hasText: 'late@' }).click();
  await expect(status).toHaveText(/^Your message to late@example\.net is delayed/);
  const line = text.locator('[data-deciding="chosen"]');
  await expect(line).toHaveCount(1);
  await expect(line).toContainText('450 4.2.0');
  const inside = await line.evaluate((element) => {
    const frame = element.closest('section')?.getBoundingClientRect();
    const own = element.getBoundingClientRect();
    return frame !== undefined && own.top >= frame.top && own.bottom <= frame.bottom;
  });
  expect(inside).toBe(true);
  // Typing on keeps the row.
  await box(page).press('End');
  await page.keyboard.type(' .');
  await expect(rows.filter({ hasText: 'late@' })).toHaveAttribute('aria-pressed', 'true');
});

test('on paper there is the answer, and no control', async ({ page }) => {
  await page.goto('/bounce/');
  await box(page).fill(five);
  await expect(answer(page)).toContainText('maria@example.org');
  await page.emulateMedia({ media: 'print' });
  for (const text of [
    /^Your message to 2 addresses was not delivered/,
    'Who has to act',
    'What to do',
    'Your text, read',
    'Recipient address rejected',
  ])
    await expect(answer(page).getByText(text).first()).toBeVisible();
  await expect(box(page)).toBeHidden();
  for (const name of [
    'Copy for my administrator',
    'Copy link',
    'Print',
    'Clear',
    'Gmail refusal',
    'Show in the text',
  ])
    await expect(page.getByRole('button', { name, exact: true })).toHaveCount(0);
  await expect(page.getByRole('checkbox')).toHaveCount(0);
});

test('perhaps somebody else sent it: the answer says so first', async ({ page }) => {
  const forged = [
    'From: MAILER-DAEMON@mx.example.org',
    'To: ada@example.com',
    'Subject: Undelivered Mail',
    'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
    '',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Final-Recipient: rfc822; maria@example.org',
    'Action: failed',
    'Status: 5.1.1',
    '--b',
    'Content-Type: message/rfc822',
    '',
    'Received: from unknown (192.0.2.66) by mx.example.org with SMTP; Tue, 24 Nov 2026 10:00:00 +0000',
    'From: ada@example.com',
    'To: maria@example.org',
    'Subject: ***SPAM*** cheap',
    '',
    'x',
    '--b--',
    '',
  ].join('\n');
  await page.goto('/bounce/');
  await box(page).fill(forged);
  await expect(answer(page)).toHaveText(/^Perhaps you never sent this message/);
});

test('a complaint gets an answer of its own', async ({ page }) => {
  await page.goto('/bounce/');
  await box(page).fill(
    [
      'From: feedback@example.org',
      'To: abuse@example.com',
      'Subject: complaint',
      'Content-Type: multipart/report; report-type=feedback-report; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      'This is an email abuse report.',
      '--b',
      'Content-Type: message/feedback-report',
      '',
      'Feedback-Type: abuse',
      'User-Agent: Example/1.0',
      'Version: 1',
      'Original-Rcpt-To: maria@example.org',
      '--b--',
      '',
    ].join('\n'),
  );
  await expect(answer(page)).toContainText(/complain|spam|unwanted/i);
  await expect(answer(page)).not.toContainText('was not delivered');
  await expect(page.getByRole('button', { name: 'Copy for my administrator' })).toHaveCount(0);
});

test('a receipt, a delay and an automatic reply get calm answers', async ({ page }) => {
  await page.goto('/bounce/');
  await page.getByRole('button', { name: 'Delay notice' }).click();
  await expect(answer(page)).toContainText('It is still being tried');
  await expect(answer(page)).toContainText('Nobody has to act now');
  await box(page).fill(
    'From: tom@example.org\nTo: ada@example.com\nSubject: Out of office\nAuto-Submitted: auto-replied\n\nI am away until Monday.',
  );
  await expect(page.getByRole('status').filter({ hasText: 'automatic reply' })).toHaveCount(1);
});

test('Back brings the paste back, and nothing else keeps it', async ({ baseURL }) => {
  // Playwright switches this cache off; a browser as people use it has it on.
  const browser = await chromium.launch({
    ...test.info().project.use.launchOptions,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  const page = await browser.newPage({ ...(baseURL ? { baseURL } : {}) });
  await page.goto('/bounce/');
  await box(page).fill(unknown);
  await expect(answer(page)).toContainText('maria@example.org');
  await page.getByRole('link', { name: 'About this site' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('About this site');
  // goBack() waits for a load that a page from the cache does not have.
  await page.evaluate(() => window.history.back());
  await expect(box(page)).toHaveValue(unknown);
  await expect(answer(page)).toContainText('maria@example.org');
  await page.reload();
  await expect(box(page)).toHaveValue('');
  await browser.close();
});

test('the page says how to check it, and administrators how to link here', async ({ page }) => {
  await page.goto('/bounce/');
  await expect(page.getByText('Nothing you paste leaves this page.').first()).toBeVisible();
  await page.getByRole('link', { name: 'How to check that' }).click();
  await expect(
    page.getByRole('heading', { name: /How to check that a paste stays/ }),
  ).toBeInViewport();
  await expect(
    page.getByRole('heading', { name: /Link here from a bounce message/ }),
  ).toBeAttached();
});

for (const [name, text] of [
  ['one recipient', unknown],
  ['five recipients', five],
  ['none', 'Dear all, the room is booked.'],
] as const) {
  test.describe(`with ${name}`, () => {
    test.use({ viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' } as object);

    test('axe finds nothing, nothing is cut off at 360 px', async ({ page }) => {
      await page.goto('/bounce/');
      await box(page).fill(text);
      await expect(page.getByText(/was not delivered|There is no reply code/).last()).toBeVisible();
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
      const wider = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wider).toBeLessThanOrEqual(0);
    });
  });
}
