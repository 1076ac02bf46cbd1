import { describe, expect, it } from 'vitest';
import { securityText } from './security-text';

const place = 'https://codes.example.com/.well-known/security.txt';
const contactsIn = (...contacts: string[]) =>
  securityText(contacts, '2026-11-24', place)
    .split('\n')
    .filter((line) => line.startsWith('Contact: '));

describe('security.txt', () => {
  it('names who is told, until when it holds, and its place', () =>
    expect(securityText(['https://example.com/new-issue'], '2026-11-24', place)).toBe(
      [
        'Contact: https://example.com/new-issue',
        'Expires: 2027-11-19T00:00:00.000Z',
        'Preferred-Languages: en',
        `Canonical: ${place}`,
        '',
      ].join('\n'),
    ));

  it('holds for less than a year from the day of the data', () => {
    const expires = securityText(['a@example.com'], '2027-12-31', '').match(/Expires: (.*)/)?.[1];
    const days = (Date.parse(expires ?? '') - Date.parse('2027-12-31')) / 86_400_000;
    expect(days).toBeGreaterThan(300);
    expect(days).toBeLessThan(365);
  });

  it('names an email address as one, each contact once', () => {
    expect(contactsIn('help@example.com', 'mailto:help@example.com')).toEqual([
      'Contact: mailto:help@example.com',
    ]);
  });

  it.each(['', ' ', 'the help desk', 'call 1234', 'http://example.com/'])(
    'is not made where nobody can be reached by %j',
    (contact) => expect(securityText([contact], '2026-11-24', place)).toBe(''),
  );

  it('says nothing of its place where that is not known', () =>
    expect(securityText(['a@example.com'], '2026-11-24', '')).not.toContain('Canonical'));
});
