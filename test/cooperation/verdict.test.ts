import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import type {Verdict} from '../../src/cooperation/verdict.ts';
import {read} from '../../src/reading.ts';
import {articleOf, wholeKnowledge} from './knowledge.ts';

const knowledge = wholeKnowledge();

const casesOf = (file: string): string[][] =>
	readFileSync(new URL(file, import.meta.url), 'utf8')
		.split('\n')
		.filter((line) => line !== '' && !line.startsWith('#'))
		.map((line) => line.split(' | '));

const verdictOf = async (title: string | null, text: string): Promise<Verdict> =>
	(await read(articleOf(title, text), knowledge)).verdict;

describe('reports of international cooperation', () => {
	test.each(casesOf('cooperation-cases.txt'))('%s %s: %s', async (partners, kinds, title = '', text = '') => {
		const verdict = await verdictOf(title, text);
		expect(verdict, JSON.stringify(verdict.reasons)).toMatchObject({is: true, scope: 'international'});
		const wanted = (partners ?? '').split(',').map((code) => code.replace('VN-', ''));
		expect(verdict.partners.toSorted()).toEqual(wanted.toSorted());
		expect((kinds ?? '').split(',')).toContain(verdict.kinds.find((kind) => kinds?.includes(kind)));
	});
});

describe('what is none', () => {
	test.each(casesOf('other-cases.txt'))('%s (%s): %s', async (scope, _trap, title = '', text = '') => {
		const verdict = await verdictOf(title, text);
		expect(verdict, JSON.stringify(verdict.reasons)).toMatchObject({is: false});
		if (scope !== '?') expect(verdict.scope).toBe(scope === 'domestic' ? 'domestic' : null);
	});
});

describe('the frame of what is none', () => {
	const {frame, verdict: sure} = knowledge.judgement.model.thresholds;

	test('is told where the verdict is in doubt, as it would be', async () => {
		const {score, ...verdict} = await verdictOf(
			'Hội thảo về lúa gạo của doanh nghiệp Nhật Bản tại Cần Thơ',
			'Hội thảo do một công ty Nhật Bản tổ chức tại Cần Thơ bàn về lúa gạo.',
		);
		expect(score).toBeGreaterThanOrEqual(frame);
		expect(score).toBeLessThan(sure);
		expect(verdict).toMatchObject({is: false, scope: null, partners: ['JP'], kinds: ['seminar']});
		expect(verdict.sectors[0]).toBe('agriculture');
	});

	test('is left out where it is sure', async () => {
		const {score, ...verdict} = await verdictOf(
			'Mỹ áp lệnh trừng phạt mới lên Iran',
			'Bộ Tài chính Mỹ áp lệnh trừng phạt lên nhiều công ty của Iran, Iran lên án và dọa đáp trả.',
		);
		expect(score).toBeLessThan(frame);
		expect(verdict).toMatchObject({is: false, partners: [], kinds: [], sectors: []});
	});
});
