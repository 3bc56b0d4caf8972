import {describe, expect, test} from 'vitest';
import type {KeptOwn} from '../../src/messages/own.ts';
import {findEntity} from '../../src/store/find-entity.ts';
import type {Entity} from '../../src/tags/entity.ts';
import type {Knowledge} from '../../src/tags/knowledge.ts';

const entity = (id: string, type: Entity['type'], vi: string, aliases: string[] = []): Entity => ({
	id,
	type,
	name: {vi, en: null},
	aliases,
	sources: [],
	checked: '2031-01-01',
});

const RECORDS = [
	entity('VN.health', 'organisation', 'Bộ Y tế', ['Bộ Y tế Việt Nam']),
	entity('VN.health-da-lat', 'organisation', 'Sở Y tế Lâm Đồng'),
	entity('IS', 'country', 'Băng Đảo', ['Iceland']),
	entity('VN.da-lat', 'place', 'Đà Lạt'),
];

const dataset = {
	records: async (numbers: readonly number[]) => numbers.map((number) => RECORDS[number]),
} as unknown as Knowledge;

const own = [
	{kind: 'entity', id: 'own.1', type: 'organisation', name: 'Bộ', aliases: [], country: null, offices: []},
] as unknown as KeptOwn[];

const find = async (words: string, mine: readonly KeptOwn[] = []) =>
	(await findEntity(dataset, RECORDS.length, mine, words)).map(({id}) => id);

describe('an entity is found', () => {
	test('without tone marks, by the beginnings of its words in any order', async () => {
		expect(await find('bo y te')).toEqual(['VN.health']);
		expect(await find('te bo')).toEqual(['VN.health']);
		expect(await find('da la')).toEqual(['VN.da-lat']);
		expect(await find('y t')).toEqual(['VN.health', 'VN.health-da-lat']);
	});

	test('by another name', async () => expect(await find('icel')).toEqual(['IS']));

	test('not by the middle of a word', async () => expect(await find('at')).toEqual([]));

	test('of the reader’s own too; the name itself stands first', async () => {
		expect(await find('bộ', own)).toEqual(['own.1', 'VN.health']);
	});

	test('again after the names could not be read', async () => {
		let broken = true;
		const once = {
			records: async (numbers: readonly number[]) => {
				if (!broken) return numbers.map((number) => RECORDS[number]);
				broken = false;
				throw new Error('no file');
			},
		} as unknown as Knowledge;
		await expect(findEntity(once, RECORDS.length, [], 'y te')).rejects.toThrow('no file');
		expect(await findEntity(once, RECORDS.length, [], 'bo y te')).toHaveLength(1);
	});
});
