import { expect, it } from 'vitest';
import { SUBJECT_NAMES } from '../decode/head-names';
import { redactText } from './redact';

it.each(SUBJECT_NAMES.split('|'))('what is read as a subject is hidden: %s', (name) => {
  const text = `${name}: Contrato Maria Silva\nFrom: ada@example.com\n\n550 5.1.1 User unknown`;
  expect(redactText(text)).not.toContain('Silva');
});
