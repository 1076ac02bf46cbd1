import { expect, it } from 'vitest';
import { comparable, createMatcher } from './fragments';

const find = (fragment: string, text: string): boolean =>
  createMatcher([[fragment, 'found']], { farthest: 90, ends: [' said: ', '. '] })(comparable(text))
    .length > 0;

it.each([
  ['user unknown', 'User  unknown'],
  ['throttl', 'you are throttled'],
  ['ip … blocked', 'IP 192.0.2.1 is blocked'],
  ['on … blacklist', 'you are on a blacklist'],
  ['[ … blocked', '550 [192.0.2.1] blocked'],
])('%s is found in “%s”', (fragment, text) => expect(find(fragment, text)).toBe(true));

it.each([
  ['rbl', 'turbluence'],
  ['ip … blocked', 'ipsum was blocked'],
  ['on … blacklist', 'once a blacklist'],
  ['host … not found', 'host mx.example.org said: maria not found'],
  ['address … does not exist', 'address_pipe: this command does not exist'],
  ['user … not found', 'your user was told. not found'],
  ['user … unknown', `user ${'x'.repeat(100)} unknown`],
])('%s is not found in “%s”', (fragment, text) => expect(find(fragment, text)).toBe(false));
