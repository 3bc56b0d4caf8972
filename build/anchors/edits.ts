import {Marks} from './marks.ts';

/** A source of numbers in [0, 1), the same for the same seed (mulberry32, public domain, by Tommy Ettinger). */
export function random(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

/** An article as sentences in paragraphs. */
export type Sentences = string[][];

/** Where a sentence stands. */
export interface At {
	paragraph: number;
	sentence: number;
}

/** What can happen to an article between two visits. The quote stands between `Marks`, in the sentence `at`. */
export type Edit = (article: Sentences, at: At, chance: () => number) => Sentences;

const pick = <Item>(items: readonly Item[], chance: () => number): Item =>
	items[Math.floor(chance() * items.length)] as Item;

function shuffled<Item>(items: readonly Item[], chance: () => number): Item[] {
	const keyed = items.map((item): [number, Item] => [chance(), item]);
	return keyed.sort(([one], [other]) => one - other).map(([, item]) => item);
}

const inSentence =
	(change: (sentence: string, chance: () => number) => string): Edit =>
	(article, at, chance) =>
		article.map((paragraph, index) =>
			index === at.paragraph
				? paragraph.map((sentence, place) => (place === at.sentence ? change(sentence, chance) : sentence))
				: paragraph,
		);

const everywhere =
	(change: (sentence: string) => string): Edit =>
	(article) =>
		article.map((paragraph) => paragraph.map(change));

const NEW_WORDS = [
	'mới',
	'gần',
	'lớn',
	'ngay',
	'tuần',
	'người',
	'cùng',
	'đầu',
	'rất',
	'toàn',
	'Huế',
	'37',
	'quận',
	'việc',
];
const NEW_SENTENCES = [
	'Trời hôm ấy mưa nhỏ nhưng ai cũng đến đúng giờ.',
	'Bản tin đầu tiên của chúng tôi ghi nhầm con số này.',
	'Ban tổ chức cho biết sẽ còn một đợt nữa trước cuối năm.',
	'Một số ý kiến đề nghị ghi rõ nguồn kinh phí.',
];

const exchange = (word: string, chance: () => number): string => {
	const fresh = pick(NEW_WORDS, chance);
	return word.replace(/[\p{L}\p{M}\p{N}]+/u, fresh);
};

/** A word exchanged, with another put after it, or taken out; one that bears a mark of the quote stays in some form. */
function edited(word: string, chance: () => number): string {
	const kind = chance();
	if (kind < 0.6 || Marks.isIn(word)) return exchange(word, chance);
	return kind < 0.8 ? `${word} ${pick(NEW_WORDS, chance)}` : '';
}

/** Edits `count` words of the quote's sentence. Of the quote's own words no more than a third. */
function editWords(count: number): Edit {
	return inSentence((sentence, chance) => {
		const words = sentence.split(' ');
		const quoted = new Set(Marks.wordsInside(words));
		const free = words.flatMap((_, index) => (quoted.has(index) ? [] : [index]));
		const own = shuffled([...quoted], chance).slice(0, Math.floor(quoted.size / 3));
		for (const index of shuffled([...free, ...own], chance).slice(0, count))
			words[index] = edited(words[index] ?? '', chance);
		return words.filter((word) => word !== '').join(' ');
	});
}

const OTHER_TONES: readonly [RegExp, string][] = [
	[/òa(?![\p{L}])/gu, 'oà'],
	[/óa(?![\p{L}])/gu, 'oá'],
	[/ỏa(?![\p{L}])/gu, 'oả'],
	[/ọa(?![\p{L}])/gu, 'oạ'],
	[/úy(?![\p{L}])/gu, 'uý'],
	[/ủy(?![\p{L}])/gu, 'uỷ'],
	[/òe(?![\p{L}])/gu, 'oè'],
	[/ới(?![\p{L}])/gu, 'ơí'],
	[/ều(?![\p{L}])/gu, 'êù'],
	[/ội(?![\p{L}])/gu, 'ôị'],
];

const insertAt =
	(offset: 0 | 1): Edit =>
	(article, at, chance) =>
		article.map((paragraph, index) =>
			index === at.paragraph ? paragraph.toSpliced(at.sentence + offset, 0, pick(NEW_SENTENCES, chance)) : paragraph,
		);

const removeAt =
	(offset: -1 | 1): Edit =>
	(article, at) =>
		article.map((paragraph, index) => {
			const gone = at.sentence + offset;
			return index === at.paragraph && gone >= 0 ? paragraph.toSpliced(gone, 1) : paragraph;
		});

const move: Edit = (article, at, chance) => {
	const rest = article.toSpliced(at.paragraph, 1);
	const moved = article[at.paragraph] ?? [];
	return rest.toSpliced(Math.floor(chance() * (rest.length + 1)), 0, moved);
};

const both =
	(first: Edit, second: Edit): Edit =>
	(article, at, chance) =>
		second(first(article, at, chance), at, chance);

/** The sentence that holds the quote is taken out: nothing may be found. */
export const DELETED = 'sentence deleted';

/** Every kind of edit, by name. */
export const EDITS: Readonly<Record<string, Edit>> = {
	unchanged: (article) => article,
	[DELETED]: (article, at) =>
		article.map((paragraph, index) => (index === at.paragraph ? paragraph.toSpliced(at.sentence, 1) : paragraph)),
	'one word edited': editWords(1),
	'two words edited': editWords(2),
	'three words edited': editWords(3),
	'case changed': inSentence((sentence, chance) =>
		chance() < 0.5 ? sentence.toLocaleUpperCase('vi') : sentence.toLocaleLowerCase('vi'),
	),
	'punctuation changed': inSentence((sentence) =>
		sentence
			.replaceAll(',', ';')
			.replaceAll('"', '”')
			.replace(/[.!?]$/u, '…')
			.replaceAll(':', ' -'),
	),
	decomposed: everywhere((sentence) => sentence.normalize('NFD')),
	'tones placed otherwise': everywhere((sentence) =>
		OTHER_TONES.reduce((text, [from, to]) => text.replace(from, to), sentence),
	),
	'dashes and quotes': everywhere((sentence) =>
		sentence.replaceAll(' - ', ' – ').replaceAll('-', '‑').replaceAll('"', '“'),
	),
	'spaces changed': everywhere((sentence) =>
		sentence.replaceAll(', ', ',\u00a0\u00a0').replaceAll(' và ', '\u00a0và\u200b '),
	),
	'neighbour put in before': insertAt(0),
	'neighbour put in after': insertAt(1),
	'neighbour before removed': removeAt(-1),
	'neighbour after removed': removeAt(1),
	'paragraph moved': move,
	'moved, one word edited': both(editWords(1), move),
};
