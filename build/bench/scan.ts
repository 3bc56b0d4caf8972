import {performance} from 'node:perf_hooks';
import {gzipSync} from 'node:zlib';
import {type Alias, AliasFlag, compileLexicon, type Lexicon, openLexicon} from '../../src/tags/lexicon.ts';

/** One figure of the benchmark's table. */
export interface Row {
	name: string;
	unit: string;
	value: number;
	/** How many times the physical limit (or the figure that `note` names). */
	ratio?: number;
	note?: string;
}

const ONSETS = ['', ...'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ')];
const RHYMES =
	'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăt âm ân âng âp ât âu ây e em en eo ê êch ên ênh êt êu i ich iêm iên iêng iêt iêu im in inh it o oa oan oang oc oi om on ong ot ô ôc ôi ôm ôn ông ôt ơ ơi ơm ơn u uân uât uc ui um un ung ươc ươi ươm ươn ương ưu'.split(
		' ',
	);
const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
/** Words in small letters that begin a name, like "tỉnh": few, as in a real dictionary. */
const HEADS = 40;

/** Numbers from 0 to 1, the same in every run (mulberry32, T. Ettinger). */
function numbers(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
	};
}

/** Syllables as frequent as in a language: few of them make most of a text. */
function syllableMaker(random: () => number): () => string {
	const all = ONSETS.flatMap((onset) =>
		RHYMES.flatMap((rhyme) => TONES.map((tone) => (onset + rhyme[0] + tone + rhyme.slice(1)).normalize('NFC'))),
	).sort((a, b) => a.length * 7 + a.charCodeAt(0) - (b.length * 7 + b.charCodeAt(0)));
	return () => all[Math.floor(random() ** 2.5 * all.length)] ?? 'a';
}

const capitalise = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Invented names of two to six capitalised syllables, one in a hundred of one; one in twenty begins with a small word. */
function makeAliases(count: number): Alias[] {
	const random = numbers(7);
	const syllable = syllableMaker(random);
	const heads = Array.from({length: HEADS}, syllable);
	const texts = new Set<string>();
	while (texts.size < count) {
		const length = random() < 0.01 ? 1 : 2 + Math.floor(random() * 5);
		const words = Array.from({length}, syllable);
		const name = words.map(capitalise).join(' ');
		texts.add(random() < 0.05 ? `${heads[Math.floor(random() * HEADS)]} ${name}` : name);
	}
	return [...texts].map((text, record) => ({text, record, flags: AliasFlag.full}));
}

/** A text of invented syllables with a name of the dictionary in every twenty-fifth place, as in news. */
function makeText(length: number, aliases: readonly Alias[]): string {
	const random = numbers(11);
	const syllable = syllableMaker(random);
	const any = (): string => (random() < 0.15 ? capitalise(syllable()) : syllable());
	const words: string[] = [];
	for (let size = 0; size < length; ) {
		const word = random() < 0.04 ? (aliases[Math.floor(random() * aliases.length)]?.text ?? '') : any();
		words.push(random() < 0.08 ? `${word},` : word);
		size += word.length + 1;
	}
	return words.join(' ').slice(0, length);
}

const ROUNDS = 15;

/** Milliseconds of one call in a round of at least 10 ms. */
function round(call: () => void): number {
	const began = performance.now();
	let calls = 0;
	let passed = 0;
	do {
		call();
		calls++;
		passed = performance.now() - began;
	} while (passed < 10);
	return passed / calls;
}

/** The best time of each call in milliseconds, measured by turns: what else runs on the machine only ever adds. */
function time(...calls: (() => void)[]): number[] {
	const rounds = Array.from({length: ROUNDS}, () => calls.map(round));
	return calls.map((_, index) => Math.min(...rounds.map((times) => times[index] ?? Number.POSITIVE_INFINITY)));
}

/** What the measured calls compute, so that no compiler drops them. */
const sink = {value: 0};
function loop(text: string): void {
	let sum = 0;
	for (let index = 0; index < text.length; index++) sum += text.charCodeAt(index);
	sink.value ^= sum;
}

function scan(lexicon: Lexicon, text: string): void {
	lexicon.scan(text, (_start, _end, spelling) => {
		sink.value ^= spelling;
	});
}

function alternation(aliases: readonly Alias[]): RegExp {
	const texts = aliases.map(({text}) => text).sort((a, b) => b.length - a.length);
	return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${texts.join('|')})(?![\\p{L}\\p{M}\\p{N}])`, 'gu');
}

function benchDictionary(count: number): Row[] {
	const aliases = makeAliases(count);
	const text = makeText(100_000, aliases);
	const began = performance.now();
	const buffer = compileLexicon(aliases);
	const built = performance.now() - began;
	const lexicon = openLexicon(buffer);
	const [limit = 0, scanned = 0, opened = 0] = time(
		() => loop(text),
		() => scan(lexicon, text),
		() => openLexicon(buffer),
	);
	const rows: Row[] = [
		{name: `scan, ${count} aliases`, unit: 'ms / 100k characters', value: scanned, ratio: scanned / limit},
		{name: `lexicon, ${count} aliases`, unit: 'KB gz', value: gzipSync(new Uint8Array(buffer)).length / 1000},
		{name: `lexicon opened, ${count} aliases`, unit: 'ms', value: opened},
		{name: `lexicon compiled, ${count} aliases`, unit: 'ms', value: built, note: 'once, at build time'},
	];
	if (count > 50_000) return rows;
	const pattern = alternation(aliases);
	const short = text.slice(0, 10_000);
	const [matched = 0] = time(() => {
		for (const match of short.matchAll(pattern)) sink.value ^= match.index;
	});
	rows.push({
		name: `RegExp alternation, ${count} aliases`,
		unit: 'ms / 100k characters',
		value: matched * 10,
		ratio: (matched * 10) / limit,
		note: `${((matched * 10) / scanned).toFixed(0)} times the scan`,
	});
	return rows;
}

/** The scan of one dictionary over texts of growing length: the time per character should stay. */
function benchLength(): Row[] {
	const aliases = makeAliases(50_000);
	const lexicon = openLexicon(compileLexicon(aliases));
	return [1000, 10_000, 100_000, 1_000_000].map((length) => {
		const text = makeText(length, aliases);
		const [limit = 0, scanned = 0] = time(
			() => loop(text),
			() => scan(lexicon, text),
		);
		return {
			name: `scan, 50000 aliases, ${length} characters`,
			unit: 'ns / character',
			value: (scanned * 1e6) / length,
			ratio: scanned / limit,
		};
	});
}

/**
 * Measures the dictionary scan at 10k, 50k and 200k invented aliases and at 1k to 1M characters, beside the physical
 * limit (a loop that reads every character) and a regular expression of all aliases. `ratio`: times the loop.
 */
export async function benchScan(): Promise<Row[]> {
	return [...[10_000, 50_000, 200_000].flatMap(benchDictionary), ...benchLength()];
}
