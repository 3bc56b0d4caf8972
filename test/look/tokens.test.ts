import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {luminance} from '../../src/highlights/tone.ts';

const css = readFileSync('src/look/tokens.css', 'utf8');

/** The light and the dark value of a token. */
function pairOf(token: string): [string, string] {
	const [, light, dark] = new RegExp(`--${token}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`, 'u').exec(css) ?? [];
	if (!light || !dark) throw new Error(`--${token} has no two values`);
	return [light, dark];
}

const light = (colour: string): number => {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
	return luminance({red, green, blue, alpha: 1});
};

function contrast(one: string, other: string): number {
	const [low = 0, high = 0] = [light(one), light(other)].sort((a, b) => a - b);
	return (high + 0.05) / (low + 0.05);
}

describe('the colours of the interface', () => {
	test.each(['ink', 'quiet', 'accent', 'danger', 'good'])('%s keeps 4.5:1 on paper and raised ground', (token) => {
		for (const ground of ['paper', 'raised'])
			for (const scheme of [0, 1] as const)
				expect(contrast(pairOf(token)[scheme], pairOf(ground)[scheme])).toBeGreaterThanOrEqual(4.5);
	});

	test('words on the accent keep 4.5:1', () => {
		for (const scheme of [0, 1] as const)
			expect(contrast(pairOf('on-accent')[scheme], pairOf('accent')[scheme])).toBeGreaterThanOrEqual(4.5);
	});

	test('the edges of fields and switches keep 3:1', () => {
		for (const ground of ['paper', 'raised'])
			for (const scheme of [0, 1] as const)
				expect(contrast(pairOf('edge')[scheme], pairOf(ground)[scheme])).toBeGreaterThanOrEqual(3);
	});

	test('every colour has a dark value', () => {
		const single = css.match(/--[\w-]+: (?:#|rgb)[^;]*;/gu) ?? [];
		expect(single).toEqual([]);
	});
});
