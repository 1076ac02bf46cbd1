import { expect, it } from 'vitest';
import { RECIPIENT_NAMES, SENDER_NAMES, SUBJECT_NAMES } from '../decode/head-names';
import { redactText } from './redact';

it.each(SUBJECT_NAMES.split('|'))('what is read as a subject is hidden: %s', (name) => {
  const text = `${name}: Contrato Maria Silva\nFrom: ada@example.com\n\n550 5.1.1 User unknown`;
  expect(redactText(text)).not.toContain('Silva');
});

it.each(`${SENDER_NAMES}|${RECIPIENT_NAMES}`.split('|'))('so is a person behind %s', (name) => {
  const text = `${name}: Camille Martin\nSubject: x\n\n550 5.1.1 User unknown`;
  expect(redactText(text)).not.toContain('Martin');
});
