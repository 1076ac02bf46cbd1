import { describe, expect, it } from 'vitest';
import type { CauseId } from '../../../data/types';
import { catalogue } from '../../catalogue';
import { allCodes, findByCode } from '../../lookup';
import type { Delivery } from '../formats/types';
import { findCauseOfCode } from '../judge/enhanced-causes';
import type { Judgement, Report, Sure, Witness } from '../judge/types';
import { decideVerdict } from '../judge/verdict';
import { reader } from '../reading.test-helper';
import { answerOf } from './answer';
import { asMarkdown, forAdministrator, forRecipient } from './copy';
import { readLink, writeLink } from './link';
import { makeLinkedReport } from './linked-report';
import { asText } from './print';
import { answerTexts } from './texts';
import type { Group } from './types';

const texts = answerTexts(catalogue);
const { printedLines } = catalogue;
const { copyTexts } = catalogue.interfaceTexts;
const TEXT = '550 5.7.99 The  Mailbox is\n Gone for <maria@example.org>';

const found = (value: string) => {
  const start = TEXT.indexOf(value);
  return { value, start, end: start + value.length };
};
const code = found('550');
const words = found('The  Mailbox is\n Gone');

interface Case extends Partial<Omit<Judgement, 'cause' | 'sure'>> {
  readonly delivery?: Partial<Delivery>;
}

function reportOn(
  sure: Sure,
  cause: CauseId,
  { delivery: facts = {}, ...change }: Case = {},
): Report {
  const delivery: Delivery = { basic: code, diagnostic: TEXT, context: '', ...facts };
  const judgement: Judgement = {
    outcome: 'failed',
    permanent: true,
    by: 'wording',
    clues: {},
    ...change,
    cause,
    sure,
  };
  const situation = { trying: 'unknown', backscatter: false } as const;
  const verdict = decideVerdict(judgement, delivery, situation, reader);
  return {
    outcome: judgement.outcome,
    format: 'plain',
    text: TEXT,
    sources: [],
    sections: [],
    marks: [],
    results: [{ delivery, verdict, evidence: [code, words] }],
    counts: {},
    warnings: [],
  };
}

/** Everything that is said to whoever reads the answer, prints it, copies it or follows its link. */
function saidOf(report: Report): { readonly group: Group; readonly all: readonly string[] } {
  const answer = answerOf(report, texts);
  const [group] = answer.groups;
  if (!group) throw new Error('There is no answer.');
  const parts = readLink(writeLink(group));
  const linked = parts && makeLinkedReport(parts, reader);
  const again = linked && answerOf(linked, texts).groups[0];
  return {
    group,
    all: [
      group.headline,
      asText(answer, printedLines),
      forAdministrator(group, copyTexts),
      asMarkdown(group, copyTexts),
      again?.headline ?? '',
    ],
  };
}

const basisOf = (sure: Sure, cause: CauseId, change: Case = {}): string =>
  saidOf(reportOn(sure, cause, change)).group.basis;

const causes = catalogue.causes.map(({ id }) => id).filter((id) => id !== 'unknown');
const outlook = catalogue.providers.find(({ id }) => id === 'outlook.com');
const known = {
  by: 'provider reply',
  provider: outlook?.id ?? '',
  reply: outlook?.replies[0]?.id ?? '',
} as const;

describe('a known reply', () => {
  it('has its meaning from its provider, which is named', () =>
    expect(basisOf('known', 'mailbox-disabled', known)).toBe(
      `“The Mailbox is Gone” is a known reply of ${outlook?.name}. It means that ${texts.causes['mailbox-disabled'].because}.`,
    ));
  it('has it in a link as well, without the words', () => {
    const { group } = saidOf(reportOn('known', 'mailbox-disabled', known));
    const parts = readLink(writeLink(group));
    const linked = parts && makeLinkedReport(parts, reader);
    const again = linked && answerOf(linked, texts).groups[0];
    expect(again?.basis).toBe(
      `${outlook?.name} says this when ${texts.causes['mailbox-disabled'].because}.`,
    );
    expect(again?.verdict.sure).toBe('known');
  });
});

describe.each(causes)('%s', (cause) => {
  const { because, name } = texts.causes[cause];

  it('that is clear is stated', () => {
    const { group, all } = saidOf(reportOn('clear', cause));
    expect(group.headline).toContain(`: ${because}.`);
    expect(group.cause.name).toBe(name);
    for (const text of all) expect(text).not.toMatch(/probabl|may also/i);
  });

  it('that is likely is said to be so, everywhere', () => {
    const { group, all } = saidOf(reportOn('likely', cause));
    expect(group.headline).toContain(`: probably ${because}.`);
    for (const text of all) expect(text).toMatch(/probably/);
    const unreachable = copyTexts.unreachable.includes(cause);
    expect(forRecipient(group, copyTexts)).toMatch(unreachable ? /^$/ : /came back: probably /);
    expect(group.verdict.suppress).toBe(false);
    expect(group.developer.find(({ id }) => id === 'suppress')?.value).not.toMatch(/^Yes/);
  });

  it('that is a guess is told to nobody', () => {
    const { group, all } = saidOf(reportOn('open', cause, { second: 'mailbox-full' }));
    const { group: unknown } = saidOf(reportOn('open', 'unknown'));
    const { verdict, ...rest } = group;
    expect({ ...rest, link: writeLink(group) }).toEqual({
      ...unknown,
      verdict: undefined,
      link: writeLink(unknown),
    });
    for (const text of all) expect(text).not.toContain(because);
    expect(verdict.cause).toBe(cause);
    expect(group.first).toBe(texts.causes.unknown.first);
  });
});

describe('what else it may be', () => {
  it('is named beside what is likely, on the page, in print, in copies and through a link', () => {
    const { group, all } = saidOf(
      reportOn('likely', 'mailbox-disabled', { second: 'user-unknown' }),
    );
    const said = `It may also be that ${texts.causes['user-unknown'].because}.`;
    expect(group.basis).toContain(said);
    for (const text of all.slice(1, 4)) expect(text).toContain(said);
    expect(readLink(writeLink(group))).toMatchObject({ sure: 'likely', second: 'user-unknown' });
  });
  it('is nothing where the reason is clear', () =>
    expect(basisOf('clear', 'mailbox-disabled', { second: 'user-unknown' })).not.toContain('may'));
  it('is what the code beside the words means, where they leave a doubt', () => {
    const enhanced = { value: '5.1.1', start: 0, end: 0 };
    const basis = basisOf('likely', 'mailbox-disabled', {
      second: 'user-unknown',
      delivery: { enhanced },
    });
    expect(basis).toContain('It may also be');
    expect(basis).not.toContain('On its own');
  });
});

describe('what a code would mean, which the words speak against', () => {
  const alone = (enhanced: string) =>
    ({ basic: undefined, enhanced: found(enhanced) }) as unknown as Partial<Delivery>;
  const codes = allCodes(catalogue).filter((code) => code.includes('.'));
  const contradicted = codes.flatMap((code) => {
    const cause = findCauseOfCode(code, reader);
    const other = cause === 'virus' ? 'mailbox-full' : 'virus';
    const basis = basisOf('clear', other, {
      permanent: code.startsWith('5'),
      delivery: alone(code),
    });
    return basis.includes('On its own') ? [{ code, basis }] : [];
  });
  it('is said of most codes that name a cause', () =>
    expect(contradicted.length).toBeGreaterThan(150));
  it.each(contradicted)('is the name of its page: $code', ({ code, basis }) =>
    expect(basis).toContain(
      `On its own, the code ${code} would mean “${findByCode(catalogue, code)?.name}”`,
    ),
  );
  it('is what the cause says where the code has no page', () =>
    expect(basisOf('clear', 'virus', { delivery: alone('5.7.610') })).toContain(
      `would mean that ${texts.causes['ip-blocked'].because}`,
    ));
});

describe('what is certain where the reason is not', () => {
  const certain = (permanent: boolean | null, delivery: Partial<Delivery> = {}) =>
    basisOf('open', 'policy', { permanent, delivery });
  it.each([
    [true, {}, 'All we know for certain: a mail server rejected it permanently.'],
    [
      false,
      { server: { value: 'mx.example.org', start: 0, end: 0 }, stage: 'recipient' },
      'All we know for certain: mx.example.org rejected it temporarily at the recipient address.',
    ],
    [
      true,
      { side: 'own-provider' },
      'All we know for certain: your own email provider rejected it permanently.',
    ],
    [null, { basic: undefined }, 'The text contains no code and no reason that we know.'],
    [
      false,
      { basic: undefined, enhanced: { value: '4.0.0', start: 0, end: 0 } },
      'The code 4.0.0 only says that the failure is temporary.',
    ],
  ] as const)('%s %j: %s', (permanent, delivery, said) =>
    expect(certain(permanent, delivery as Partial<Delivery>)).toBe(said),
  );
  it('does not hold what codes and words would mean against each other', () => {
    const enhanced = { value: '5.1.1', start: 0, end: 0 };
    expect(certain(true, { enhanced })).not.toContain(texts.causes['user-unknown'].because);
  });
  it('holds that the codes contradict each other', () => {
    const enhanced = { value: '4.1.1', start: 0, end: 0 };
    expect(certain(true, { enhanced })).toContain('550 and 4.1.1');
  });
});

describe('the witness', () => {
  it.each<[Witness, Case, string]>([
    ['wording', {}, 'The text says “The Mailbox is Gone”.'],
    ['basic code', {}, 'The code 550 is the only clue.'],
    ['nothing', {}, 'No single word or code gives the reason, but together they do.'],
    [
      'enhanced code',
      { delivery: { enhanced: found('5.7.99') } },
      'We can tell from the code 5.7.99.',
    ],
    [
      'enhanced code',
      { delivery: { enhanced: { value: '5.0.0', start: 0, end: 0 } } },
      'We can tell from the code 5.0.0.',
    ],
    [
      'enhanced code',
      { delivery: { enhanced: { value: '5.7.9', start: 0, end: 0 } } },
      `The code 5.7.9 means: ${texts.codes['5.7.9']?.name}.`,
    ],
  ])('%s', (by, change, said) => {
    for (const sure of ['clear', 'likely'] as const)
      expect(basisOf(sure, 'mailbox-disabled', { by, ...change })).toBe(said);
  });
  it('of a whole provider’s reply is not named where nothing vouches for it', () =>
    expect(basisOf('clear', 'mailbox-disabled')).not.toContain('says this'));
});

describe('a link', () => {
  const linked = (fragment: string) => {
    const parts = readLink(fragment);
    const report = parts && makeLinkedReport(parts, reader);
    return report?.results[0]?.verdict;
  };
  const old = '#outcome=failed&basic=550&cause=mailbox-full&final=yes&tried=over';
  it.each([
    [`${old}&enhanced=5.2.2&by=enhanced`, 'clear'],
    [`${old}&by=words`, 'clear'],
    [`${old}&by=basic`, 'likely'],
    [old, 'likely'],
    [`${old}&by=reply&provider=outlook.com&reply=${known.reply}`, 'known'],
    [`${old}&by=reply&provider=outlook.com&reply=nothing`, 'likely'],
    [`${old}&by=words&sure=known`, 'clear'],
    [`${old}&by=words&sure=certain`, 'clear'],
    [`${old}&by=words&sure=open`, 'open'],
  ])('%s is %s', (fragment, sure) => expect(linked(fragment)?.sure).toBe(sure));
  it('names no second cause that there is not', () => {
    expect(linked(`${old}&sure=likely&second=moved`)?.second).toBe('moved');
    expect(linked(`${old}&sure=likely&second=constructor`)?.second).toBeUndefined();
  });
});
