/** White space of a length: what stands behind it keeps its place. */
export const blank = (length: number): string => ' '.repeat(length);

/** White space in the place of what was found. */
export const blanked = (found: string): string => blank(found.length);
