import { describe, expect, it } from 'vitest';
import { catalogue } from '../../lib/catalogue';
import { readExample } from '../../lib/reader/example';
import { attributes, readable, texts } from '../parts/markup.test-helper';
import { Example } from './example';

const example = await readExample(
  'Your message came back.\n550 5.1.1 <maria@example.org>: User unknown\n',
  catalogue,
);

describe('a finished example', () => {
  it('has its verdict and the whole text', () => {
    const shown = readable(<Example {...example} />);
    expect(shown).toContain('maria@example.org was not delivered');
    expect(shown).toContain('Your message came back.');
  });
  it('has the line that decides and what is in it marked', () => {
    expect(texts('mark', <Example {...example} />)).toEqual(
      expect.arrayContaining(['550', '5.1.1', 'maria@example.org']),
    );
    expect(attributes('class', <Example {...example} />).join(' ')).toContain('border-l-4');
  });
  it('has no mark that could be taken for one of a visitor’s text', () =>
    expect(attributes('data-mark', <Example {...example} />)).toEqual([]));
});
