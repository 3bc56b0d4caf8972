/** What can be wrong with a row, by the parser's words, and the key of _locales that says it to the reader. */
const SAID: readonly [RegExp, string][] = [
	[/^type is none/u, 'ownWrongType'],
	[/^country is/u, 'ownWrongCountry'],
	[/ is no day/u, 'ownWrongDay'],
	[/^to lies before/u, 'ownWrongOrder'],
	[/^title of an office/u, 'ownWrongTitle'],
	[/^(?:name|alias|organisation).*(?:no letter|no text|more than one line)/u, 'ownWrongName'],
	[/^id /u, 'ownWrongId'],
	[/^twice in this file/u, 'ownWrongTwice'],
	[/is longer than|more than \d+ entries/u, 'ownWrongLong'],
	[/^no columns/u, 'ownWrongColumns'],
	[/^no JSON|^no list/u, 'ownWrongFile'],
];

/** The key of the words for what is wrong; null where only the parser's own words say it. */
export const wrongWords = (detail: string): string | null =>
	SAID.find(([pattern]) => pattern.test(detail))?.[1] ?? null;
