import { BASE64 } from './patterns';
import type { Check } from './types';

const LINE_END = 2;

/** The octets of the lines that a client sends from here on, until the server answers. */
function octetsIn(lines: readonly string[]): number {
  const answer = lines.findIndex((line) => line.startsWith('S:'));
  return lines
    .slice(0, answer < 0 ? lines.length : answer)
    .map((line) => new TextEncoder().encode(line.slice('C: '.length)).length + LINE_END)
    .reduce((sum, length) => sum + length, 0);
}

/** '…' stands for what an example leaves out. */
const isBase64 = (text: string): boolean =>
  text === '…' || (text.length % 4 === 0 && BASE64.test(text));

/** What is wrong with a line of an example, by the RFC of its command. */
function faultOf(lines: readonly string[], place: number): string {
  const [speaker, command = '', first = '', second] = (lines[place] ?? '').split(' ');
  if (speaker === 'S:')
    return command === '334' && first && !isBase64(first) ? 'holds no base64' : '';
  if (lines[place - 1]?.startsWith('S: 334') && !isBase64(command)) return 'holds no base64';
  const octets = octetsIn(lines.slice(place + 1));
  if (command === 'BDAT' && Number(first) !== octets)
    return `says ${first} octets, but ${octets} follow`;
  if (command === 'AUTH' && second !== undefined && !isBase64(second)) return 'holds no base64';
  return command === 'BURL' && !first.includes('/;UID=') ? 'names no message (RFC 5092)' : '';
}

/** Someone types an example as it is: a wrong length or encoding fails there. */
export const examplesCanBeTyped: Check = ({ basic, enhanced, commands }) =>
  [
    ...basic.map(({ code, wire }) => ({ at: code, lines: wire })),
    ...enhanced.flatMap(({ code, classes }) =>
      Object.values(classes).map(({ wire = [] }) => ({ at: code, lines: wire })),
    ),
    ...commands.map(({ id, session }) => ({ at: id as string, lines: session })),
  ].flatMap(({ at, lines }) =>
    lines
      .map((line, place) => ({ line, fault: faultOf(lines, place) }))
      .filter(({ fault }) => fault)
      .map(({ line, fault }) => `“${line}” of ${at} ${fault}: correct it.`),
  );
