import {beforeEach, describe, expect, test} from 'vitest';
import {dropHeld, dropStale, hold, takeInHeld} from '../../src/store/incoming.ts';
import {mark, retag} from '../../src/store/many.ts';
import type {ReaderDatabase} from '../../src/store/reader.ts';
import {annotation} from '../annotation/sample.ts';
import {freshReader} from './open.ts';

const NOW = '2026-11-22T08:00:00.000Z';
const NOTHING = {own: [], commitments: []};
const records = (from: number, count: number) =>
	Array.from({length: count}, (_, at) => annotation({id: `n${from + at}`, tags: ['cũ']}));

let database: ReaderDatabase;
beforeEach(async () => {
	database = await freshReader();
});

const kept = () => database.annotations.count();

describe('an import in parts', () => {
	test('is in the library when it is finished, not before', async () => {
		await hold(database, 'a', 0, records(0, 3), NOW);
		await hold(database, 'a', 1, records(3, 2), NOW);
		expect(await kept()).toBe(0);
		expect(await takeInHeld(database, 'a', 2, NOTHING, NOW)).toEqual({added: 5, known: 0});
		expect(await kept()).toBe(5);
		expect(await database.incoming.count()).toBe(0);
	});

	test('a second time adds nothing', async () => {
		for (const name of ['a', 'b']) await hold(database, name, 0, records(0, 3), NOW);
		await takeInHeld(database, 'a', 1, NOTHING, NOW);
		expect(await takeInHeld(database, 'b', 1, NOTHING, NOW)).toEqual({added: 0, known: 3});
	});

	test('with a part missing takes in nothing', async () => {
		await hold(database, 'a', 0, records(0, 3), NOW);
		await hold(database, 'a', 2, records(6, 3), NOW);
		await expect(takeInHeld(database, 'a', 3, NOTHING, NOW)).rejects.toMatchObject({code: 'not-found'});
		expect(await kept()).toBe(0);
	});

	test('cancelled leaves nothing behind, and does not touch another', async () => {
		await hold(database, 'a', 0, records(0, 3), NOW);
		await hold(database, 'a1', 0, records(3, 1), NOW);
		await dropHeld(database, 'a');
		expect(await takeInHeld(database, 'a1', 1, NOTHING, NOW)).toEqual({added: 1, known: 0});
		expect(await kept()).toBe(1);
	});

	test('that nobody came back for is let go of', async () => {
		await hold(database, 'a', 0, records(0, 3), '2026-11-20T00:00:00.000Z');
		await hold(database, 'b', 0, records(0, 3), NOW);
		await dropStale(database, '2026-11-21T00:00:00.000Z');
		expect(await database.incoming.count()).toBe(1);
	});
});

describe('many at once', () => {
	beforeEach(() => database.annotations.bulkPut(records(0, 4)));
	const tagsOf = async (id: string) => (await database.annotations.get(id))?.tags;

	test('tags are added and taken, each change a revision', async () => {
		expect(await retag(database, ['n0', 'n1', 'gone'], ['mới'], ['cũ'], NOW)).toEqual({changed: 2});
		expect(await tagsOf('n0')).toEqual(['mới']);
		expect(await tagsOf('n2')).toEqual(['cũ']);
		expect(await database.annotations.get('n1')).toMatchObject({revision: 4, modified: NOW});
		expect(await retag(database, ['n0', 'n1'], ['mới'], ['cũ'], NOW)).toEqual({changed: 0});
	});

	test('deleted and brought back', async () => {
		expect(await mark(database, ['n0', 'n3'], NOW, NOW)).toEqual({changed: 2});
		expect(await database.annotations.get('n3')).toMatchObject({deleted: NOW});
		expect(await mark(database, ['n0', 'n3', 'n1'], null, NOW)).toEqual({changed: 2});
		expect(await database.annotations.get('n3')).not.toHaveProperty('deleted');
	});
});
