import { describe, expect, it } from 'vitest';
import { catalogue } from '../catalogue';
import * as routes from '../routes';
import { commandViews } from './commands';

describe('the page of a command', () => {
  const views = commandViews(catalogue);

  it('leads to the replies to any command, which it may get as well', () =>
    expect(views.find(({ id }) => id === 'mail-from')?.anyHref).toBe(routes.command('any')));

  it.each(['any', 'connect'])('but not that of %s', (id) =>
    expect(views.find((view) => view.id === id)?.anyHref).toBe(''),
  );
});
