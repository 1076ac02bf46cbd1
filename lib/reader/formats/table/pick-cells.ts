import type { Cell } from './rows';

/** The cells of a row that hold what some names of columns stand for. */
export const pickCells = (
  row: readonly Cell[],
  names: readonly string[],
  columns: readonly string[] = [],
): Cell[] =>
  columns.flatMap((column) => {
    const cell = row[names.indexOf(column)];
    return cell && cell.start < cell.end ? [cell] : [];
  });
