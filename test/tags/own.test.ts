import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {AliasFlag, compileLexicon, openLexicon} from '../../src/tags/lexicon.ts';
import type {Mention} from '../../src/tags/mention.ts';
import {
	compileOwn,
	type OwnAlias,
	type OwnEntity,
	type OwnFact,
	type OwnRejection,
	withOwn,
} from '../../src/tags/own.ts';
import {openOwnNames} from '../../src/tags/own-names.ts';
import {tag} from '../../src/tags/tag.ts';
import {fold} from '../../src/text/fold.ts';
import {articleOf, smallKnowledge} from './small-knowledge.ts';

const KEY = 'bao.example/100001';
const dataset = smallKnowledge();

const read = (text: string, facts: readonly OwnFact[], key = KEY, day: string | null = '2023-05-05') =>
	tag(articleOf(text, day), withOwn(dataset, compileOwn(facts), key));
const named = (mentions: readonly Mention[], surface: string): Mention | undefined =>
	mentions.find((mention) => mention.surface === surface);

const entity = (name: string, more: Partial<OwnEntity> = {}): OwnEntity => ({
	kind: 'entity',
	id: 'own.moi',
	type: 'organisation',
	name,
	aliases: [],
	country: null,
	offices: [],
	...more,
});
const alias = (of: string, name: string): OwnAlias => ({kind: 'alias', id: 'a', entity: of, of, alias: name});
const not = (name: string, of: string | null, key: string | null): OwnRejection => ({
	kind: 'not',
	id: 'n',
	name,
	entity: of,
	of,
	article: key === null ? null : {key, title: null},
});

describe('an entity of one’s own', () => {
	test('is marked and linked under its name and its aliases', async () => {
		const garden = entity('Vườn ươm Lá Biếc', {aliases: ['LÁ BIẾC', 'VLB'], country: 'JP'});
		const mentions = await read('Vườn ươm Lá Biếc mở cửa. Hôm sau VLB đón khách, lá biếc xanh tươi.', [garden]);
		expect(named(mentions, 'Vườn ươm Lá Biếc')).toMatchObject({entity: 'own.moi', type: 'organisation', country: 'JP'});
		expect(named(mentions, 'VLB')).toMatchObject({entity: 'own.moi', name: 'Vườn ươm Lá Biếc'});
		expect(named(mentions, 'lá biếc')).toBeUndefined();
	});

	test('outranks what the dataset and the patterns read there', async () => {
		const text = 'Đoàn của Tổ chức Y tế Thế giới đến Bộ Y tế hôm qua.';
		expect(named(await read(text, []), 'Bộ Y tế')?.entity).toBe('VN.bo-y-te');
		const mentions = await read(text, [entity('Bộ Y tế', {id: 'own.bo-y-te'})]);
		expect(named(mentions, 'Bộ Y tế')?.entity).toBe('own.bo-y-te');
		expect(named(mentions, 'Tổ chức Y tế Thế giới')?.entity).toBe('WHO');
	});

	test('holds the office of the day by its own dates', async () => {
		const offices = [{title: 'Giám đốc', organisation: 'Vườn ươm Lá Biếc', from: '2021-01-01', to: '2024-01-01'}];
		const person = entity('Trịnh Hạ Vi', {type: 'person', offices});
		const text = 'Cây xanh tốt, Trịnh Hạ Vi cho biết.';
		expect(named(await read(text, [person]), 'Trịnh Hạ Vi')?.office).toEqual({
			title: 'Giám đốc',
			organisation: 'Vườn ươm Lá Biếc',
			by: 'dataset',
		});
		expect(named(await read(text, [person], KEY, '2024-01-01'), 'Trịnh Hạ Vi')?.office).toBeUndefined();
	});

	test('is also the one that a short form after a title means', async () => {
		const mentions = await read('Bà Trịnh Hạ Vi đến sớm. Sau đó bà Vi ra vườn.', [
			entity('Trịnh Hạ Vi', {type: 'person'}),
		]);
		expect(named(mentions, 'Vi')).toMatchObject({entity: 'own.moi', name: 'Trịnh Hạ Vi'});
	});

	test('is not found inside a longer name of a person', async () => {
		const person = entity('Hạ Vi', {type: 'person'});
		for (const text of ['Ông Trịnh Hạ Vi Bảo đến sớm.', 'Bà Nguyễn Hạ Vi đến sớm.'])
			expect((await read(text, [person])).filter(({entity: id}) => id)).toEqual([]);
	});

	test('under one syllable counts only with evidence around it', async () => {
		const person = entity('Trịnh Hạ Vi', {type: 'person', aliases: ['Mây']});
		expect(await read('Mây bay qua vườn.', [person])).toEqual([]);
	});
});

describe('a name given to an entity of the dataset', () => {
	test('means that entity', async () => {
		const mentions = await read('Khách đến từ Xứ Hoa Anh Đào thăm vườn.', [alias('JP', 'Xứ Hoa Anh Đào')]);
		expect(named(mentions, 'Xứ Hoa Anh Đào')).toMatchObject({type: 'country', entity: 'JP', country: 'JP'});
	});

	test('means a person even under an office that the record does not hold', async () => {
		const text = 'Giám đốc Trịnh Hạ Vi trồng cây.';
		expect(named(await read(text, [alias('VN.to-lam', 'Trịnh Hạ Vi')]), 'Trịnh Hạ Vi')?.entity).toBe('VN.to-lam');
	});

	test('that the dataset no longer holds means nothing', async () => {
		const mentions = await read('Vườn Lá Biếc mở cửa.', [alias('VN.da-mat', 'Vườn Lá Biếc')]);
		expect(mentions.filter(({entity: id}) => id)).toEqual([]);
	});
});

describe('what the reader says a name is not', () => {
	const text = 'Bộ trưởng Tô Lâm thăm vườn. WHO gửi cây. Tô Lâm cảm ơn.';

	test('in this text: no name in it means that person', async () => {
		const mentions = await read(text, [not('Tô Lâm', 'VN.to-lam', KEY)]);
		expect(mentions.filter(({entity: id}) => id === 'VN.to-lam')).toEqual([]);
		expect(named(mentions, 'WHO')?.entity).toBe('WHO');
	});

	test('in this text only', async () => {
		const mentions = await read(text, [not('Tô Lâm', 'VN.to-lam', 'bao.example/2')]);
		expect(named(mentions, 'Tô Lâm')?.entity).toBe('VN.to-lam');
	});

	test('everywhere: that name, and no other of the same entity', async () => {
		const facts = [not('WHO', 'WHO', null)];
		const mentions = await read('WHO gửi cây. Tổ chức Y tế Thế giới gửi hạt.', facts);
		expect(named(mentions, 'WHO')).toBeUndefined();
		expect(named(mentions, 'Tổ chức Y tế Thế giới')?.entity).toBe('WHO');
	});

	test('a composed name loses its link too', async () => {
		const facts = [not('Bộ Ngoại giao nước Nhật Bản', 'JP.bo-ngoai-giao', null)];
		const mentions = await read('Bộ Ngoại giao nước Nhật Bản gửi cây.', facts);
		expect(mentions.filter(({entity: id}) => id === 'JP.bo-ngoai-giao')).toEqual([]);
	});

	test('nothing to mark at all: the mark goes', async () => {
		const mentions = await read(text, [not('tô lâm', null, null)]);
		expect(named(mentions, 'Tô Lâm')).toBeUndefined();
	});

	test('and another that the reader says it is', async () => {
		const person = entity('Tô Lâm', {type: 'person', id: 'own.to-lam-khac'});
		const mentions = await read(text, [not('Tô Lâm', 'VN.to-lam', null), person]);
		expect(named(mentions, 'Tô Lâm')?.entity).toBe('own.to-lam-khac');
	});
});

/** Names of one to four capitalised Vietnamese words. */
const WORDS = ['Hoà', 'Thuỷ', 'Đường', 'Nguyễn', 'Quý', 'Lá', 'Biếc', 'Ưng', 'Ề', 'Xuân'];
const anyName = fc.array(fc.constantFrom(...WORDS), {minLength: 2, maxLength: 4}).map((words) => words.join(' '));

describe('properties', () => {
	test('a name is found in NFC and NFD, at offsets of the text as it is', () =>
		fc.assert(
			fc.asyncProperty(anyName, fc.boolean(), fc.boolean(), async (name, composed, given) => {
				const facts = [entity(given ? name.normalize('NFD') : name, {type: 'programme'})];
				const text = `Hôm nay, ${name}, nở hoa.`.normalize(composed ? 'NFC' : 'NFD');
				const mention = (await read(text, facts)).find(({entity: id}) => id === 'own.moi');
				expect(fold(mention?.surface ?? '').text).toBe(fold(name).text);
				expect(text.slice(mention?.start, mention?.end)).toBe(mention?.surface);
			}),
		));

	test('the table in memory finds what the compiled automaton finds', () => {
		const flags = fc.constantFrom(0, AliasFlag.full, AliasFlag.exactCase);
		const anyAlias = fc.record({text: fc.oneof(anyName, fc.constantFrom('WHO', 'lá biếc', 'G20', 'Nguyễn-Lá')), flags});
		fc.assert(
			fc.property(
				fc.array(anyAlias, {minLength: 1, maxLength: 8}),
				fc.array(fc.constantFrom(...WORDS, 'WHO', 'Who', 'lá', 'biếc', 'G20', '-', ',', 'NGUYỄN'), {maxLength: 30}),
				fc.constantFrom(' ', ''),
				(given, words, gap) => {
					const aliases = given.map((one, record) => ({...one, record}));
					const text = fold(words.join(gap)).text;
					const hits = (lexicon: ReturnType<typeof openLexicon>): string[] => {
						const found: string[] = [];
						lexicon.scan(text, (start, end, spelling) => {
							for (const {record, flags: bits} of lexicon.entries(spelling))
								found.push(`${start} ${end} ${record} ${bits}`);
						});
						return found.sort();
					};
					expect(hits(openOwnNames(aliases))).toEqual(hits(openLexicon(compileLexicon(aliases))));
				},
			),
		);
	});

	test('any facts and any text return, and mentions slice the text', () => {
		const anyText = fc.string({unit: 'binary', maxLength: 60});
		const anyFact = fc.oneof(
			anyText.map((name) => entity(name)),
			fc.tuple(anyText, anyText).map(([of, name]) => alias(of, name)),
			fc.tuple(anyText, fc.option(anyText)).map(([name, of]) => not(name, of, null)),
		);
		return fc.assert(
			fc.asyncProperty(fc.array(anyFact, {maxLength: 5}), anyText, async (facts, text) => {
				for (const {start, end, surface} of await read(text, facts)) expect(text.slice(start, end)).toBe(surface);
			}),
		);
	});

	test('five thousand entities: each is found, also where a page makes a word without end', async () => {
		const facts = Array.from({length: 5000}, (_, number) =>
			entity(`Vườn Lá Số ${number}`, {id: `own.${number}`, type: 'programme'}),
		);
		const text = `${'aA'.repeat(20_000)} Vườn Lá Số 4321 mở cửa.`;
		expect(named(await read(text, facts), 'Vườn Lá Số 4321')?.entity).toBe('own.4321');
	});
});
