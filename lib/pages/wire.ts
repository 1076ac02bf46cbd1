/**
 * A line of a dialogue; `code` is the stretch to mark, empty where there is none. A line without
 * speaker is one of a delivery report.
 */
export interface WireLine {
  readonly speaker: 'C' | 'S' | '';
  readonly before: string;
  readonly code: string;
  readonly after: string;
}

/** A server that answers, or the side that writes a bounce: the sender's or the recipient's. */
export type WireBy = 'server' | 'sender' | 'recipient';

function lineOf(line: string, code: string): WireLine {
  const speaker = line.startsWith('C:') ? 'C' : 'S';
  const text = line.slice(3);
  const at = speaker === 'S' && code ? text.indexOf(code) : -1;
  if (at < 0) return { speaker, before: '', code: '', after: text };
  return { speaker, before: text.slice(0, at), code, after: text.slice(at + code.length) };
}

/**
 * Tells client and server lines apart ('C: ', 'S: ') and finds the code to mark in what the server
 * says.
 */
export const wireOf = (lines: readonly string[], code: string): WireLine[] =>
  lines.map((line) => lineOf(line, code));

/**
 * A status code as a delivery report has it (RFC 3464, 2.3.4): for codes that no server is known to
 * send with a number. `basic` is the one that the sending side writes before it.
 */
export const statusOf = (code: string, basic?: string): WireLine[] => [
  { speaker: '', before: 'Status: ', code, after: '' },
  ...(basic
    ? [{ speaker: '', before: `Diagnostic-Code: smtp; ${basic} `, code, after: ' …' } as const]
    : []),
];
