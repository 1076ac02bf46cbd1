import { describe, expect, it } from 'vitest';
import { putLinks } from './pasted-links';

describe('the links of a pasted text', () => {
  const link = (words: string, address: string) => ({ words, address });
  it('stand behind their words', () => {
    expect(
      putLinks('See here and there.', [
        link('here', 'https://example.com/a?b=1'),
        link('there', 'http://example.org/'),
      ]),
    ).toBe('See here <https://example.com/a?b=1> and there <http://example.org/>.');
  });
  it('are found as words of their own, in their order', () => {
    expect(putLinks('There: here, here', [link('here', 'https://example.com/')])).toBe(
      'There: here <https://example.com/>, here',
    );
    expect(
      putLinks('a b a', [link('b', 'https://example.com/'), link('a', 'https://example.org/')]),
    ).toBe('a b <https://example.com/> a <https://example.org/>');
  });
  it('are left as they are where the text has the address', () => {
    for (const plain of ['Go to example.com/help', 'Help<https://example.com/help>'])
      expect(putLinks(plain, [link(plain.slice(0, 4), 'https://example.com/help/')])).toBe(plain);
  });
  it('are left out where they lead to no page, or are not in the text', () => {
    const plain = 'Write to us';
    for (const address of [
      'mailto:ada@example.org',
      'javascript:alert(1)',
      'https://example.com/>\n550',
      '/about/',
      `https://example.com/${'x'.repeat(1000)}`,
    ])
      expect(putLinks(plain, [link('Write', address)])).toBe(plain);
    expect(
      putLinks(plain, [link('Call', 'https://example.com/'), link('', 'https://a.example')]),
    ).toBe(plain);
  });
});
