/** What stands in one quiet line, one after the other: a line never begins with the point between two. */
export const inLine = (parts: readonly string[]): string => parts.join('\u00A0· ');
