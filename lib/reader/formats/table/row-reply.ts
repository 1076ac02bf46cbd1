import type { Found } from '../../decode/types';
import { findCodeAlone } from '../../find/code-alone';
import { folded } from '../../find/reply-text';
import type { Reply } from '../../find/types';
import type { Cell } from './rows';
import { decideCell, findCellCodes, readCell } from './table-cells';

interface RowCodes {
  readonly basic: Found | undefined;
  readonly enhanced: Found | undefined;
}

/** The reply of a row: the first cell with a code, else the first words that give a reason. */
export function readReply(view: string, cells: readonly Cell[], reasons: readonly Cell[]) {
  const read = cells.map((cell) => ({ cell, reply: decideCell(view, cell) }));
  const best =
    read.find(({ reply }) => reply.basic) ?? read.find(({ reply }) => reply.enhanced) ?? undefined;
  if (best) return best;
  const [cell] = [...cells, ...reasons];
  const reply: Reply = { text: folded(readCell(view, cell)) };
  return { cell, reply };
}

const agrees = (code: Found | undefined, other: Found | undefined): boolean =>
  !code || !other || code.value.charAt(0) === other.value.charAt(0);

/** The codes of the reply; a column of codes adds what it leaves out and does not contradict. */
export function joinCodes(view: string, reply: Reply, cells: readonly Cell[]) {
  const own = findCellCodes(view, cells);
  const basic = reply.basic ?? (agrees(own.basic, reply.enhanced) ? own.basic : undefined);
  const enhanced = reply.enhanced ?? (agrees(own.enhanced, basic) ? own.enhanced : undefined);
  return { basic, enhanced };
}

const isRefusal = (code: Found | undefined): boolean => code !== undefined && code.value > '4';

/**
 * A number in a column of its own may count anything: its words must be those of a server. Numbers
 * of three parts where words should stand are those of chapters and versions.
 */
export function holdsReply(reply: Reply, { basic, enhanced }: RowCodes): boolean {
  if (isRefusal(reply.basic) || (isRefusal(enhanced) && reply.text !== enhanced?.value))
    return true;
  return (
    isRefusal(basic) && reply.text !== '' && findCodeAlone(`${basic?.value} ${reply.text}`) === 0
  );
}
