import { describe, expect, it } from 'vitest';
import { bundled } from './bundled';
import { themePage } from './theme.test-helper';

const code = new TextDecoder().decode(await bundled('components/parts/theme.client.ts')).trim();

/** The script has run in the head of a page with this storage. */
const begun = (storage: Parameters<typeof themePage>[0]) => {
  const page = themePage(storage);
  page.run(code);
  return page;
};

describe('the script of the theme', () => {
  it('has at most 400 bytes: it is in every page', () =>
    expect(Buffer.byteLength(code)).toBeLessThanOrEqual(400));

  it('sets the kept theme before the rest of the page is there, then the switch', () => {
    const page = begun({ 'codes-theme': 'dark' });
    expect([page.root.dataset['theme'], page.field.value]).toEqual(['dark', '']);
    page.show();
    expect(page.field.value).toBe('dark');
  });

  it('keeps what is chosen', () => {
    const storage = {};
    const page = begun(storage);
    expect(page.root.dataset['theme']).toBe('');
    page.show();
    page.change('theme', 'light');
    expect(page.root.dataset['theme']).toBe('light');
    expect(begun(storage).root.dataset['theme']).toBe('light');
    page.change('theme', '');
    expect(begun(storage).root.dataset['theme']).toBe('');
  });

  it('shows on a page that comes back what was chosen on another one', () => {
    const storage: Record<string, string> = {};
    const page = begun(storage);
    page.show();
    begun(storage).change('theme', 'dark');
    page.show();
    expect([page.root.dataset['theme'], page.field.value]).toEqual(['dark', 'dark']);
  });

  it('leaves other fields alone', () => {
    const storage = {};
    begun(storage).change('q', 'dark');
    expect(storage).toEqual({});
  });

  it('sets the theme of this page where nothing may be kept', () => {
    const page = begun('denied');
    page.show();
    page.change('theme', 'dark');
    expect(page.root.dataset['theme']).toBe('dark');
  });
});
