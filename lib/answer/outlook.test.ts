import { describe, expect, it } from 'vitest';
import { explain } from '../analyser/explain';
import { reader } from '../analyser/reading.test-helper';
import type { Delivery, Outcome, Report, Verdict } from '../analyser/types';
import { catalogue } from '../catalogue';
import { answerOf } from './answer';
import { forAdministrator, forRecipient } from './copy';
import { fragmentOf, partsOf, reportOf } from './link';
import { tryingOf } from './outlook';
import { answerTexts } from './texts';
import type { Group } from './types';

const texts = answerTexts(catalogue);

const situations = {
  'a final report with a final code': {
    outcome: 'failed',
    permanent: true,
    format: 'report',
    text: '',
  },
  'a final report with a temporary code': {
    outcome: 'failed',
    permanent: false,
    format: 'report',
    text: '',
  },
  'a single final reply': { outcome: 'failed', permanent: true, format: 'plain', text: '550' },
  'a single temporary reply': { outcome: 'failed', permanent: false, format: 'plain', text: '450' },
  'no code': { outcome: 'failed', permanent: null, format: 'report', text: '' },
  'a delay notice': { outcome: 'delayed', permanent: false, format: 'report', text: '' },
} as const satisfies Record<
  string,
  { outcome: Outcome; permanent: boolean | null; format: Report['format']; text: string }
>;

type Situation = (typeof situations)[keyof typeof situations];

function groupIn({ outcome, permanent, format, text }: Situation, cause: Verdict['cause']): Group {
  const verdict: Verdict = { outcome, permanent, cause, by: 'wording', fragment: 'x' };
  const delivery: Delivery = { diagnostic: '', context: '' };
  const results = [{ delivery, verdict, explanation: explain(verdict, delivery, reader) }];
  const [group] = answerOf(
    {
      outcome,
      format,
      text,
      sections: [],
      marks: [],
      results,
      counts: {},
      codes: [],
      warnings: [],
    },
    reader,
    texts,
  ).groups;
  if (!group) throw new Error('There is no answer.');
  return group;
}

const GOES_ON =
  /tried again|tries again|still being tried|not taken this time|It is tried|^Wait: /m;
const IS_OVER = /given up|stopped trying|was not delivered|send it again later|yourself/i;

describe.each(Object.entries(situations))('after %s', (_, situation) => {
  it.each(catalogue.causes.map(({ id }) => id))('%s is told without a contradiction', (cause) => {
    const trying = tryingOf({ ...situation, cause }, situation);
    const group = groupIn(situation, cause);
    const said = [
      group.headline,
      group.first,
      group.finality,
      group.retry.title,
      group.retry.text,
      ...group.way.map(({ part }) => part),
    ].join('\n');
    if (trying === 'given up') expect(said).not.toMatch(GOES_ON);
    if (trying === 'tried') expect(said).not.toMatch(IS_OVER);
    if (group.retry.title.startsWith('Stop'))
      expect(said).not.toMatch(/you can send it again|may still work/i);
    expect(forRecipient(group, catalogue.copyTexts)).toMatch(
      trying === 'tried' ? /has not arrived yet/ : /came back/,
    );
    if (trying === 'given up')
      expect(forRecipient(group, catalogue.copyTexts)).not.toMatch(GOES_ON);
    expect(forAdministrator(group, catalogue.copyTexts)).toMatch(
      trying === 'tried' ? /not been delivered yet/ : /was not delivered/,
    );
  });

  it.each(catalogue.causes.map(({ id }) => id))(
    'a link to the answer about %s says the same',
    (cause) => {
      const group = groupIn(situation, cause);
      const parts = partsOf(fragmentOf(group));
      const linked = parts && reportOf(parts, reader);
      const { headline, first, finality, retry, who, way, trying, permanent } = group;
      expect(linked && answerOf(linked, reader, texts).groups[0]).toMatchObject({
        headline,
        first,
        finality,
        retry,
        who,
        way,
        trying,
        permanent,
      });
    },
  );

  const trying = tryingOf({ ...situation, cause: 'unknown' }, situation);
  it('asks for no change where the cause is unknown and it is still tried', () => {
    if (trying === 'tried') expect(groupIn(situation, 'unknown').retry).toEqual(texts.retries.wait);
    else expect(groupIn(situation, 'unknown').retry).not.toEqual(texts.retries.wait);
  });
});

it('somebody has to act where nobody tries any more', () => {
  const acting = (situation: Situation) =>
    groupIn(situation, 'greylisted').way.filter(({ acts }) => acts);
  expect(
    acting(situations['a final report with a temporary code']).map(({ id, part }) => [id, part]),
  ).toEqual([['you', texts.sentences['act.again']]]);
  expect(acting(situations['a single temporary reply'])).toEqual([]);
});

it('what is still tried has somebody who must act, where it fails otherwise', () => {
  const group = groupIn(situations['a delay notice'], 'reverse-dns');
  expect(group).toMatchObject({ who: 'your-provider', retry: texts.retries.change });
  expect(group.first).not.toMatch(/nothing is lost/);
  expect(group.way.filter(({ acts }) => acts).map(({ id }) => id)).toEqual(['your-provider']);
});

it('a message that one’s own provider did not take was never sent', () => {
  expect(
    groupIn(situations['a final report with a temporary code'], 'sending-quota').finality,
  ).toBe(texts.sentences['finality.own-side']);
});

it('asks the other person for nothing that only the writer can do', () => {
  for (const { id } of catalogue.causes) {
    const text = forRecipient(groupIn(situations['a single final reply'], id), catalogue.copyTexts);
    expect(text, id).not.toMatch(
      /\byour (?:own )?(?:mail provider sent|login)|came from you|address not found|[{}]/,
    );
    expect(text, id).toMatch(/^I wrote to you, but my message came back: /);
  }
});

it('says calmly that somebody else may have sent it', () => {
  const verdict: Verdict = {
    outcome: 'failed',
    permanent: true,
    cause: 'user-unknown',
    by: 'wording',
    fragment: 'x',
  };
  const delivery: Delivery = { diagnostic: '', context: '' };
  const results = [{ delivery, verdict, explanation: explain(verdict, delivery, reader) }];
  const answer = answerOf(
    {
      outcome: 'failed',
      format: 'report',
      text: '',
      sections: [],
      marks: [],
      results,
      codes: [],
      counts: {},
      warnings: [],
      backscatter: true,
    },
    reader,
    texts,
  );
  expect(answer.remarks).toEqual([texts.sentences['backscatter']]);
  expect(answer.groups[0]?.first).toBe(texts.sentences['first.backscatter']);
  expect(answer.groups[0]?.way.some(({ acts }) => acts)).toBe(false);
});
