import { describe, expect, it } from 'vitest';
import { catalogue } from '../catalogue';
import * as routes from '../routes';
import { navigationOf, referenceEntries, tableOrders } from './navigation';

const currentOn = (path: string) =>
  navigationOf(path, catalogue).sections.flatMap(({ name, current }) =>
    current ? [`${name} ${current}`] : [],
  );

describe('the navigation', () => {
  it.each([
    [routes.bounce(), 'Paste page'],
    [routes.getText(), 'Paste true'],
    [routes.code('550'), 'Codes true'],
    [routes.code('5.7.1'), 'Codes true'],
    [routes.code('4xx'), 'Codes true'],
    [routes.code('x.7'), 'Codes true'],
    [routes.causes(), 'Causes page'],
    [routes.cause('tls'), 'Causes true'],
    [routes.provider('gmail'), 'Providers true'],
    [routes.reference(), 'Reference page'],
    [routes.command('rcpt-to'), 'Reference true'],
    [routes.functions(), 'Reference true'],
    [routes.mistakes(), 'Reference true'],
    [routes.api(), 'Reference true'],
    [routes.changes(), 'Reference true'],
  ])('on %s marks “%s” and nothing else', (path, wanted) =>
    expect(currentOn(path)).toEqual([wanted]),
  );

  it.each([routes.about(), ''])('marks no section on “%s”', (path) =>
    expect(currentOn(path)).toEqual([]),
  );

  it('is home only on home, and marks what the footer alone leads to', () => {
    expect(navigationOf(routes.home(), catalogue).isHome).toBe(true);
    const { isHome, more } = navigationOf(routes.about(), catalogue);
    expect(isHome).toBe(false);
    expect(more.filter(({ current }) => current).map(({ href }) => href)).toEqual([routes.about()]);
  });

  it('has the same links on each page', () => {
    const links = (path: string) => {
      const { sections, more } = navigationOf(path, catalogue);
      return [...sections, ...more].map(({ href }) => href);
    };
    expect(links(routes.code('550'))).toEqual(links(routes.bounce()));
    for (const { href } of referenceEntries(catalogue)) expect(links('')).toContain(href);
  });

  it('marks the grouping of the table that is shown', () => {
    const current = (path: string) =>
      tableOrders(path, catalogue).flatMap(({ href, current: mark }) => (mark ? [href] : []));
    expect(current(routes.functions())).toEqual([routes.functions()]);
    expect(current(routes.table())).toEqual([routes.table()]);
  });
});
