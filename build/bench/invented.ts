import {type Alias, AliasFlag} from '../../src/tags/lexicon.ts';
import {random as numbers} from '../anchors/edits.ts';

const ONSETS = ['', ...'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ')];
const RHYMES =
	'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăt âm ân âng âp ât âu ây e em en eo ê êch ên ênh êt êu i ich iêm iên iêng iêt iêu im in inh it o oa oan oang oc oi om on ong ot ô ôc ôi ôm ôn ông ôt ơ ơi ơm ơn u uân uât uc ui um un ung ươc ươi ươm ươn ương ưu'.split(
		' ',
	);
const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
/** Words in small letters that begin a name, like "tỉnh": few, as in a real dictionary. */
const HEADS = 40;

/** Syllables as frequent as in a language: few of them make most of a text. */
function syllableMaker(random: () => number): () => string {
	const all = ONSETS.flatMap((onset) =>
		RHYMES.flatMap((rhyme) => TONES.map((tone) => (onset + rhyme[0] + tone + rhyme.slice(1)).normalize('NFC'))),
	).sort((a, b) => a.length * 7 + a.charCodeAt(0) - (b.length * 7 + b.charCodeAt(0)));
	return () => all[Math.floor(random() ** 2.5 * all.length)] ?? 'a';
}

const capitalise = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Invented names of two to six capitalised syllables, one in a hundred of one; one in twenty begins with a small word. */
export function makeAliases(count: number): Alias[] {
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
export function makeText(length: number, aliases: readonly Alias[]): string {
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
