import type {Statement} from '../cooperation/statement.ts';
import {saidOffice} from '../look/office/said.ts';
import type {PlacedAnnotation} from '../messages.ts';
import type {Mention} from '../tags/mention.ts';
import {bare} from '../text/bare.ts';

/** What the panel lists of an article. */
export interface Listed {
	annotations: readonly PlacedAnnotation[];
	statements: readonly Statement[];
	mentions: readonly Mention[];
}

/**
 * What of an article's lists holds these words, with or without tone marks; all of it where there are none.
 * @param language the reader's: offices are found in it as well as in Vietnamese
 */
export function foundIn(listed: Listed, words: string, language: 'vi' | 'en'): Listed {
	const wanted = bare(words).trim();
	if (wanted === '') return listed;
	const holds = (...parts: readonly (string | null | undefined)[]) =>
		bare(parts.filter(Boolean).join(' ')).includes(wanted);
	return {
		annotations: listed.annotations.filter(({annotation: {quote, note, tags}}) => holds(quote, note, ...tags)),
		statements: listed.statements.filter(({speaker, addressee, about}) => holds(...speaker, ...addressee, about)),
		mentions: listed.mentions.filter(({name, surface, office}) =>
			holds(name, surface, office?.title, office?.organisation, office && saidOffice(office, language).words),
		),
	};
}

/** Whether nothing at all is listed. */
export const isNothing = ({annotations, statements, mentions}: Listed): boolean =>
	annotations.length + statements.length + mentions.length === 0;
