import { describe, expect, it } from 'vitest';
import { catalogue } from './catalogue';
import { withOtherClasses } from './other-classes';

const advice = { person: [], administrator: [], developer: [] };
const source = { kind: 'registry', entry: 'X.1.3' } as const;
const entry = {
  code: 'X.1.3',
  name: 'Badly written',
  registered: true,
  classes: { 5: { plain: 'Five.', who: 'you', act: 'correct it', advice } },
  confused: [],
  practice: [],
  notes: [
    { text: 'Of its own class.', source },
    { text: 'Of both.', only: '45', source },
  ],
  words: [],
  sources: [source],
} as const;

const [joined] = withOtherClasses(
  [entry],
  [{ code: 'X.1.3', digit: '4', kind: 'same', plain: 'Four.' }],
  catalogue.otherTexts,
);

describe('a registered detail in a class without a text of its own', () => {
  it('has the party of the class that is explained, and leads to it', () => {
    expect(joined?.classes[4]).toMatchObject({ plain: 'Four.', who: 'you', act: 'correct it' });
    expect(JSON.stringify(joined?.classes[4]?.advice)).toContain('5.1.3');
    expect(joined?.classes[5]).toEqual(entry.classes[5]);
  });

  it('has its own where known replies ask someone else', () => {
    const own = { who: 'recipient', act: 'answer' } as const;
    const others = [{ code: 'X.1.3', digit: '4', kind: 'waits', plain: 'Four.', ...own }] as const;
    const [changed] = withOtherClasses([entry], others, catalogue.otherTexts);
    expect(changed?.classes[4]).toMatchObject(own);
  });

  it('is shown no sentence that was written for another class', () =>
    expect(joined?.notes.map(({ only }) => only)).toEqual(['5', '45']));

  it('leaves all other entries as they are', () =>
    expect(withOtherClasses([entry], [], catalogue.otherTexts)).toEqual([entry]));
});
