import type { ReaderCatalogue } from './types';

type Notes = ReaderCatalogue['basic'];
type Plains = Readonly<Record<string, string>>;

const without = (notes: Notes): Notes =>
  Object.fromEntries(Object.entries(notes).map(([code, note]) => [code, { ...note, plain: '' }]));

const withThem = (notes: Notes, plains: Plains): Notes =>
  Object.fromEntries(
    Object.entries(notes).map(([code, note]) => [code, { ...note, plain: plains[code] ?? '' }]),
  );

/**
 * The catalogue without the sentences about codes, and those sentences: reading needs none of them,
 * and they travel in a file of their own.
 */
export function splitNotes(catalogue: ReaderCatalogue): {
  readonly light: ReaderCatalogue;
  readonly plains: Plains;
} {
  const { basic, enhanced } = catalogue;
  const plains = Object.fromEntries(
    Object.entries({ ...basic, ...enhanced }).map(([code, { plain }]) => [code, plain]),
  );
  return { light: { ...catalogue, basic: without(basic), enhanced: without(enhanced) }, plains };
}

/** The catalogue as it was before `splitNotes`. */
export const joinNotes = (light: ReaderCatalogue, plains: Plains): ReaderCatalogue => ({
  ...light,
  basic: withThem(light.basic, plains),
  enhanced: withThem(light.enhanced, plains),
});
