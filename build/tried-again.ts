import type {Reporter, TestCase} from 'vitest/node';

/**
 * Names the tests that passed at their second try only. A browser on a crowded machine is allowed one second try, so
 * that a run of ten minutes is not lost to it; that it needed one is told, since it is a test to be mended.
 */
export class TriedAgain implements Reporter {
	#names: string[] = [];

	onTestCaseResult(test: TestCase): void {
		if (test.diagnostic()?.flaky) this.#names.push(`${test.module.relativeModuleId} > ${test.fullName}`);
	}

	onTestRunEnd(): void {
		for (const name of this.#names) process.stdout.write(`passed at the second try only: ${name}\n`);
	}
}
