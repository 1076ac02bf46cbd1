import { expect, test } from '@playwright/test';
import { answer, box } from './bounces';

const BLOCKED =
  'Nov 23 10:00:00 mx postfix/smtp[1]: 4F1A2B3C4D: to=<bob@example.org>, relay=mx.example.org[198.51.100.2]:25, delay=1, dsn=5.7.1, status=bounced (host mx.example.org[198.51.100.2] said: 554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org (in reply to RCPT TO command))';

test('what a reply names is told, marked and filled into commands that can be copied', async ({
  page,
}) => {
  await page.goto('/bounce/');
  await box(page).fill(BLOCKED);
  const facts = answer(page).locator('[data-part="particulars"]');
  await expect(facts).toContainText('192.0.2.1');
  await expect(facts).toContainText('zen.spamhaus.org');
  await expect(page.locator('mark[data-mark="particular"]').first()).toHaveText('192.0.2.1');
  const checks = answer(page).locator('[data-part="checks"]');
  await expect(
    checks.getByRole('button', { name: 'Copy: dig +short 1.2.0.192.zen.spamhaus.org' }),
  ).toBeVisible();
  await expect(checks).toContainText('Good: no answer');
});

test('a pasted answer of dig is read as the record that it is', async ({ page }) => {
  await page.goto('/bounce/');
  await box(page).fill('fabrikam.example.\t300\tIN\tTXT\t"v=spf1 ip4:192.0.2.0/24 +all"');
  const records = answer(page);
  await expect(records.getByRole('heading')).toHaveText('SPF record fabrikam.example');
  await expect(records.getByRole('listitem').first()).toContainText('Anyone can send');
  await expect(records).toContainText('Nothing was looked up');
});
