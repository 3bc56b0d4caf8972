import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {BlockLabel} from '../../src/article/article.ts';
import {articleFromText, type GivenBeside, looksLikeArticle} from '../../src/article/plain.ts';

const NONE: GivenBeside = {url: null, title: null, published: null};

const LEAD =
	'Chiều 4/3, đoàn kỹ sư Hà Lan do ông Jan de Wit dẫn đầu làm việc với chi cục thủy lợi về tuyến đê biển Gò Cát.';
const BODY = [
	'Theo ông de Wit, thân đê chịu sóng tốt nhưng chân đê phía nam đã xói sâu gần nửa mét so với bản vẽ cũ mà tỉnh cung cấp hồi đầu năm ngoái.',
	'Chi cục đề nghị phía Hà Lan gửi mẫu tấm chắn cát để thử trên đoạn dài ba trăm mét trước khi lập dự án lớn hơn vào năm sau cùng với hai xã.',
	'Hai bên ký biên bản làm việc gồm năm điều, trong đó có việc trao đổi ảnh vệ tinh mỗi quý và mở một lớp tập huấn tại xã Gò Cát vào tháng tới.',
];
const TITLE = 'Kỹ sư Hà Lan khảo sát đê biển Gò Cát';
const SUMMARY =
	'Người dân ấp Bãi mong tuyến đê được gia cố sớm, vì mùa gió chướng năm ngoái nước đã tràn vào hơn bốn chục vườn nhãn ven biển.';

/** Each line with its label; lines without a block are left out. */
function labelled(text: string, given = NONE): [BlockLabel, string][] {
	return articleFromText(text, given).blocks.map(({start, end, label}) => [label, text.slice(start, end)]);
}

const labels = (lines: readonly string[], given = NONE): BlockLabel[] =>
	labelled(lines.join('\n'), given).map(([label]) => label);

describe('the head of a text', () => {
	test('is title, deck and caption', () => {
		const caption = 'Đoàn kỹ sư Hà Lan làm việc với chi cục thủy lợi.';
		expect(labels([TITLE, LEAD, caption, ...BODY])).toEqual(['title', 'deck', 'caption', 'body', 'body', 'body']);
	});

	test('can begin with its address and have its date', () => {
		const lines = [
			'https://zingnews.vn//ky-su-ha-lan-post1091999.html',
			TITLE,
			'Thứ Tư, ngày 04/03/2026 | 03:56',
			LEAD,
			...BODY,
		];
		expect(labels(lines)).toEqual(['furniture', 'title', 'date', 'deck', 'body', 'body', 'body']);
		expect(articleFromText(lines.join('\n'), NONE)).toMatchObject({
			url: 'https://znews.vn/ky-su-ha-lan-post1091999.html',
			key: 'znews.vn/1091999',
			title: TITLE,
			published: '2026-03-04T03:56:00+07:00',
		});
	});

	test('can be a headline with its lead only', () => {
		expect(labels([TITLE, LEAD])).toEqual(['title', 'deck']);
	});

	test('can be missing', () => {
		expect(labels([LEAD, ...BODY])).toEqual(['body', 'body', 'body', 'body']);
		expect(labels([BODY.join(' ')])).toEqual(['body']);
	});

	test('can be a headline over one long line', () => {
		expect(labels([TITLE, BODY.join('')])).toEqual(['title', 'body']);
	});

	test('is what is given beside the text, not another short line', () => {
		expect(labels(['Đoàn đến từ Delft', ...BODY], {...NONE, title: TITLE})).toEqual(['body', 'body', 'body', 'body']);
		expect(labels([TITLE, ...BODY], {...NONE, title: ` ${TITLE} `})[0]).toBe('title');
	});
});

describe('inside a text', () => {
	test.each<[string, BlockLabel]>([
		['Chân đê phía nam bị xói lở. Ảnh: Lâm Viên', 'caption'],
		['| Đoàn công tác tại trụ sở - https://trangtin.vn/ |', 'caption'],
		['![]() |', 'furniture'],
		['Xem thêm: Gò Cát trồng thêm hai vạn cây đước', 'related'],
		['Hai bên hẹn gặp lại', 'body'],
	])('%s is %s', (line, label) => {
		expect(labels([TITLE, LEAD, BODY[0] ?? '', line, BODY[1] ?? '', BODY[2] ?? ''])[3]).toBe(label);
	});

	test('a box of headlines ends where the sentences go on', () => {
		const lines = [
			TITLE,
			LEAD,
			BODY[0] ?? '',
			'Tin liên quan',
			'Gò Cát trồng thêm hai vạn cây đước',
			'Tỉnh xin vốn sửa cống',
			BODY[1] ?? '',
			BODY[2] ?? '',
		];
		expect(labels(lines)).toEqual(['title', 'deck', 'body', 'related', 'related', 'related', 'body', 'body']);
	});
});

describe('after the end of a text', () => {
	const whole = [TITLE, LEAD, ...BODY];
	const rest = (lines: readonly string[]): BlockLabel[] => labels([...whole, ...lines]).slice(whole.length);
	const entry = ['Trường nghề nhận mười máy tiện', '08:15 27/11/2024', SUMMARY];

	test('all is furniture: comments, lists with times, weather', () => {
		const lines = [
			'Theo TTXVN',
			'Viết bình luận mới',
			'Xem thêm',
			...entry,
			...entry,
			'Nhiều mây, có mưa rào và dông vài nơi, gió nhẹ.',
			...entry,
		];
		expect(rest(lines)).toEqual(['source', ...Array.from({length: 12}, () => 'furniture')]);
	});

	test('a list may come without a head', () => {
		expect(
			rest([
				'Trường nghề nhận mười máy tiện',
				'17:29 | 15/10/2024 Tin tức',
				'Thư viện đổi sách',
				'11:03 | 11/10/2024 Tin tức',
			]),
		).toEqual(Array.from({length: 4}, () => 'furniture'));
	});

	test('or without times', () => {
		expect(rest(['Cùng chuyên mục', 'Trường nghề nhận mười máy tiện', 'Thư viện đổi sách'])).toEqual(
			Array.from({length: 3}, () => 'furniture'),
		);
	});

	test('the source is told', () => {
		expect(articleFromText([...whole, 'Theo TTXVN'].join('\n'), NONE).original).toEqual({name: 'TTXVN', url: null});
	});
});

describe('offsets', () => {
	test.each(['\n', '\r\n', '\n\n \n', '\u2028'])('go into the text as it stands, lines parted by %j', (mark) => {
		const text = [`\u00a0${TITLE}\u200b`, LEAD.normalize('NFD'), ...BODY].join(mark);
		expect(labelled(text).map(([, line]) => line)).toEqual([TITLE, LEAD.normalize('NFD'), ...BODY]);
		expect(articleFromText(text, NONE).text).toBe(text);
	});

	test('cover every visible character of any text, sorted and apart', () => {
		const lines = fc.constantFrom(
			TITLE,
			LEAD,
			SUMMARY,
			'Xem thêm',
			'08:15 27/11/2024',
			'',
			' ',
			'\u200b',
			'Theo TTXVN',
			'![]() |',
			'https://a.vn/b-12345.html',
			'Bình luận',
		);
		fc.assert(
			fc.property(fc.array(fc.oneof(lines, fc.string()), {maxLength: 12}), (pieces) => {
				const text = pieces.join('\n');
				let last = 0;
				for (const {start, end} of articleFromText(text, NONE).blocks) {
					expect(text.slice(last, start)).toMatch(/^[\s\u00ad\u200b-\u200f\u2060\ufeff]*$/u);
					expect(end).toBeGreaterThan(start);
					last = end;
				}
				expect(text.slice(last)).toMatch(/^[\s\u00ad\u200b-\u200f\u2060\ufeff]*$/u);
			}),
		);
	});

	test('of two megabytes are found at once', () => {
		const text = `${TITLE}\n${BODY.join('\n')}\n`.repeat(4000);
		const start = performance.now();
		expect(articleFromText(text, NONE).blocks.length).toBeGreaterThan(10_000);
		expect(performance.now() - start).toBeLessThan(3000);
	});
});

test('the name on the last line signs the article, and is no name in it', () => {
	const article = articleFromText([TITLE, LEAD, ...BODY, 'Thanh Nhã', 'Theo Bản tin Chè xanh'].join('\n'), NONE);
	expect(article.author).toBe('Thanh Nhã');
	expect(article.blocks.slice(-2).map(({label}) => label)).toEqual(['byline', 'source']);
});

describe('a text looks like an article', () => {
	const looks = (text: string, title: string | null = null): boolean =>
		looksLikeArticle(articleFromText(text, {...NONE, title}));

	test.each([
		['whole', [TITLE, LEAD, ...BODY].join('\n')],
		['headline and lead', [TITLE, LEAD].join('\n')],
		['body only', BODY.join(' ')],
		['decomposed', [TITLE, LEAD].join('\n').normalize('NFD')],
	])('%s', (_, text) => {
		expect(looks(text)).toBe(true);
	});

	test.each([
		['nothing', ''],
		['a word', 'Xin chào'],
		['headlines', Array.from({length: 12}, (_, index) => `Tin vắn số ${index} trong ngày`).join('\n')],
		[
			'numbers',
			Array.from(
				{length: 30},
				(_, index) => `G${index % 9} ${index}48213 ${index}99120 ${index}55121 ${index}00312 77${index}12 45${index}90`,
			).join('\n'),
		],
		['a form', ['Họ và tên', 'Thư điện tử', 'Mật khẩu', 'Đăng nhập', 'Quên mật khẩu?'].join('\n')],
		[
			'gambling',
			'Nhà cái uy tín số một, casino trực tuyến, soi kèo chuẩn, nổ hũ mỗi giờ, link vào không bị chặn cho mọi hội viên mới đăng ký hôm nay.',
		],
	])('%s does not', (_, text) => {
		expect(looks(text)).toBe(false);
	});

	test('a report on a gambling ring does', () => {
		expect(looks(`Công an hai nước triệt phá đường dây cá cược xuyên biên giới\n${LEAD}\n${BODY.join('\n')}`)).toBe(
			true,
		);
	});
});
