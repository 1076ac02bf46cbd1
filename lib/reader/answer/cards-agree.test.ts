import { describe, expect, it } from 'vitest';
import { samples } from '../../../data/samples';
import { catalogue } from '../../catalogue';
import { OWN_SIDE } from '../../own-side';
import { isArrival } from '../judge/arrival';
import { read } from '../reading.test-helper';
import { answerOf } from './answer';
import { describeCode, explainCode, explainCodes } from './code-view';
import { answerTexts } from './texts';
import type { Group } from './types';

const texts = answerTexts(catalogue);

const RETRIED = /retries|be retried|wants yours to try again/i;
const OVER = /permanent|was (?:rejected|sent back|not accepted)|has stopped trying/i;
const OTHERS = /\bother (?:mail )?(?:server|system)|recipient’s mail server/i;
const TO_A_SENDER = /\byour\b/i;

/** What a card may not say beside a verdict. */
function denied({ verdict }: Group): RegExp[] {
  const { retry, trying, door, stated, situation } = verdict;
  return [
    ...(trying === 'given up' || retry === 'stop' ? [RETRIED] : []),
    ...(trying === 'tried' ? [OVER] : []),
    ...(door === 'your-provider' && !OWN_SIDE.includes(stated) ? [OTHERS] : []),
    ...(isArrival(verdict) ? [TO_A_SENDER] : []),
    // What is said of a case is said instead of what holds in general.
    ...(situation ? [/^In general/] : []),
  ];
}

/** Cards that argue with the verdict beside them, in words for whoever mends it. */
async function quarrelsIn(text: string): Promise<string[]> {
  const { groups, codes } = answerOf(await read(text), texts);
  const [group, ...others] = groups;
  if (!group || others.length > 0) return [];
  return codes.flatMap((view) => {
    const { here, general, decides } = explainCode(view, groups);
    const isAside = here === view.aside;
    const agrees = view.cause !== undefined && view.cause === group.verdict.stated;
    const isGeneral = general.startsWith('In general');
    const quarrels =
      denied(group).some((words) => words.test(general)) ||
      (isAside && agrees) ||
      (decides && here !== group.here) ||
      (isGeneral && view.cause !== undefined && !agrees);
    return quarrels ? [`${view.code} ${here} ${general} | ${group.headline} | ${text}`] : [];
  });
}

describe('the card of a code', () => {
  it.each(catalogue.causes)('says nothing that a verdict of $id denies', async ({ id }) => {
    const replies = catalogue.seenReplies.filter(
      ({ causes, says }) => causes[0] === id && /\d/.test(says),
    );
    const taken = replies.filter((_, place) => place % Math.ceil(replies.length / 40) === 0);
    expect(taken.length).toBeGreaterThan(0);
    for (const { says, frame = '{}' } of taken)
      expect(await quarrelsIn(frame.replace('{}', says))).toEqual([]);
  });

  it.each(samples)('says nothing that the verdict on a sample denies: $label', async ({ text }) =>
    expect(await quarrelsIn(text)).toEqual([]),
  );

  it('says the same as the verdict where it means the same, though another code decides', async () => {
    const { groups } = answerOf(await read('550 No such user here'), texts);
    const { here, general } = explainCode(describeCode('5.1.1', texts), groups);
    expect(groups[0]?.verdict.stated).toBe('user-unknown');
    expect([here, general]).toEqual([groups[0]?.here, '']);
  });

  it('tells no more than the name of a code where nothing has failed', () => {
    const view = describeCode('5.2.2', texts);
    expect(explainCode(view, [])).toMatchObject({ here: '', general: view.named });
  });

  it('says once what several codes mean here', async () => {
    const { groups, codes } = answerOf(await read('550 5.1.1 User unknown'), texts);
    const [first, second] = explainCodes(codes, groups);
    expect(first?.here).toBe(groups[0]?.here);
    expect(second?.here).toBe('');
    expect(second?.general).toBeTruthy();
  });
});

it('a code from which no reason follows does not say “cannot tell” beside what it means', async () => {
  const { groups, codes } = answerOf(
    await read(
      'Nov 23 10:55:09 mx1 sm-mta[811]: q4BNpoVr011344: to=<kim@example.org>, delay=00:00:01, mailer=esmtp, relay=mx.example.org. [192.0.2.5], dsn=5.7.1, stat=Service unavailable',
    ),
    texts,
  );
  expect(codes.map((view) => explainCode(view, groups).here)).toEqual([
    'Here it does not say why.',
  ]);
});
