import type {Candidate} from './candidate.ts';
import {isOnFootball} from './clubs.ts';
import {type NameRun, readName} from './name-run.ts';
import type {Ground} from './organisation-cursor.ts';
import {weights} from './weights.ts';
import type {Words} from './words.ts';

/** Fewest names of a side: it has eleven, and some the press leaves out or writes in another way. */
const FEWEST = 8;
/** Most words and signs of a bracket behind a name. */
const LONGEST = 8;

/** Behind the bracket that tells who came on and when: "Foden (Alvarez, 87)". */
function behindBracket(words: Words, at: number): number {
	if (words.low[at] !== '(') return at;
	let end = at;
	while (end - at < LONGEST && words.low[end] !== ')') end++;
	return end + 1;
}

/** The names from a word on that commas, semicolons and dashes part. */
function readSide({words, countries}: Ground, from: number): NameRun[] {
	const side: NameRun[] = [];
	for (let at = from; ; ) {
		const run = readName(words, countries, at);
		if (!run || run.capitals) return side;
		side.push(run);
		at = behindBracket(words, run.end);
		if (!/^[,;-]$/.test(words.low[at] ?? '')) return side;
		at++;
	}
}

/** "Raya; White, Saliba, Gabriel, …": the players of a side behind a colon, most by one name, in texts on football alone. */
export function readLineUps(ground: Ground): Candidate[] {
	if (!isOnFootball(ground.words)) return [];
	const candidates: Candidate[] = [];
	for (let at = 1; at < ground.words.length; at++) {
		const side = ground.words.low[at - 1] === ':' ? readSide(ground, at) : [];
		if (side.length < FEWEST) continue;
		for (const {start, end} of side)
			candidates.push({start, end, type: 'person', score: weights.personListed, reason: 'player of a side'});
	}
	return candidates;
}
