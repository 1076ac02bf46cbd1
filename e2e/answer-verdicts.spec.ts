import { expect, test } from '@playwright/test';
import { answer, box, five, log, openShare, readText, unknown } from './bounces';

test('several recipients get a row a verdict, and the chosen one is explained', async ({
  page,
}) => {
  await page.goto('/bounce/');
  await box(page).fill(five);
  const rows = page.getByRole('list', { name: 'Recipients by what happened' }).getByRole('button');
  await expect(rows).toHaveCount(3);
  await rows.filter({ hasText: 'eva@example.net' }).click();
  await expect(answer(page)).toContainText(
    'Your message to 2 addresses was not delivered: the mailboxes are full',
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
  await page.getByRole('button', { name: 'Edit' }).click();
  await box(page).press('End');
  await page.keyboard.type(' .');
  await expect(rows.filter({ hasText: 'late@' })).toHaveAttribute('aria-pressed', 'true');
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
  await expect(answer(page)).toHaveText(/^Did you send this message\?/);
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
  await openShare(page);
  await expect(page.getByRole('button', { name: 'Copy as a report' })).toHaveCount(0);
});

test('a receipt, a delay and an automatic reply get calm answers', async ({ page }) => {
  await page.goto('/bounce/');
  await page.getByRole('button', { name: 'Delay notice' }).click();
  await expect(answer(page)).toContainText('Your mail server is still trying');
  await expect(answer(page)).toContainText('You do not need to do anything now');
  await readText(
    page,
    'From: tom@example.org\nTo: ada@example.com\nSubject: Out of office\nAuto-Submitted: auto-replied\n\nI am away until Monday.',
  );
  await expect(page.getByRole('status').filter({ hasText: 'automatic reply' })).toHaveCount(1);
});
