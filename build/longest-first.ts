import path from 'node:path';
import {BaseSequencer, type TestSpecification} from 'vitest/node';

/** Test files that take two minutes and more, the longest first; the others take one at most. */
const LONG = ['accessibility', 'faults', 'storage', 'any-site', 'pages'];

const rank = ({moduleId}: TestSpecification): number => {
	const at = LONG.indexOf(path.basename(moduleId, '.test.ts'));
	return at < 0 ? LONG.length : at;
};

/** Begins with the test files that take long: one of them begun last would run alone for minutes. */
export class LongestFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		return (await super.sort(files)).sort((one, other) => rank(one) - rank(other));
	}
}
