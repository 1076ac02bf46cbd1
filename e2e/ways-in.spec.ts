import { burn } from '@kenjiuno/msgreader/lib/Burner.js';
import { expect, test } from '@playwright/test';
import { answer, awake, box, five, report, unknown } from './bounces';

test.describe('files', () => {
  test('an .eml file can be opened', async ({ page }) => {
    await page.goto('/bounce/');
    await page.getByLabel('Open a file').setInputFiles({
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
    await expect(page.getByRole('button', { name: 'Copy link' })).toBeVisible();
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
    await box(page).dispatchEvent('drop', { dataTransfer: transfer });
    await expect(answer(page)).toContainText('the mailbox is full');
    expect(scripts.filter((url) => url.includes('/_next/')).length).toBeGreaterThan(0);
  });

  test('a picture gets a sentence, a binary file too, and nothing is lost', async ({ page }) => {
    await page.goto('/bounce/');
    await box(page).fill(unknown);
    await expect(answer(page)).toBeVisible();
    await page
      .getByLabel('Open a file')
      .setInputFiles({ name: 'shot.png', mimeType: 'image/png', buffer: Buffer.from([1, 2, 3]) });
    await expect(page.getByText('“shot.png” is a picture.')).toBeVisible();
    await expect(box(page)).toHaveValue(unknown);
    await page.getByLabel('Open a file').setInputFiles({
      name: 'data.bin',
      mimeType: 'application/octet-stream',
      buffer: Buffer.alloc(5000),
    });
    await expect(page.getByText('We found no failed delivery in this text.').last()).toBeVisible();
  });

  test('reading a large file can be cancelled', async ({ page }) => {
    await page.goto('/bounce/');
    await page.getByLabel('Open a file').setInputFiles({
      name: 'mail.log',
      mimeType: 'text/plain',
      buffer: Buffer.from(`${unknown}\n`.repeat(40_000)),
    });
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect(page.getByRole('button', { name: 'Cancel' })).toHaveCount(0);
    await box(page).fill(unknown);
    await expect(answer(page)).toContainText('maria@example.org');
  });
});

test('a text pasted into the search field goes to the reader', async ({ page }) => {
  await page.goto('/');
  await awake(page);
  await page.getByRole('combobox').focus();
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.setData('text/plain', text);
    data.setData('text', text);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, five);
  await expect(answer(page)).toContainText('maria@example.org');
  await expect(page.getByRole('combobox')).toHaveValue('');
});
