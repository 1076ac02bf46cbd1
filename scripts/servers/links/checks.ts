import type { CauseId } from '../../../data/types';
import { catalogue } from '../../../lib/catalogue';
import { analyse } from '../../../lib/reader/analyse';
import { asLine } from '../../../lib/reader/answer/line';
import { readerCatalogue } from '../../../lib/reader/reader-catalogue';
import { base } from '../../exported';
import { SITE } from './places';

/** RFC 5321, 4.5.3.1.5: its end included. */
const LONGEST_REPLY = 512;
const END = 2;

const reader = readerCatalogue(catalogue);

/** The links to the site in lines that somebody gets. */
export const linksIn = (text: string): string[] =>
  text.split(/\s/).filter((word) => word.startsWith(`${SITE}/`));

/** Octets of the longest line, its end included. */
export const longestOf = (lines: readonly string[]): number =>
  Math.max(0, ...lines.map((line) => Buffer.byteLength(line) + END));

export const lengthFaults = (longest: number): string[] =>
  longest > LONGEST_REPLY ? [`a reply line has ${longest} octets`] : [];

/** The links whose page our own server does not have. */
export async function deadOf(links: readonly string[], port: number): Promise<string[]> {
  const statuses = await Promise.all(
    links.map(async (link) => {
      const path = base + link.slice(SITE.length);
      const { status } = await fetch(`http://localhost:${port}${path}`, { redirect: 'manual' });
      return { link, status };
    }),
  );
  return statuses.flatMap(({ link, status }) => (status === 200 ? [] : [`${link}: ${status}`]));
}

/** What our reader reads wrongly in a text that tells of one refusal. */
export async function readingFaults(text: string, causes: readonly CauseId[]): Promise<string[]> {
  const report = await analyse(new TextEncoder().encode(text), reader);
  const { deliveries } = asLine('', report, false);
  const [row] = deliveries;
  if (!row) return ['nothing is read'];
  if (causes.some((cause) => cause === row['cause'])) return [];
  return [`read as ${String(row['cause'])}, not as ${causes.join(' or ')}`];
}
