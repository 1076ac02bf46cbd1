/** What all of them are; empty where they differ. */
export const shareOne = (values: readonly string[]): string =>
  new Set(values).size === 1 ? (values[0] ?? '') : '';
