const DAY = 24 * 60 * 60 * 1000;

/** Less than a year, as RFC 9116, 2.5.5 recommends: who has an old copy asks elsewhere. */
const DAYS_VALID = 360;

/** A way to be reached as RFC 9116, 2.5.3 wants it: an address of the web or of a mailbox. */
function contactOf(text: string): string[] {
  if (text === '' || text.includes(' ')) return [];
  if (text.startsWith('https://') || text.startsWith('mailto:')) return [text];
  return text.includes('@') && !text.includes(':') ? [`mailto:${text}`] : [];
}

/**
 * `security.txt` (RFC 9116) for whoever finds a weakness; '' where nobody is named. `contacts` are
 * email addresses or 'https://' addresses, the first the best; other text is left out. `checked` is
 * the day of the data, '2026-11-24': the day of the build would differ from build to build.
 * `address` is where the file is published, '' when unknown.
 */
export function securityText(
  contacts: readonly string[],
  checked: string,
  address: string,
): string {
  const reached = [...new Set(contacts.map((text) => text.trim()).flatMap(contactOf))];
  if (reached.length === 0) return '';
  const expires = new Date(Date.parse(checked) + DAYS_VALID * DAY).toISOString();
  return [
    ...reached.map((contact) => `Contact: ${contact}`),
    `Expires: ${expires}`,
    'Preferred-Languages: en',
    ...(address.startsWith('https://') ? [`Canonical: ${address}`] : []),
    '',
  ].join('\n');
}
