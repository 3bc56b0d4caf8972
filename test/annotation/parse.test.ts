import {describe, expect, test} from 'vitest';
import {annotationOf, Malformed} from '../../src/annotation/parse.ts';
import {annotation} from './sample.ts';

/** The same values, one of them only by inheritance. */
function inheriting(key: string): object {
	const {[key]: value, ...rest} = annotation() as unknown as Record<string, unknown>;
	return Object.assign(Object.create({[key]: value}), rest);
}

describe('what an object only inherits is not its own', () => {
	test('an annotation is whole by itself', () => {
		expect(annotationOf(annotation())).toEqual(annotation());
	});

	test.each(['id', 'article', 'created', 'revision'])('%s is missing', (key) => {
		expect(() => annotationOf(inheriting(key))).toThrow(Malformed);
	});
});
