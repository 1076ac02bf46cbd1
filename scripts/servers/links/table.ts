import type { Linking } from './linking';

/** What one server did with its lines. */
export interface Row {
  readonly version: string;
  /** The refusals that were provoked, by name. */
  readonly refusals: readonly string[];
  /** How many links stood in its answers, and whether each page is there. */
  readonly links: number;
  readonly allAnswer: boolean;
  /** Octets of the longest reply line, its end included. */
  readonly longest: number;
  readonly faults: readonly string[];
}

const HEAD = ['server', 'version', 'refusals tried', 'links', 'all answer', 'longest reply'];

const cells = (name: Linking, row: Row | undefined): string[] =>
  row
    ? [
        name,
        row.version,
        row.refusals.join(', '),
        `${row.links}`,
        row.allAnswer ? 'yes' : 'NO',
        `${row.longest} octets`,
      ]
    : [name, '', 'did not get to its end', '', '', ''];

/** A table in Markdown, a line for each server. */
export const table = (
  rows: readonly { readonly name: Linking; readonly row: Row | undefined }[],
): string =>
  [HEAD, HEAD.map(() => '---'), ...rows.map(({ name, row }) => cells(name, row))]
    .map((line) => `| ${line.join(' | ')} |`)
    .join('\n');
