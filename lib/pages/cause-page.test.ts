import { describe, expect, it } from 'vitest';
import type { Cause, ProviderReply } from '../../data/types';
import { catalogue } from '../catalogue';
import { causePage, listedCauses } from './cause-page';
import { basicCode, catalogueOf, cause, enhancedCode, provider, reply } from './small.test-helper';

/** The page of a cause whose replies differ from plain ones as `changes` say. */
function pageOf(
  changes: readonly Partial<ProviderReply>[],
  change: Partial<Cause> = {},
  basics: readonly string[] = ['450', '550'],
) {
  const own = cause('virus', change);
  return causePage(
    own,
    catalogueOf({
      basic: basics.map((code) => basicCode(code)),
      enhanced: [enhancedCode('X.7.606', { range: 'X.7.649' })],
      causes: [cause('policy'), own, cause('tls'), cause('moved')],
      providers: [
        provider('p', [
          reply('other', { basic: '450', cause: 'tls' }),
          ...changes.map((more, place) => reply(`r${place}`, { cause: 'virus', ...more })),
        ]),
      ],
    }),
  );
}
const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);

describe('the page of a cause says who can act', () => {
  const said = (...parties: ProviderReply['who'][number][][]) =>
    pageOf(parties.map((who) => ({ who: who as [ProviderReply['who'][number]] }))).shares.who;

  it('beside its own word where more replies name somebody else, counted, as part of a sentence', () => {
    const text = said(['recipient'], ['recipient', 'you'], ['recipient'], ['nobody']);
    expect(text).toContain('In 3 of 4 ');
    expect(text).toContain('the recipient can act');
  });

  it('with the sentence of its own for nobody', () =>
    expect(said(['nobody'], ['nobody'], ['you'])).toBe(
      catalogue.causeShares.nobody.replace('{count}', '2').replace('{total}', '3'),
    ));

  it('not where its own word holds for as many', () => {
    expect(said(['you'], ['recipient'])).toBe('');
    expect(said(['you', 'recipient'])).toBe('');
    expect(said()).toBe('');
  });
});

describe('the page of a cause says whether to try again', () => {
  const said = (retry: Cause['retry'], ...permanent: boolean[]) =>
    pageOf(
      permanent.map((value) => ({ permanent: value })),
      { retry },
    );

  it('and in how many replies it is otherwise', () => {
    const { temporary, final } = catalogue.causeShares;
    const filled = (text: string) => text.replace('{count}', '1').replace('{total}', '3');
    expect(said('stop', true, true, false).shares.again).toBe(filled(temporary));
    expect(said('wait', true, false, false).shares.again).toBe(filled(final));
    expect(said('retry', true, false, false).shares.again).toBe(filled(final));
  });

  it('and nothing more where all agree', () => {
    expect(said('stop', true, true).shares.again).toBe('');
    expect(said('wait', false).shares.again).toBe('');
    expect(said('retry').shares.again).toBe('');
  });

  it('in the colour of a class: temporary where it helps, permanent where not', () => {
    const shown = (['retry', 'wait', 'stop'] as const).map((retry) => said(retry));
    expect(shown.map(({ tone }) => tone)).toEqual(['4', '4', '5']);
  });

  it('in a headline that holds for every reply, with a sentence for each class of them', () => {
    const { titles, temporary, permanent } = catalogue.causeAgain;
    const [both, waits, over, stays] = [
      said('wait', true, false),
      said('wait', false),
      said('retry', true),
      said('stop', true, false),
    ].map(({ retry }) => retry);
    expect(both).toEqual({
      title: titles.both,
      sentences: [temporary.passes, permanent.passes],
    });
    expect(waits).toEqual({ title: titles.temporary, sentences: [temporary.passes] });
    expect(over).toEqual({ title: titles.permanent, sentences: [permanent.passes] });
    expect(stays?.title).toBe(titles.stays);
  });

  it.each(['sending-quota', 'login-failed'])('without a server that keeps it: %s', (id) => {
    const own = catalogue.causes.find((entry) => entry.id === id);
    const { retry } = causePage(own ?? cause('virus'), catalogue);
    const { passes, stays } = catalogue.causeAgain.temporaryAtOwn;
    expect([passes, stays]).toContain(retry.sentences[0]);
  });

  it('with a headline of its own where no server keeps it', () => {
    const own = cause('sending-quota', { retry: 'wait' });
    const temporary = provider('p', [reply('r', { cause: 'sending-quota', permanent: false })]);
    const { retry } = causePage(own, catalogueOf({ causes: [own], providers: [temporary] }));
    expect(retry.title).toBe(catalogue.causeAgain.titles.temporaryAtOwn);
  });
});

describe('no one has to act only while a server tries', () => {
  const asked = (change: Partial<Cause>, ...permanent: boolean[]) => {
    const { act, first } = pageOf(
      permanent.map((value) => ({ permanent: value })),
      { act: 'it goes on', first: 'Wait a day.', ...change },
    );
    return [act, first];
  };

  it('so its texts say so where some known replies are permanent', () =>
    expect(asked({ who: 'nobody' }, false, true)).toEqual([
      'while the failure is temporary, it goes on',
      'While the failure is temporary, wait a day.',
    ]));

  it('and stay as they are where none is, and where somebody acts', () => {
    const plain = ['it goes on', 'Wait a day.'];
    expect(asked({ who: 'nobody' }, false)).toEqual(plain);
    expect(asked({ who: 'you' }, false, true)).toEqual(plain);
  });

  it('on the list of causes as on their pages', () => {
    const listed = listedCauses(catalogue.causes, catalogue);
    const actOf = (id: string) => listed.find((one) => one.id === id)?.act;
    expect(actOf('rate-limited')).toContain('while the failure is temporary');
    expect(actOf('greylisted')).not.toContain('temporary');
  });
});

describe('the codes of a cause', () => {
  const codes = (changes: readonly Partial<ProviderReply>[], basics?: readonly string[]) =>
    pageOf(changes, {}, basics).codes.map(({ code, count }) => [code, count]);

  it('are those of its own replies, each once, the most frequent first', () =>
    expect(codes([{ basic: '450' }, { basic: '550' }, { basic: '550' }])).toEqual([
      ['550', 2],
      ['450', 1],
    ]));

  it('stand at the first of a range', () =>
    expect(codes([{ enhanced: '5.7.606-649' }])).toEqual([['5.7.606', 1]]));

  it('leave out what has no page and what is our inference', () =>
    expect(codes([{ basic: '552' }, { basic: '550', basicInferred: true }])).toEqual([]));

  it('are at most sixteen: the rest is rare', () => {
    const basics = Array.from({ length: 20 }, (_, place) => String(500 + place));
    const changes = basics.flatMap((basic, place) => times(place + 1, { basic }));
    const shown = codes(changes, basics);
    expect(shown).toHaveLength(16);
    expect(pageOf(changes, {}, basics).otherCodes).toBe('and 4 others');
    expect(pageOf([{ basic: '450' }]).otherCodes).toBe('');
    expect([shown[0], shown.at(-1)]).toEqual([
      ['519', 20],
      ['504', 5],
    ]);
  });
});

describe('the page of a cause', () => {
  it('shows its own replies, each with its place on the page of its provider', () => {
    const { replies } = pageOf([{}, {}]);
    expect(replies.total).toBe(2);
    expect(replies.shown.map(({ href }) => href)).toEqual(['/providers/p/#r0', '/providers/p/#r1']);
  });

  it('leads to its relatives and no others', () =>
    expect(pageOf([], { related: ['moved', 'policy'] }).relatives).toEqual([
      { id: 'policy', name: 'Name of policy', because: 'because of policy' },
      { id: 'moved', name: 'Name of moved', because: 'because of moved' },
    ]));

  it('shows the checks of its own, where there are any', () => {
    for (const { id } of catalogue.causes)
      expect(causePage(cause(id), catalogueOf({})).checks).toEqual(catalogue.causeChecks[id] ?? []);
  });

  it('names its sources', () =>
    expect(pageOf([]).sources).toEqual([
      { kind: 'copied list', label: 'example.com', href: 'https://www.example.com/codes' },
    ]));
});
