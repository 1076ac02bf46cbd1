import { describe, expect, it } from 'vitest';
import { seenText } from './seen-text';

describe('a seen reply with what stood around it', () => {
  it.each([
    ['550 No such user', undefined, '550 No such user'],
    [
      '550 No such user',
      'mx.example.com said: {} (in reply)',
      'mx.example.com said: 550 No such user (in reply)',
    ],
    ['550 No such user', "({code}, b'{words}')", "(550, b'No such user')"],
    ['550 Costs $& more', 'said: {}', 'said: 550 Costs $& more'],
  ])('%s in %s', (says, frame, text) => {
    expect(seenText(frame === undefined ? { says } : { says, frame })).toBe(text);
  });
});
