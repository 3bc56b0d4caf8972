import type {Annotation} from '../annotation/annotation.ts';
import type {ToldElsewhere} from '../messages/told.ts';
import {likeliest} from '../story/candidates.ts';
import {type Comparison, compare} from '../story/compare.ts';
import {type Place, placesOf} from '../story/places.ts';
import type {Telling} from '../story/telling.ts';
import {ofArticle} from './annotations.ts';
import type {ReaderDatabase, ReadTelling} from './reader.ts';

/** Most articles of one story that are told of: an agency's text stands in dozens of papers. */
const MOST = 12;

const ORDER: readonly Comparison['level'][] = ['same_text', 'same_event', 'related'];

interface Like extends Comparison {
	row: ReadTelling;
}

/** Keys of the articles that a telling is to be compared with, by the index of what they have in common. */
export function candidatesOf(database: ReaderDatabase, {key, keys}: ReadTelling): Promise<string[]> {
	return database.transaction('r', [database.tellings], async () => {
		const found = await Promise.all(keys.map((one) => database.tellings.where('keys').equals(one).primaryKeys()));
		return likeliest(found).filter((other) => other !== key);
	});
}

/** The articles that were read before and tell the same or a neighbouring story, the likest first. */
async function likeOf(database: ReaderDatabase, open: ReadTelling): Promise<Like[]> {
	const {telling} = open;
	const rows = await database.tellings.bulkGet(await candidatesOf(database, open));
	return rows
		.flatMap((row) => (row ? [{row, ...compare(telling, row.telling)}] : []))
		.filter(({level}) => level !== 'different')
		.sort((one, other) => ORDER.indexOf(one.level) - ORDER.indexOf(other.level) || other.score - one.score)
		.slice(0, MOST);
}

/** Where the words of a note probably stand in another telling: in the counterpart of their own sentence. */
function placeOf({quote}: Annotation, text: string, places: readonly Place[]): Place | null {
	const at = quote === '' ? -1 : text.indexOf(quote);
	if (at < 0) return null;
	return places.find(({startA, endA}) => startA < at + quote.length && at < endA) ?? null;
}

async function toldIn(database: ReaderDatabase, {row, level, score}: Like, telling: Telling): Promise<ToldElsewhere[]> {
	const [[article], [stored], annotations] = await Promise.all([
		database.articles.bulkGet([row.key]),
		database.texts.bulkGet([row.key]),
		ofArticle(database, row.key),
	]);
	if (!article || level === 'different') return [];
	const places = annotations.length > 0 && level !== 'related' ? placesOf(row.telling, telling) : [];
	const notes = annotations.map((annotation) => {
		const place = placeOf(annotation, stored?.text ?? '', places);
		return {annotation, place: place && {start: place.startB, end: place.endB, likeness: place.likeness}};
	});
	const {key, url, title, outlet, published, read} = article;
	return [{key, url, title, outlet, published, read, level, score, notes}];
}

/**
 * What the reader read of a story elsewhere, with the notes made there and where their words probably stand here.
 * @param key of the article that is open and was remembered; of another nothing is known
 */
export async function toldElsewhere(database: ReaderDatabase, key: string): Promise<ToldElsewhere[]> {
	const [open] = await database.tellings.bulkGet([key]);
	if (!open) return [];
	const {telling} = open;
	const like = await likeOf(database, open);
	return (await Promise.all(like.map((one) => toldIn(database, one, telling)))).flat();
}

/** A sentence of either telling with its counterpart in the other, if it has one. */
export interface Beside {
	one: string | null;
	other: string | null;
	/** How like each other the two are, 0 to 1. */
	likeness: number;
}

interface Sentence {
	start: number;
	words: string;
}

const sentencesIn = (text: string, {sentences: {starts, ends}}: Telling): Sentence[] =>
	[...starts].map((start, at) => ({start, words: text.slice(start, ends[at])}));

/** Lays the sentences of two texts beside each other by their places. */
function layBeside(ours: readonly Sentence[], theirs: readonly Sentence[], places: readonly Place[]): Beside[] {
	const placed = new Set(places.map(({startB}) => startB));
	const rows: Beside[] = [];
	let next = 0;
	const takeTheirs = (until: number): void => {
		for (let sentence = theirs[next]; sentence && sentence.start < until; sentence = theirs[++next])
			if (!placed.has(sentence.start)) rows.push({one: null, other: sentence.words, likeness: 0});
	};
	for (const {start, words} of ours) {
		const found = places.find(({startA}) => startA === start);
		if (found) takeTheirs(found.startB);
		const counterpart = found && theirs.find((sentence) => sentence.start === found.startB);
		rows.push({one: words, other: counterpart?.words ?? null, likeness: found?.likeness ?? 0});
	}
	takeTheirs(Number.POSITIVE_INFINITY);
	return rows;
}

/**
 * Two tellings side by side, in the order of the first; what only the second has stands before the sentence that follows
 * it there.
 * @param one key of the first article
 * @param other key of the second
 * @returns null where one of them is not remembered
 */
export async function sideBySide(database: ReaderDatabase, one: string, other: string): Promise<Beside[] | null> {
	const [[a, b], [textA, textB]] = await Promise.all([
		database.tellings.bulkGet([one, other]),
		database.texts.bulkGet([one, other]),
	]);
	if (!(a && b && textA && textB)) return null;
	const [ours, theirs] = [sentencesIn(textA.text, a.telling), sentencesIn(textB.text, b.telling)];
	return layBeside(ours, theirs, placesOf(a.telling, b.telling));
}
