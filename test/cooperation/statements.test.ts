import {readFileSync} from 'node:fs';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {eventClasses} from '../../src/cooperation/acts.ts';
import type {Statement} from '../../src/cooperation/statement.ts';
import {statements} from '../../src/cooperation/statements.ts';
import {read} from '../../src/reading.ts';
import type {Mention} from '../../src/tags/mention.ts';
import {articleOf, wholeKnowledge} from './knowledge.ts';

const knowledge = wholeKnowledge();

const found = async (text: string): Promise<Statement[]> => (await read(articleOf(null, text), knowledge)).statements;

const cases = readFileSync(new URL('statement-cases.txt', import.meta.url), 'utf8')
	.split('\n')
	.filter((line) => line !== '' && !line.startsWith('#'))
	.map((line): [string, string] => {
		const at = line.indexOf(' | ');
		return [line.slice(0, at), line.slice(at + 3).replaceAll(' ¶ ', '\n')];
	});

const names = (list: readonly string[]): string => (list.length === 0 ? '-' : list.join('+'));

const written = (list: readonly Statement[]): string =>
	list
		.map(
			({act, speaker, addressee, tense, negated}) =>
				`${act} ${names(speaker)} > ${names(addressee)} ${tense[0]}${negated ? ' NEG' : ''}`,
		)
		.join(' & ') || 'none';

describe('who does what to whom', () => {
	test.each(cases)('%s: %s', async (wanted, text) => {
		expect(written(await found(text))).toBe(wanted);
	});
});

describe('what a statement spans', () => {
	const spans = async (text: string): Promise<string[]> =>
		(await found(text)).map(({start, end}) => text.slice(start, end));

	test('a sentence with one statement is its span, without the full stop', async () => {
		expect(await spans('Chiều qua, tại Huế, ông Lê Minh Hải cảm ơn Lào đã giúp đỡ.')).toEqual([
			'Chiều qua, tại Huế, ông Lê Minh Hải cảm ơn Lào đã giúp đỡ',
		]);
	});

	test('clauses are cut at the semicolon, and at the main clause behind a fronted one', async () => {
		expect(
			await spans('Cảm ơn Lào về món quà, ông Lê Minh Hải đề nghị mở lớp học; khẳng định dự án rất quan trọng.'),
		).toEqual(['Cảm ơn Lào về món quà', 'ông Lê Minh Hải đề nghị mở lớp học', 'khẳng định dự án rất quan trọng']);
	});

	test('a greeting is cut off, and the joining word before the next clause', async () => {
		expect(await spans('Ông Lê Minh Hải chào mừng bà Anna Keller và cảm ơn Đức đã giúp đỡ.')).toEqual([
			'cảm ơn Đức đã giúp đỡ',
		]);
	});

	test('each sentence of direct speech is one, the last with its attribution', async () => {
		expect(await spans('“Dự án này rất quan trọng với chúng tôi. Nó sẽ xong đúng hẹn”, bà Anna Keller nói.')).toEqual([
			'Dự án này rất quan trọng với chúng tôi',
			'Nó sẽ xong đúng hẹn”, bà Anna Keller nói',
		]);
	});

	test('offsets are those of the text as it is, decomposed letters and line breaks too', async () => {
		const text = 'Mo\u031b\u0309 đầu\r\nÔng Lê Minh Hải cảm ơn Lào đã giúp đỡ.'.normalize('NFD');
		const article = articleOf(null, text);
		const {statements: list} = await read(article, knowledge);
		expect(list.map(({start, end}) => text.slice(start, end).normalize('NFC'))).toEqual([
			'Ông Lê Minh Hải cảm ơn Lào đã giúp đỡ',
		]);
	});

	test('only running text counts: no title, caption or furniture', () => {
		const text = 'Việt Nam đề nghị mở đường bay.';
		const mention: Mention = {
			start: 0,
			end: 8,
			surface: 'Việt Nam',
			type: 'country',
			name: 'Việt Nam',
			country: 'VN',
			entity: 'VN',
			reason: 'test',
		};
		const labelled = (label: 'title' | 'deck' | 'body' | 'quote' | 'caption' | 'furniture' | 'related') =>
			statements({...articleOf(null, text), blocks: [{start: 0, end: text.length, label}]}, [mention]).length;
		expect(['deck', 'body', 'quote'].map((label) => labelled(label as 'body'))).toEqual([1, 1, 1]);
		expect(['title', 'caption', 'furniture', 'related'].map((label) => labelled(label as 'title'))).toEqual([
			0, 0, 0, 0,
		]);
	});
});

describe('what a statement says besides', () => {
	test('what it is about is a phrase of it', async () => {
		const [first] = await found('Thứ trưởng Lê Minh Hải đề nghị Nhật Bản cử thêm chuyên gia, mở thêm lớp học.');
		expect(first?.about).toBe('cử thêm chuyên gia');
	});

	test('a decimal comma ends no phrase', async () => {
		const [first] = await found(
			'Bà Trần Thu Vân cam kết dành 2,5 triệu USD cho các lớp học ven sông, ngay trong năm nay.',
		);
		expect(first?.about).toBe('dành 2,5 triệu USD cho các lớp học ven sông');
	});

	test('an invitation is about the visit', async () => {
		const [first] = await found('Theo lời mời của Đại sứ Anna Keller, Thứ trưởng Lê Minh Hải thăm trường nghề ở Huế.');
		expect(first?.about).toBe('thăm trường nghề ở Huế');
	});

	test('the linked speaker and addressee are given by id', async () => {
		const [first] = await found('Bộ Y tế đề nghị Nhật Bản cử thêm chuyên gia.');
		expect(first?.entities).toEqual(['VN.bo-y-te', 'JP']);
	});

	test('a name is given in its longest form', async () => {
		const list = await found('Đại sứ Nhật Bản Sato Kenji tới Huế. Ông Sato cảm ơn người dân Huế.');
		expect(list.map(({speaker}) => speaker)).toEqual([['Sato Kenji']]);
	});
});

describe('any text', () => {
	const pieces = fc.constantFrom(
		'Ông Lê Minh Hải',
		'Việt Nam',
		'hai bên',
		'Bộ Y tế',
		'đề nghị',
		'cảm ơn',
		'khẳng định',
		'sẽ',
		'và',
		',',
		';',
		'.',
		'“',
		'”',
		'"',
		':',
		'được',
		'của',
		'theo lời mời của',
		'Theo',
		'\n',
		'(Ảnh: TTXVN)',
		'đồng thời',
		'mong muốn hợp tác',
		'\u0301',
	);
	const texts = fc.oneof(
		fc.string(),
		fc.array(pieces, {maxLength: 40}).map((list) => list.join(' ')),
	);

	test('gives statements in order, apart, and each about a phrase of its own', async () => {
		await fc.assert(
			fc.asyncProperty(texts, async (text) => {
				let last = 0;
				for (const {start, end, about, speaker} of await found(text)) {
					expect(start).toBeGreaterThanOrEqual(last);
					expect(end).toBeGreaterThan(start);
					expect(end).toBeLessThanOrEqual(text.length);
					expect(about).not.toBe('');
					expect(text.slice(start, end)).toContain(about);
					expect(speaker.length).toBeGreaterThan(0);
					last = end;
				}
			}),
			{numRuns: 300},
		);
	});
});

test('every act has a class of events', () => {
	expect(Object.keys(eventClasses).toSorted()).toEqual(
		['affirm', 'agree', 'announce', 'give', 'invite', 'praise', 'promise', 'request', 'thank'].toSorted(),
	);
	for (const {cameo} of Object.values(eventClasses)) expect(cameo).toMatch(/^\d{2,3}$/);
});
