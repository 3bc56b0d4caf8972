import {readFileSync} from 'node:fs';
import {Ajv2020} from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import {inProject} from '../root.ts';
import type {Placed} from './read.ts';

/** Records that are not of the form that assets/dataset/schema.json gives, one line each. */
export function schemaProblems(placed: readonly Placed[]): string[] {
	const ajv = new Ajv2020({allErrors: true});
	formats.default(ajv);
	const validate = ajv.compile(JSON.parse(readFileSync(inProject('assets/dataset/schema.json'), 'utf8')));
	return placed.flatMap(({entity, file, line}) => {
		if (validate(entity)) return [];
		const why = ajv.errorsText(validate.errors, {dataVar: 'record', separator: '; '});
		return [`${file}:${line}: ${why}`];
	});
}
