import type { BasicCode, DigitGroup, Party } from '../../data/types';
import { findByCode } from '../lookup';
import * as routes from '../routes';
import type { Catalogue } from '../types';

/**
 * A row of the table of codes. `mark` says that a code is not a standard one, empty where it is.
 */
export interface TableRow {
  readonly code: string;
  readonly name: string;
  readonly plain: string;
  readonly who: Party;
  readonly act: string;
  readonly mark: string;
  readonly twins: readonly { readonly code: string; readonly href: string }[];
}

export interface TableGroup extends DigitGroup {
  readonly rows: readonly TableRow[];
  /** Numbers that no standard defines. */
  readonly odd: readonly TableRow[];
}

function rowOf(entry: BasicCode, catalogue: Catalogue): TableRow {
  const { code, name, plain, who, act, standing } = entry;
  const twins = entry.twins.map((twin) => ({
    code: twin,
    href: findByCode(catalogue, twin) ? routes.code(twin) : '',
  }));
  return { code, name, plain, who, act, mark: catalogue.tableMarks[standing] ?? '', twins };
}

/** The rows of a group: the codes of standards, and apart from them the numbers that none defines. */
function rowsOf(
  catalogue: Catalogue,
  wanted: (code: string) => boolean,
): Pick<TableGroup, 'rows' | 'odd'> {
  const entries = catalogue.basic.filter(({ code }) => wanted(code));
  const rowsWhere = (odd: boolean): TableRow[] =>
    entries
      .filter(({ standing }) => (standing === 'nonstandard') === odd)
      .map((entry) => rowOf(entry, catalogue));
  return { rows: rowsWhere(false), odd: rowsWhere(true) };
}

/**
 * The table of all codes, grouped by first digit in ascending order; numbers outside 2 to 5 come
 * last.
 */
export function tableByFirstDigit(catalogue: Catalogue): TableGroup[] {
  return [
    ...catalogue.firstDigits.map((group) => ({
      ...group,
      ...rowsOf(catalogue, (code) => code.startsWith(group.digit)),
    })),
    {
      ...catalogue.outsideDigits,
      ...rowsOf(
        catalogue,
        (code) => !catalogue.firstDigits.some(({ digit }) => code.startsWith(digit)),
      ),
    },
  ].filter(({ rows, odd }) => rows.length + odd.length > 0);
}

/** Failures first: what people come for. */
export const failuresFirst = (groups: readonly TableGroup[]): TableGroup[] => {
  const failures = groups.filter(({ digit }) => digit === '4' || digit === '5').reverse();
  return [...failures, ...groups.filter((group) => !failures.includes(group))];
};

/** The same rows by second digit: what a reply is about (RFC 5321, 4.2.1). */
export function tableByFunction(catalogue: Catalogue): TableGroup[] {
  return catalogue.secondDigits.map((group) => ({
    ...group,
    ...rowsOf(
      catalogue,
      (code) => '2345'.includes(code.charAt(0)) && code.charAt(1) === group.digit,
    ),
  }));
}
