/** A colour as '#174ea6'. */
export type Hex = string;

/** How bright one of the three parts of a colour is, 0 to 1: WCAG 2.2, relative luminance. */
function brightness(part: string): number {
  const share = Number.parseInt(part, 16) / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function luminance(colour: Hex): number {
  const [red, green, blue] = [1, 3, 5].map((from) => brightness(colour.slice(from, from + 2)));
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

/** The contrast of two colours, 1 to 21, as WCAG 2.2 defines it. Both as '#174ea6'. */
export function contrastOf(one: Hex, other: Hex): number {
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}
