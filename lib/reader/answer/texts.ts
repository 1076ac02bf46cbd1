import type { CauseId, HelpLink, Party, ProviderReply } from '../../../data/types';
import { allCodes, detailOf, findByCode } from '../../lookup';
import * as routes from '../../routes';
import { reportAddress } from '../../routes';
import type { Catalogue } from '../../types';
import { present } from '../find/present';
import type { AnswerLink, AnswerTexts } from './types';

/** The cause that a code names by itself, as the standards have it where providers differ. */
function findCauseOf(
  { basicCauses, enhancedCauses }: Catalogue,
  code: string,
): CauseId | undefined {
  const causes: Readonly<Record<string, CauseId>> = { ...basicCauses, ...enhancedCauses };
  return causes[`X${code.slice(1)}`] ?? causes[code];
}

/** Unregistered codes of replies that are known: they mean what the reply says, and nothing in general. */
function findOwnCodes({ enhanced, providers }: Catalogue): ReadonlySet<string> {
  const registered = new Set(enhanced.flatMap((own) => (own.registered ? [own.code] : [])));
  const met = providers.flatMap(({ replies }) => replies.flatMap((reply) => reply.enhanced ?? []));
  return new Set(met.filter((code) => !registered.has(detailOf(code))));
}

function collectCodeTexts(catalogue: Catalogue): AnswerTexts['codes'] {
  const own = findOwnCodes(catalogue);
  return Object.fromEntries(
    allCodes(catalogue).map((code) => {
      const { name = '', plain = '', act = '' } = findByCode(catalogue, code) ?? {};
      const cause = findCauseOf(catalogue, code);
      return [code, { name, plain: own.has(code) ? '' : plain, act, ...(cause ? { cause } : {}) }];
    }),
  );
}

/** What a server tells of its own sending, it tells whoever runs it. */
const whomItAsks = (
  who: Party,
  direction: ProviderReply['direction'],
  asks: ProviderReply['asks'],
): Party => {
  if (asks) return 'you';
  return direction === 'sending' && who === 'their-provider' ? 'your-provider' : who;
};

/**
 * What each reply means and asks for. It stands in the verdict and in a terminal as plain text,
 * without the marks of code.
 */
const collectReplies = ({ providers }: Catalogue): AnswerTexts['replies'] =>
  Object.fromEntries(
    providers.map(({ id, replies }) => [
      id,
      Object.fromEntries(
        replies.map(({ id: reply, means, todo, who, asks, direction }) => [
          reply,
          [means, todo, whomItAsks(who[0], direction, asks)] as const,
        ]),
      ),
    ]),
  );

/** Hosts below which anybody may put a page. */
const OPEN_TO_ALL: readonly string[] = ['github.com'];

const takeLink = ({ label, href, for: users, when, replies }: HelpLink): AnswerLink => ({
  label,
  href,
  for: users,
  ...present({ when, replies }),
});

const collectLinks = ({ helpLinks }: Catalogue): AnswerTexts['links'] =>
  Object.fromEntries(Object.entries(helpLinks).map(([id, links]) => [id, links.map(takeLink)]));

/** Providers and lists whose customers have steps of their own in the advice on a cause. */
function collectMakers({ causes, providers, blockLists }: Catalogue): AnswerTexts['makers'] {
  const steps = causes.flatMap(({ advice }) => advice.administrator);
  return [
    ...providers.map(({ id, name, hosts }) => ({ id, name, signs: hosts.map(({ end }) => end) })),
    ...blockLists.map(({ id, name, named }) => ({ id, name, signs: named })),
  ].filter(({ name }) => steps.some((step) => step.startsWith(`${name}: `)));
}

/** Languages and libraries for whose programs some steps are, and what stands in what they write. */
const LANGUAGES: AnswerTexts['makers'] = [
  { id: 'php', name: 'PHP', signs: ['mail()', 'php.ini', 'wp_mail'] },
  { id: 'symfony', name: 'Symfony', signs: ['symfony', 'has been closed unexpectedly', '.php'] },
];

/** The slice of the catalogue that puts a report into words. */
export function answerTexts(catalogue: Catalogue): AnswerTexts {
  return {
    causes: Object.fromEntries(
      catalogue.causes.map(({ id, name, because, first, act, advice, suppress, atOwn }) => [
        id,
        { name, because, first, act, advice, why: suppress.why, ...present({ atOwn }) },
      ]),
    ) as AnswerTexts['causes'],
    codes: collectCodeTexts(catalogue),
    providers: Object.fromEntries(catalogue.providers.map(({ id, name }) => [id, name])),
    programs: catalogue.providers.filter(({ kind }) => kind === 'software').map(({ id }) => id),
    makers: [...collectMakers(catalogue), ...LANGUAGES],
    replies: collectReplies(catalogue),
    links: collectLinks(catalogue),
    blockLists: catalogue.blockLists.map(({ named, links }) => ({
      named,
      links: links.map(takeLink),
    })),
    linkHosts: catalogue.linkHosts.filter((host) => !OPEN_TO_ALL.includes(host)),
    retries: { ...catalogue.retries, ...catalogue.answerRetries },
    arrivalRetries: catalogue.arrivalRetries,
    way: catalogue.way,
    arrivalWay: catalogue.arrivalWay,
    toYouRetries: catalogue.toYouRetries,
    toYouWay: catalogue.toYouWay,
    arrivals: catalogue.arrivals,
    situations: catalogue.situations,
    readers: catalogue.answerReaders,
    stages: catalogue.stages,
    sentences: {
      ...catalogue.sentences,
      ...catalogue.answerSentences,
      ...catalogue.particularTitles,
    },
    plurals: catalogue.reasonPlurals,
    placeholders: catalogue.placeholders,
    checks: catalogue.commandChecks,
    records: {
      titles: catalogue.recordTitles,
      remarks: catalogue.recordRemarks,
      note: catalogue.recordsNote,
    },
    leftOut: catalogue.counts.leftOut,
    unreadKinds: catalogue.unreadKinds,
    unreadTodos: catalogue.unreadTodos,
    many: catalogue.manyTexts,
    captions: {
      first: catalogue.firstCaptions,
      second: catalogue.secondCaptions,
      classes: catalogue.classCaptions,
      subjects: catalogue.subjectCaptions,
    },
  };
}

/** Texts that the page itself shows around an answer. */
export const pageTexts = ({
  nothingFound,
  pasteBox,
  counts: { lines, verdicts, verdictsTo },
}: Pick<Catalogue, 'nothingFound' | 'pasteBox' | 'counts'>) => ({
  box: pasteBox,
  nothingFound,
  counts: { lines, verdicts, verdictsTo },
  bounceHref: routes.bounce(),
  getTextHref: routes.getText(),
  reportHref: reportAddress(),
});
