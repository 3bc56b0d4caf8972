import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, test, vi} from 'vitest';
import type {Target} from '../../build/fuzz/loop.ts';
import {chanceFrom, mutate} from '../../build/fuzz/mutate.ts';

vi.mock('../../src/browser.ts', () => ({browser: {}}));

const FOLDER = path.dirname(fileURLToPath(import.meta.url));
const NAMES = readdirSync(FOLDER, {withFileTypes: true}).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
/** Changed inputs for each stored one: the long run is `npm run fuzz`. */
const ROUNDS = 40;

describe('inputs of the fuzzer, and what it found', () => {
	test('there are some for every parser that stands alone', () => {
		expect(NAMES.length).toBeGreaterThan(8);
	});

	test.each(NAMES)('%s', async (name) => {
		const {fuzz} = (await import(`../../build/fuzz/${name}.ts`)) as {fuzz: Target};
		const chance = chanceFrom(1);
		for (const file of readdirSync(path.join(FOLDER, name))) {
			const input = readFileSync(path.join(FOLDER, name, file));
			await fuzz(input);
			for (let round = 0; round < ROUNDS; round++) await fuzz(mutate(input, input, chance, 2000));
		}
	});
});
