import AxeBuilder from '@axe-core/playwright';
import { burn } from '@kenjiuno/msgreader/lib/Burner.js';
import { chromium, expect, type Page, test } from '@playwright/test';

const box = (page: Page) => page.getByLabel('Paste your bounce');
/** An event made by a test does nothing before the scripts have taken over; what a visitor types or pastes is read then. */
const awake = (page: Page) => expect(page.getByRole('button', { name: 'Gmail refusal' })).toBeEnabled();
const answer = (page: Page) => page.getByRole('region', { name: 'Answer' });

const log = (recipient: string, reply: string): string =>
  `Nov 23 10:15:09 mail postfix/smtp[2818]: 5B2C3D4E5F: to=<${recipient}>, relay=mx.example.net[198.51.100.7]:25, delay=0.9, dsn=${reply.slice(4, 9)}, status=bounced (host mx.example.net[198.51.100.7] said: ${reply} (in reply to RCPT TO command))`;

const unknown = log('maria@example.org', '550 5.1.1 <maria@example.org>: Recipient address rejected: User unknown');

const five = [
  unknown,
  log('tom@example.org', '550 5.1.1 <tom@example.org>: Recipient address rejected: User unknown'),
  log('eva@example.net', '552 5.2.2 mailbox full'),
  log('jan@example.net', '552 5.2.2 mailbox full'),
  log('ida@example.net', '554 5.7.1 Relay access denied'),
].join('\n');

const report = [
  'From: MAILER-DAEMON@mail.example.com (Mail Delivery System)',
  'To: Ada Lovelace <ada@example.com>',
  'Subject: Undelivered Mail Returned to Sender',
  'Content-Type: multipart/report; report-type=delivery-status; boundary="edge"',
  '',
  '--edge',
  'Content-Type: text/plain',
  '',
  'This is the mail system at host mail.example.com.',
  ...Array.from({ length: 60 }, () => 'Words that say nothing.'),
  '',
  '<maria@example.org>: host mx.example.org[192.0.2.27] said: 550 5.1.1',
  '    <maria@example.org>: Recipient address rejected: User unknown (in reply to RCPT TO command)',
  '',
  '--edge',
  'Content-Type: message/rfc822',
  '',
  'From: ada@example.com',
  'Subject: Lunch',
  '',
  'Shall we meet?',
  '--edge--',
  '',
].join('\n');

test('one sentence comes first, then what it rests on, and a screen reader hears it once', async ({ page }) => {
  await page.goto('/bounce/');
  await box(page).fill(unknown);
  const headline = 'Your message to maria@example.org was not delivered: there is no mailbox with this address.';
  await expect(answer(page).getByText(headline)).toBeVisible();
  await expect(answer(page)).toContainText('Final');
  await expect(page.getByRole('status').filter({ hasText: headline })).toHaveCount(1);
});

test('marks and explanations lead to each other, by keyboard and by pointing', async ({ page }) => {
  await page.goto('/bounce/');
  await box(page).fill(unknown);
  const text = page.getByTestId('marked-text');
  const marks = text.locator('mark');
  await expect(marks.first()).toBeVisible();
  await marks.first().focus();
  const total = await marks.count();
  for (let step = 0; step < total; step += 1) {
    if ((await page.locator('mark:focus').getAttribute('data-code')) === '5.1.1') break;
    await page.keyboard.press('ArrowRight');
  }
  await expect(page.locator('mark:focus')).toHaveText('5.1.1');
  await expect(page.locator('[id="code-5.1.1"]')).toHaveAttribute('data-active', 'true');
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator('mark:focus')).toHaveCount(1);
  await page.locator('[id="code-550"]').getByRole('button', { name: 'Show in the text' }).click();
  await expect(page.locator('mark:focus')).toHaveText('550');
  await text.locator('mark[data-code="5.1.1"]').first().hover();
  await expect(page.locator('[id="code-5.1.1"]')).toHaveAttribute('data-active', 'true');
});

test('the line that decides is in view, what says nothing is folded and can be opened', async ({ page }) => {
  await page.goto('/bounce/');
  await box(page).fill(report);
  const text = page.getByTestId('marked-text');
  await text.scrollIntoViewIfNeeded();
  await expect(text.locator('[data-deciding]').first()).toBeInViewport();
  const folded = text.getByText(/^the returned message/);
  await expect(text.getByText('Shall we meet?')).toBeHidden();
  await folded.click();
  await expect(text.getByText('Shall we meet?')).toBeVisible();
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
    await expect(page.getByText('Copied: Copy for my administrator')).toBeVisible();
    const administrator = await clipboard(page);
    for (const part of ['maria@example.org', '550 5.1.1', 'mx.example.net', 'User unknown']) expect(administrator).toContain(part);
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
    for (const secret of ['maria@', 'Lovelace', '192.0.2.27']) expect(await clipboard(page)).not.toContain(secret);
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

test('hiding works on the view', async ({ page }) => {
  await page.goto('/bounce/');
  await box(page).fill(report);
  await expect(answer(page)).toContainText('maria@example.org');
  await page.getByLabel('Hide addresses, names and numbers').check();
  await expect(answer(page)).not.toContainText('maria@');
  await expect(answer(page)).not.toContainText('Lovelace');
  await expect(answer(page).locator('mark[data-code="5.1.1"]').first()).toHaveText('5.1.1');
});

test('several recipients get a row a verdict, and the chosen one is explained', async ({ page }) => {
  await page.goto('/bounce/');
  await box(page).fill(five);
  const rows = page.getByRole('list', { name: 'Recipients by what happened' }).getByRole('button');
  await expect(rows).toHaveCount(3);
  await rows.filter({ hasText: 'eva@example.net' }).click();
  await expect(answer(page)).toContainText('Your message to 2 addresses was not delivered: the mailbox is full');
});

test('a receipt, a delay and an automatic reply get calm answers', async ({ page }) => {
  await page.goto('/bounce/');
  await page.getByRole('button', { name: 'Delay notice' }).click();
  await expect(answer(page)).toContainText('It is still being tried');
  await expect(answer(page)).toContainText('Nobody has to act now');
  await box(page).fill('From: tom@example.org\nTo: ada@example.com\nSubject: Out of office\nAuto-Submitted: auto-replied\n\nI am away until Monday.');
  await expect(page.getByRole('status').filter({ hasText: 'automatic reply' })).toHaveCount(1);
});

test.describe('files', () => {
  test('an .eml file can be opened', async ({ page }) => {
    await page.goto('/bounce/');
    await page.getByLabel('Open a file').setInputFiles({ name: 'bounce.eml', mimeType: 'message/rfc822', buffer: Buffer.from(report) });
    await expect(answer(page)).toContainText('maria@example.org');
  });

  test('an Outlook .msg file can be dropped, and its decoder is loaded only then', async ({ page }) => {
    await page.goto('/bounce/', { waitUntil: 'networkidle' });
    const scripts: string[] = [];
    page.on('request', (request) => scripts.push(request.url()));
    await box(page).focus();
    await box(page).fill(unknown);
    await expect(answer(page)).toBeVisible();
    expect(scripts.filter((url) => url.includes('/_next/'))).toEqual([]);
    const body = new Uint8Array(Buffer.from('Delivery has failed: 550 5.2.2 eva@example.net mailbox is full', 'utf16le'));
    const properties = new Uint8Array(32);
    const file = burn([
      { name: 'Root Entry', type: 5, children: [1, 2], length: 0 },
      { name: '__substg1.0_1000001F', type: 2, binaryProvider: () => body, length: body.length },
      { name: '__properties_version1.0', type: 2, binaryProvider: () => properties, length: properties.length },
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
    await page.getByLabel('Open a file').setInputFiles({ name: 'shot.png', mimeType: 'image/png', buffer: Buffer.from([1, 2, 3]) });
    await expect(page.getByText('“shot.png” is a picture.')).toBeVisible();
    await expect(box(page)).toHaveValue(unknown);
    await page.getByLabel('Open a file').setInputFiles({ name: 'data.bin', mimeType: 'application/octet-stream', buffer: Buffer.alloc(5000) });
    await expect(page.getByText('There is no reply code in this text.').last()).toBeVisible();
  });

  test('reading a large file can be cancelled', async ({ page }) => {
    await page.goto('/bounce/');
    await page.getByLabel('Open a file').setInputFiles({ name: 'mail.log', mimeType: 'text/plain', buffer: Buffer.from(`${unknown}\n`.repeat(40_000)) });
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
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, five);
  await expect(answer(page)).toContainText('maria@example.org');
  await expect(page.getByRole('combobox')).toHaveValue('');
});

test('Back brings the paste back, and nothing else keeps it', async ({ baseURL }) => {
  // Playwright switches this cache off; a browser as people use it has it on.
  const browser = await chromium.launch({ ...test.info().project.use.launchOptions, ignoreDefaultArgs: ['--disable-back-forward-cache'] });
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
  await expect(page.getByRole('heading', { name: /How to check that a paste stays/ })).toBeInViewport();
  await expect(page.getByRole('heading', { name: /Link here from a bounce message/ })).toBeAttached();
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
      const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(wider).toBeLessThanOrEqual(0);
    });
  });
}
