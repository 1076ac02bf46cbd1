import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../lib/catalogue';
import { group, reportOn } from '../answer.test-helper';
import { DeliveryCards } from './delivery-cards';
import { Many } from './many.client';
import { makeRows } from './rows';

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
    many={{ sources: [], texts: catalogue.manyTexts }}
    groups={[own, theirs]}
    report={report}
    chosen={own}
    choose={() => undefined}
    cover={(text) => text.replace('maria', 'hidden')}
    outcomes={catalogue.pasteBox.outcomes}
  />,
);

describe('the table of many deliveries', () => {
  it('says what each column is sorted by', () =>
    expect(markup.match(/aria-sort="none"/g)).toHaveLength(12));

  it('has what the own server refused in a table of its own, behind the others', () => {
    const tables = markup.split('<table').slice(1);
    expect(tables).toHaveLength(2);
    expect(tables[0]).toContain('552');
    expect(tables[0]).not.toContain('554');
    expect(tables[1]).toContain('554');
    expect(tables.map((each) => /^ aria-label="([^"]*)"/.exec(each)?.[1])).toEqual([
      'All deliveries',
      'Not accepted on arrival',
    ]);
  });

  it('covers names, and keeps closed what was not opened', () => {
    const shown = markup.replace(/<[^>]+>/g, '');
    expect(shown).toContain('hidden@example.org');
    expect(markup).not.toContain('maria');
    expect(markup.match(/aria-expanded="false"/g)).toHaveLength(2);
  });

  it('breaks no name but at its @, and no code', () => {
    expect(markup).toContain(
      '<span class="whitespace-nowrap">hidden</span><wbr/><span class="whitespace-nowrap">@example.org',
    );
    expect(markup).toContain('<span class="whitespace-nowrap">552</span>');
  });

  it('can be reached by keys where it scrolls', () =>
    expect(markup).toContain('<section aria-label="Not accepted on arrival: Table of deliveries'));
});

describe('the rows as cards', () => {
  const cards = renderToStaticMarkup(
    <DeliveryCards
      title="All deliveries"
      rows={makeRows([own, theirs], report, [], catalogue.pasteBox.outcomes)}
      chosen={own}
      isOpen={({ group: { results } }) => results[0] === 0}
      toggle={() => undefined}
      showDelivery={() => undefined}
      order={{ column: 'codes', descending: true }}
      sort={() => undefined}
      cover={(text) => text.replace('maria', 'hidden')}
      texts={catalogue.manyTexts}
    />,
  );

  it('name each value, and leave out what was not found', () => {
    const [card] = cards.split('<li').slice(1);
    expect(card).toContain('>Codes</dt><dd class="min-w-0 [overflow-wrap:anywhere]">552');
    expect(card).not.toContain('Last time');
  });

  it('say what they are sorted by, and how', () => {
    expect(cards.match(/aria-pressed="true"/g)).toHaveLength(1);
    expect(cards).toMatch(/Codes <span aria-hidden="true">▼<\/span><span[^>]*>descending/);
  });

  it('open to their addresses, with names covered', () => {
    expect(cards).toContain('title="Show hidden@example.org in the text"');
    const button = cards.slice(cards.indexOf('<button', cards.indexOf('<ul', 1)));
    expect(button).toContain('<span class="whitespace-nowrap">hidden</span><wbr/>');
    expect(cards).not.toContain('maria');
  });
});
