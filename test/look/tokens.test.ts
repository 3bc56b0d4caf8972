import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {contrastOf} from './contrast.ts';

const css = readFileSync('src/look/tokens.css', 'utf8');

/** The light and the dark value of a token. */
function pairOf(token: string): [string, string] {
	const [, light, dark] = new RegExp(`--${token}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`, 'u').exec(css) ?? [];
	if (!light || !dark) throw new Error(`--${token} has no two values`);
	return [light, dark];
}

describe('the colours of the interface', () => {
	test.each(['ink', 'quiet', 'accent', 'danger', 'good'])('%s keeps 4.5:1 on paper and raised ground', (token) => {
		for (const ground of ['paper', 'raised'])
			for (const scheme of [0, 1] as const)
				expect(contrastOf(pairOf(token)[scheme], pairOf(ground)[scheme])).toBeGreaterThanOrEqual(4.5);
	});

	test('words on the accent keep 4.5:1', () => {
		for (const scheme of [0, 1] as const)
			expect(contrastOf(pairOf('on-accent')[scheme], pairOf('accent')[scheme])).toBeGreaterThanOrEqual(4.5);
	});

	test('the edges of fields and switches keep 3:1', () => {
		for (const ground of ['paper', 'raised'])
			for (const scheme of [0, 1] as const)
				expect(contrastOf(pairOf('edge')[scheme], pairOf(ground)[scheme])).toBeGreaterThanOrEqual(3);
	});

	test('what a chart draws keeps 3:1 on the paper', () => {
		const charts = readFileSync('src/files/files.css', 'utf8');
		const series = [...charts.matchAll(/--s\d: light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/gu)];
		expect(series.length).toBe(8);
		for (const [, light = '', dark = ''] of series) {
			expect(contrastOf(light, pairOf('paper')[0])).toBeGreaterThanOrEqual(3);
			expect(contrastOf(dark, pairOf('paper')[1])).toBeGreaterThanOrEqual(3);
		}
	});

	test('every colour has a dark value', () => {
		const single = css.match(/--[\w-]+: (?:#|rgb)[^;]*;/gu) ?? [];
		expect(single).toEqual([]);
	});
});
