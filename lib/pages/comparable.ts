import { byNumber } from '../lookup';
import { routes } from '../routes';
import type { Catalogue } from '../types';
import { type KnownReply, repliesWith } from './replies';

/** Fewer than these are not worth a page that compares. */
const FEWEST_PROVIDERS = 2;
const FEWEST_REPLIES = 2;

/** Do at least two providers send these replies? */
export const isComparable = (replies: readonly KnownReply[]): boolean =>
  new Set(replies.map(({ provider }) => provider.id)).size >= FEWEST_PROVIDERS;

const isOftenMet = (code: string, { providers }: Pick<Catalogue, 'providers'>): boolean =>
  repliesWith(providers, code).length >= FEWEST_REPLIES;

const byForm = (a: string, b: string): number =>
  Number(a.includes('.')) - Number(b.includes('.')) || byNumber(a, b);

/** The name of the page of two codes, whichever comes first: '4.2.2-5.2.2', '422-4.2.2'. */
export const pairId = (a: string, b: string): string => [a, b].sort(byForm).join('-');

/** The page of two codes that are confused; empty where one of them is hardly ever sent. */
export const pairPage = (a: string, b: string, catalogue: Pick<Catalogue, 'providers'>): string =>
  isOftenMet(a, catalogue) && isOftenMet(b, catalogue) ? routes.compare(pairId(a, b)) : '';
