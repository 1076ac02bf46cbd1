import { sourceTexts } from '../../data/interface/sources';
import type { Advice, ListedUse, Neighbour, Note, Party, Source } from '../../data/types';
import { holdsFor } from '../codes';
import { filled } from '../filled';
import { findByCode } from '../lookup';
import * as routes from '../routes';
import type { Catalogue } from '../types';
import { isComparable, pairPage } from './comparable';
import { helpLinksFor, type NamedHelpLink } from './help-links';
import { type CauseCount, causesOf, extractOf, type ReplyExtract, repliesWith } from './replies';
import { type SourceView, viewOf } from './sources';
import type { WireBy, WireLine } from './wire';

/** What the page of a code shows, in the order of the page. */
export interface CodePage {
  readonly code: string;
  /** The class whose colour the page has. */
  readonly first: string;
  readonly digits: readonly { readonly text: string; readonly caption: string }[];
  readonly name: string;
  readonly badge: string;
  readonly standing: string;
  /** Is it what a mail server says, and not a number of something else? */
  readonly isReply: boolean;
  /** Does a standard in force, or the registry, define it? */
  readonly isStandard: boolean;
  readonly plain: string;
  readonly next: string;
  readonly who: Party;
  readonly act: string;
  readonly advice: Advice;
  /** Why there is no advice; empty where there is some. */
  readonly noSteps: string;
  readonly wire: readonly WireLine[];
  /** Who writes what `wire` shows: a server in its answer, or a side in its bounce. */
  readonly wireBy: WireBy;
  /** Titles as published; `own` is what we say where there is none. */
  readonly meanings: readonly {
    readonly by: SourceView;
    readonly text: string;
    readonly own: string;
  }[];
  readonly practice: readonly {
    readonly by: string;
    readonly text: string;
    readonly source: SourceView;
  }[];
  readonly uses: readonly UseView[];
  readonly commands: readonly CommandView[];
  readonly goesWith: readonly CodeLink[];
  /** The same detail in other classes; `compare` as in `confused`. */
  readonly siblings: readonly (CodeLink & { readonly compare: string })[];
  readonly causes: readonly CauseCount[];
  readonly replies: ReplyExtract;
  /** Where providers are compared; empty where there are not two. */
  readonly compare: string;
  /** Where to ask the providers that send it. */
  readonly help: readonly NamedHelpLink[];
  readonly confused: readonly {
    readonly code: string;
    readonly name: string;
    readonly how: string;
    /** Where the two are compared; empty where they are not. */
    readonly compare: string;
  }[];
  readonly mistakes: readonly { readonly claim: string; readonly href: string }[];
  readonly notes: readonly { readonly text: string; readonly source: SourceView }[];
  readonly sources: readonly SourceView[];
  readonly json: string;
  readonly previous: CodeLink | undefined;
  readonly following: CodeLink | undefined;
}

export interface UseView extends Omit<ListedUse, 'sources'> {
  readonly sources: readonly SourceView[];
}

export interface CommandView {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly when: string;
  readonly source: SourceView;
}

/** A code to lead to; `href` is empty where it has no page. */
export interface CodeLink {
  readonly code: string;
  readonly name: string;
  readonly href: string;
}

/** A code with its name and, where it has one, its page. */
export function linkTo(code: string, catalogue: Catalogue): CodeLink {
  const entry = findByCode(catalogue, code);
  return { code, name: entry?.name ?? '', href: entry ? routes.code(entry.code) : '' };
}

/** The caption of a digit or number among those of its place. */
export const captionOf = (
  digit: string,
  groups: readonly { readonly digit: string; readonly caption: string }[],
  otherwise: string,
): string => groups.find((group) => group.digit === digit)?.caption ?? otherwise;

/** How this catalogue shows a source: an RFC that was replaced names its successor. */
export const sourceView =
  (catalogue: Catalogue) =>
  (source: Source): SourceView =>
    viewOf(
      source,
      (number) => catalogue.rfcs.find((rfc) => rfc.number === number)?.replacedBy ?? [],
    );

/** The same for a list of sources, where an RFC also names the draft that will replace it. */
export const listedSource =
  (catalogue: Catalogue) =>
  (source: Source): SourceView => {
    const view = sourceView(catalogue)(source);
    const successor =
      source.kind === 'rfc'
        ? catalogue.rfcs.find(({ number }) => number === source.rfc)?.successor
        : undefined;
    return successor
      ? { ...view, label: filled(sourceTexts.toBeReplaced, { label: view.label, successor }) }
      : view;
  };

/**
 * People write 451 for 4.5.1 and the other way round: each leads to the other, with a line on the
 * difference.
 */
function twinOf(code: string, catalogue: Catalogue, told: readonly Neighbour[]): Neighbour[] {
  const twin = code.includes('.') ? code.split('.').join('') : code.split('').join('.');
  const known = twin !== code && findByCode(catalogue, twin)?.code === twin;
  if (!known || told.some((other) => other.code === twin)) return [];
  return [
    {
      code: twin,
      how: filled(catalogue.site.twin, {
        basic: code.includes('.') ? twin : code,
        enhanced: code.includes('.') ? code : twin,
      }),
    },
  ];
}

const MOST_LINKS = 6;

interface Entry {
  readonly code: string;
  readonly confused: readonly Neighbour[];
  readonly notes: readonly Note[];
  readonly sources: readonly Source[];
}

/**
 * What the pages of basic and enhanced codes have in common; `codes` is the order in which one
 * leads to the next.
 */
export function sharedParts(
  { code, confused, notes, sources }: Entry,
  codes: readonly string[],
  catalogue: Catalogue,
) {
  const view = sourceView(catalogue);
  const replies = repliesWith(catalogue.providers, code);
  const compared = confused.filter(holdsFor(code));
  const place = codes.indexOf(code);
  const neighbour = (at: number): CodeLink | undefined =>
    codes[at] ? linkTo(codes[at], catalogue) : undefined;
  return {
    code,
    causes: causesOf(code, catalogue),
    replies: extractOf(replies),
    compare: isComparable(replies) ? routes.compare(code) : '',
    help: helpLinksFor(replies, MOST_LINKS, catalogue),
    confused: [...compared, ...twinOf(code, catalogue, compared)].map((other) => ({
      code: other.code,
      how: other.how,
      name: findByCode(catalogue, other.code)?.name ?? '',
      compare: pairPage(code, other.code, catalogue),
    })),
    mistakes: catalogue.mistakes
      .filter((mistake) => mistake.codes.includes(code))
      .map(({ id, claim }) => ({ claim, href: routes.mistakes(id) })),
    notes: notes
      .filter(holdsFor(code))
      .map((note) => ({ text: note.text, source: view(note.source) })),
    sources: sources.map(listedSource(catalogue)),
    json: routes.codeFile(code),
    previous: neighbour(place - 1),
    following: neighbour(place + 1),
  };
}
