import fc from 'fast-check';
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
  ['ileti gönderilemedi', 'İLETİ GÖNDERİLEMEDİ'],
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

const isWord = (letter: string | undefined): boolean =>
  letter !== undefined && 'ab1_'.includes(letter);

/** Said without any preparation: where does a fragment of one piece stand at the edge of a word? */
const stands = (text: string, fragment: string): boolean =>
  [...text].some(
    (_, at) => text.startsWith(fragment, at) && !(isWord(fragment[0]) && isWord(text[at - 1])),
  );

it('finds each of many fragments as if it were the only one', () =>
  fc.assert(
    fc.property(
      fc.stringMatching(/^[ab1_[é ]{0,12}$/).map(comparable),
      fc.uniqueArray(
        fc.stringMatching(/^[ab1_[é][ab1_[é ]{0,2}[ab1_[é]?$/).map((text) => text.trim()),
      ),
      (text, fragments) => {
        const matcher = createMatcher(
          fragments.map((fragment) => [fragment, fragment] as const),
          { farthest: 9, ends: [] },
        );
        expect(
          matcher(text)
            .map(({ value }) => value)
            .sort(),
        ).toEqual(fragments.filter((fragment) => stands(text, comparable(fragment))).sort());
      },
    ),
  ));
