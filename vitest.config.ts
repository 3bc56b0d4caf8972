import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {defineConfig} from 'vitest/config';
import {LongestFirst} from './build/longest-first.ts';
import {TriedAgain} from './build/tried-again.ts';

/** What a test changes that others would see: modules replaced, time stopped, a database or a document put into the world. */
const CHANGES_WORLD = /\bvi\.|fake-indexeddb|@vitest-environment|\bglobalThis\b|\bprocess\.(?:env|chdir)\b/u;

const unitTests = readdirSync('test', {recursive: true, encoding: 'utf8'})
	.map((file) => path.posix.join('test', ...file.split(path.sep)))
	.filter((file) => /\.test\.tsx?$/u.test(file) && !file.startsWith('test/browser/'));
const changingWorld = unitTests.filter((file) => CHANGES_WORLD.test(readFileSync(file, 'utf8')));

/** For property tests and whole builds on two crowded cores. */
const PATIENT = {environment: 'node', testTimeout: 60_000, hookTimeout: 60_000} as const;

export default defineConfig({
	test: {
		// The JSON report is what `npm test` counts by.
		reporters: ['default', 'json', new TriedAgain()],
		sequence: {sequencer: LongestFirst},
		outputFile: {json: 'dist/test-results.json'},
		projects: [
			{
				test: {
					...PATIENT,
					name: 'unit',
					include: unitTests,
					exclude: changingWorld,
					// Modules are loaded once for many files: half of the time, otherwise.
					isolate: false,
				},
			},
			{test: {...PATIENT, name: 'unit-alone', include: changingWorld}},
			{
				test: {
					name: 'browser',
					include: ['test/browser/**/*.test.ts'],
					environment: 'node',
					testTimeout: 60_000,
					hookTimeout: 120_000,
					// What a browser shows comes late on a crowded machine: a second, vitest's own patience, is no sign of a fault.
					expect: {poll: {timeout: 10_000}},
					// Browsers wait more than they work: two files at a time, after the unit tests.
					maxWorkers: 2,
					isolate: false,
					sequence: {groupOrder: 1},
					retry: 1,
					globalSetup: ['test/browser/setup.ts'],
				},
			},
		],
	},
});
