const VOWELS = 'aăâeêioôơuưy';
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const ONSETS = new Set(['', ...'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu q r s t th tr v x'.split(' ')]);
const RHYMES = new Set(
	`a ă â e ê i o ô ơ u ư y ai ao au ay âu ây eo êu ia iê iêu iu oa oă oai oay oao oe oi oeo ôi ơi ua uâ uây uê ui uô uôi uơ uy uya uyê uyu ưa ươ ươi ươu ưi ưu yê yêu ya ay uyên`.split(
		' ',
	),
);
const CODAS = new Set(['', ...'c ch m n ng nh p t'.split(' ')]);

const known = new Map<string, boolean>();
/** The memory of spellings is bounded, so that a hostile page cannot fill it. */
const MOST_KNOWN = 20_000;

function isShaped(low: string): boolean {
	if (low.length > 8) return false;
	const plain = low.normalize('NFD').replace(TONES, '').normalize('NFC');
	let from = 0;
	while (from < plain.length && !VOWELS.includes(plain[from] ?? '')) from++;
	// The u of "qu" and the i of "gi" belong to the onset where a vowel follows.
	const pair = plain.slice(0, from + 1);
	if ((pair === 'qu' || pair === 'gi') && VOWELS.includes(plain[from + 1] ?? '-')) from++;
	let to = from;
	while (to < plain.length && VOWELS.includes(plain[to] ?? '')) to++;
	return ONSETS.has(plain.slice(0, from)) && RHYMES.has(plain.slice(from, to)) && CODAS.has(plain.slice(to));
}

/** Tone marks of each unit, plus one; 0 where not yet counted. Normalising every word of a text would cost far more. */
const marks = new Uint8Array(0x10000);

function countMarks(unit: number): number {
	const count = 1 + (String.fromCharCode(unit).normalize('NFD').match(TONES)?.length ?? 0);
	marks[unit] = count;
	return count;
}

/** How many tone marks a word bears, on its letters or behind them. */
export function toneMarks(word: string): number {
	let count = 0;
	for (let at = 0; at < word.length; at++) {
		const unit = word.charCodeAt(at);
		if (unit >= 0x80) count += (marks[unit] || countMarks(unit)) - 1;
	}
	return count;
}

/** Whether a lower-case syllable is spelt as Vietnamese syllables are; foreign names mostly are not. */
export function isVietnamese(low: string): boolean {
	const before = known.get(low);
	if (before !== undefined) return before;
	const shaped = isShaped(low);
	if (known.size < MOST_KNOWN) known.set(low, shaped);
	return shaped;
}
