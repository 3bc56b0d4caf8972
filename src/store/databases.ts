/** Name of the reader's database. */
export const READER = 'bang-giao';

/** Name of the database with the digest of what was read (digest.ts). */
export const DIGEST = 'bang-giao-files';

/** How the names of all copies of a database from before upgrades begin. */
export const copiesOf = (name: string): string => `${name}-before-`;
