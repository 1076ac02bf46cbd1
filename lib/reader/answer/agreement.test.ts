import { describe, expect, it } from 'vitest';
import { catalogue } from '../../catalogue';
import type { Delivery } from '../formats/types';
import type { Judgement, Report, Sure, Trying, Verdict } from '../judge/types';
import { decideVerdict } from '../judge/verdict';
import { reader } from '../reading.test-helper';
import { answerOf } from './answer';
import { forAdministrator, forRecipient } from './copy';
import { asLine } from './line';
import { readLink, writeLink } from './link';
import { makeLinkedReport } from './linked-report';
import { asText } from './print';
import { answerTexts } from './texts';
import type { Group } from './types';

const texts = answerTexts(catalogue);

const situations = {
  'a final report with a final code': { outcome: 'failed', permanent: true, told: 'given up' },
  'a final report with a temporary code': {
    outcome: 'failed',
    permanent: false,
    told: 'given up',
  },
  'a single temporary reply': { outcome: 'failed', permanent: false, told: 'tried' },
  'no code': { outcome: 'failed', permanent: null, told: 'unknown' },
  'a delay notice': { outcome: 'delayed', permanent: false, told: 'tried' },
  'a delay notice without a code': { outcome: 'delayed', permanent: null, told: 'tried' },
} as const satisfies Record<string, Pick<Verdict, 'outcome' | 'permanent'> & { told: Trying }>;

type Situation = (typeof situations)[keyof typeof situations];

const grades: readonly Sure[] = ['known', 'clear', 'likely', 'open'];

/** What a link calls known is a reply that the catalogue knows. */
const witnessOf = (sure: Sure): Pick<Judgement, 'by' | 'provider' | 'reply'> => {
  const reply = catalogue.providers[0]?.replies.find(({ ownAdvice }) => !ownAdvice);
  if (sure !== 'known' || !reply) return { by: 'wording' };
  return { by: 'provider reply', provider: catalogue.providers[0]?.id ?? '', reply: reply.id };
};

function reportIn(
  { told, ...known }: Pick<Judgement, 'outcome' | 'permanent'> & { readonly told: Trying },
  cause: Verdict['cause'],
  {
    backscatter = false,
    ...from
  }: Partial<Pick<Verdict, 'backscatter' | 'by' | 'provider' | 'reply' | 'sure' | 'second'>> = {},
): Report {
  const delivery: Delivery = { diagnostic: '', context: '' };
  const judgement: Judgement = {
    ...known,
    cause,
    sure: 'clear',
    by: 'wording',
    clues: {},
    ...from,
  };
  const verdict = decideVerdict(judgement, delivery, { trying: told, backscatter }, reader);
  return {
    outcome: known.outcome,
    format: 'report',
    text: '',
    sources: [],
    sections: [],
    marks: [],
    results: [{ delivery, verdict, evidence: [] }],
    counts: {},
    warnings: [],
    backscatter,
  };
}

function groupIn(situation: Situation, cause: Verdict['cause'], sure: Sure = 'clear'): Group {
  const [group] = answerOf(reportIn(situation, cause, { sure, ...witnessOf(sure) }), texts).groups;
  if (!group) throw new Error('There is no answer.');
  return group;
}

const GOES_ON =
  /tried again|tries again|still being tried|not taken this time|It is tried|^Wait: /m;
const IS_OVER = /given up|stopped trying|was not delivered|send it again later|yourself/i;

const causes = catalogue.causes.map(({ id }) => id);

const cases = Object.entries(situations).flatMap(([name, situation]) =>
  grades.map((sure) => [name, sure, situation] as const),
);

const { unreachable } = catalogue.interfaceTexts.copyTexts;
const isUnreachable = ({ verdict }: Group): boolean => unreachable.includes(verdict.stated);

describe.each(cases)('after %s, %s', (_, sure, situation) => {
  it.each(causes)('what is decided about %s fits together', (cause) => {
    const { verdict, trying } = groupIn(situation, cause, sure);
    expect(verdict.stated).toBe(sure === 'open' ? 'unknown' : cause);
    const { firstAsks: asks, who } = reader.causes[verdict.stated];
    expect(verdict.headline === 'tried').toBe(situation.outcome === 'failed' && trying === 'tried');
    if (verdict.first === 'cause')
      expect(asks).not.toContain(trying === 'tried' ? 'resend' : 'wait');
    if (trying === 'tried') {
      expect(['temporary', 'delayed']).toContain(verdict.finality);
      expect(['wait', 'change']).toContain(verdict.retry);
      expect(verdict.act).not.toBe('again');
    }
    if (trying === 'given up') {
      expect(['temporary', 'delayed', 'unknown']).not.toContain(verdict.finality);
      expect(['again', 'stop']).toContain(verdict.retry);
      const slows = cause === 'rate-limited' && situation.permanent;
      expect(verdict.who).toBe(slows ? 'your-provider' : who === 'nobody' ? 'you' : who);
    }
    if (trying === 'unknown')
      expect(verdict.finality).toBe(verdict.retry === 'stop' ? 'none' : 'unknown');
    expect(verdict.who === 'nobody').toBe(verdict.act === 'none');
    if (verdict.retry === 'change') expect(verdict.first).toBe('cause');
  });

  it.each(causes)('page, command line and --jsonl say the same of %s', (cause) => {
    const report = reportIn(situation, cause, { sure, ...witnessOf(sure) });
    const answer = answerOf(report, texts);
    const [group] = answer.groups;
    const printed = asText(answer, catalogue.printedLines);
    for (const said of [group?.headline, group?.first, group?.finality, group?.retry.title])
      expect(printed).toContain(said);
    const [line] = asLine('', report, false).deliveries;
    expect(group && texts.retries[group.verdict.retry]).toEqual(group?.retry);
    expect(line).toMatchObject({
      suppress: group?.developer.some(
        ({ id, value }) =>
          id === 'suppress' &&
          value.startsWith(texts.sentences['suppress.stop']?.split('{')[0] ?? ''),
      ),
      retry: {
        wait: 'wait',
        stop: 'never',
        change: 'never',
        again: 'again',
        retry: 'again',
        none: '',
      }[group?.verdict.retry ?? 'none'],
    });
  });

  it.each(causes)('%s is told without a contradiction', (cause) => {
    const group = groupIn(situation, cause, sure);
    const { trying } = group;
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
    if (group.verdict.retry === 'stop')
      expect(said).not.toMatch(/you can send it again|may still work/i);
    expect(forRecipient(group, catalogue.interfaceTexts.copyTexts)).toMatch(
      isUnreachable(group) ? /^$/ : trying === 'tried' ? /has not arrived yet/ : /came back/,
    );
    if (trying === 'given up')
      expect(forRecipient(group, catalogue.interfaceTexts.copyTexts)).not.toMatch(GOES_ON);
    expect(forAdministrator(group, catalogue.interfaceTexts.copyTexts)).toMatch(
      trying === 'tried' ? /not been delivered yet/ : /was not delivered/,
    );
  });

  it.each(causes)('a link to the answer about %s says the same', (cause) => {
    const group = groupIn(situation, cause, sure);
    const parts = readLink(writeLink(group));
    const linked = parts && makeLinkedReport(parts, reader);
    const { headline, first, basis, finality, retry, who, way, permanent, trying } = group;
    const verdict = { ...group.verdict, cause: group.verdict.stated };
    expect(linked && answerOf(linked, texts).groups[0]).toMatchObject({
      headline,
      first,
      basis,
      finality,
      retry,
      who,
      way,
      trying,
      permanent,
      verdict,
    });
  });

  it('asks for no change where the cause is unknown and it is still tried', () => {
    const { trying } = groupIn(situation, 'unknown');
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
  const reachable = catalogue.causes.filter(({ id }) => !unreachable.includes(id));
  expect(reachable.length).toBeGreaterThan(20);
  for (const { id } of reachable) {
    const text = forRecipient(
      groupIn(situations['a final report with a final code'], id),
      catalogue.interfaceTexts.copyTexts,
    );
    expect(text, id).not.toMatch(
      /\byour (?:own )?(?:mail provider sent|login)|came from you|address not found|[{}]/,
    );
    expect(text, id).toMatch(/^I wrote to you, but my message came back: /);
  }
});

it('says calmly that somebody else may have sent it, on the page and in a link', () => {
  const report = reportIn(situations['a final report with a final code'], 'user-unknown', {
    backscatter: true,
  });
  const [group] = answerOf(report, texts).groups;
  const parts = group && readLink(writeLink(group));
  const linked = parts && makeLinkedReport(parts, reader);
  for (const answer of [answerOf(report, texts), linked && answerOf(linked, texts)]) {
    expect(answer?.remarks).toEqual([texts.sentences['backscatter']]);
    expect(answer?.groups[0]).toMatchObject({
      first: texts.sentences['first.backscatter'],
      who: 'nobody',
      act: '',
    });
    expect(answer?.groups[0]?.way.some(({ acts }) => acts)).toBe(false);
  }
});

describe('a provider’s reply whose own step replaces that of the cause', () => {
  const flagged = catalogue.providers.flatMap((provider) =>
    provider.replies
      .filter(({ ownAdvice }) => ownAdvice)
      .map((reply) => ({ provider, reply, name: `${provider.id}/${reply.id}` })),
  );
  const answered = (
    { provider, reply }: (typeof flagged)[number],
    situation: Situation,
    cause = reply.cause,
  ) => {
    const from = { by: 'provider reply' as const, provider: provider.id, reply: reply.id };
    return answerOf(reportIn(situation, cause, from), texts);
  };
  const final = situations['a final report with a final code'];

  it.each(flagged)('$name is permanent, and somebody acts', ({ reply }) => {
    expect(reply.permanent).toBe(true);
    expect(reply.who[0]).not.toBe('nobody');
  });

  it.each(flagged)('$name: page, command line, link and copies say the same', (each) => {
    const answer = answered(each, final);
    const [group] = answer.groups;
    // With the name of whoever has to do it, where it is not the writer.
    expect(group?.first.endsWith(each.reply.todo.replaceAll('`', ''))).toBe(true);
    expect(group?.who).toBe(each.reply.who[0]);
    expect(group?.first).not.toMatch(GOES_ON);
    expect(asText(answer, catalogue.printedLines)).toContain(group?.first);
    const parts = group && readLink(writeLink(group));
    const linked = parts && makeLinkedReport(parts, reader);
    const { first, who, way, finality, retry, steps } = group ?? {};
    expect(linked && answerOf(linked, texts).groups[0]).toMatchObject({
      first,
      who,
      way,
      finality,
      retry,
      steps,
    });
    const { copyTexts } = catalogue.interfaceTexts;
    const letter = group && forRecipient(group, copyTexts);
    // An address that takes no mail cannot be written to.
    if (copyTexts.unreachable.includes(each.reply.cause)) expect(letter).toBe('');
    else expect(letter).toMatch(/^I wrote to you, but /);
  });

  it.each(flagged)('$name asks for nothing beside "Wait"', (each) => {
    const [group] = answered(each, situations['a single temporary reply']).groups;
    if (group?.verdict.first === 'tried') expect(group.act).not.toBe(texts.sentences['act.reply']);
    expect(group?.who === 'nobody').toBe(group?.act === '');
  });

  it('says what the cause says where another cause was found', () => {
    const [each] = flagged;
    const [group] = each ? answered(each, final, 'user-unknown').groups : [];
    expect(group?.first).toBe(texts.causes['user-unknown'].first);
  });

  it('stands in a row of its own', () => {
    const [one, other] = flagged.filter(({ reply }) => reply.cause === 'login-failed');
    const results = [one, other].flatMap((each) =>
      each
        ? reportIn(final, 'login-failed', { provider: each.provider.id, reply: each.reply.id })
            .results
        : [],
    );
    const report = { ...reportIn(final, 'login-failed'), results };
    expect(answerOf(report, texts).groups).toHaveLength(2);
  });
});
