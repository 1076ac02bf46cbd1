import type { CauseId, Party } from '../../data/types';
import { codesOf } from '../codes';
import { allCodes, detailOf } from '../lookup';
import { lastingOf } from '../pages/cause-again';
import type { CodePage } from '../pages/code-page';
import { codePages } from '../pages/code-pages';
import { repliesWith } from '../pages/replies';
import { seenWith } from '../pages/seen-replies';
import type { Catalogue } from '../types';
import { GIVES_UP_ADDRESS, OF_SOME_REPLIES, READS_FIRST, SENDS_AGAIN } from './patterns';
import type { Check } from './types';

/** Nothing but its page says what such a number means. */
const UNDEFINED: ReadonlySet<string> = new Set(['nonstandard', 'registry']);

const causeOf = (code: string, { basicCauses, enhancedCauses }: Catalogue): CauseId | undefined =>
  basicCauses[code] ?? enhancedCauses[code] ?? enhancedCauses[`X${code.slice(1)}`];

/**
 * Who may have to act for a cause: its own party, those of the replies that have it, and the sender
 * where it passes, who only has to send again.
 */
function partiesOf(id: CauseId, { causes, providers, seenReplies }: Catalogue): Set<Party> {
  const own = causes
    .filter((cause) => cause.id === id)
    .flatMap((cause): Party[] =>
      lastingOf(cause).permanent === 'passes' ? [cause.who, 'you'] : [cause.who],
    );
  const replies = providers.flatMap((provider) =>
    provider.replies.filter(({ cause }) => cause === id),
  );
  const seen = seenReplies.filter((reply) => reply.causes[0] === id && !reply.argued);
  return new Set([...own, ...[...replies, ...seen].flatMap(({ who }) => who)]);
}

/**
 * A page that sends someone to the recipient, while the cause that its code names is the sender's
 * own login, contradicts itself. Whoever a catalogued reply with the code names may act as well.
 */
export const codeCausesFitTheirPages: Check = (catalogue) => {
  const pageOf = codePages(catalogue);
  return allCodes(catalogue).flatMap((code) => {
    const page = pageOf(code);
    const cause = causeOf(code, catalogue);
    if (!page || !cause || page.who === 'nobody' || page.first === '2') return [];
    const carried = repliesWith(catalogue.providers, code).flatMap(({ reply }) => reply.who);
    return carried.includes(page.who) || partiesOf(cause, catalogue).has(page.who)
      ? []
      : [
          `${code} names the cause ${cause}, but on its page ${page.who} acts: correct one of them.`,
        ];
  });
};

/** Does a seen reply begin with this number? One of no mail server ('605') counts as well. */
const hasNumber = (says: string, code: string): boolean =>
  says.startsWith(`${code} `) || says.startsWith(`${code}-`);

/** Who acts, and why, in each known reply with a code, catalogued or seen. */
const knownWith = (
  code: string,
  catalogue: Catalogue,
): { at: string; who: readonly Party[]; causes: readonly CauseId[] }[] => [
  ...repliesWith(catalogue.providers, code).map(({ provider, reply }) => ({
    at: `${provider.id}/${reply.id}`,
    who: reply.who,
    causes: [reply.cause],
  })),
  ...(code.includes('.')
    ? seenWith(code, catalogue)
    : catalogue.seenReplies.filter(
        ({ says, source }) => hasNumber(says, code) && source.kind !== 'list',
      )
  )
    .filter(({ argued }) => !argued)
    .map(({ id, who, causes }) => ({ at: id, who, causes })),
];

/** The pages of failures that do not leave it to the text what there is to do. */
function decidedPages(catalogue: Catalogue): CodePage[] {
  const pageOf = codePages(catalogue);
  return allCodes(catalogue)
    .flatMap((code) => pageOf(code) ?? [])
    .filter(({ first, act }) => (first === '4' || first === '5') && !READS_FIRST.test(act));
}

/**
 * A page that asks someone whom no known reply with its code asks, nor what it is about, was written
 * by the definition alone: it sends every real reader to the wrong one.
 */
export const pagesAskWhomRepliesAsk: Check = (catalogue) =>
  decidedPages(catalogue).flatMap(({ code, who, act }) => {
    const known = knownWith(code, catalogue);
    const asked = known.flatMap((reply) => [
      ...reply.who,
      ...catalogue.causes.filter(({ id }) => reply.causes.includes(id)).map((cause) => cause.who),
    ]);
    return known.length === 0 ||
      asked.includes(who) ||
      (asked.includes('nobody') && SENDS_AGAIN.test(act))
      ? []
      : [
          `${code} asks ${who} to “${act}”, but no known reply with it does (${known[0]?.at}: ${known[0]?.who.join(', ')}): correct the page, or send its readers to the text.`,
        ];
  });

/**
 * The same of why: where no known reply has the cause that a code names, its page has to say what
 * servers mean by it.
 */
export const pagesKnowWhatTheirCodesAreSentFor: Check = (catalogue) =>
  decidedPages(catalogue).flatMap(({ code }) => {
    const cause = causeOf(code, catalogue);
    const known = cause ? knownWith(code, catalogue) : [];
    if (!cause || known.some(({ causes }) => causes.includes(cause))) return [];
    const said = catalogue.saidCauses[code] ?? [];
    return known
      .filter(({ causes }) => !causes.some((one) => said.includes(one)))
      .map(
        ({ at, causes }) =>
          `${code} names the cause ${cause}, but ${at} is ${causes[0]}, and so is no known reply: say on its page what it is sent for, then add that to saidCauses.`,
      );
  });

/**
 * Who needs to act is shown beside what there is to do: what one page asks of the sender, another
 * cannot ask of the recipient's provider in the same words.
 */
export const actsHaveOneActor: Check = (catalogue) => {
  const pageOf = codePages(catalogue);
  const pages = allCodes(catalogue).flatMap((code) => pageOf(code) ?? []);
  return pages.flatMap(({ code, who, act }, place) => {
    const first = pages.findIndex((other) => other.act === act && other.who !== who);
    return first < 0 || first > place
      ? []
      : [
          `${code} asks ${who} to “${act}”, ${pages[first]?.code} asks ${pages[first]?.who}: correct one.`,
        ];
  });
};

/** A code that speaks for itself does so with the words of its page. */
export const ownCodesHavePages: Check = (catalogue) => {
  const codes = allCodes(catalogue);
  const details = new Set([...codes, ...codes.map(detailOf)]);
  return [...catalogue.ownCodes, ...catalogue.certainCodes]
    .filter((code) => !details.has(code))
    .map((code) => `${code} has no page that could say what it means: take it out.`);
};

/**
 * "Sent again it would come back again" on the page, and "a later try may work" in the answer to the
 * same code: one of them is wrong.
 */
export const retriesFitTheirPages: Check = (catalogue) => {
  const comesBack = catalogue.classNext['5'];
  const pageOf = codePages(catalogue);
  return allCodes(catalogue).flatMap((code) => {
    const cause = catalogue.causes.find(({ id }) => id === causeOf(code, catalogue));
    return cause && lastingOf(cause).permanent === 'passes' && pageOf(code)?.next === comesBack
      ? [
          `${code} names the cause ${cause.id}, which passes, but its page says that it does not: set again.`,
        ]
      : [];
  });
};

/**
 * A mail server returns a message that it has. One that a login kept in the email program has not
 * been handed over: where a quarter of what servers say with a code is about a login, its page says
 * what happens then.
 */
export const loginsKeepTheMessage: Check = (catalogue) => {
  const returned = catalogue.classNext['5'];
  const pageOf = codePages(catalogue);
  return allCodes(catalogue)
    .filter((code) => code.includes('.') && pageOf(code)?.next === returned)
    .filter((code) => {
      const said = [
        ...repliesWith(catalogue.providers, code).map(({ reply }) => reply.cause),
        ...catalogue.seenReplies
          .filter(({ says, argued }) => !argued && codesOf(says).enhanced === code)
          .map(({ causes }) => causes[0]),
      ];
      const logins = said.filter((cause) => cause === 'login-failed');
      return logins.length > 0 && logins.length >= said.length / 4;
    })
    .map(
      (code) =>
        `${code} is often about a login, but its page says that a mail server returns the message: set again.`,
    );
};

/**
 * A program that gives up an address for every reply with a code loses people, where one known reply
 * is about something else: the number of recipients, or the sender.
 */
export const addressesAreGivenUpForTheirOwnFault: Check = (catalogue) => {
  const givenUp = catalogue.causes.filter(({ suppress }) => suppress.yes).map(({ id }) => id);
  const pageOf = codePages(catalogue);
  return allCodes(catalogue).flatMap((code) => {
    const page = pageOf(code);
    const other = page?.causes.find(({ id }) => !givenUp.includes(id));
    if (!page || !other) return [];
    return page.advice.developer
      .filter((step) => GIVES_UP_ADDRESS.test(step) && !OF_SOME_REPLIES.test(step))
      .map((step) => `${code} says “${step}”, but a known reply is ${other.id}: say when.`);
  });
};

/**
 * The page of a number without a standard says what servers mean by it: a sentence that knows less
 * than our own stored replies sends their readers the wrong way.
 */
export const pagesKnowTheirSeenReplies: Check = ({ basic, saidCauses, seenReplies }) =>
  basic
    .filter(({ code, standing }) => code in saidCauses || UNDEFINED.has(standing))
    .flatMap(({ code }) => {
      const known = saidCauses[code] ?? [];
      return seenReplies
        .filter(({ says, argued }) => !argued && hasNumber(says, code))
        .filter(({ causes }) => !causes.some((cause) => known.includes(cause)))
        .map(
          ({ id, causes }) =>
            `The page of ${code} does not say that it may be ${causes[0]} (seen reply ${id}): say it there, then add it to saidCauses.`,
        );
    });

/** What is said of a number without a page is said nowhere. */
export const saidCausesHavePages: Check = (catalogue) => {
  const codes = allCodes(catalogue);
  return Object.keys(catalogue.saidCauses)
    .filter((code) => !codes.includes(code))
    .map((code) => `saidCauses has ${code}, which has no page: take it out.`);
};
