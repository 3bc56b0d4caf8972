/** Keys of _locales for evidence that no words of the article show, by the rule's name; what is not here goes unsaid. */
const WORDLESS: Readonly<Record<string, string>> = {
	joined: 'reasonJoined',
	'not joined': 'reasonNotJoined',
	'no official': 'reasonNoOfficial',
	'sides:home nowhere': 'reasonNoHome',
	'sides:crowd': 'reasonCrowd',
	'head:sides 0': 'reasonNoSides',
	'lead:sides 0': 'reasonNoSides',
	'title:sides 0': 'reasonNoSides',
};

/** The key of the sentence that says a piece of evidence for which there are no words; null where there is none. */
export const wordlessReason = (rule: string): string | null => WORDLESS[rule] ?? null;
