import type {Reading} from '../../reading.ts';
import type {GoldText} from './gold.ts';
import {addDecision, addSets, emptyTally, type Row, type Tally} from './tally.ts';

/** A wrong answer, with the words that show it. */
export interface Mistake {
	id: string;
	what: string;
	words: string;
}

const DAY = /^(?:(?<year>\d{4})|-)-(?<day>\d\d-\d\d)$/u;

/** Whether a found day is the labelled one; a day whose year is not known counts by month and day. */
function isSameDay(found: string, wanted: string): boolean {
	const [one, other] = [DAY.exec(found)?.groups, DAY.exec(wanted)?.groups];
	if (!one?.day || !other?.day) return false;
	return one.day === other.day && (one.year === undefined || other.year === undefined || one.year === other.year);
}

/** Whether a found date, a day or a range of days, holds the labelled day. */
export function isDateRight(found: string | null, wanted: string): boolean {
	if (found === null) return false;
	const [from = '', to = from] = found.split('/');
	if (isSameDay(from, wanted) || isSameDay(to, wanted)) return true;
	const withYear = (day: string): string => (day.startsWith('--') ? `${wanted.slice(0, 4)}${day.slice(1)}` : day);
	return withYear(from) <= wanted && wanted <= withYear(to);
}

/** Scores of the verdict and its frame over labelled texts. */
export class VerdictScores {
	readonly mistakes: Mistake[] = [];
	readonly #clear = emptyTally();
	readonly #all = emptyTally();
	readonly #scope = emptyTally();
	readonly #partners = emptyTally();
	readonly #kinds = emptyTally();
	readonly #sectors = emptyTally();
	readonly #mainSector = emptyTally();
	readonly #date = emptyTally();

	add(gold: GoldText, {verdict}: Reading): void {
		addDecision(this.#all, verdict.is, gold.is);
		if (!gold.borderline) addDecision(this.#clear, verdict.is, gold.is);
		this.#answer(this.#scope, gold, 'scope', String(verdict.scope), String(gold.scope), verdict.scope === gold.scope);
		if (verdict.is !== gold.is) this.#note(gold, gold.is ? 'missed' : 'wrongly found', verdict.score.toFixed(3));
		if (gold.is) this.#addFrame(gold, verdict);
	}

	#addFrame(gold: GoldText, verdict: Reading['verdict']): void {
		this.#sets(this.#partners, gold, 'partners', verdict.partners, gold.partners);
		this.#sets(this.#kinds, gold, 'kinds', verdict.kinds, gold.kinds);
		this.#sets(this.#sectors, gold, 'sectors', verdict.sectors, gold.sectors);
		const [main = 'none'] = verdict.sectors;
		this.#answer(this.#mainSector, gold, 'main sector', main, gold.sectors[0] ?? 'none', main === gold.sectors[0]);
		if (gold.date === null || !gold.dateInText) return;
		const found = verdict.date?.iso ?? null;
		this.#answer(this.#date, gold, 'date', found ?? 'none', gold.date, isDateRight(found, gold.date));
	}

	#sets(tally: Tally, gold: GoldText, what: string, found: readonly string[], wanted: readonly string[]): void {
		addSets(tally, found, wanted);
		const isSame = found.length === wanted.length && found.every((code) => wanted.includes(code));
		if (!isSame) this.#note(gold, what, `${found.join(' ') || 'none'}, labelled ${wanted.join(' ') || 'none'}`);
	}

	#answer(tally: Tally, gold: GoldText, what: string, found: string, wanted: string, isRight: boolean): void {
		tally.given += 1;
		tally.wanted += 1;
		if (isRight) tally.right += 1;
		else this.#note(gold, what, `${found}, labelled ${wanted}`);
	}

	#note(gold: GoldText, what: string, words: string): void {
		this.mistakes.push({id: gold.id, what, words});
	}

	rows(): Row[] {
		const rates = (name: string, tally: Tally): Row => ({name, tally, as: 'rates'});
		const share = (name: string, tally: Tally): Row => ({name, tally, as: 'share'});
		return [
			rates('detection, clear texts', this.#clear),
			rates('detection, all texts', this.#all),
			share('scope right', this.#scope),
			rates('partners', this.#partners),
			rates('kinds', this.#kinds),
			rates('sectors', this.#sectors),
			share('main sector right', this.#mainSector),
			share('date right where the text holds it', this.#date),
		];
	}
}
