import { describe, expect, it } from 'vitest';
import { attributes, readable, texts as textsOf } from '../parts/markup.test-helper';
import { announceResults, describeUnderstanding } from './announcement';
import { chosenPlace, hitToOpen, NOTHING_CHOSEN, placeAbove, placeBelow } from './choice';
import { foundOf, hit, texts } from './found.test-helper';
import { ResultOption } from './result-option';
import { SearchResults } from './search-results';

const mistake = { kind: 'mistake', code: '', title: '550 means spam' } as const;
const reply = { kind: 'reply', code: '', title: 'over quota', line: 'Yahoo' } as const;

describe('what a screen reader hears of a search', () => {
  const heard = (found: Parameters<typeof announceResults>[0], ready = true) =>
    announceResults(found, ready, texts);

  it('is that the list is loading until it is there, and then that nothing was found', () => {
    expect(heard(foundOf([]), false)).toBe('loading');
    expect(heard(foundOf([]))).toBe('nothing');
  });
  it('is how many there are and the best of them, with its code', () => {
    expect(heard(foundOf([hit()]))).toBe('one, best 550 Not taken');
    expect(heard(foundOf([hit(), hit()]))).toBe('2 results, best 550 Not taken');
  });
  it('names no best one where all are only near', () =>
    expect(heard(foundOf([hit()], { near: true }))).toBe('one near'));
  it('says who a reply is from, and that a mistake is one', () => {
    expect(heard(foundOf([hit(reply)]))).toBe('one, best over quota, Yahoo');
    expect(heard(foundOf([hit(mistake)]))).toBe('one, best “550 means spam”, wrong');
  });
  it('has the words that were not known', () =>
    expect(heard(foundOf([hit()], { understood: ['full'], unknown: ['a', 'b'] }))).toBe(
      'one, best 550 Not taken. yes “full” no “a”, “b”',
    ));
});

describe('the words that were understood', () => {
  it.each([
    [[], ['x']],
    [['x'], []],
  ])('are not named where all or none were: %j, %j', (understood, unknown) =>
    expect(describeUnderstanding(foundOf([], { understood, unknown }), texts)).toBe(''),
  );
});

describe('the chosen result', () => {
  const two = foundOf([hit(), hit()]);
  const offered = { ...NOTHING_CHOSEN, offered: true };
  it('is none before somebody chooses one', () =>
    expect(chosenPlace(NOTHING_CHOSEN, two)).toBe(-1));
  it('is the first where the address asked for it, unless it is only near or there is none', () => {
    expect(chosenPlace(offered, two)).toBe(0);
    expect(chosenPlace(offered, { ...two, near: true })).toBe(-1);
    expect(chosenPlace(offered, foundOf([]))).toBe(-1);
  });
  it('is what was chosen, whatever was offered', () =>
    expect(chosenPlace({ place: 1, offered: true }, two)).toBe(1));
  it('goes down and up, and from each end to the other', () => {
    expect([-1, 0, 1].map((place) => placeBelow(place, 2))).toEqual([0, 1, 0]);
    expect([-1, 0, 1].map((place) => placeAbove(place, 2))).toEqual([1, 1, 0]);
  });
  it('is none in an empty list', () => {
    expect(placeBelow(-1, 0)).toBe(-1);
    expect(placeAbove(-1, 0)).toBe(-1);
  });
});

describe('Enter', () => {
  const [first, second] = [hit(), hit({ href: '/551/' })];
  const two = foundOf([first, second]);
  it('opens the chosen result, or else the best', () => {
    expect(hitToOpen(two, 1)).toBe(second);
    expect(hitToOpen(two, -1)).toBe(first);
  });
  it('opens nothing that is only near before it is chosen', () => {
    expect(hitToOpen({ ...two, near: true }, -1)).toBeUndefined();
    expect(hitToOpen({ ...two, near: true }, 0)).toBe(first);
  });
});

describe('a result', () => {
  const option = (...of: Parameters<typeof hit>) => (
    <ResultOption hit={hit(...of)} place={3} chosen={false} texts={texts} />
  );
  it('has the place that arrow keys look for', () =>
    expect(attributes('id', option())).toEqual(['result-3']));
  it('has the typed start of its code marked, and the words that were found', () => {
    const marks = [
      [0, 3],
      [4, 6],
    ] as const;
    expect(
      textsOf('mark', option({}, { typed: 2, marks, why: 'a full box', whyMarks: [[2, 6]] })),
    ).toEqual(['55', 'Not', 'ta', 'full']);
    expect(textsOf('mark', option())).toEqual([]);
  });
  it('has each letter of a title with marks in it once', () => {
    const marks = [
      [1, 2],
      [4, 5],
    ] as const;
    expect(textsOf('span', option({}, { marks }))[0]).toBe('Not taken');
  });
  it('tells the two kinds of code apart', () => {
    expect(readable(option())).toMatch(/ code$/);
    expect(readable(option({ code: '5.1.1' }))).toContain('dotted code');
  });
  it('is in quotation marks where it is said wrongly', () =>
    expect(readable(option(mistake))).toContain('“550 means spam”'));
});

describe('the list of results', () => {
  const list = (change: Partial<Parameters<typeof SearchResults>[0]>) => (
    <SearchResults
      found={foundOf([])}
      ready
      open
      chosen={-1}
      query="  abc  "
      texts={texts}
      onRead={() => undefined}
      {...change}
    />
  );
  it('says that it is loading, and not that nothing was found', () => {
    expect(readable(list({ ready: false }))).toBe('loading');
    expect(readable(list({}))).toContain('nothing for abc');
  });
  it('says what to try where there is nothing, and names the nearest where there is', () => {
    expect(readable(list({}))).toContain('Try a code');
    expect(readable(list({ found: foundOf([hit()], { near: true }) }))).toContain('nearest:');
  });
  it('says nothing of that where the search was answered', () =>
    expect(readable(list({ found: foundOf([hit()]) }))).not.toContain('nothing for'));
  it('has one chosen result', () => {
    const found = foundOf([hit(), hit({ href: '/551/' })]);
    expect(attributes('aria-selected', list({ found, chosen: 1 }))).toEqual(['false', 'true']);
  });
  it('offers to read a line that is too long for a search', () => {
    expect(textsOf('button', list({ query: ` ${'x'.repeat(20)} ` }))).toEqual([]);
    expect(textsOf('button', list({ query: 'x'.repeat(21) }))).toEqual(['read it']);
  });
});
