import {describe, expect, test} from 'vitest';
import {change, find, keep, ofArticle, purge, remove, restore, tags, takeIn} from '../../src/store/annotations.ts';
import {draftOf, keepDraft} from '../../src/store/drafts.ts';
import {erase} from '../../src/store/erase.ts';
import {draft} from './draft.ts';
import {freshReader} from './open.ts';

const KEY = draft().article.key;
const at = (minute: number): string => `2026-11-22T08:${String(minute).padStart(2, '0')}:00.000Z`;

describe('keeping', () => {
	test('gives the record that is stored', async () => {
		const database = await freshReader();
		const kept = await keep(database, draft({note: 'hỏi lại'}), 'a', at(0));
		expect(kept).toMatchObject({id: 'a', revision: 1, created: at(0), modified: at(0), note: 'hỏi lại'});
		expect(await find(database, 'a')).toEqual(kept);
		expect(await ofArticle(database, KEY)).toEqual([kept]);
		expect(await ofArticle(database, 'bao.example/2')).toEqual([]);
	});

	test('twice under one id is once', async () => {
		const database = await freshReader();
		const kept = await keep(database, draft(), 'a', at(0));
		expect(await keep(database, draft(), 'a', at(5))).toEqual(kept);
		expect(await ofArticle(database, KEY)).toHaveLength(1);
	});

	test('does not write over another under the same id', async () => {
		const database = await freshReader();
		const kept = await keep(database, draft(), 'a', at(0));
		await expect(keep(database, draft({quote: 'khác'}), 'a', at(1))).rejects.toMatchObject({code: 'conflict'});
		expect(await find(database, 'a')).toEqual(kept);
	});

	test('ends the draft of its article', async () => {
		const database = await freshReader();
		const {selectors, quote, colour, tags: none} = draft();
		await keepDraft(database, KEY, {annotation: null, selectors, quote, colour, note: 'dở', tags: none}, at(0));
		expect((await draftOf(database, KEY))?.note).toBe('dở');
		await keep(database, draft(), 'a', at(1));
		expect(await draftOf(database, KEY)).toBeNull();
	});
});

describe('changing', () => {
	test('raises the revision and the time', async () => {
		const database = await freshReader();
		await keep(database, draft({entity: 'JP'}), 'a', at(0));
		const changed = await change(database, 'a', 1, {note: 'mới', entity: null}, at(1));
		expect(changed).toMatchObject({revision: 2, created: at(0), modified: at(1), note: 'mới'});
		expect(changed).not.toHaveProperty('entity');
	});

	test('of an older revision is a conflict, and nothing is written', async () => {
		const database = await freshReader();
		await keep(database, draft(), 'a', at(0));
		const first = await change(database, 'a', 1, {note: 'một'}, at(1));
		await expect(change(database, 'a', 1, {note: 'hai'}, at(2))).rejects.toMatchObject({code: 'conflict'});
		expect(await find(database, 'a')).toEqual(first);
	});

	test('sent twice, because no answer came, is done once', async () => {
		const database = await freshReader();
		await keep(database, draft(), 'a', at(0));
		const first = await change(database, 'a', 1, {note: 'một'}, at(1));
		expect(await change(database, 'a', 1, {note: 'một'}, at(2))).toEqual(first);
	});

	test('at the same time from two tabs: one wins, the other is told', async () => {
		const database = await freshReader();
		await keep(database, draft(), 'a', at(0));
		const both = await Promise.allSettled([
			change(database, 'a', 1, {note: 'trái'}, at(1)),
			change(database, 'a', 1, {note: 'phải'}, at(1)),
		]);
		expect(both.map(({status}) => status).sort()).toEqual(['fulfilled', 'rejected']);
		expect((await find(database, 'a'))?.revision).toBe(2);
	});

	test('what is not there is not found', async () => {
		const database = await freshReader();
		await expect(change(database, 'x', 1, {note: ''}, at(0))).rejects.toMatchObject({code: 'not-found'});
		await expect(remove(database, 'x', 1, at(0))).rejects.toMatchObject({code: 'not-found'});
		await expect(restore(database, 'x', at(0))).rejects.toMatchObject({code: 'not-found'});
	});
});

describe('removing', () => {
	test('hides it, restoring brings all of it back', async () => {
		const database = await freshReader();
		const kept = await keep(database, draft({note: 'giữ'}), 'a', at(0));
		await remove(database, 'a', 1, at(1));
		expect(await ofArticle(database, KEY)).toEqual([]);
		const restored = await restore(database, 'a', at(2));
		expect(restored).toEqual({...kept, revision: 3, modified: at(2)});
		expect(await ofArticle(database, KEY)).toEqual([restored]);
	});

	test('twice is once', async () => {
		const database = await freshReader();
		await keep(database, draft(), 'a', at(0));
		const removed = await remove(database, 'a', 1, at(1));
		expect(await remove(database, 'a', 1, at(2))).toEqual(removed);
	});

	test('only what was deleted long ago is purged', async () => {
		const database = await freshReader();
		for (const id of ['old', 'new', 'live']) await keep(database, draft({quote: id}), id, at(0));
		await remove(database, 'old', 1, at(1));
		await remove(database, 'new', 1, at(30));
		expect(await purge(database, at(10))).toBe(1);
		expect(await find(database, 'old')).toBeNull();
		expect(await find(database, 'new')).not.toBeNull();
		expect(await find(database, 'live')).not.toBeNull();
	});

	test('erasing leaves nothing', async () => {
		const database = await freshReader();
		await keep(database, draft({tags: ['y tế']}), 'a', at(0));
		expect(await erase(database)).toBe(1);
		expect(await ofArticle(database, KEY)).toEqual([]);
		expect(await tags(database)).toEqual([]);
	});
});

test('tags come most used first', async () => {
	const database = await freshReader();
	await keep(database, draft({tags: ['viện trợ', 'y tế']}), 'a', at(0));
	await keep(database, draft({tags: ['y tế'], quote: 'b'}), 'b', at(0));
	await keep(database, draft({tags: ['ấn'], quote: 'c'}), 'c', at(0));
	expect(await tags(database)).toEqual(['y tế', 'ấn', 'viện trợ']);
});

describe('taking in', () => {
	test('twice is once', async () => {
		const source = await freshReader();
		const records = [await keep(source, draft(), 'a', at(0)), await keep(source, draft({quote: 'b'}), 'b', at(1))];
		const database = await freshReader();
		expect(await takeIn(database, records)).toEqual({added: 2, known: 0});
		expect(await takeIn(database, records)).toEqual({added: 0, known: 2});
		expect(await ofArticle(database, KEY)).toEqual(records);
	});

	test('a later state wins, an earlier one does not', async () => {
		const database = await freshReader();
		const early = await keep(database, draft(), 'a', at(0));
		const late = await change(database, 'a', 1, {note: 'sau'}, at(5));
		expect(await takeIn(database, [early])).toEqual({added: 0, known: 1});
		expect(await find(database, 'a')).toEqual(late);
		const later = {...early, note: 'sau nữa', modified: at(9)};
		expect(await takeIn(database, [later])).toEqual({added: 1, known: 0});
		expect(await find(database, 'a')).toEqual({...later, revision: 3});
	});

	test('one id twice in a file is one record, the later', async () => {
		const database = await freshReader();
		const source = await freshReader();
		const early = await keep(source, draft(), 'a', at(0));
		const late = await change(source, 'a', 1, {note: 'sau'}, at(5));
		expect(await takeIn(database, [late, early])).toEqual({added: 1, known: 1});
		expect((await find(database, 'a'))?.note).toBe('sau');
	});
});
