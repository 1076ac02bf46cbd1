import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../lib/catalogue';
import { group, reportOn } from '../answer.test-helper';
import { Many } from './many.client';

const own = group({ results: [0], recipients: ['maria@example.org'] });
const theirs = group({ results: [1], recipients: ['x@example.net'], codes: ['554'] });
const plain = reportOn([{ recipient: 'maria@example.org' }, { recipient: 'x@example.net' }]);
const report = {
  ...plain,
  results: plain.results.map((result, place) => ({
    ...result,
    delivery: { ...result.delivery, ...(place === 1 ? { side: 'receiver' as const } : {}) },
  })),
};

const markup = renderToStaticMarkup(
  <Many
    many={{ total: 'The total.', sources: [], texts: catalogue.manyTexts }}
    groups={[own, theirs]}
    report={report}
    chosen={own}
    choose={() => undefined}
    cover={(text) => text.replace('maria', 'hidden')}
    outcomes={catalogue.pasteBox.outcomes}
  />,
);

describe('the table of many deliveries', () => {
  it('begins with the total, and says what each column is sorted by', () => {
    expect(markup).toContain('The total.');
    expect(markup.match(/aria-sort="none"/g)).toHaveLength(12);
  });

  it('has what the own server refused in a table of its own, behind the others', () => {
    const tables = markup.split('<table').slice(1);
    expect(tables).toHaveLength(2);
    expect(tables[0]).toContain('552');
    expect(tables[0]).not.toContain('554');
    expect(tables[1]).toContain('554');
  });

  it('covers names, and keeps closed what was not opened', () => {
    expect(markup).toContain('hidden@example.org');
    expect(markup).not.toContain('maria@');
    expect(markup.match(/aria-expanded="false"/g)).toHaveLength(2);
  });

  it('can be reached by keys where it scrolls', () =>
    expect(markup).toContain('<section aria-label="Refused on arrival: Table of deliveries'));
});
