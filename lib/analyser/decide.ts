import { isInformative } from '../codes';
import type { Found, Mark, Span } from './types';

/** The reply that decides within a stretch of text: its codes and where it stands. */
export interface Reply {
  readonly basic?: Found;
  readonly enhanced?: Found;
  readonly span?: Span;
}

const refuses = ({ value }: Mark): boolean => value.startsWith('4') || value.startsWith('5');

const asFound = ({ value, start, end }: Mark): Found => ({ value, start, end });

/** How far behind a basic code its enhanced one may stand ('550-', line break, '5.1.1'). */
const ATTACHED = 48;

function attachedTo(basic: Mark, enhanced: readonly Mark[], view: string): Mark | undefined {
  const next = enhanced.find(({ start }) => start >= basic.end);
  if (!next || next.start - basic.end > ATTACHED) return undefined;
  return /^[\s'"\])(:,#b>-]*$/.test(view.slice(basic.end, next.start)) ? next : undefined;
}

/** Sendmail adds this after the reason; it is no reason itself. */
const isEcho = (basic: Mark, enhanced: Mark | undefined): boolean => basic.value === '554' && enhanced?.value === '5.0.0';

interface Candidate {
  readonly basic: Mark;
  readonly enhanced: Mark | undefined;
  readonly remote: boolean;
}

/** '<<< 550' and 'said: 550' quote the other server; a line without is the reporter's own summary. */
function isRemote(basic: Mark, view: string): boolean {
  const before = view.slice(Math.max(0, basic.start - 40), basic.start).toLowerCase();
  return /(?:<<<\s*|said:\s*|smtp;\s*|responded(?: with)?:?\s*|response(?: was)?:?\s*|\]: |>: |returned:?\s*)$/.test(before);
}

/** The most telling of several replies: what the other server said, with an enhanced code that says more than its class. */
function best(candidates: readonly Candidate[]): Candidate | undefined {
  const rank = ({ enhanced, remote }: Candidate): number => (remote ? 2 : 0) + (enhanced && isInformative(enhanced.value) ? 1 : 0);
  return candidates.reduce<Candidate | undefined>((top, candidate) => (top && rank(top) >= rank(candidate) ? top : candidate), undefined);
}

/**
 * The reply that decides among the marks of a stretch. A reply of the other server goes before the reporter's summary, one
 * with a telling enhanced code before one without; `554 5.0.0` after a reason is passed over. A success on the way never decides.
 */
export function decide(view: string, marks: readonly Mark[]): Reply {
  const enhancedMarks = marks.filter((mark) => mark.kind === 'enhanced' && refuses(mark));
  const basics = marks.filter((mark) => mark.kind === 'basic' && refuses(mark));
  const candidates = basics.map((basic) => ({ basic, enhanced: attachedTo(basic, enhancedMarks, view), remote: isRemote(basic, view) }));
  const chosen = best(candidates.filter(({ basic, enhanced }) => !isEcho(basic, enhanced))) ?? candidates[0];
  if (!chosen) {
    const alone = enhancedMarks.find(({ value }) => isInformative(value)) ?? enhancedMarks[0];
    return alone ? { enhanced: asFound(alone), span: lineAround(view, alone) } : {};
  }
  const sameClass = enhancedMarks.filter(({ value }) => value.charAt(0) === chosen.basic.value.charAt(0) && isInformative(value));
  const enhanced = chosen.enhanced ?? sameClass.find(({ start }) => start > chosen.basic.end) ?? sameClass[0];
  return { basic: asFound(chosen.basic), ...(enhanced ? { enhanced: asFound(enhanced) } : {}), span: lineAround(view, chosen.basic) };
}

const LONGEST_LINE = 600;

/** From the code to the end of its reply: the line it stands on, with the lines that continue it. */
function lineAround(view: string, { start }: Span): Span {
  const end = view.indexOf('\n', start);
  return { start, end: Math.min(end < 0 ? view.length : end, start + LONGEST_LINE) };
}
