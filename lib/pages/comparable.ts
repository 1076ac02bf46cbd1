import { byNumber } from '../lookup';
import * as routes from '../routes';
import type { Catalogue } from '../types';
import { type KnownReply, repliesWith } from './replies';

/** Fewer than these are not worth a page that compares: providers, replies with either code. */
const FEWEST_PROVIDERS = 2;
const FEWEST_REPLIES = 7;

/** Do at least two providers send these replies? */
export const isComparable = (replies: readonly KnownReply[]): boolean =>
  new Set(replies.map(({ provider }) => provider.id)).size >= FEWEST_PROVIDERS;

const byForm = (a: string, b: string): number =>
  Number(a.includes('.')) - Number(b.includes('.')) || byNumber(a, b);

/** The name of the page of two codes, whichever comes first: '4.2.2-5.2.2', '422-4.2.2'. */
export const pairId = (a: string, b: string): string => [a, b].sort(byForm).join('-');

/** The page of two codes that are confused; empty where one is never sent, or both hardly ever. */
export function pairPage(
  a: string,
  b: string,
  { providers }: Pick<Catalogue, 'providers'>,
): string {
  const counts = [a, b].map((code) => repliesWith(providers, code).length);
  const isMet = counts.every((count) => count > 0);
  const total = counts.reduce((sum, count) => sum + count, 0);
  return isMet && total >= FEWEST_REPLIES ? routes.compare(pairId(a, b)) : '';
}
