import {defineConfig} from 'vitest/config';
import {TriedAgain} from './build/tried-again.ts';

export default defineConfig({
	test: {
		// The JSON report is what `npm test` counts by.
		reporters: ['default', 'json', new TriedAgain()],
		outputFile: {json: 'dist/test-results.json'},
		projects: [
			{
				test: {
					name: 'unit',
					include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
					exclude: ['test/browser/**'],
					environment: 'node',
					// Property tests and whole builds on two crowded cores.
					testTimeout: 60_000,
					hookTimeout: 60_000,
				},
			},
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
					sequence: {groupOrder: 1},
					retry: 1,
					globalSetup: ['test/browser/setup.ts'],
				},
			},
		],
	},
});
