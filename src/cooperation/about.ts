import {Gap, type WordRow} from '../tags/words.ts';
import type {Spoken} from './clauses.ts';
import type {Layout} from './sentences.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const SKIPPED = words('với tới đến về rằng : , việc cao là sự cho " thêm nhất rất và những');
const STOPS = words(', ; . : " ( …');
/** A sign that ends a phrase; one inside a number ("2,5 triệu") does not. */
const isStop = ({low, gaps}: WordRow, at: number): boolean =>
	STOPS.has(low[at] ?? '') && !(gaps[at + 1] === Gap.glued && /^\d/u.test(low[at + 1] ?? ''));

/** What one who was invited does. */
const VISITS = words('thăm dự');
/** Longest phrase that names what a statement is about, in words. */
const LONGEST_ABOUT = 16;

/** Words that begin what says when or under what something is said or done. */
const ADJUNCTS = words('trong sau trước khi nhân ngoài bên trên dựa từ cùng qua thông');
/** Longest such phrase, in words. */
const LONGEST_ADJUNCT = 30;

/** The first word behind an adjunct that a comma ends ("khẳng định, trong thời gian tới, sẽ …"). */
function behindAdjunct({words: {low}}: Layout, from: number, to: number): number {
	if (!ADJUNCTS.has(low[from] ?? '')) return from;
	for (let at = from; at < Math.min(to - 2, from + LONGEST_ADJUNCT); at += 1) if (low[at] === ',') return at + 1;
	return from;
}

/** The shortest phrase that says what a statement is about: words, `to` exclusive. Never empty. */
export function aboutOf(
	layout: Layout,
	clause: Spoken,
	behind: number,
	span: {from: number; to: number},
): {from: number; to: number} {
	const {low} = layout.words;
	const content = clause.content.find(({kind}) => kind !== 'aside');
	const visit = clause.accepted ? low.slice(span.from, span.to).findIndex((word) => VISITS.has(word)) : -1;
	let from = visit >= 0 ? span.from + visit : Math.max(content?.to ?? clause.head.to, behind, span.from);
	while (from < span.to - 1 && (SKIPPED.has(low[from] ?? '') || (low[from] === 'đối' && low[from + 1] === 'với')))
		from += 1;
	from = behindAdjunct(layout, from, span.to);
	if (from >= span.to) return span;
	let to = from + 1;
	while (to < span.to && to - from < LONGEST_ABOUT && (to - from < 3 || !isStop(layout.words, to))) to += 1;
	return {from, to};
}
