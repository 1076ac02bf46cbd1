import { xml } from './xml';

/** In pixels: one character of the monospace font at 13 pixels, the space at both ends, the height. */
const LETTER = 7.8;
const SPACE = 8;
const HEIGHT = 24;

/** Dark and light colour of each first digit, as `app/globals.css` has them for light pages. */
const COLOURS: Readonly<Record<string, readonly [dark: string, light: string]>> = {
  2: ['#17693f', '#e6f4ec'],
  3: ['#1b56a8', '#e7effb'],
  4: ['#8a4b00', '#fdf0d9'],
  5: ['#a8231b', '#fdeae8'],
};
const OTHER = ['#5a564e', '#fbfaf7'] as const;

const widthOf = (text: string): number => Math.ceil(text.length * LETTER) + 2 * SPACE;

/** The letters are held to their width, whatever monospace font there is. */
const written = (text: string, x: number, colour: string): string =>
  `<text x="${x + SPACE}" y="16.5" fill="${colour}" textLength="${widthOf(text) - 2 * SPACE}">${xml(text)}</text>`;

/** A small picture of a code and of what kind it is: '5.7.26 | Permanent failure'. */
export function badgePicture(code: string, kind: string): string {
  const [dark, light] = COLOURS[code.charAt(0)] ?? OTHER;
  const left = widthOf(code);
  const all = left + widthOf(kind);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${all}" height="${HEIGHT}" role="img" font-family="ui-monospace,Menlo,Consolas,'DejaVu Sans Mono',monospace" font-size="13"><title>${xml(`${code}: ${kind}`)}</title><path fill="${light}" d="M0 0h${all}v${HEIGHT}H0z"/><path fill="${dark}" d="M0 0h${left}v${HEIGHT}H0z"/>${written(code, 0, '#fff')}${written(kind, left, dark)}</svg>\n`;
}
