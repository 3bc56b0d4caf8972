import {beforeAll, describe, expect, test} from 'vitest';
import {ARTICLES} from '../../build/anchors/articles.ts';
import {type Case, casesOf} from '../../build/anchors/cases.ts';
import {DELETED, EDITS} from '../../build/anchors/edits.ts';
import {located, type Outcome, outcomeOf} from '../../build/anchors/judge.ts';

const counts = new Map<string, Record<Outcome, number>>();
const wrong: string[] = [];

function judge(given: Case): void {
	const found = located(given);
	const outcome = outcomeOf(found, given.expected);
	const tally = counts.get(given.edit) ?? {right: 0, wrong: 0, orphan: 0};
	tally[outcome]++;
	counts.set(given.edit, tally);
	if (outcome === 'wrong' && found) wrong.push(`${given.edit}: ${given.after.text.slice(found.start, found.end)}`);
}

describe('our own articles, edited', () => {
	beforeAll(() => {
		for (const [index, text] of ARTICLES.entries()) for (const given of casesOf(text, 100 + index, 30)) judge(given);
	}, 60_000);

	test('there are enough cases', () => {
		const all = [...counts.values()].reduce((total, {right, wrong, orphan}) => total + right + wrong + orphan, 0);
		expect(all).toBeGreaterThan(4000);
	});

	test('nothing is placed wrongly', () => {
		expect(wrong).toEqual([]);
	});

	test('a deleted sentence is placed nowhere', () => {
		const {orphan = 0} = counts.get(DELETED) ?? {};
		expect(orphan).toBeGreaterThan(200);
	});

	test.each(Object.keys(EDITS).filter((edit) => edit !== DELETED))('%s: found', (edit) => {
		const {right = 0, orphan = 0} = counts.get(edit) ?? {};
		expect(right / (right + orphan)).toBeGreaterThanOrEqual(0.98);
	});
});
