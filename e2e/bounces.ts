import { expect, type Page } from '@playwright/test';

export const box = (page: Page) => page.getByLabel('Paste your bounce');
/**
 * An event made by a test does nothing before the scripts have taken over; what a visitor types or
 * pastes is read then.
 */
export const awake = (page: Page) =>
  expect(page.getByRole('button', { name: 'Gmail rejection' })).toBeEnabled();
/** Pastes something, with the kinds of text that a clipboard has, where the focus is. */
export const paste = (page: Page, kinds: Readonly<Record<string, string>>) =>
  page.evaluate((given) => {
    const clipboardData = new DataTransfer();
    for (const [kind, text] of Object.entries(given)) clipboardData.setData(kind, text);
    (document.activeElement ?? document.body).dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, kinds);
export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
/** What a search finds; the choice of a theme has options, too. */
export const hits = (page: Page) =>
  page.getByRole('listbox', { name: 'Results' }).getByRole('option');
export const answer = (page: Page) => page.getByRole('region', { name: 'Answer' });

/** Reads a text, whatever was read before. */
export async function readText(page: Page, text: string): Promise<void> {
  const again = page.getByRole('button', { name: 'New text' });
  if (await again.isVisible()) await again.click();
  await box(page).fill(text);
}

/**
 * The addresses that the page requests from now on. A newer text starts the reader again, from a
 * blob of the page itself, which is not a network request.
 */
export function requestsOf(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('blob:')) asked.push(request.url());
  });
  return asked;
}

/** Opens the menu of everything that leads out of the answer. */
export const openShare = (page: Page) => button(page, 'Share').click();
export const openReasons = (page: Page) => page.getByText('How we know', { exact: true }).click();

export const log = (recipient: string, reply: string): string =>
  `Nov 23 10:15:09 mail postfix/smtp[2818]: 5B2C3D4E5F: to=<${recipient}>, relay=mx.example.net[198.51.100.7]:25, delay=0.9, dsn=${reply.slice(4, 9)}, status=bounced (host mx.example.net[198.51.100.7] said: ${reply} (in reply to RCPT TO command))`;

export const unknown = log(
  'maria@example.org',
  '550 5.1.1 <maria@example.org>: Recipient address rejected: User unknown',
);

export const refused = '550 5.1.1 <maria@example.org>: Recipient address rejected: User unknown';
/** What is said of `refused`. */
export const verdictOf = (page: Page) =>
  answer(page).getByText(/^Your message to maria@example\.org was not delivered/);

export const five = [
  unknown,
  log('tom@example.org', '550 5.1.1 <tom@example.org>: Recipient address rejected: User unknown'),
  log('eva@example.net', '552 5.2.2 mailbox full'),
  log('jan@example.net', '552 5.2.2 mailbox full'),
  log('ida@example.net', '554 5.7.1 Relay access denied'),
].join('\n');

export const report = [
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
