import { describe, expect, it } from 'vitest';
import type { EnhancedCode, ProviderReply, RegistryRow, SeenReply } from '../../data/types';
import { catalogue } from '../catalogue';
import { enhancedPage, numbersOf } from './enhanced-page';
import {
  basicCode,
  catalogueOf,
  enhancedCode,
  provider,
  reply,
  textOfClass,
} from './small.test-helper';

interface Setting {
  readonly digit?: '2' | '4' | '5';
  readonly entry?: Partial<EnhancedCode>;
  readonly text?: Partial<typeof textOfClass & { name: string; again: 'later'; wire: string[] }>;
  readonly row?: Partial<RegistryRow>;
  readonly replies?: readonly Partial<ProviderReply>[];
  readonly seen?: readonly Partial<SeenReply>[];
}

const seenReply: SeenReply = {
  id: '',
  says: '',
  causes: ['user-unknown'],
  who: ['you'],
  source: { kind: 'untraced', said: 'a file' },
};

/** The page of 5.1.1, or of another class of it, in a small catalogue. */
function pageOf({
  digit = '5',
  entry = {},
  text = {},
  row,
  replies = [],
  seen = [],
}: Setting = {}) {
  const detail = enhancedCode('X.1.1', entry);
  const registered = { code: 'X.1.1', title: 'Bad', basic: [], reference: [] };
  return enhancedPage(
    detail,
    digit,
    { ...textOfClass, ...text },
    catalogueOf({
      basic: [basicCode('450'), basicCode('550'), basicCode('551', { standing: 'registry' })],
      enhanced: [detail],
      registry: row ? [{ ...registered, status: 'active', ...row }] : [],
      providers: [
        provider(
          'p',
          replies.map((change, place) => reply(`r${place}`, change)),
        ),
        provider('service', [], { kind: 'sending' }),
      ],
      seenReplies: seen.map((change, place) => ({ ...seenReply, id: `a${place}`, ...change })),
    }),
  );
}

describe('under the numbers of an enhanced code', () => {
  it('stands each number by itself, and something to say of it', () => {
    for (const { code, classes } of catalogue.enhanced)
      for (const digit of Object.keys(classes)) {
        const numbers = numbersOf(digit + code.slice(1), catalogue);
        expect(numbers.map(({ text }) => text).join('.')).toBe(digit + code.slice(1));
        for (const { caption } of numbers) expect(caption).not.toBe('');
      }
  });

  it('stands what class and subject say, the other aside', () => {
    const captions = (code: string) => numbersOf(code, catalogue).map(({ caption }) => caption);
    for (const { digit, caption } of catalogue.classCaptions)
      expect(captions(`${digit}.99.1`)).toEqual([caption, 'no known subject', 'the detail']);
    for (const { digit, caption } of catalogue.subjectCaptions)
      expect(captions(`9.${digit}.10`)).toEqual(['', caption, 'the detail']);
  });
});

describe('on the wire an enhanced code stands', () => {
  const numberBefore = (setting: Setting) => pageOf(setting).wire.map((line) => line.before);
  const carried = (...basics: string[]) =>
    basics.map((basic) => ({ basic, enhanced: '5.1.1' }) as const);

  it('behind the number that most replies have before it', () =>
    expect(numberBefore({ replies: carried('551', '550', '550') })).toEqual(['550 ']));

  it('as a standard shows it, before all else', () =>
    expect(
      pageOf({ text: { wire: ['C: DATA', 'S: 554 5.1.1 No'] }, replies: carried('550') }).wire,
    ).toMatchObject([{ speaker: 'C' }, { before: '554 ', code: '5.1.1' }]));

  it('behind one of its own class before a more frequent one', () =>
    expect(numberBefore({ replies: carried('450', '450', '551') })).toEqual(['551 ']));

  it('behind one of another class where no other is known', () =>
    expect(numberBefore({ replies: carried('450') })).toEqual(['450 ']));

  it('behind the number of the registry that a standard defines, else the first of the class', () => {
    expect(numberBefore({ row: { basic: ['450', '551', '550'] } })).toEqual(['550 ']);
    expect(numberBefore({ row: { basic: ['450', '551'] } })).toEqual(['551 ']);
  });

  it('behind the number that was seen directly before it, where no other is known', () => {
    const seen = [{ says: '554-5.1.1 Gone' }, { says: '550 See 5.1.1' }];
    expect(numberBefore({ seen })).toEqual(['554 ']);
    expect(numberBefore({ seen, row: { basic: ['550'] } })).toEqual(['550 ']);
    expect(numberBefore({ seen, replies: carried('450') })).toEqual(['554 ']);
    const listed = { kind: 'list', url: 'https://www.example.com/codes' } as const;
    expect(numberBefore({ seen: [{ says: '554 5.1.1 Gone', source: listed }] })).toEqual([
      'Status: ',
    ]);
  });

  it('as in a report where only the sending side writes it', () => {
    const sending = { direction: 'sending', basic: '550', enhanced: '5.1.1' } as const;
    const report = ['Status: ', 'Diagnostic-Code: smtp; 550 '];
    expect(numberBefore({ replies: [sending] })).toEqual(report);
    expect(numberBefore({ replies: [sending, ...carried('551')] })).toEqual(['551 ']);
    const later = { ...sending, direction: 'bounce' } as const;
    expect(numberBefore({ replies: [later] })).toEqual(report);
    const says = '550 5.1.1 No user';
    const unnumbered = { direction: 'sending', enhanced: '5.1.1' } as const;
    expect(numberBefore({ replies: [unnumbered], seen: [{ says, provider: 'p' }] })).toEqual(
      report,
    );
    expect(numberBefore({ seen: [{ says, provider: 'service' }] })).toEqual(report);
  });

  it('as what the sending side writes, unless only the recipient’s does', () => {
    const sending = { direction: 'sending', basic: '550', enhanced: '5.1.1' } as const;
    const later = { ...sending, direction: 'bounce' } as const;
    const says = '550 5.1.1 No user';
    const unnumbered = { direction: 'bounce', enhanced: '5.1.1' } as const;
    expect(pageOf({ replies: [sending] }).wireBy).toBe('sender');
    expect(pageOf({ replies: [later] }).wireBy).toBe('recipient');
    expect(pageOf({ replies: [sending, later] }).wireBy).toBe('sender');
    expect(pageOf({ replies: [unnumbered], seen: [{ says, provider: 'p' }] }).wireBy).toBe(
      'recipient',
    );
    expect(pageOf({ replies: carried('550') }).wireBy).toBe('server');
  });

  it('never behind the number of a greeting', () =>
    expect(numberBefore({ digit: '2', row: { basic: ['220', '252'] } })).toEqual(['252 ']));

  it('as in a report where no number is known: none is inferred, none is “Any”', () => {
    const inferred = [{ basic: '550', basicInferred: true, enhanced: '5.1.1' } as const];
    expect(numberBefore({ replies: inferred, row: { basic: ['Any', '5XX'] } })).toEqual([
      'Status: ',
    ]);
  });
});

describe('the page of an enhanced code', () => {
  it('says whether it is registered, and names both ends of a range in its own class', () => {
    expect(pageOf().standing).toBe(catalogue.site.registered);
    expect(pageOf({ entry: { registered: false } }).standing).toBe(catalogue.site.unregistered);
    const { standing, isStandard } = pageOf({ entry: { registered: false, range: 'X.1.9' } });
    expect([isStandard, standing]).toEqual([false, expect.stringMatching(/ 5\.1\.1 to 5\.1\.9\./)]);
  });

  it('has name, badge and colour of its class', () => {
    expect(pageOf({ text: { name: 'Other' } }).name).toBe('Other');
    expect(pageOf().name).toBe('Name of X.1.1');
    for (const { digit, name } of catalogue.classes) {
      const { first, badge, code } = pageOf({ digit: digit as '2' | '4' | '5' });
      expect([first, badge, code]).toEqual([digit, name, `${digit}.1.1`]);
    }
  });

  it('says what comes next as its class does, unless its text says otherwise', () => {
    expect(pageOf({ digit: '4' }).next).toBe(catalogue.classNext['4']);
    expect(pageOf({ text: { again: 'later' } }).next).toBe(catalogue.againNext.later);
  });

  it('says that nobody sends it where it is registered, no success, and in no reply', () => {
    const isUnseen = (setting: Setting) =>
      pageOf(setting).notes.some(({ text }) => text === catalogue.site.notSeen);
    expect(isUnseen({ row: {} })).toBe(true);
    expect(isUnseen({})).toBe(false);
    expect(isUnseen({ row: {}, digit: '2' })).toBe(false);
    expect(isUnseen({ row: {}, replies: [{ enhanced: '5.1.1' }] })).toBe(false);
    expect(isUnseen({ row: {}, replies: [{ enhanced: '5.1.10' }] })).toBe(true);
    const uses = { by: 'Exim', means: 'A fault.', source: { kind: 'catalogue' } } as const;
    expect(isUnseen({ row: {}, entry: { practice: [uses] } })).toBe(false);
    expect(isUnseen({ row: {}, entry: { practice: [{ ...uses, only: '4' }] } })).toBe(true);
  });

  it('quotes what was seen with it where no reply of a provider has it', () => {
    const source = { kind: 'observed', url: 'https://example.com/a', seen: '2026-11-30' } as const;
    const notes = (says: string, setting: Setting = {}) =>
      pageOf({ row: {}, seen: [{ says, source }], ...setting })
        .notes.map(({ text }) => text)
        .filter((text) => text.includes('catalogue'));
    const quoted = (says: string) => [expect.stringContaining(`“${says}”`)];
    expect(notes('550 5.1.1 No such user')).toEqual(quoted('550 5.1.1 No such user'));
    expect(notes('no mailbox (#5.1.1)')).toEqual(quoted('no mailbox (#5.1.1)'));
    expect(notes('550 See RFC 2821 5.1.1')).toEqual([catalogue.site.notSeen]);
    expect(notes('550 5.1.1 No', { replies: [{ enhanced: '5.1.1' }] })).toEqual([]);
    expect(notes('550 5.1.1 No', { seen: [{ says: '550 5.1.1 No' }] })).toEqual([]);
  });

  it('gives the title of the registry, or says that there is none', () => {
    const titles = (setting: Setting) =>
      pageOf(setting).meanings.map(({ text, own }) => [text, own]);
    expect(titles({ row: {} })).toEqual([['Bad', '']]);
    expect(titles({ row: { title: '' } })).toEqual([['', catalogue.site.noTitle]]);
    expect(titles({})).toEqual([]);
  });

  it('goes with the numbers of its class in the registry, and a whole class last', () => {
    const row = { basic: ['5XX', '450', '550', '4XX'] };
    const goesWith = (digit: '4' | '5') =>
      pageOf({ digit, row }).goesWith.map(({ code, href }) => [code, href]);
    expect(goesWith('5')).toEqual([
      ['550', '/550/'],
      ['5XX', '/5xx/'],
    ]);
    expect(goesWith('4')).toEqual([
      ['450', '/450/'],
      ['4XX', '/4xx/'],
    ]);
  });

  it('leads to its other classes, not to itself', () => {
    const entry = { classes: { 2: textOfClass, 4: textOfClass, 5: textOfClass } };
    expect(pageOf({ entry }).siblings.map(({ href }) => href)).toEqual(['/2.1.1/', '/4.1.1/']);
  });

  it('says who means something of their own by it, and where', () => {
    const source = { kind: 'rfc', rfc: 3463 } as const;
    const practice = [{ by: 'Example', means: 'Something', source }];
    expect(pageOf({ entry: { practice } }).practice).toEqual([
      { by: 'Example', text: 'Something', source: expect.objectContaining({ label: 'RFC 3463' }) },
    ]);
  });
});
