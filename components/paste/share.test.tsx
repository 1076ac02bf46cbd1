import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { shareTexts } from '../../data/interface/share';
import { catalogue } from '../../lib/catalogue';
import { pageTexts } from '../../lib/reader/answer/texts';
import type { Report } from '../../lib/reader/judge/types';
import { readable } from '../parts/markup.test-helper';
import { group } from './answer.test-helper';
import { breakable } from './breakable';
import { FIRST_CHOICES } from './choices';
import { listCopies } from './list-copies';
import { WrongAnswer } from './wrong-answer.client';

const page = { origin: 'https://codes.example.com', href: 'https://codes.example.com/bounce/' };
const texts = pageTexts(catalogue);
const cover = (text: string) => text.replaceAll('maria', 'person');
const stated = (cause: string) => ({ verdict: { stated: cause, by: 'wording' } as never });

const copiesOf = (change: Parameters<typeof group>[0]) =>
  listCopies(
    {
      group: group(change),
      reading: { report: { results: [] } as unknown as Report } as never,
      texts,
      cover,
    },
    page,
  );
const idsOf = (change: Parameters<typeof group>[0]) => copiesOf(change).map(({ id }) => id);

describe('the texts that an answer gives to copy', () => {
  it('are all there where mail reaches the recipient', () =>
    expect(idsOf(stated('mailbox-full'))).toEqual([
      'administrator',
      'recipient',
      'markdown',
      'json',
      'link',
    ]));

  it.each(catalogue.interfaceTexts.copyTexts.unreachable)(
    'has none for the recipient with %s',
    (cause) => expect(idsOf(stated(cause))).not.toContain('recipient'),
  );

  it('ask nobody to act where nothing failed', () =>
    expect(idsOf({ ...stated('mailbox-full'), outcome: 'delivered' })).toEqual([
      'markdown',
      'json',
      'link',
    ]));

  it('are covered by the one switch, each of them', () => {
    const names = { ...stated('mailbox-full'), headline: 'maria@example.org was not reached.' };
    for (const { id, text } of copiesOf(names)) expect(text(), id).not.toContain('maria');
  });

  it('are covered or not as the page for help desks says', () => {
    const said = catalogue.helpDesk.parts.flatMap(({ paragraphs }) => paragraphs).join(' ');
    expect(FIRST_CHOICES.hidden).toBe(false);
    expect(said).toContain('Names and addresses are in the copy');
    expect(said).toContain(`“${shareTexts.hide}” under “${shareTexts.open}”`);
  });

  it('have a label and a confirmation each', () => {
    for (const id of idsOf(stated('mailbox-full')))
      expect(Object.values(shareTexts.choices[id]).every(Boolean)).toBe(true);
  });
});

describe('a report of a wrong answer', () => {
  afterEach(() => vi.unstubAllEnvs());

  const reportAt = (address: string) => {
    vi.stubEnv('REPORT_URL', address);
    return renderToStaticMarkup(
      <WrongAnswer
        reading={{} as never}
        texts={pageTexts(catalogue)}
        look=""
        copy={() => undefined}
      />,
    );
  };

  it('leads to the place that the build knows', () =>
    expect(reportAt('https://example.com/new')).toMatch(
      /<a href="https:\/\/example\.com\/new"[^>]*>Send it here<\/a>/,
    ));

  it('says whom to send it to where the build knows none', () => {
    const said = reportAt('');
    expect(said).not.toContain('<a ');
    expect(said).toContain(shareTexts.report.nowhere);
  });
});

describe('an address in a headline', () => {
  const whole = (part: string) => `<span class="inline-block max-w-full break-all">${part}</span>`;
  it('goes to the next line whole, breaks before its @ only, and stays the same text', () => {
    const said = 'To kim.lee@fabrikam.example. It failed.';
    expect(renderToStaticMarkup(breakable(said))).toBe(
      `To <span class="inline-block max-w-full">${whole('kim.lee')}${whole('@fabrikam.example.')}</span> It failed.`,
    );
    expect(readable(breakable(said))).toBe(said);
  });

  it('is no word of the sentence; the name of a host is kept whole', () =>
    expect(renderToStaticMarkup(breakable('Stopped at mx-1.example.org, for good. Wait.'))).toBe(
      `Stopped at ${whole('mx-1.example.org,')} for good. Wait.`,
    ));
});
