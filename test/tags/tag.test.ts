import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Mention} from '../../src/tags/mention.ts';
import {tag} from '../../src/tags/tag.ts';
import {fold} from '../../src/text/fold.ts';
import {articleOf, smallKnowledge} from './small-knowledge.ts';

const knowledge = smallKnowledge();
const read = (text: string, day: string | null = null) => tag(articleOf(text, day), knowledge);
const named = (mentions: readonly Mention[], surface: string): Mention | undefined =>
	mentions.find((mention) => mention.surface === surface);

const STORY = [
	'Chiều 5/5, tại vườn cây ở Hà Nội, Bộ trưởng Bộ Công an, Đại tướng Tô Lâm tiếp khách làm vườn.',
	'Bộ trưởng Tô Lâm tặng khách một cây bút. Sau đó Bộ trưởng đi trồng cây.',
	'Việt Nam - Nhật Bản: Bộ Y tế, Lao động và Phúc lợi Nhật Bản hòa vào niềm vui chung, chi 153 triệu USD.',
	'Ông Michael McNair của Đại sứ quán Thụy Sĩ tại Việt Nam thăm Bệnh viện Hoàn Mỹ. Ông McNair khen thủy đình.',
].join('\n');

describe('linking', () => {
	test('records of countries, organisations and persons', async () => {
		const mentions = await read(STORY, '2023-05-05');
		expect(named(mentions, 'Tô Lâm')?.entity).toBe('VN.to-lam');
		expect(named(mentions, 'Bộ Y tế, Lao động và Phúc lợi Nhật Bản')).toMatchObject({
			entity: 'JP.bo-y-te-lao-dong-va-phuc-loi',
			country: 'JP',
		});
		expect(named(mentions, 'Bộ Công an')).toMatchObject({entity: 'VN.bo-cong-an', country: 'VN'});
		expect(named(mentions, 'Nhật Bản')?.entity).toBe('JP');
	});

	test('an event holds the countries that its name is made of, and no name', async () => {
		const text = 'Dân làng dự Tọa đàm Kinh tế Việt - Nga và Hội nghị Thượng đỉnh G20.';
		const mentions = await read(text);
		const talk = named(mentions, 'Tọa đàm Kinh tế Việt - Nga');
		expect(talk?.type).toBe('event');
		expect(talk?.holds?.map(({start, end, country}) => [text.slice(start, end), country])).toEqual([
			['Việt', 'VN'],
			['Nga', 'RU'],
		]);
		expect(named(mentions, 'Nga')).toBeUndefined();
		expect(named(mentions, 'Hội nghị Thượng đỉnh G20')).not.toHaveProperty('holds');
	});

	test("another country's ministry is never Vietnam's", async () => {
		const mentions = await read('Bộ Y tế Lào và Bộ Ngoại giao Nhật Bản cùng trồng cây với Bộ Y tế.');
		expect(named(mentions, 'Bộ Y tế Lào')).toMatchObject({country: 'LA'});
		expect(named(mentions, 'Bộ Y tế Lào')?.entity).toBeUndefined();
		expect(named(mentions, 'Bộ Ngoại giao Nhật Bản')?.entity).toBe('JP.bo-ngoai-giao');
		expect(named(mentions, 'Bộ Y tế')?.entity).toBe('VN.bo-y-te');
	});

	test("a body's name that holds the name of its parent is that body", async () => {
		const mentions = await read('Đội múa rối cảm ơn Quỹ Nhi đồng Liên hợp quốc (UNICEF) và Liên hợp quốc.');
		expect(named(mentions, 'Quỹ Nhi đồng Liên hợp quốc (UNICEF)')?.entity).toBe('UNICEF');
		expect(named(mentions, 'Liên hợp quốc')?.entity).toBe('UN');
	});

	test('a composed name finds the record that the dataset names in full only', async () => {
		const mentions = await read('Thư của Bộ Ngoại giao nước Nhật Bản đã đến nơi.');
		expect(named(mentions, 'Bộ Ngoại giao')?.entity ?? mentions[0]?.entity).toBeDefined();
	});

	test("the ministry in a foreign minister's title is that country's", async () => {
		const mentions = await read('Có mặt Bộ trưởng Bộ Quốc phòng Thống tướng Tea Banh và dân làng.');
		expect(named(mentions, 'Bộ Quốc phòng')).toMatchObject({country: 'KH'});
	});

	test('Chính phủ shares the country of the people beside it', async () => {
		const mentions = await read('Ông cảm ơn Chính phủ và nhân dân Lào đã giúp làm đường.');
		expect(named(mentions, 'Chính phủ')).toMatchObject({country: 'LA'});
		expect(named(mentions, 'Chính phủ')?.entity).toBeUndefined();
	});

	test('a namesake with another office is not linked', async () => {
		const farmer = await read('Ông Nguyễn Văn Hùng, Giám đốc Công ty Hoa Sen, trồng sen.', '2023-01-01');
		expect(named(farmer, 'Nguyễn Văn Hùng')?.entity).toBeUndefined();
		const minister = await read('Bộ trưởng Nguyễn Văn Hùng trồng sen.', '2023-01-01');
		expect(named(minister, 'Nguyễn Văn Hùng')?.entity).toBe('VN.nguyen-van-hung');
	});

	test('a foreign minister is known by the short title, also where his country is not named', async () => {
		const mentions = await read('Ngoại trưởng Motegi Toshimitsu đến thăm vườn hoa.');
		expect(named(mentions, 'Motegi Toshimitsu')?.entity).toBe('JP.motegi-toshimitsu');
	});

	test('a name in another order is the same person', async () => {
		const mentions = await read('Bộ trưởng Ngoại giao Nhật Bản Toshimitsu Motegi đến. Ông Motegi uống trà.');
		expect(named(mentions, 'Toshimitsu Motegi')?.entity).toBe('JP.motegi-toshimitsu');
		expect(named(mentions, 'Motegi')).toMatchObject({entity: 'JP.motegi-toshimitsu', name: 'Motegi Toshimitsu'});
	});
});

describe('offices', () => {
	test('what the text says comes first', async () => {
		const mentions = await read(STORY, '2025-05-05');
		expect(named(mentions, 'Tô Lâm')?.office).toEqual({title: 'Bộ trưởng', organisation: 'Bộ Công an', by: 'text'});
	});

	test("else the dataset's on the article's day", async () => {
		const text = 'Hôm ấy ông Tô Lâm trồng cây.';
		expect(named(await read(text, '2024-05-21'), 'Tô Lâm')?.office).toEqual({
			title: 'Bộ trưởng',
			organisation: 'Bộ Công an',
			by: 'dataset',
		});
		expect(named(await read(text, '2024-05-22T00:05:00+07:00'), 'Tô Lâm')?.office).toMatchObject({
			title: 'Chủ tịch nước',
			by: 'dataset',
		});
		expect(named(await read(text), 'Tô Lâm')?.office).toBeUndefined();
	});

	test('behind the name, with department and ministry', async () => {
		const mentions = await read('Anh hàng xóm Đặng Quang Tấn, Vụ trưởng Vụ Hợp tác quốc tế, Bộ Y tế, cam rất ngọt.');
		expect(named(mentions, 'Đặng Quang Tấn')?.office).toEqual({
			title: 'Vụ trưởng',
			organisation: 'Vụ Hợp tác quốc tế',
			by: 'text',
		});
	});

	test('in a list of names each with its title behind it', async () => {
		const list = 'Trần Tuấn An - Bộ trưởng Bộ Công an, Lê Hoài Bình - Thứ trưởng Bộ Y tế, Phạm Thu Cúc - Vụ trưởng';
		const mentions = await read(`Cùng đi có ${list}.`);
		const offices = ['Trần Tuấn An', 'Lê Hoài Bình', 'Phạm Thu Cúc'].map((name) => named(mentions, name)?.office);
		expect(offices.map((office) => [office?.title, office?.organisation])).toEqual([
			['Bộ trưởng', 'Bộ Công an'],
			['Thứ trưởng', 'Bộ Y tế'],
			['Vụ trưởng', null],
		]);
	});

	test('a rank is no office', async () => {
		const mentions = await read('Đại tá Nguyễn Anh Dũng kể chuyện.');
		expect(named(mentions, 'Nguyễn Anh Dũng')?.office).toBeUndefined();
	});
});

describe('inside the article', () => {
	test('a title alone stands for who was given it', async () => {
		const mentions = await read(STORY);
		const alone = mentions.filter(({type, refersTo}) => type === 'role' && refersTo);
		expect(alone.map(({surface, refersTo}) => [surface, refersTo])).toEqual([['Bộ trưởng', 'Tô Lâm']]);
	});

	test('a headline names the title before the name is known', async () => {
		const text = 'Thủ tướng Anh thăm làng gốm\nThủ tướng Anh Keir Starmer nặn một chiếc bình.';
		const [first] = await read(text);
		expect(first).toMatchObject({surface: 'Thủ tướng', refersTo: 'Keir Starmer'});
	});

	test('a title whose holder was named before explains no other name before it, unless a comma ends it', async () => {
		const start = 'Thủ tướng Phạm Minh Chính đến. Nhắc tới ông Keir Starmer, Thủ tướng';
		const verb = await read(`${start} khen vườn cây.`);
		expect(verb.filter(({type}) => type === 'role').map(({refersTo}) => refersTo)).toEqual([
			undefined,
			'Phạm Minh Chính',
		]);
		const comma = await read(`${start}, có nhiều người.`);
		expect(comma.filter(({type}) => type === 'role').map(({refersTo}) => refersTo)).toEqual([undefined, undefined]);
	});

	test('an office that is only spoken of stands for nobody', async () => {
		const mentions = await read('Thủ tướng Phạm Minh Chính đến. Ông kia được bầu làm Thủ tướng của câu chuyện.');
		expect(mentions.filter(({type}) => type === 'role').map(({refersTo}) => refersTo)).toEqual([undefined, undefined]);
	});

	test("a title of another country or house stands for nobody's holder here", async () => {
		const text = 'Thủ tướng Phạm Minh Chính đến. Thủ tướng Phần Lan gửi thư. Chủ tịch Quốc hội Hàn Quốc gửi hoa.';
		const roles = (await read(`Chủ tịch nước Tô Lâm vẫy tay. ${text}`)).filter(({type}) => type === 'role');
		expect(roles.map(({surface}) => surface)).toEqual(['Chủ tịch nước', 'Thủ tướng', 'Thủ tướng', 'Chủ tịch']);
		expect(roles.some(({refersTo}) => refersTo)).toBe(false);
	});

	test('short forms carry the full name', async () => {
		const mentions = await read(STORY);
		expect(named(mentions, 'McNair')?.name).toBe('Michael McNair');
	});

	test('an acronym carries what it stands for', async () => {
		const mentions = await read('Trung tâm Khuyết tật và Phát triển (DRD) mở quán. Quán DRD có nhạc.');
		expect(named(mentions, 'DRD')?.name).toBe('Trung tâm Khuyết tật và Phát triển (DRD)');
	});
});

describe('blocks', () => {
	test('only what is read is tagged', async () => {
		for (const label of ['byline', 'date', 'source', 'related', 'furniture'] as const)
			expect(await tag(articleOf(STORY, null, label), knowledge)).toEqual([]);
		for (const label of ['title', 'deck', 'body', 'quote', 'caption'] as const)
			expect((await tag(articleOf(STORY, null, label), knowledge)).length).toBeGreaterThan(10);
	});

	test('no mention crosses a block', async () => {
		const text = 'Nắng lên ở Nhật\nBản làng đông vui';
		for (const {start, end} of await read(text)) expect(text.slice(start, end)).not.toContain('\n');
	});
});

const shown = (mentions: readonly Mention[]) =>
	mentions.map(({surface, type, entity}) => `${type} ${fold(surface).text} ${entity ?? ''}`);

describe('any text', () => {
	const plain = read(STORY).then(shown);

	test.each<[string, (text: string) => string]>([
		['NFD', (text) => text.normalize('NFD')],
		['new tone places', (text) => text.replaceAll('òa', 'oà').replaceAll('ủy', 'uỷ').replaceAll('úy', 'uý')],
		['no-break spaces', (text) => text.replaceAll(' ', '\u00a0')],
		['two spaces', (text) => text.replaceAll(' ', '  ')],
		['en dashes', (text) => text.replaceAll(' - ', ' – ')],
		['zero-width characters', (text) => text.replaceAll(' ', ' \u200b')],
		['other đ', (text) => text.replaceAll('Đ', '\u00d0')],
	])('%s gives the same tags', async (_, change) => {
		const changed = change(STORY);
		expect(changed).not.toBe(STORY);
		expect(shown(await read(changed))).toEqual(await plain);
	});

	const piece = fc.oneof(
		fc.constantFrom(...STORY.split(/(?<= )/)),
		fc.string({unit: 'binary', maxLength: 6}),
		fc.constantFrom(
			'Bộ ',
			'Anh ',
			'"',
			'(',
			')',
			' - ',
			'.',
			', ',
			'của ',
			'và ',
			'12/',
			'5 tỷ ',
			'bão ',
			'\n',
			'\ud800',
		),
	);

	test('returns, sorted, without overlap, each slicing its words', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(piece, {maxLength: 40}), async (pieces) => {
				const text = pieces.join('');
				let done = 0;
				for (const {start, end, surface} of await read(text)) {
					expect(start).toBeGreaterThanOrEqual(done);
					expect(end).toBeGreaterThan(start);
					expect(surface).toBe(text.slice(start, end));
					done = end;
				}
			}),
			{numRuns: 300},
		);
	});

	test.each([
		['one endless word', 'a'.repeat(200_000)],
		['capitals only', 'A '.repeat(50_000)],
		['one head after another', 'Bộ '.repeat(30_000)],
		['brackets', '('.repeat(100_000)],
		['quotes', 'Dự án "A '.repeat(20_000)],
		['numbers', '1/1-'.repeat(40_000)],
		['titles', 'Phó Bộ trưởng Y tế, '.repeat(8_000)],
		['storms', 'bão A (A '.repeat(20_000)],
		['initials', 'A.'.repeat(50_000)],
		['offices inside offices', 'Văn phòng '.repeat(20_000)],
		['a country over and over', 'Anh '.repeat(30_000)],
		['a list that never closes', 'Bộ Y tế và '.repeat(10_000)],
		['a list of countries that never closes', 'Anh, '.repeat(10_000)],
		['a name at the start of every sentence', 'Tâm Anh hợp tác. '.repeat(10_000)],
	])('%s is read to its end', async (_, text) => {
		const mentions = await read(text);
		expect(mentions.every(({start, end, surface}) => surface === text.slice(start, end))).toBe(true);
	});
});
