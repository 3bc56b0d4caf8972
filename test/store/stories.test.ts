import {describe, expect, test} from 'vitest';
import type {Statement} from '../../src/cooperation/statement.ts';
import {keep} from '../../src/store/annotations.ts';
import {rememberArticle, rememberedOf} from '../../src/store/articles.ts';
import {erase} from '../../src/store/erase.ts';
import type {ReaderDatabase} from '../../src/store/reader.ts';
import {sideBySide, toldElsewhere} from '../../src/store/stories.ts';
import {articleOf, MEETING, meeting, OTHER_GUEST, REWORDED, readingFor, STORM, type Told} from '../story/sample.ts';
import {draft} from './draft.ts';
import {freshReader} from './open.ts';

const record = (key: string, second = 0) => ({
	...draft().article,
	key,
	read: new Date(Date.UTC(2031, 2, 13, 8, 0, second)).toISOString(),
});

const read = (database: ReaderDatabase, key: string, told: Told, statements: Statement[] = [], most?: number) => {
	const reading = {...readingFor(told), statements};
	return rememberArticle(database, rememberedOf(record(key), articleOf(told), reading), most);
};

const said = (lines: readonly string[], change: Partial<Told> = {}): Told =>
	meeting({text: lines.join('\n'), ...change});

describe('a story that was read elsewhere', () => {
	test('is found again in the same text, in other words, and nowhere else', async () => {
		const database = await freshReader();
		await read(database, 'a/1', said([...MEETING].reverse()));
		await read(database, 'b/2', said(REWORDED));
		await read(database, 'c/3', said(STORM, {title: 'Mưa đá ở Mường Khương', partners: []}));
		await read(database, 'd/4', meeting());
		const told = await toldElsewhere(database, 'd/4');
		expect(told.map(({key, level}) => [key, level])).toEqual([
			['a/1', 'same_text'],
			['b/2', 'same_event'],
		]);
	});

	test('is not told of an article that was not remembered', async () => {
		const database = await freshReader();
		await read(database, 'a/1', meeting());
		expect(await toldElsewhere(database, 'z/9')).toEqual([]);
	});

	test('comes with the notes made there, at the place of their sentence', async () => {
		const database = await freshReader();
		const there = said([...STORM, ...MEETING]);
		await read(database, 'a/1', there);
		await read(database, 'b/2', meeting());
		const quote = 'mười suất học bổng';
		await keep(database, draft({article: record('a/1'), quote}), 'note', '2031-03-13T09:00:00.000Z');
		await keep(database, draft({article: record('a/1'), quote: 'vườn mận'}), 'away', '2031-03-13T09:00:01.000Z');
		const [told] = await toldElsewhere(database, 'b/2');
		const {text} = articleOf(meeting());
		const places = told?.notes.map(({place}) => place && text.slice(place.start, place.end));
		expect(places).toEqual([MEETING[4], null]);
	});
});

describe('two tellings side by side', () => {
	test('show what each has alone, where it stands', async () => {
		const database = await freshReader();
		await read(database, 'a/1', said([...MEETING.slice(0, 2), OTHER_GUEST[1] ?? '', MEETING[2] ?? '']));
		await read(database, 'b/2', said([MEETING[0] ?? '', STORM[1] ?? '', MEETING[2] ?? '', STORM[2] ?? '']));
		const rows = await sideBySide(database, 'a/1', 'b/2');
		expect(rows?.map(({one, other}) => [one, other])).toEqual([
			[MEETING[0], MEETING[0]],
			[MEETING[1], null],
			[OTHER_GUEST[1], null],
			[null, STORM[1]],
			[MEETING[2], MEETING[2]],
			[null, STORM[2]],
		]);
	});

	test('are nothing where one was not read', async () => {
		const database = await freshReader();
		await read(database, 'a/1', meeting());
		expect(await sideBySide(database, 'a/1', 'b/2')).toBeNull();
	});
});

describe('what was read', () => {
	const statement: Statement = {
		start: 0,
		end: (MEETING[0] ?? '').length,
		act: 'request',
		eventClass: {plover: 'REQUEST', cameo: '10'},
		speaker: ['Lê Văn Suối'],
		addressee: [],
		about: 'đã tiếp',
		tense: 'future',
		negated: false,
	};

	test('is there once, in its last state, with its statements', async () => {
		const database = await freshReader();
		await read(database, 'a/1', meeting(), [statement]);
		await read(database, 'a/1', meeting({title: 'Tên mới'}), [statement]);
		expect(await database.articles.count()).toBe(1);
		expect(await database.statements.where('article').equals('a/1').toArray()).toMatchObject([
			{quote: MEETING[0], day: '2031-03-12'},
		]);
	});

	test('goes oldest first, with all that belongs to it', async () => {
		const database = await freshReader();
		for (const [second, key] of ['a/1', 'b/2', 'c/3'].entries()) {
			const remembered = rememberedOf(record(key, second), articleOf(meeting()), {
				...readingFor(meeting()),
				statements: [statement],
			});
			await rememberArticle(database, remembered, 2);
		}
		const counts = [database.articles, database.tellings, database.texts, database.statements].map((table) =>
			table.count(),
		);
		expect(await Promise.all(counts)).toEqual([2, 2, 2, 2]);
		expect(await database.articles.bulkGet(['a/1'])).toEqual([undefined]);
	});

	test('is erased with everything else', async () => {
		const database = await freshReader();
		await read(database, 'a/1', meeting(), [statement]);
		await erase(database);
		expect([await database.texts.count(), await database.statements.count()]).toEqual([0, 0]);
	});
});
