import { describe, expect, it } from 'vitest';
import { catalogue } from '../catalogue';
import * as routes from '../routes';
import { trustParts } from './trust';

const nothing = { contact: '', report: '', source: '' };
const said = (told: Partial<typeof nothing>) => {
  const { who } = trustParts(catalogue, { ...nothing, ...told });
  return { text: who.paragraphs.join(' '), hrefs: who.links?.map(({ href }) => href) };
};

describe('who answers for the site', () => {
  it('names contact, report and source where the build was told them', () => {
    const told = {
      contact: 'help@fabrikam.example',
      report: 'https://example.com/new-issue',
      source: 'https://example.com/source',
    };
    const { text, hrefs } = said(told);
    expect(text).toContain('this copy of the site: help@fabrikam.example.');
    expect(hrefs).toEqual([told.report, told.source, routes.changes()]);
  });

  it('leaves out what it was not told, and has no open place', () => {
    const { text, hrefs } = said({});
    expect(text).not.toContain('this copy');
    expect(text).not.toContain('{');
    expect(hrefs).toEqual([routes.changes()]);
  });

  it('says when the facts were last gone through', () =>
    expect(said({}).text).toContain(` on ${catalogue.site.checked}.`));

  it('names the licences of code and data', () => {
    const { licence } = trustParts(catalogue, nothing);
    expect(licence.paragraphs.join(' ')).toMatch(
      /code is licensed under the MIT.*data is.*CC BY 4\.0/,
    );
  });
});
