import { linesIn } from './lines';
import { ANSWERED, TIMED_OUT, TRIED_HOST } from './log-patterns';

/** A name server may be slow for one domain; several that have nothing in common are not. */
const SEVERAL = 2;

/** Whose servers are hardly ever all down: each number counts there. */
const GREAT: ReadonlySet<string> = new Set([
  'gmail.com',
  'google.com',
  'googlemail.com',
  'outlook.com',
  'yahoodns.net',
]);

/** A line of a log is no longer. */
const LONGEST_LINE = 4000;

const ownerOf = (host: string): string => host.toLowerCase().split('.').slice(-2).join('.');

/**
 * Did servers that have nothing in common not answer, and no other one answer? Then they are hardly
 * all down: nothing gets out of the network of the server that tells.
 */
export function isPortBlocked(view: string): boolean {
  const owners = new Set<string>();
  for (const { start, end } of linesIn(view, { start: 0, end: view.length })) {
    const line = view.slice(start, Math.min(end, start + LONGEST_LINE));
    if (ANSWERED.test(line)) return false;
    const host = TIMED_OUT.test(line) ? TRIED_HOST.exec(line)?.[1] : undefined;
    if (!host) continue;
    const owner = ownerOf(host);
    const [place = ''] = line.slice(line.indexOf(host)).split(']');
    owners.add(GREAT.has(owner) && place.includes('[') ? place : owner);
  }
  return owners.size >= SEVERAL;
}
