import type {Countries} from './countries.ts';
import {completions} from './fields.ts';
import type {HeadKind} from './heads.ts';
import type {Hits} from './hits.ts';
import {isWord, type Lists, matchPhrase} from './phrases.ts';
import type {Places} from './places.ts';
import {isVietnamese} from './spelling.ts';
import {table} from './vocabulary.ts';
import {follows, Gap, isCapital, Shape, type Words} from './words.ts';

/** What the reading of names looks things up in. */
export interface Ground {
	words: Words;
	hits: Hits;
	countries: Countries;
	places: Places;
	/** Organisations of the dataset by their first word: the longest one's end. */
	organisations: ReadonlyMap<number, number>;
}

/** The words after an organisation's head that belong to its name. */
export interface NameTail {
	end: number;
	/** Known fields, proper capitals, and names of other organisations found in it. */
	fields: number;
	proper: number;
	nested: number;
	/** ISO alpha-2 of the country at its end. */
	owner: string | null;
	/** Where the country at its end begins; `end` where there is none. */
	ownerStart: number;
	/** It ends in a place or a level of administration. */
	placed: boolean;
	/** The name holds a pair of countries. */
	paired: boolean;
}

/** The place a name has been read to. */
export interface Cursor extends NameTail {
	ground: Ground;
	kind: HeadKind;
	/** How many names this one stands inside of. */
	depth: number;
	start: number;
}

/** Whether a word stands in the same line as the one before it. */
export const near = (words: Words, at: number): boolean => follows(words, at) && words.gaps[at] !== Gap.break;

/** First syllables of the nouns that complete a ministry's field; others are verbs of what it does. */
const MINISTRIES = new Set(['quốc', 'nông', 'công', 'xã', 'liên', 'ngoài', 'đối']);

/** Takes lower-case nouns that complete the capitalised word before them. */
export function complete(cursor: Cursor): void {
	const {words} = cursor.ground;
	for (;;) {
		const at = cursor.end;
		if (words.shapes[at] !== Shape.lower || !near(words, at)) return;
		const found = matchPhrase(completions, words, at);
		// "Sư đoàn Cơ giới số 4"
		if (words.low[at] === 'số' && words.shapes[at + 1] === Shape.number) return;
		if (!found || (cursor.kind === 'ministry' && !MINISTRIES.has(words.low[at] ?? ''))) return;
		cursor.end = found.end;
	}
}

/** Small words that never complete a capitalised one before them. */
export const functionWords = table<true>('functionWords');
/** They as they are written down. */
export const functionWordLists: Lists<true> = [
	[
		'đã|sẽ|đang|và|của|tại|cho|là|có|được|với|từ|khi|ở|trong|ngoài|này|vừa|cũng|để|do|theo|bị|về|vào|ra|lên|xuống|cùng|không|chưa|hiện|đến|tới|nói|như|mà|thì|nên|rất|hai|các|những|nằm|chính|đưa|gồm|nhận|ký|mở|đạt|trao|tổ|phát|khẳng',
		true,
	],
];

/** Heads of one syllable that also are syllables of names: "Trường Giang đối đầu …". */
const BRIEF = new Set(['trường', 'báo', 'bv', 'đh']);

/** "Vũ trang", "Gốm sứ": one Vietnamese capital is the first syllable of a word whose other one is small. */
export function completedEnd(words: Words, at: number): number {
	const next = at + 1;
	const alone = words.shapes[at] === Shape.capital && isVietnamese(words.low[at] ?? '');
	if (!alone || words.shapes[next] !== Shape.lower || words.gaps[next] !== Gap.space) return next;
	return isWord(functionWords, words, next) ? next : next + 1;
}

/** "Lực lượng Vũ trang": one Vietnamese capital right after the head is the first syllable of a word. */
export function completeUnknown(cursor: Cursor): void {
	const {words} = cursor.ground;
	// "Trường Giang đối đầu …": heads of one syllable also are syllables of names.
	if (cursor.kind === 'named' && BRIEF.has(words.low[cursor.start - 1] ?? '')) return;
	if (words.gaps[cursor.end - 1] !== Gap.glued) cursor.end = completedEnd(words, cursor.end - 1);
}

/** Number of capitalised words in a row from `at`. */
export function capitalRun(words: Words, at: number): number {
	let end = at;
	while (isCapital(words, end) && (end === at || words.gaps[end] === Gap.space)) end++;
	return end - at;
}
