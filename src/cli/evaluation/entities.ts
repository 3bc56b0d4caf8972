import type {Mention, MentionType} from '../../tags/mention.ts';
import type {GoldEntity, GoldText} from './gold.ts';
import {emptyTally, type Row, type Tally} from './tally.ts';
import type {Mistake} from './verdicts.ts';

interface Span {
	start: number;
	end: number;
}

const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/** Spans of the lines that are not of the article. */
function furnitureOf({text, furniture}: GoldText): Span[] {
	const wanted = new Set(furniture);
	const spans: Span[] = [];
	let start = 0;
	for (const [index, line] of text.split('\n').entries()) {
		if (wanted.has(index + 1)) spans.push({start, end: start + line.length});
		start += line.length + 1;
	}
	return spans;
}

const MAIN: ReadonlySet<MentionType> = new Set<MentionType>(['person', 'organisation', 'country', 'place']);

/** Counts both ways of matching for a group of types. */
class Group {
	readonly strict = emptyTally();
	readonly overlap = emptyTally();

	add(found: readonly Mention[], wanted: readonly GoldEntity[]): void {
		for (const tally of [this.strict, this.overlap]) {
			tally.given += found.length;
			tally.wanted += wanted.length;
		}
		const exact = new Set(wanted.map(({start, end, type}) => `${start} ${end} ${type}`));
		this.strict.right += found.filter(({start, end, type}) => exact.has(`${start} ${end} ${type}`)).length;
		this.overlap.right += overlapping(found, wanted);
	}
}

/** How many pairs of one found and one labelled mention of one type overlap, each used once. Both are sorted. */
function overlapping(found: readonly Mention[], wanted: readonly GoldEntity[]): number {
	const left = new Set(wanted);
	let pairs = 0;
	for (const mention of found)
		for (const gold of left) {
			if (gold.type !== mention.type || !overlaps(gold, mention)) continue;
			left.delete(gold);
			pairs += 1;
			break;
		}
	return pairs;
}

/** Scores of the mentions over the texts whose entities are labelled. */
export class EntityScores {
	readonly mistakes: Mistake[] = [];
	readonly #byType = new Map<MentionType, Group>();
	readonly #main = new Group();
	readonly #all = new Group();
	readonly #withoutCredits = new Group();
	readonly #countryCodes: Tally = emptyTally();

	add(gold: GoldText, mentions: readonly Mention[]): void {
		if (!gold.entities) return;
		const out = furnitureOf(gold);
		const counts = (span: Span): boolean => span.end <= gold.window && !out.some((line) => overlaps(line, span));
		const wanted = gold.entities.filter(counts);
		const found = mentions.filter(counts);
		for (const type of new Set([...wanted, ...found].map((one) => one.type))) {
			const group = this.#byType.get(type) ?? new Group();
			this.#byType.set(type, group);
			group.add(
				found.filter((one) => one.type === type),
				wanted.filter((one) => one.type === type),
			);
		}
		const isMain = (one: {type: MentionType}): boolean => MAIN.has(one.type);
		this.#main.add(found.filter(isMain), wanted.filter(isMain));
		this.#all.add(found, wanted);
		this.#addWithoutCredits(found, wanted);
		this.#addCountryCodes(found, wanted);
		this.#noteMistakes(gold, found, wanted);
	}

	#addWithoutCredits(found: readonly Mention[], wanted: readonly GoldEntity[]): void {
		const credits = wanted.filter((one) => one.inCredit);
		this.#withoutCredits.add(
			found.filter((one) => !credits.some((credit) => overlaps(credit, one))),
			wanted.filter((one) => !one.inCredit),
		);
	}

	#addCountryCodes(found: readonly Mention[], wanted: readonly GoldEntity[]): void {
		const codes = new Map(
			wanted.filter((one) => one.type === 'country').map((one) => [`${one.start} ${one.end}`, one.canonical]),
		);
		const countries = found.filter((one) => one.type === 'country');
		this.#countryCodes.given += countries.length;
		this.#countryCodes.wanted += codes.size;
		this.#countryCodes.right += countries.filter(
			({start, end, country}) => country !== undefined && codes.get(`${start} ${end}`) === country,
		).length;
	}

	#noteMistakes(gold: GoldText, found: readonly Mention[], wanted: readonly GoldEntity[]): void {
		const key = ({start, end, type}: Span & {type: string}): string => `${start} ${end} ${type}`;
		const [answers, labels] = [new Set(found.map(key)), new Set(wanted.map(key))];
		const around = ({start, end}: Span): string =>
			`…${gold.text.slice(Math.max(0, start - 30), start)}[${gold.text.slice(start, end)}]${gold.text.slice(end, end + 30)}…`;
		const note = (what: string, one: Span & {type: string}): void => {
			this.mistakes.push({id: gold.id, what: `${what} ${one.type} ${one.start}`, words: around(one)});
		};
		for (const one of wanted) if (!answers.has(key(one))) note('missed', one);
		for (const one of found) if (!labels.has(key(one))) note('wrongly found', one);
	}

	rows(): Row[] {
		const both = (name: string, group: Group): Row[] => [
			{name: `${name}, strict`, tally: group.strict, as: 'rates'},
			{name: `${name}, overlap`, tally: group.overlap, as: 'rates'},
		];
		return [
			...[...this.#byType]
				.sort(([one], [other]) => one.localeCompare(other))
				.flatMap(([type, group]) => both(type, group)),
			{name: 'country, strict and right code', tally: this.#countryCodes, as: 'rates'},
			...both('person + organisation + country + place', this.#main),
			...both('all types', this.#all),
			...both('all types, without credits', this.#withoutCredits),
		];
	}
}
