/** White space that is not one space alone: most of it is, and need not be replaced by itself. */
export const WHITE_SPACE = /[^\S ]\s*| \s+/g;
