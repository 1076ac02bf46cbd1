import { expect, it } from 'vitest';
import { attributes, readable, texts } from '../parts/markup.test-helper';
import { MeantPages } from './meant-pages';

const codes = [{ code: '550', name: 'Mailbox unavailable' }];
const pages = [{ href: '/providers/gmail/', names: ['Gmail', 'google workspace'] }];

it('names codes with their names, and pages by the first of theirs', () => {
  expect(readable(<MeantPages codes={codes} pages={[]} />)).toContain('550Mailbox unavailable');
  const shown = <MeantPages codes={[]} pages={pages} />;
  expect(texts('a', shown)).toEqual(['Gmail']);
  expect(attributes('href', shown)).toEqual(['/providers/gmail/']);
});

it('says nothing where nothing was meant', () =>
  expect(readable(<MeantPages codes={[]} pages={[]} />)).toBe(''));
