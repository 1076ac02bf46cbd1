import { encode } from 'uqr';
import { xml } from './xml';

/** Modules of white around the code: ISO/IEC 18004 asks for four. */
const QUIET = 4;

/** A row of modules as strokes: from where, and how many dark ones follow each other. */
function strokesOf(row: readonly boolean[], y: number): string {
  let strokes = '';
  let x = 0;
  while (x < row.length) {
    const next = row.indexOf(!row[x], x);
    const end = next < 0 ? row.length : next;
    if (row[x]) strokes += `M${x} ${y}h${end - x}`;
    x = end;
  }
  return strokes;
}

/**
 * The QR code of an address as an SVG picture, dark on white with its quiet zone; `title` is what a
 * screen reader says. A stroke for each run of dark modules: a square for each weighs four times as
 * much.
 */
export function qrPicture(address: string, title: string): string {
  const { data, size } = encode(address, { ecc: 'M', border: QUIET });
  const strokes = data.map((row, y) => strokesOf(row, y)).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 -.5 ${size} ${size}" width="${size * 8}" height="${size * 8}" role="img" shape-rendering="crispEdges"><title>${xml(title)}</title><path fill="#fff" d="M0-.5h${size}v${size}H0z"/><path stroke="#000" d="${strokes}"/></svg>\n`;
}
