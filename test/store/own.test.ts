import {describe, expect, test} from 'vitest';
import type {OwnItem, OwnVerdict} from '../../src/messages/own.ts';
import {backUp, restoreFrom, type Shelf} from '../../src/store/backup.ts';
import {erase} from '../../src/store/erase.ts';
import {allOwn, keepOwn, purgeOwn, removeOwn, restoreOwn, takeInOwn} from '../../src/store/own.ts';
import {openOwn, verdictOn} from '../../src/store/own-on-hand.ts';
import type {OwnEntity} from '../../src/tags/own.ts';
import {smallKnowledge} from '../tags/small-knowledge.ts';
import {draft} from './draft.ts';
import {freshReader} from './open.ts';

const at = (minute: number): string => `2026-11-22T08:${String(minute).padStart(2, '0')}:00.000Z`;

const garden: OwnEntity = {
	kind: 'entity',
	id: 'own.la-biec',
	type: 'organisation',
	name: 'Vườn ươm Lá Biếc',
	aliases: ['VLB'],
	country: 'VN',
	offices: [],
};
const verdict = (is: boolean, id = 'v'): OwnVerdict => ({
	kind: 'verdict',
	id,
	article: draft().article,
	is,
	was: !is,
	scope: null,
});

describe('what the reader taught', () => {
	test('is kept, changed, deleted and brought back', async () => {
		const database = await freshReader();
		expect(await keepOwn(database, garden, at(0))).toEqual({...garden, created: at(0), modified: at(0)});
		await keepOwn(database, {...garden, name: 'Lá Biếc'}, at(1));
		expect(await allOwn(database)).toEqual([{...garden, name: 'Lá Biếc', created: at(0), modified: at(1)}]);
		await removeOwn(database, garden.id, at(2));
		expect(await allOwn(database)).toEqual([]);
		await restoreOwn(database, garden.id);
		expect(await allOwn(database)).toMatchObject([{name: 'Lá Biếc'}]);
	});

	test('what is not there can be neither deleted nor brought back', async () => {
		const database = await freshReader();
		await expect(removeOwn(database, 'x', at(0))).rejects.toMatchObject({code: 'not-found'});
		await expect(restoreOwn(database, 'x')).rejects.toMatchObject({code: 'not-found'});
	});

	test('there is one verdict on an article: the last', async () => {
		const database = await freshReader();
		const {key} = draft().article;
		await keepOwn(database, verdict(true, 'v'), at(0));
		await keepOwn(database, verdict(false, 'w'), at(1));
		expect(await verdictOn(database, key)).toEqual({id: 'v', is: false, was: true});
		await removeOwn(database, 'v', at(2));
		expect(await verdictOn(database, key)).toBeNull();
	});

	test('is gone for good a while after it was deleted', async () => {
		const database = await freshReader();
		await keepOwn(database, garden, at(0));
		await removeOwn(database, garden.id, at(1));
		expect(await purgeOwn(database, at(1))).toBe(0);
		expect(await purgeOwn(database, at(2))).toBe(1);
		await expect(restoreOwn(database, garden.id)).rejects.toMatchObject({code: 'not-found'});
	});

	test('erasing everything erases it', async () => {
		const database = await freshReader();
		await keepOwn(database, garden, at(0));
		await erase(database);
		expect(await allOwn(database)).toEqual([]);
	});
});

describe('a pack', () => {
	test('taken in twice is there once', async () => {
		const database = await freshReader();
		const pack: OwnItem[] = [garden, {kind: 'not', id: 'n', name: 'WHO', entity: 'WHO', of: 'WHO', article: null}];
		expect(await takeInOwn(database, pack, at(0))).toEqual({added: 2, changed: 0, known: 0});
		expect(await takeInOwn(database, pack, at(1))).toEqual({added: 0, changed: 0, known: 2});
		expect(await takeInOwn(database, [{...garden, country: 'JP'}], at(2))).toEqual({added: 0, changed: 1, known: 0});
		expect(await allOwn(database)).toHaveLength(2);
	});

	test('of which one cannot be written leaves nothing behind', async () => {
		const database = await freshReader();
		const broken = {...garden, id: 'own.hong', name: Symbol('x')} as unknown as OwnEntity;
		await expect(takeInOwn(database, [garden, broken], at(0))).rejects.toThrow();
		expect(await allOwn(database)).toEqual([]);
	});
});

describe('copies', () => {
	function freshShelf(): Shelf {
		const values = new Map<string, unknown>();
		return {
			read: async (key) => structuredClone(values.get(key)),
			write: async (key, value) => void values.set(key, structuredClone(value)),
			drop: async (keys) => {
				for (const key of keys) values.delete(key);
			},
		};
	}

	test('hold it, and bring back what is missing but not what was deleted', async () => {
		const database = await freshReader();
		const shelf = freshShelf();
		await keepOwn(database, garden, at(0));
		await keepOwn(database, verdict(true), at(0));
		await backUp(database, shelf, at(1));
		await removeOwn(database, 'v', at(2));
		await restoreFrom(database, shelf, at(1));
		expect((await allOwn(database)).map(({id}) => id)).toEqual([garden.id]);
		const other = await freshReader();
		await restoreFrom(other, shelf, at(1));
		expect((await allOwn(other)).map(({id}) => id).sort()).toEqual([garden.id, 'v']);
	});

	test('of old, of annotations alone, still serve', async () => {
		const database = await freshReader();
		const shelf = freshShelf();
		const record = {id: 'a', revision: 1, created: at(0), modified: at(0), ...draft()};
		await shelf.write(`backup:${at(1)}`, [record]);
		expect(await restoreFrom(database, shelf, at(1))).toEqual({added: 1, known: 0});
	});
});

describe('at hand', () => {
	test('what was kept is known after the change was told', async () => {
		const database = await freshReader();
		const own = openOwn();
		const dataset = smallKnowledge();
		const find = async () => (await own.learnt(database))(dataset, 'k').byId([garden.id]);
		expect(await find()).toEqual([undefined]);
		await keepOwn(database, garden, at(0));
		own.changed();
		expect(await find()).toMatchObject([{name: {vi: garden.name}}]);
	});
});
