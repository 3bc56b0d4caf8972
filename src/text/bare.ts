import {fold} from './fold.ts';
import {lower} from './letters.ts';

const LAST = 0x1eff;
/** Letter without marks for each unit up to U+1EFF, 0 while not yet learnt. */
const plain = new Uint16Array(LAST + 1);

function learn(unit: number): number {
	const letter = String.fromCharCode(unit);
	const stripped = letter === 'đ' ? 'd' : letter.normalize('NFD').charAt(0);
	const found = stripped.charCodeAt(0);
	plain[unit] = found;
	return found;
}

/**
 * A text as someone types it who leaves the marks away: folded, lower case, no tones, no diacritics ("Hợp tác" and
 * "hop tac" are both "hop tac"). Offset for offset the same as `fold(text).text`.
 */
export function bare(text: string): string {
	const folded = lower(fold(text).text);
	const pieces: string[] = [];
	let done = 0;
	for (let index = 0; index < folded.length; index++) {
		const unit = folded.charCodeAt(index);
		if (unit < 0x80 || unit > LAST) continue;
		const stripped = plain[unit] || learn(unit);
		if (stripped === unit) continue;
		pieces.push(folded.slice(done, index), String.fromCharCode(stripped));
		done = index + 1;
	}
	return done === 0 ? folded : pieces.join('') + folded.slice(done);
}
