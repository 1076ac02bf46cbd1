/** White space that is not one space alone: most of it is, and need not be replaced by itself. */
export const WHITE_SPACE = /[^\S ]\s*| \s+/g;

/** Signs that mean something in an expression. */
export const SYNTAX = /[.*+?^${}()|[\]\\/]/g;

/** A letter or digit that has words between edges: those of Chinese and Japanese have none. */
export const WORD_LETTER = /[a-z0-9_\u00df-\u024f\u0400-\u04ff]/;

/** The name of a feature among those learned: how much it shares with the one before, the rest. */
export const SHARED_AND_REST = /([A-G])([^A-G]*)/g;
