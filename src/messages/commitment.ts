import {
	type Fields,
	fieldsOf,
	idOf,
	instantOf,
	keyOf,
	listOf,
	Malformed,
	own,
	textOf,
	textOrNull,
} from '../annotation/parse.ts';

/** What became of a promise or a request; while none is set, it is open. */
export type CommitmentState = 'kept' | 'dropped';

/** The words that a reader judged: they outlive what is remembered of the article. */
export interface CommitmentWords {
	act: 'promise' | 'request';
	/** ISO day, as of the article; empty where none is known. */
	day: string;
	quote: string;
	speaker: string[];
	addressee: string[];
	about: string;
	when?: string;
	/** Of the article. */
	article: string;
	title: string | null;
	outlet: string | null;
	url: string | null;
	partners: string[];
}

/** What became of a promise or a request, as the reader sees it. */
export interface Commitment {
	/** Id of the statement. */
	id: string;
	state: CommitmentState;
	/** ISO 8601 UTC. */
	changed: string;
	words?: CommitmentWords;
}

/** Longest text and most names of each part. */
const MOST = {text: 20_000, names: 100, id: 9_000} as const;

const text = (fields: Fields, name: string): string => textOf(own(fields, name) ?? '', name, MOST.text);
const textAt = (fields: Fields, name: string): string | null => textOrNull(own(fields, name), name, MOST.text);
const names = (fields: Fields, name: string): string[] =>
	listOf(own(fields, name) ?? [], name, MOST.names, (one) => textOf(one, name, MOST.text));

function wordsOf(value: unknown): CommitmentWords {
	const fields = fieldsOf(value, 'words');
	const when = textAt(fields, 'when');
	return {
		act: own(fields, 'act') === 'request' ? 'request' : 'promise',
		day: text(fields, 'day'),
		quote: text(fields, 'quote'),
		speaker: names(fields, 'speaker'),
		addressee: names(fields, 'addressee'),
		about: text(fields, 'about'),
		...(when === null ? {} : {when}),
		article: keyOf(own(fields, 'article')),
		title: textAt(fields, 'title'),
		outlet: textAt(fields, 'outlet'),
		url: textAt(fields, 'url'),
		partners: names(fields, 'partners').map(idOf),
	};
}

/**
 * What became of a promise or a request, from outside.
 * @throws Malformed with what is wrong, in English
 */
export function commitmentOf(value: unknown): Commitment {
	const fields = fieldsOf(value, 'commitment');
	const state = own(fields, 'state');
	if (state !== 'kept' && state !== 'dropped') throw new Malformed('state is none');
	const words = own(fields, 'words');
	return {
		id: textOf(own(fields, 'id'), 'id', MOST.id),
		state,
		changed: instantOf(own(fields, 'changed'), 'changed'),
		...(words === null ? {} : {words: wordsOf(words)}),
	};
}
