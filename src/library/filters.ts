import type {Annotation, Colour} from '../annotation/annotation.ts';

/** What the list is narrowed to; an empty string narrows nothing. */
export interface Filters {
	outlet: string;
	tag: string;
	colour: Colour | '';
	partner: string;
}

/** Narrows nothing. */
export const NO_FILTERS: Filters = {outlet: '', tag: '', colour: '', partner: ''};

/** Whether an annotation passes every filter. */
export const passes =
	({outlet, tag, colour, partner}: Filters) =>
	(annotation: Annotation): boolean =>
		(outlet === '' || annotation.article.outlet === outlet) &&
		(tag === '' || annotation.tags.includes(tag)) &&
		(colour === '' || annotation.colour === colour) &&
		(partner === '' || annotation.article.partners.includes(partner));

/** What can be chosen in each filter, as it occurs in the annotations. */
export interface Choices {
	outlets: string[];
	tags: string[];
	partners: string[];
}

const sorted = (values: Iterable<string>): string[] => [...new Set(values)].sort(new Intl.Collator('vi').compare);

/** The choices that these annotations offer. */
export function choicesOf(annotations: readonly Annotation[]): Choices {
	return {
		outlets: sorted(annotations.flatMap(({article}) => article.outlet ?? [])),
		tags: sorted(annotations.flatMap(({tags}) => tags)),
		partners: sorted(annotations.flatMap(({article}) => article.partners)),
	};
}
