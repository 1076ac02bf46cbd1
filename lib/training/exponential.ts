/**
 * `Math.exp` and `Math.log` may differ in the last digit from engine to engine; these are sums and
 * products alone, so that the same weights come out everywhere.
 */

/** Below this nothing is left of the power. */
const NOTHING = -40;

/** The series is exact for small numbers: the power is halved so often, and squared as often. */
const HALVINGS = 10;
const SCALE = 2 ** HALVINGS;

/** e to the power of a number that is not above zero. */
export function exponential(power: number): number {
  if (power < NOTHING) return 0;
  const x = power / SCALE;
  let result = 1 + x * (1 + (x / 2) * (1 + (x / 3) * (1 + x / 4)));
  for (let turn = 0; turn < HALVINGS; turn += 1) result *= result;
  return result;
}

const TURNS = 6;

/** The natural logarithm of a number from 1 to 100, by Halley's method. */
export function logarithm(number: number): number {
  let guess = 0;
  for (let turn = 0; turn < TURNS; turn += 1) {
    const power = 1 / exponential(-guess);
    guess += (2 * (number - power)) / (number + power);
  }
  return guess;
}
