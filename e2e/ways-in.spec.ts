import { gzipSync } from 'node:zlib';
import { burn } from '@kenjiuno/msgreader/lib/Burner.js';
import { expect, test } from '@playwright/test';
import { answer, awake, box, button, five, paste, report, requestsOf, unknown } from './bounces';

test.describe('files', () => {
  test('an .eml file can be opened', async ({ page }) => {
    await page.goto('/bounce/');
    await page.getByLabel('Open files').setInputFiles({
      name: 'bounce.eml',
      mimeType: 'message/rfc822',
      buffer: Buffer.from(report),
    });
    await expect(answer(page)).toContainText('maria@example.org');
  });

  test('an Outlook .msg file can be dropped, and its decoder is loaded only then', async ({
    page,
  }) => {
    await page.goto('/bounce/');
    await box(page).fill(unknown);
    await expect(button(page, 'Share')).toBeVisible();
    const scripts: string[] = [];
    page.on('request', (request) => scripts.push(request.url()));
    const body = new Uint8Array(
      Buffer.from('Delivery has failed: 550 5.2.2 eva@example.net mailbox is full', 'utf16le'),
    );
    const properties = new Uint8Array(32);
    const file = burn([
      { name: 'Root Entry', type: 5, children: [1, 2], length: 0 },
      { name: '__substg1.0_1000001F', type: 2, binaryProvider: () => body, length: body.length },
      {
        name: '__properties_version1.0',
        type: 2,
        binaryProvider: () => properties,
        length: properties.length,
      },
    ]);
    const transfer = await page.evaluateHandle((bytes) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(bytes)], 'bounce.msg'));
      return data;
    }, Array.from(file));
    await page.locator('main').dispatchEvent('drop', { dataTransfer: transfer });
    await expect(answer(page)).toContainText('the mailbox is full');
    expect(scripts.filter((url) => url.includes('/_scripts/msg-')).length).toBeGreaterThan(0);
  });

  test('what cannot be read is named, and the text before comes back', async ({ page }) => {
    await page.goto('/bounce/');
    await box(page).fill(unknown);
    await expect(answer(page)).toBeVisible();
    const open = (name: string, buffer: Buffer) =>
      page
        .getByLabel('Open files')
        .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
    await open('shot.txt', Buffer.from('\u0089PNG\r\n\u001a\n\u0000\u0000', 'latin1'));
    await expect(page.getByText('This is a picture, so it was not read.').last()).toBeVisible();
    await open('report.txt', Buffer.from('%PDF-1.7\n550 5.1.1 user unknown'));
    await expect(page.getByText('This is a PDF file, so it was not read.').last()).toBeVisible();
    await open('data.bin', Buffer.alloc(5000));
    await expect(page.getByText('This is a file that is not text').last()).toBeVisible();
    await expect(page.getByText('We found no failed delivery')).toHaveCount(0);
    await page.locator('body').press('Control+z');
    await page.locator('body').press('Control+z');
    await page.locator('body').press('Control+z');
    await expect(answer(page)).toContainText('maria@example.org');
  });

  test('a log in a gzip file is read', async ({ page }) => {
    await page.goto('/bounce/');
    await page
      .getByLabel('Open files')
      .setInputFiles({ name: 'mail.log.gz', mimeType: '', buffer: gzipSync(unknown) });
    await expect(answer(page)).toContainText('maria@example.org');
  });

  test('reading a large file can be cancelled', async ({ page }) => {
    await page.goto('/bounce/');
    await page.getByLabel('Open files').setInputFiles({
      name: 'mail.log',
      mimeType: 'text/plain',
      buffer: Buffer.from(`${unknown}\n`.repeat(40_000)),
    });
    await button(page, 'Cancel').click();
    await expect(button(page, 'Cancel')).toHaveCount(0);
    await box(page).fill(unknown);
    await expect(answer(page)).toContainText('maria@example.org');
  });
});

test('several files are read as several mails, and what is no text is named', async ({ page }) => {
  await page.goto('/bounce/');
  const file = (name: string, text: string) => ({
    name,
    mimeType: 'text/plain',
    buffer: Buffer.from(text),
  });
  await page
    .getByLabel('Open files')
    .setInputFiles([
      file('a.eml', unknown),
      file('b.mbox', '452 4.2.2 <eva@example.net> over quota'),
      file('c.txt', '%PDF-1.7'),
    ]);
  await expect(answer(page)).toContainText('maria@example.org');
  await expect(answer(page)).toContainText('eva@example.net');
  await expect(answer(page)).toContainText('“c.txt” is a PDF file, so it was not read.');
  await expect(page.getByText('a.eml', { exact: true })).toBeVisible();
  await expect(button(page, 'Edit')).toHaveCount(0);
  await expect(page.getByText('Open one of them on its own to edit it.')).toBeVisible();
  await page.getByLabel('Open files').setInputFiles(file('c.log', five));
  await expect(page.getByText(/^c\.log, [\d,]+ characters\. Stays on this page\.$/)).toBeVisible();
  await expect(button(page, 'Edit')).toBeVisible();
});

test('a paste is read wherever the focus is, and a file as well', async ({ page }) => {
  await page.goto('/');
  await awake(page);
  await paste(page, { 'text/plain': unknown });
  await expect(answer(page)).toContainText('maria@example.org');
  await button(page, 'Open files').focus();
  await paste(page, { 'text/plain': '452 4.2.2 <eva@example.net> over quota' });
  await expect(answer(page)).toContainText('eva@example.net');
  await expect(answer(page)).not.toContainText('maria@example.org');
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.items.add(new File([text], 'bounce.txt', { type: 'text/plain' }));
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  }, unknown);
  await expect(answer(page)).toContainText('maria@example.org');
});

test('the links of a formatted paste stand in its text, and nothing of it runs', async ({
  page,
}) => {
  await page.goto('/bounce/');
  await awake(page);
  await paste(page, { 'text/plain': unknown });
  await expect(button(page, 'Share')).toBeVisible();
  const asked = requestsOf(page);
  const html =
    '<p>550 5.7.1 Blocked, see <a href="https://example.com/why?ip=192.0.2.1">the\n  reasons</a>' +
    '<img src="https://example.net/a.png" onerror="window.ran = 1"><script>window.ran = 1</script>' +
    '<br>or <a href="javascript:alert(1)">ask</a></p>';
  await paste(page, {
    'text/plain': '550 5.7.1 Blocked, see the reasons\nor ask',
    'text/html': html,
  });
  const read = '550 5.7.1 Blocked, see the reasons <https://example.com/why?ip=192.0.2.1>\nor ask';
  await expect(box(page)).toHaveValue(read);
  await expect(page.getByTestId('marked-text')).toContainText('<https://example.com/why');
  await paste(page, { 'text/plain': unknown });
  await expect(box(page)).toHaveValue(unknown);
  // While one is still being read, the next one is given a reader of its own.
  await expect(answer(page)).toContainText('maria@example.org');
  await paste(page, { 'text/html': html });
  await expect(box(page)).toHaveValue(read);
  expect(await page.evaluate('window.ran')).toBeUndefined();
  expect(asked).toEqual([]);
});

test('a message pasted beside what was searched for is read alone', async ({ page }) => {
  await page.goto('/');
  await awake(page);
  await box(page).pressSequentially('mailbox');
  await expect(page).toHaveURL(/\?q=mailbox$/);
  await paste(page, { 'text/plain': five, text: five });
  await expect(answer(page)).toContainText('maria@example.org');
  await expect(box(page)).toHaveValue(five);
  await expect(page).toHaveURL(/\/$/);
  await button(page, 'New text').click();
  await expect(box(page)).toHaveValue('');
});
