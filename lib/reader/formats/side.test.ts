import { describe, expect, it } from 'vitest';
import { sideOf } from './side';
import type { Delivery } from './types';

const delivery = (facts: Partial<Delivery> = {}): Delivery => ({
  diagnostic: '',
  context: '',
  ...facts,
});
const found = (value: string) => ({ value, start: 0, end: value.length });

describe('from whose place a delivery is told', () => {
  it.each([
    ['dialogue', 'Connected to mx.example.org.\nehlo me\nrcpt to:<maria@example.org>', 'test'],
    ['dialogue', 'CLIENT -> SERVER: RCPT TO:<maria@example.org>', 'sender'],
    ['dialogue', 'Connecting to smtp.example.com:587\nCLIENT -> SERVER: EHLO pc', 'own-provider'],
    ['dialogue', 'Transcript of session follows.\n\n Out: 220 mx.example.org ESMTP', 'receiver'],
    ['exception', 'could not connect to mail.example.com, port 465', 'own-provider'],
    ['exception', 'could not connect to mail.example.com, port 25', 'sender'],
    ['postfix', 'host smtp.example.org:587 said: 550 5.1.1', 'sender'],
  ] as const)('in a %s: %s', (format, text, side) => {
    expect(sideOf(delivery(), format, text)).toBe(side);
  });

  it('is the own provider’s where a login is refused', () => {
    expect(sideOf(delivery({ basic: found('535') }), 'plain', '')).toBe('own-provider');
    expect(sideOf(delivery({ event: { id: 'login-refused', words: 'x' } }), 'exception', '')).toBe(
      'own-provider',
    );
  });

  it('is what the format says', () => {
    expect(sideOf(delivery({ side: 'receiver' }), 'log', 'port 587')).toBe('receiver');
  });
});
