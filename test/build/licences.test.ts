import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {Metafile} from 'esbuild';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {bundledPackages, datasetTerms, licenceFile, readLicence} from '../../build/licences.ts';

describe('what is shipped of others', () => {
	let folder = '';
	beforeEach(() => {
		folder = mkdtempSync(path.join(tmpdir(), 'licence-'));
	});
	afterEach(() => rmSync(folder, {recursive: true}));

	const describePackage = (license: unknown) =>
		writeFileSync(path.join(folder, 'package.json'), JSON.stringify({name: 'sample', version: '1.2.3', license}));

	test('a licence and a notice are passed on', () => {
		describePackage('Apache-2.0');
		writeFileSync(path.join(folder, 'LICENSE.md'), 'Terms of the sample\n');
		writeFileSync(path.join(folder, 'NOTICE'), 'Names of the sample\n');
		const read = readLicence(folder);
		expect(read.texts).toEqual(['Terms of the sample', 'Names of the sample']);
		expect(licenceFile([read], 'Terms of the data')).toMatch(
			/^Terms of the data\n\n-+\n\nsample 1\.2\.3 \(Apache-2\.0\)\n\nTerms of the sample\n\nNames of the sample\n$/u,
		);
	});

	test.each([['GPL-3.0-only'], ['UNLICENSED'], [undefined], [{type: 'MIT'}]])('%j stops the build', (license) => {
		describePackage(license);
		writeFileSync(path.join(folder, 'LICENSE'), 'Terms');
		expect(() => readLicence(folder)).toThrow(/sample 1\.2\.3 .*may it be shipped/u);
	});

	test('a licence without its text stops the build', () => {
		describePackage('MIT');
		writeFileSync(path.join(folder, 'NOTICE'), 'Names');
		expect(() => readLicence(folder)).toThrow(/no text of its licence/u);
	});

	test('packages are those of which something is in a bundle, at the folder they lie in', () => {
		const inputs = {
			'src/a.ts': {bytesInOutput: 9},
			'node_modules/one/index.js': {bytesInOutput: 5},
			'node_modules/one/other.js': {bytesInOutput: 5},
			'node_modules/shaken-off/index.js': {bytesInOutput: 0},
			'node_modules/one/node_modules/@scope/two/lib/x.js': {bytesInOutput: 1},
		};
		const metafile = {inputs: {}, outputs: {'dist/a.js': {inputs}}} as unknown as Metafile;
		expect([...bundledPackages([metafile])]).toEqual(['node_modules/one', 'node_modules/one/node_modules/@scope/two']);
	});

	test('the dataset names its sources', () => {
		expect(datasetTerms('# Data\n## Terms\nCC BY\n- source\n\n## Next\nno')).toBe('CC BY\n- source');
		expect(() => datasetTerms('# Data\n## Next\n')).toThrow(/Terms/u);
	});
});
