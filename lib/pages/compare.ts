import type { Cause, CauseId, ProviderReply } from '../../data/types';
import { filled } from '../filled';
import { allCodes } from '../lookup';
import { pluralOf } from '../plural';
import { remembered } from '../remembered';
import * as routes from '../routes';
import type { Catalogue } from '../types';
import type { CodePage } from './code-page';
import { codePages } from './code-pages';
import { isComparable } from './comparable';
import { byMet, causesMet } from './met';
import { byImportance, codesOf, type KnownReply, repliesOf, repliesWith } from './replies';

/** What a provider says, under the cause or the codes that tell it apart. */
export interface ComparedReply {
  readonly label: string;
  readonly href: string;
  readonly reply: ProviderReply;
}

export interface ComparedProvider {
  readonly name: string;
  readonly href: string;
  readonly replies: readonly ComparedReply[];
  /** 'and 3 more replies'; empty where all are shown. */
  readonly more: string;
}

/** Providers side by side, for a code or for a cause. */
export interface ProvidersCompared {
  readonly id: string;
  readonly title: string;
  /** Instead of a title that search engines would cut. */
  readonly short: string;
  readonly lead: string;
  readonly column: string;
  /** The page of the code or the cause. */
  readonly about: { readonly name: string; readonly href: string };
  readonly standards: Pick<CodePage, 'meanings' | 'practice'>;
  readonly providers: readonly ComparedProvider[];
}

/** Of one provider: more than these do not help to compare. */
const MOST_REPLIES = 3;

type ByCause = (a: CauseId, b: CauseId) => number;
type LabelOf = (known: KnownReply) => string;

/** One reply for each label: causes that people meet most first, then the most frequent label. */
function telling(replies: readonly KnownReply[], labelOf: LabelOf, byCause: ByCause) {
  const labels = replies.map(labelOf);
  const count = (label: string): number => labels.filter((other) => other === label).length;
  return replies
    .filter((known, place) => labels.indexOf(labelOf(known)) === place)
    .map((known) => ({ label: labelOf(known), href: known.href, reply: known.reply }))
    .sort((a, b) => byCause(a.reply.cause, b.reply.cause) || count(b.label) - count(a.label))
    .slice(0, MOST_REPLIES);
}

/** Replies provider by provider: large ones first, then those that send more of them. */
export function comparedProviders(
  replies: readonly KnownReply[],
  labelOf: LabelOf,
  { compare, seenReplies }: Pick<Catalogue, 'compare' | 'seenReplies'>,
): ComparedProvider[] {
  const byCause = byMet(causesMet(seenReplies));
  const ids = [...new Set(replies.map(({ provider }) => provider.id))];
  return ids
    .map((id) => ({ id, own: replies.filter(({ provider }) => provider.id === id) }))
    .sort((a, b) => byImportance(a.id, b.id) || b.own.length - a.own.length)
    .map(({ id, own }) => {
      const shown = telling(own, labelOf, byCause);
      const left = own.length - shown.length;
      return {
        name: own[0]?.provider.name ?? id,
        href: routes.provider(id),
        replies: shown,
        more: left > 0 ? pluralOf(left, compare.moreReplies) : '',
      };
    });
}

/** The codes that at least two providers send. */
export const comparableCodes = (catalogue: Catalogue): string[] =>
  allCodes(catalogue).filter((code) => isComparable(repliesWith(catalogue.providers, code)));

/** The causes that at least two providers report. */
export const comparableCauses = remembered(({ causes, providers }: Catalogue): readonly Cause[] =>
  causes.filter(({ id }) => isComparable(repliesOf(providers, id))),
);

/** What each provider means by a code. */
export function codeCompared(page: CodePage, catalogue: Catalogue): ProvidersCompared {
  const { code, name, meanings, practice } = page;
  const nameOf = ({ reply }: KnownReply): string =>
    catalogue.causes.find(({ id }) => id === reply.cause)?.name ?? reply.cause;
  const texts = catalogue.compare.ofCode;
  return {
    id: code,
    title: filled(texts.title, { code }),
    short: filled(texts.short, { code }),
    lead: filled(texts.lead, { code, name }),
    column: texts.column,
    about: { name: `${code} ${name}`, href: routes.code(code) },
    standards: { meanings, practice },
    providers: comparedProviders(repliesWith(catalogue.providers, code), nameOf, catalogue),
  };
}

/**
 * Does a server say it over SMTP? Then it has a code, though its source may not name it. What sending
 * services report themselves, programs write and bounces tell has none.
 */
const isAnswer = ({ provider: { kind }, reply: { direction } }: KnownReply): boolean =>
  kind !== 'sending' &&
  kind !== 'software' &&
  (direction === 'receiving' || direction === 'submission');

/** How each provider reports a cause. */
export function causeCompared({ id, name }: Cause, catalogue: Catalogue): ProvidersCompared {
  const texts = catalogue.compare.ofCause;
  return {
    id,
    title: filled(texts.title, { name }),
    short: filled(texts.short, { name }),
    lead: filled(texts.lead, { name }),
    column: texts.column,
    about: { name, href: routes.cause(id) },
    standards: { meanings: [], practice: [] },
    providers: comparedProviders(
      repliesOf(catalogue.providers, id),
      (known) =>
        codesOf(known.reply).join(' ') || (isAnswer(known) ? texts.unknownCode : texts.noCode),
      catalogue,
    ),
  };
}

/** Providers side by side for a code or a cause; undefined where there are not two of them. */
export function providersCompared(id: string, catalogue: Catalogue): ProvidersCompared | undefined {
  const cause = comparableCauses(catalogue).find((entry) => entry.id === id);
  if (cause) return causeCompared(cause, catalogue);
  const page = codePages(catalogue)(id);
  return page && isComparable(repliesWith(catalogue.providers, id))
    ? codeCompared(page, catalogue)
    : undefined;
}
