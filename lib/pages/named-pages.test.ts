import { expect, it } from 'vitest';
import { namedPages, readNamedPage } from './named-pages';

const nothing = { causes: [], commands: [], searchPages: [] };
const linesOf = (id: string, name: string, aliases: readonly string[]) =>
  namedPages({ ...nothing, providers: [{ id, name, aliases }] } as unknown as Parameters<
    typeof namedPages
  >[0]);

it('a page is told with its names, each once', () => {
  const lines = linesOf('proton-mail', 'Proton', ['proton mail', 'PROTON', 'pm.me', 'pm me']);
  expect(lines).toEqual(['/providers/proton-mail/|Proton|pm.me']);
});

it('is read with the last part of its address as one more name', () => {
  expect(readNamedPage('/providers/proton-mail/|Proton|pm.me')).toEqual({
    href: '/providers/proton-mail/',
    names: ['Proton', 'pm.me', 'proton-mail'],
  });
});
