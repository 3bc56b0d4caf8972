import {readFileSync} from 'node:fs';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {actClasses} from '../../src/cooperation/event-classes.ts';
import type {Statement} from '../../src/cooperation/statement.ts';
import {statements} from '../../src/cooperation/statements.ts';
import {read} from '../../src/reading.ts';
import type {Mention} from '../../src/tags/mention.ts';
import {readWords} from '../../src/tags/words.ts';
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

test('a headline that stands again above the text is no statement', async () => {
	const title = 'Ông Lê Minh Hải đề nghị Lào mở thêm lớp học';
	const plain = articleOf(null, `${title}\n${title} ở Huế.`);
	const blocks = plain.blocks.map((block, at) => (at === 0 ? {...block, label: 'deck' as const} : block));
	const article = {...plain, title, blocks};
	expect((await read(article, knowledge)).statements.map(({end}) => end)).toEqual([title.length * 2 + 7]);
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
		const labelled = (label: 'title' | 'deck' | 'body' | 'quote' | 'caption' | 'furniture' | 'related') => {
			const article = {...articleOf(null, text), blocks: [{start: 0, end: text.length, label}]};
			return statements(article, [mention], readWords(article, knowledge.vocabulary)).length;
		};
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

	test('gives none outside the running text', async () => {
		const labels = ['title', 'deck', 'body', 'quote', 'caption', 'furniture', 'related'] as const;
		const blocks = fc.array(fc.tuple(fc.constantFrom(...labels), texts), {minLength: 1, maxLength: 6});
		await fc.assert(
			fc.asyncProperty(blocks, async (list) => {
				let text = '';
				const placed = list.map(([label, words]) => {
					const start = text.length;
					text += `${words}\n`;
					return {start, end: start + words.length, label};
				});
				const {statements: given} = await read({...articleOf(null, text), blocks: placed}, knowledge);
				const running = placed.filter(({label}) => ['deck', 'body', 'quote'].includes(label));
				for (const {start, end} of given) {
					expect(running.some((block) => block.start <= start && end <= block.end)).toBe(true);
				}
			}),
			{numRuns: 150},
		);
	});

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

describe('what analysts count', () => {
	const classes = async (text: string): Promise<string[]> =>
		(await found(text)).map(({eventClass: {plover, mode, cameo}}) => [plover, mode, cameo].filter(Boolean).join(' '));

	test.each([
		['Ông Lê Minh Hải đề nghị Nhật Bản hỗ trợ trang thiết bị.', 'REQUEST assist 101'],
		['Ông Lê Minh Hải đề nghị Lào sớm họp nhóm công tác.', 'REQUEST 10'],
		['Ông Lê Minh Hải cam kết giữ đúng tiến độ.', 'AGREE 03'],
		['Hai bên nhất trí mở thêm lớp học.', 'AGREE 03'],
		['Hai nước đã ký kết Hiệp định về hợp tác lao động.', 'SUPPORT 057'],
		['Ông Lê Minh Hải cảm ơn Lào đã giúp đỡ.', 'SUPPORT 05'],
		['Ông Lê Minh Hải đánh giá cao dự án này.', 'SUPPORT 051'],
		['Ông Lê Minh Hải khẳng định Việt Nam ủng hộ sáng kiến này.', 'SUPPORT 05'],
		['Ông Lê Minh Hải nhấn mạnh vai trò của các thành phố.', 'CONSULT 01'],
		['Ông Lê Minh Hải cho biết đoàn sẽ thăm Lào.', 'CONSULT visit 042'],
		['Ông Lê Minh Hải cho biết hai bộ trưởng vừa điện đàm.', 'CONSULT phone 041'],
		['Sáng 3/4, Đại sứ quán Nhật Bản bàn giao hai xe cứu thương.', 'AID 07'],
		['Ông Lê Minh Hải mời bà Anna Keller dự lễ khai trương.', 'CONSULT visit 04'],
	])('%s: %s', async (text, wanted) => {
		expect(await classes(text)).toEqual([wanted]);
	});

	test('every act has a class', () => {
		expect(Object.keys(actClasses).toSorted()).toEqual(
			['affirm', 'agree', 'announce', 'give', 'invite', 'praise', 'promise', 'request', 'thank'].toSorted(),
		);
	});
});

describe('when it shall be done', () => {
	const whens = async (text: string, published: string | null = null): Promise<(string | undefined)[]> =>
		(await read({...articleOf(null, text), published}, knowledge)).statements.map(({when}) => when);

	test.each([
		['Nhật Bản cam kết cấp đủ vốn trong năm 2031.', '2031'],
		['Nhật Bản cam kết trồng một triệu cây đến năm 2030.', '../2030'],
		['Ông Lê Minh Hải đề nghị Lào trả lời trước ngày 30/6/2031.', '../2031-06-30'],
		['Hai bên nhất trí lập chương trình giai đoạn 2031-2035.', '2031/2035'],
		['Hai bên nhất trí mở cửa khẩu từ tháng 5/2031.', '2031-05/..'],
	])('%s: %s', async (text, wanted) => {
		expect(await whens(text)).toEqual([wanted]);
	});

	test('a clause that does not say it has none; what was signed long ago is no aim', async () => {
		expect(await whens('Nhật Bản cam kết cấp đủ vốn.')).toEqual([undefined]);
		expect(await whens('Ông Lê Minh Hải đề nghị Lào phê chuẩn Hiệp định ký năm 2013.')).toEqual([undefined]);
		expect(await whens('Ông Lê Minh Hải đề nghị Lào xem lại quy hoạch năm 2013.', '2031-02-03')).toEqual([undefined]);
	});

	test('the year of the article resolves days without a year and "năm nay", "năm tới"', async () => {
		expect(await whens('Hai bên nhất trí họp vào ngày 5/4.', '2031-03-20')).toEqual(['2031-04-05']);
		expect(await whens('Nhật Bản cam kết cấp đủ vốn trong năm nay.', '2031-03-20')).toEqual(['2031']);
		expect(await whens('Nhật Bản cam kết cấp đủ vốn trong năm tới.', '2031-03-20')).toEqual(['2032']);
		expect(await whens('Nhật Bản cam kết cấp đủ vốn trong ba năm tới.', '2031-03-20')).toEqual(['../2034']);
		expect(await whens('Nhật Bản cam kết cấp đủ vốn trong năm năm tới.', '2031-03-20')).toEqual(['../2036']);
		expect(await whens('Nhật Bản cam kết cấp đủ vốn trong 10 năm tới.', '2031-03-20')).toEqual(['../2041']);
		expect(await whens('Nhật Bản cam kết cấp đủ vốn trong những năm tới.', '2031-03-20')).toEqual([undefined]);
		expect(await whens('Nhật Bản cam kết cấp vốn cho 2.500 năm tới.', '2031-03-20')).toEqual(['2032']);
		expect(await whens('Nhật Bản cam kết cấp vốn cho đường số 19 năm tới.', '2031-03-20')).toEqual(['2032']);
		expect(await whens('Nhật Bản cam kết cấp đủ vốn vào tháng 9 năm tới.', '2031-03-20')).toEqual(['2032-09']);
		expect(await whens('Nhật Bản cam kết cấp đủ vốn vào ngày 5/4 năm tới.', '2031-03-20')).toEqual(['2032-04-05']);
		expect(await whens('Nhật Bản cam kết cấp đủ vốn vào tháng 9.', '2031-03-20')).toEqual(['2031-09']);
		expect(await whens('Nhật Bản cam kết cấp đủ vốn trước tháng 1.', '2031-11-20')).toEqual(['../2032-01']);
		expect(await whens('Nhật Bản cam kết cấp đủ vốn như đã hứa hồi tháng 2.', '2031-03-20')).toEqual([undefined]);
		expect(await whens('Hai bên nhất trí họp từ ngày 28/3 đến 2/4.', '2031-03-20')).toEqual(['2031-03-28/2031-04-02']);
		expect(await whens('Hai bên nhất trí mở thêm lớp học tại hội đàm ngày 8/3.', '2031-03-20')).toEqual([undefined]);
		expect(await whens('Hai bên nhất trí tổ chức hội đàm ngày 8/4.', '2031-03-20')).toEqual(['2031-04-08']);
		expect(await whens('Nhật Bản cam kết cấp đủ vốn trước tháng 11 năm nay.', '2031-03-20')).toEqual(['../2031-11']);
		expect(await whens('Nhật Bản cam kết cấp đủ vốn vào quý 3 năm tới.', '2031-03-20')).toEqual(['2032-Q3']);
		expect(await whens('Nhật Bản cam kết cấp đủ vốn trong năm nay.')).toEqual([undefined]);
		expect(await whens('Nhật Bản cam kết cấp đủ vốn vào tháng tới.', '2031-12-20')).toEqual(['2032-01']);
		expect(await whens('Nhật Bản cam kết cấp đủ vốn trong 3 tháng tới.', '2031-12-20')).toEqual([undefined]);
		expect(await whens('Trong năm 2032, hai bên thống nhất trồng thêm rừng.', '2031-12-20')).toEqual(['2032']);
		expect(await whens('Trong năm 2030, hai bên thống nhất trồng thêm rừng.', '2031-12-20')).toEqual([undefined]);
	});
});
