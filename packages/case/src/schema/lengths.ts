/** Longest title or name, and longest prose, in characters. */
export const MAX_SHORT = 1_000;
export const MAX_PROSE = 100_000;
