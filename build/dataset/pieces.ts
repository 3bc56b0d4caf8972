import {completionLists, fieldLists} from '../../src/tags/fields.ts';
import {headLists} from '../../src/tags/heads.ts';
import {nameKindLists} from '../../src/tags/name-kinds.ts';
import {commonSurnameLists} from '../../src/tags/names.ts';
import type {Lists} from '../../src/tags/phrases.ts';
import {titleLists} from '../../src/tags/titles.ts';

const LISTS: readonly Lists<unknown>[] = [fieldLists, completionLists, titleLists, headLists, nameKindLists];

/** Every two words that stand side by side in the phrases that titles and names are made of. */
const PAIRS: ReadonlySet<string> = new Set(
	LISTS.flatMap((lists) =>
		lists.flatMap(([list]) =>
			list.split('|').flatMap((phrase) => {
				const words = phrase.trim().toLowerCase().split(/\s+/);
				return words.slice(1).map((word, place) => `${words[place]} ${word}`);
			}),
		),
	),
);

/** Family names, behind which a small word is the next of the sentence. */
const FAMILIES: ReadonlySet<string> = new Set(commonSurnameLists.flatMap(([list]) => list.split('|')));

/**
 * Whether the capitals that end at `end` of a folded text are the first words of a longer name or title whose other words
 * are small: "Tổng Bí" of "Tổng Bí thư", "Sở Y" of "Sở Y tế".
 */
export function isPiece(text: string, end: number): boolean {
	const last = /\p{Lu}[\p{L}\p{M}]*$/u.exec(text.slice(Math.max(0, end - 20), end))?.[0].toLowerCase() ?? '';
	const next = /^ (\p{Ll}[\p{L}\p{M}]*)/u.exec(text.slice(end, end + 20))?.[1] ?? '';
	return !FAMILIES.has(last) && PAIRS.has(`${last} ${next}`);
}
