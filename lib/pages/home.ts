import { filled } from '../filled';
import { findByCode } from '../lookup';
import { numberOf } from '../plural';
import * as routes from '../routes';
import type { Catalogue } from '../types';
import { causesMet, codesMet, metReplies, mostMet } from './met';

const MOST = 10;

export interface HomeLink {
  readonly name: string;
  readonly href: string;
}

/** What the home page leads to first: the causes and the codes that people meet most. */
export interface HomePage {
  /** A cause as people say it: 'The mailbox is full'. */
  readonly causes: readonly HomeLink[];
  readonly codes: readonly (HomeLink & { readonly code: string })[];
  /** In how many replies the codes were counted. */
  readonly counted: string;
}

const begin = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** Counts the replies of `catalogue` that were seen in somebody's mail, at build. */
export function homePage(catalogue: Catalogue): HomePage {
  const { causes, seenReplies, home } = catalogue;
  return {
    causes: mostMet(causesMet(seenReplies), MOST).flatMap((id) =>
      causes
        .filter((cause) => cause.id === id)
        .map(({ because }) => ({ name: begin(because), href: routes.cause(id) })),
    ),
    codes: mostMet(codesMet(seenReplies), MOST).flatMap((code) => {
      const entry = findByCode(catalogue, code);
      return entry ? [{ code, name: entry.name, href: routes.code(entry.code) }] : [];
    }),
    counted: filled(home.codes.counted, { count: numberOf(metReplies(seenReplies).length) }),
  };
}
