/** A function to be made small: its value at a point; the slope there is written into `slope`. */
export type Valley = (point: Float64Array, slope: Float64Array) => number;

/** A step that was taken, and how the slope changed on it. */
interface Step {
  readonly move: Float64Array;
  readonly change: Float64Array;
  /** One over their product. */
  readonly scale: number;
}

const REMEMBERED = 8;
const MOST_ROUNDS = 80;
const MOST_HALVINGS = 20;

/** Less than this part of its value, and the valley's ground is reached. */
const ENOUGH = 1e-6;

/** A step has to lower the value by this part of what the slope promises. */
const WORTH_IT = 1e-4;

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

/** Adds so many times `b` to `a`. */
function add(a: Float64Array, times: number, b: Float64Array): Float64Array {
  for (let at = 0; at < a.length; at += 1) a[at] = (a[at] ?? 0) + times * (b[at] ?? 0);
  return a;
}

/** The way down as the last steps suggest it (Nocedal and Wright, Numerical Optimization, 7.4). */
function findDirection(slope: Float64Array, steps: readonly Step[]): Float64Array {
  const direction = slope.slice();
  const shares = steps.map(() => 0);
  for (const [rank, { move, change, scale }] of [...steps.entries()].reverse()) {
    const share = dot(move, direction) * scale;
    shares[rank] = share;
    add(direction, -share, change);
  }
  const last = steps.at(-1);
  if (last) {
    const factor = 1 / (last.scale * dot(last.change, last.change));
    direction.forEach((value, at) => {
      direction[at] = value * factor;
    });
  }
  for (const [rank, { move, change, scale }] of steps.entries())
    add(direction, (shares[rank] ?? 0) - dot(change, direction) * scale, move);
  return direction;
}

/**
 * The lowest point that is found from zero on, by L-BFGS: always the same, for nothing in it is left
 * to chance.
 */
export function descend(valley: Valley, size: number): Float64Array {
  let point: Float64Array = new Float64Array(size);
  let slope: Float64Array = new Float64Array(size);
  let value = valley(point, slope);
  let steps: readonly Step[] = [];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const direction = findDirection(slope, steps);
    const promise = dot(slope, direction);
    let length = steps.length > 0 ? 1 : 1 / Math.sqrt(promise);
    let next = point;
    let nextValue = value;
    const nextSlope = new Float64Array(size);
    for (let turn = 0; turn < MOST_HALVINGS; turn += 1, length /= 2) {
      next = add(point.slice(), -length, direction);
      nextValue = valley(next, nextSlope);
      if (nextValue <= value - WORTH_IT * length * promise) break;
    }
    const move = add(next.slice(), -1, point);
    const change = add(nextSlope.slice(), -1, slope);
    const product = dot(move, change);
    const gained = value - nextValue;
    [point, slope, value] = [next, nextSlope, nextValue];
    if (product > 0) steps = [...steps, { move, change, scale: 1 / product }].slice(-REMEMBERED);
    if (gained < ENOUGH * value) break;
  }
  return point;
}
