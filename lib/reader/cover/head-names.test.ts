import { expect, it } from 'vitest';
import { FIELD_NAMES } from '../knowledge/names';
import { redactText } from './redact';

it.each(FIELD_NAMES.subject)('what is read as a subject is hidden: %s', (name) => {
  const text = `${name}: Contrato Maria Silva\nFrom: ada@example.com\n\n550 5.1.1 User unknown`;
  expect(redactText(text)).not.toContain('Silva');
});

it.each([...FIELD_NAMES.from, ...FIELD_NAMES.to])('so is a person behind %s', (name) => {
  const text = `${name}: Camille Martin\nSubject: x\n\n550 5.1.1 User unknown`;
  expect(redactText(text)).not.toContain('Martin');
});
