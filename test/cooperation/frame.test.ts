import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Article} from '../../src/article/article.ts';
import type {Features} from '../../src/cooperation/evidence.ts';
import {featuresOf} from '../../src/cooperation/features.ts';
import {judge} from '../../src/cooperation/judge.ts';
import {candidatesIn} from '../../src/cooperation/partners.ts';
import {readScene} from '../../src/cooperation/scene.ts';
import type {Verdict} from '../../src/cooperation/verdict.ts';
import {read} from '../../src/reading.ts';
import {tag} from '../../src/tags/tag.ts';
import {readWordRow} from '../../src/tags/words.ts';
import {articleOf, wholeKnowledge} from './knowledge.ts';

const knowledge = wholeKnowledge();
const evidenceOf = async (text: string): Promise<Features> => {
	const article = articleOf(null, text);
	return featuresOf(readScene(article, await tag(article, knowledge), knowledge.judgement.cues, readWordRow(article)));
};
const judged = async (article: Article): Promise<Verdict> => (await read(article, knowledge)).verdict;

describe('the fields, the main one first', () => {
	test.each([
		[
			'health',
			'Việt Nam - Nhật Bản hợp tác y tế',
			'Bộ trưởng Bộ Y tế tiếp đoàn Nhật Bản, bàn hợp tác y tế, đào tạo bác sĩ và cung ứng vắc xin.',
		],
		[
			'defence',
			'Hợp tác quốc phòng Việt Nam - Ấn Độ',
			'Bộ trưởng Bộ Quốc phòng hội đàm với Bộ trưởng Quốc phòng Ấn Độ về hợp tác hải quân.',
		],
		[
			'economy',
			'Việt Nam - Hàn Quốc thúc đẩy thương mại',
			'Bộ trưởng Công Thương gặp đoàn doanh nghiệp Hàn Quốc, bàn kim ngạch thương mại, đầu tư và xuất khẩu.',
		],
		[
			'education',
			'Hợp tác giáo dục Việt Nam - Australia',
			'Bộ Giáo dục ký thỏa thuận với Đại sứ quán Australia về học bổng và trao đổi giảng viên đại học.',
		],
		[
			'agriculture',
			'Việt Nam - Hà Lan hợp tác nông nghiệp',
			'Bộ Nông nghiệp và Đại sứ quán Hà Lan ký hợp tác về nông nghiệp, nông sản sạch và chăn nuôi.',
		],
		[
			'energy',
			'Việt Nam - Đan Mạch hợp tác năng lượng',
			'Bộ Công Thương và Đại sứ quán Đan Mạch họp về hợp tác điện gió và năng lượng tái tạo.',
		],
		[
			'culture',
			'Tuần văn hóa Pháp tại Huế',
			'Đại sứ quán Pháp phối hợp thành phố Huế tổ chức tuần văn hóa với triển lãm, âm nhạc và điện ảnh.',
		],
		[
			'justice',
			'Tòa án Việt Nam - Lào hợp tác',
			'Chánh án Tòa án nhân dân tối cao tiếp Chánh án Tòa án Lào, bàn hợp tác tư pháp và dẫn độ.',
		],
		[
			'humanitarian',
			'Mỹ viện trợ nhân đạo cho vùng lũ Việt Nam',
			'Mỹ viện trợ khẩn cấp giúp nạn nhân bão lũ, khắc phục hậu quả thiên tai.',
		],
		[
			'technology',
			'Việt Nam - Singapore hợp tác công nghệ số',
			'Thủ tướng gặp Bộ trưởng Singapore về hợp tác chuyển đổi số, trí tuệ nhân tạo và dữ liệu.',
		],
	])('%s: %s', async (main, title, text) => {
		expect((await judged(articleOf(title, text))).sectors[0]).toBe(main);
	});
});

describe('the place', () => {
	test.each([
		['Hà Nội', 'Chiều 5/5, tại Hà Nội, Chủ tịch nước hội đàm với Tổng thống Đức.'],
		['Viêng Chăn', 'Ngày 4/2, tại Viêng Chăn, đoàn Việt Nam hội đàm với Bộ trưởng Ngoại giao Lào.'],
		['Đà Nẵng', 'Tàu hải quân Ấn Độ cập cảng, lễ đón diễn ra tại Đà Nẵng với đại diện hải quân Việt Nam.'],
	])('%s', async (place, text) => {
		expect((await judged(articleOf('Hội đàm hợp tác song phương', text))).place).toContain(place);
	});

	test('is left out where none is told', async () => {
		const verdict = await judged(
			articleOf('Thủ tướng điện đàm với Thủ tướng Lào', 'Hai bên nhất trí tăng cường hợp tác.'),
		);
		expect(verdict.is).toBe(true);
		expect(verdict).not.toHaveProperty('place');
	});
});

describe('where the event is', () => {
	const hostOf = async (place: string): Promise<string[]> => {
		const text = `Ngày 5/5, tại ${place}, Bộ trưởng Bộ Y tế Lê Minh Hải đã hội đàm với Bộ trưởng Y tế Đức Anna Keller.`;
		const article = articleOf('Việt Nam - Đức hợp tác y tế', text);
		const scene = readScene(article, await tag(article, knowledge), knowledge.judgement.cues, readWordRow(article));
		return [...featuresOf(scene).keys()].filter((name) => /^travels(?: not)?:/u.test(name));
	};

	test.each([
		['Berlin', ['travels: abroad', 'travels: an official of home abroad']],
		['Hà Nội', ['travels not: at home', 'travels not: a guest at home']],
		['buổi lễ', []],
	])('%s', async (place, wanted) => {
		expect(await hostOf(place)).toEqual(wanted);
	});
});

describe('the fields that words name by the way', () => {
	test.each([
		[
			'energy',
			'security',
			'Việt Nam và Canada ký thỏa thuận xây nhà máy điện hạt nhân',
			'Hai nước hợp tác xây nhà máy.',
		],
		['defence', 'security', 'Giao lưu hữu nghị quốc phòng biên giới Việt Nam - Lào', 'Lễ đón diễn ra tại biên giới.'],
		['security', 'economy', 'Peru đề nghị Chile nối lại thỏa thuận hòa bình', 'Hai ngoại trưởng điện đàm về xung đột.'],
		[
			'politics',
			'education',
			'Chủ tịch nước thăm Canada',
			'Chủ tịch nước phát biểu tại Đại học Toronto về quan hệ hai nước.',
		],
		[
			'politics',
			'education',
			'Chủ tịch nước tiếp Đại sứ Peru',
			'Peru đánh giá cao vai trò Việt Nam trên trường quốc tế.',
		],
		[
			'humanitarian',
			'agriculture',
			'Peru gửi gạo viện trợ tới Cuba',
			'Chuyến hàng viện trợ của Peru đã cập cảng Cuba.',
		],
		['technology', 'culture', 'Việt Nam - Peru hợp tác fintech', 'Hai bộ trưởng số bàn về nền tảng số và tài sản số.'],
		[
			'politics',
			'culture',
			'Ngoại trưởng Iran điện đàm với Ngoại trưởng Peru',
			'Truyền thông Iran cho biết hai bên bàn về quan hệ song phương.',
		],
	])('%s, not %s: %s', async (wanted, other, title, text) => {
		const {sectors} = await judged(articleOf(title, text));
		expect(sectors).toContain(wanted);
		expect(sectors).not.toContain(other);
	});
});

describe('journeys', () => {
	test.each([
		['Tổng thống Phần Lan đã đến thủ đô Lima của Peru.', ['lead:journey']],
		['Thủ tướng Peru đón Tổng thống Phần Lan ở chân cầu thang máy bay.', ['lead:welcome']],
		['Thủ tướng Peru gửi thư mừng tới Phần Lan.', []],
		['Thủ tướng Peru nói rằng thời gian tới Phần Lan sẽ mở đại sứ quán.', []],
		['Thủ tướng Peru đón Bộ trưởng Giao thông Peru ở sân bay.', []],
		['Thủ tướng Peru tới Phần Lan dự hội nghị cấp cao.', ['lead:journey', 'travels to a conference in lead']],
		['Thủ tướng Peru dự hội nghị cấp cao với Phần Lan.', []],
	])('%s', async (text, wanted) => {
		const names = [...(await evidenceOf(text)).keys()];
		expect(names.filter((name) => /journey|welcome|travels to/u.test(name))).toEqual(wanted);
	});
});

describe('what is signed by one hand alone', () => {
	test.each([
		['Bộ trưởng Peru ký thỏa thuận với Phần Lan.', true],
		['Bộ trưởng Peru ký quyết định về thuế với hàng Phần Lan.', false],
		['Tổng thống Peru ký ban hành luật về hàng Phần Lan.', false],
	])('%s', async (text, isAct) => {
		expect((await evidenceOf(text)).has('lead:sign')).toBe(isAct);
	});
});

describe('reasons', () => {
	const article = articleOf(
		'Chủ tịch nước hội đàm với Tổng thống Pháp',
		'Chiều 5/5, tại Hà Nội, Chủ tịch nước hội đàm với Tổng thống Pháp, nhất trí mở rộng hợp tác.',
	);

	test('quote the words where they stand, the strongest first', async () => {
		const {reasons} = await judged(article);
		expect(reasons.length).toBeGreaterThan(3);
		for (const {start, end, words} of reasons)
			if (start !== undefined) expect(article.text.slice(start, end)).toBe(words);
		const weights = reasons.map(({weight}) => Math.abs(weight));
		expect(weights).toEqual(weights.toSorted((one, other) => other - one));
	});

	test('are weights of the model in its data file', async () => {
		const {reasons} = await judged(article);
		for (const {rule} of reasons) expect(Object.keys(knowledge.judgement.model.verdict.weights)).toContain(rule);
	});

	test('give no offsets for a headline that the text does not hold', async () => {
		const bare = articleOf(null, article.text.slice(article.text.indexOf('\n') + 1));
		const titled = {...bare, title: 'Chủ tịch nước hội đàm với Tổng thống Pháp'};
		const {verdict, mentions} = await read(titled, knowledge);
		expect(verdict.is).toBe(true);
		for (const {start, end, words} of verdict.reasons)
			if (start !== undefined) expect(titled.text.slice(start, end)).toBe(words);
		for (const {start, end, surface} of mentions) expect(titled.text.slice(start, end)).toBe(surface);
		expect(verdict.reasons.some(({words, start}) => words !== '' && start === undefined)).toBe(true);
	});

	test('what an event holds has its place in the text too', async () => {
		const bare = articleOf(null, 'Hai bên dự Tọa đàm Kinh tế Việt - Pháp.');
		const {mentions} = await read({...bare, title: 'Chủ tịch nước dự tọa đàm'}, knowledge);
		const held = mentions.flatMap(({holds}) => holds ?? []);
		expect(held.map(({start, end}) => bare.text.slice(start, end))).toEqual(['Việt', 'Pháp']);
	});
});

describe('any input', () => {
	test('an empty article is no cooperation', async () => {
		expect(await judged(articleOf(null, ''))).toMatchObject({is: false, scope: null, partners: [], date: null});
	});

	test('spellings do not change the verdict', async () => {
		const title = 'Bộ trưởng Quốc phòng tiếp Đại sứ Hoà bình của Nhật Bản';
		const text = 'Chiều 5/5, tại Hà Nội, Bộ trưởng tiếp Đại sứ Nhật Bản, bàn hợp tác đào tạo.';
		const plain = await judged(articleOf(title, text));
		const decomposed = await judged(articleOf(title.normalize('NFD'), text.normalize('NFD')));
		const spaced = await judged(articleOf(title.replaceAll(' ', '\u00a0'), text.replaceAll(' ', '\u00a0')));
		for (const other of [decomposed, spaced])
			expect(other).toMatchObject({score: plain.score, partners: plain.partners, kinds: plain.kinds});
	});

	test('any string gives a verdict with a probability', async () => {
		await fc.assert(
			fc.asyncProperty(fc.string({unit: 'binary', maxLength: 300}), async (text) => {
				const article = articleOf(null, text);
				const verdict = judge(article, await tag(article, knowledge), knowledge.judgement);
				expect(verdict.score).toBeGreaterThanOrEqual(0);
				expect(verdict.score).toBeLessThanOrEqual(1);
			}),
			{numRuns: 30},
		);
	}, 30_000);

	test('a long text is judged by its beginning', async () => {
		const article = articleOf('Chủ tịch nước hội đàm với Tổng thống Pháp', 'Hai bên nhất trí hợp tác. '.repeat(20_000));
		const mentions = await tag(article, knowledge);
		expect(judge(article, mentions, knowledge.judgement).partners).toEqual(['FR']);
	});
});

describe('what is said of the first name of a row is said of all', () => {
	test.each([
		['counterpart in head', 'Peru gặp người đồng cấp của Canada, Chile và Na Uy về cháy rừng.', ['CA', 'CL', 'NO']],
		['scene in head', 'Chính phủ Na Uy tặng lò sấy cá cho làng chài ở Ghana, Senegal và Maroc.', ['GH', 'SN', 'MA']],
		['companion in head', 'Việt Nam họp với Canada, Chile và Peru về nước ngọt.', ['CA', 'CL', 'PE']],
		['beside home', 'Ba Đảng Việt Nam - Campuchia - Lào trồng tre tại Peru.', ['KH', 'LA']],
		['invites in head', 'Theo lời mời của Canada, đoàn Việt Nam thăm nước này và Peru.', ['CA']],
	])('%s: %s', async (evidence, text, sides) => {
		const article = articleOf(null, text);
		const scene = readScene(article, await tag(article, knowledge), knowledge.judgement.cues, readWordRow(article));
		const found = candidatesIn(scene).filter(({features}) => features.has(evidence));
		expect(found.map(({code}) => code).toSorted()).toEqual(sides.toSorted());
	});
});
