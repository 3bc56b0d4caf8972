/** Between two parts of a quiet line: a line never begins with it. */
export const BETWEEN = '\u00A0· ';

/** What stands in one quiet line, one after the other; what is not known is left out. */
export const inLine = (parts: readonly (string | null)[]): string => parts.filter(Boolean).join(BETWEEN);
