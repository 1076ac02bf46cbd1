import { expect, it } from 'vitest';
import { redactText } from './redact';

it.each([
  'maria.weber%40example.org',
  'maria.weber&#64;example.org',
  'maria.weber&commat;example.org',
  'maria.weber\\u0040example.org',
])('%s is covered', (written) => {
  const text = redactText(`550 no mailbox "${written}" here`);
  expect(text).not.toContain('maria');
  expect(text).toContain('550 no mailbox');
});
