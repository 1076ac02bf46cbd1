import { COMMAND_AFTER, CONTINUES, ENTRY_LINE, REPLY_CLOSED, REPLY_OVER, SENDMAIL_MARK, WHITE_SPACE } from './patterns';

/** White space folded, as sentences are compared. */
export const folded = (text: string): string => text.replace(WHITE_SPACE, ' ').trim();

const LONGEST = 1500;
const MOST_LINES = 24;

/** Does the reply that begins with `code` go on in this line? */
function goesOn(line: string, code: string): boolean {
  if (SENDMAIL_MARK.test(line)) return line.replace(SENDMAIL_MARK, '').startsWith(code);
  if (!line.trim() || REPLY_OVER.test(line) || ENTRY_LINE.test(line)) return false;
  return !CONTINUES.test(line) || line.trimStart().startsWith(code);
}

/** Where the reply that begins at `start` ends: with its paragraph, the next entry, or what the reporter adds to it. */
export function replyEnd(view: string, start: number, limit: number): number {
  const code = view.slice(start, start + 3);
  const lines = view.slice(start, Math.min(limit, start + LONGEST)).split('\n');
  const stop = lines.findIndex((line, place) => place > 0 && (place > MOST_LINES || !goesOn(line.slice(0, 200), code)));
  const text = (stop < 0 ? lines : lines.slice(0, stop)).join('\n');
  const over = text.search(COMMAND_AFTER);
  const closed = text.search(REPLY_CLOSED);
  const cut = Math.min(over < 0 ? text.length : over, closed < 0 ? text.length : closed);
  return start + text.slice(0, cut).trimEnd().length;
}

/** The lines of a long reply each begin with its code: without those, its sentence can be read. */
export function withoutRepeats(text: string, basic: string, enhanced: string | undefined): string {
  const lead = text.slice(0, basic.length);
  let rest = text.slice(basic.length).replaceAll(' <<< ', ' ');
  if (enhanced) rest = rest.replaceAll(` ${basic}-${enhanced} `, ' ').replaceAll(` ${basic} ${enhanced} `, ' ');
  return lead + rest.replaceAll(` ${basic}-`, ' ');
}
