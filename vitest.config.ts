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
					// Property tests on two crowded cores.
					testTimeout: 60_000,
				},
			},
			{
				test: {
					name: 'browser',
					include: ['test/browser/**/*.test.ts'],
					environment: 'node',
					testTimeout: 60_000,
					hookTimeout: 120_000,
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
