import {describe, expect, test} from 'vitest';
import {endsSentence, isCaptionLine, isFoot, isImageMark, isListHead, isListLine} from '../../src/article/cues.ts';
import {readSource} from '../../src/article/original.ts';
import {outletNames} from '../../src/article/outlet-table.ts';
import {outletName, withOutlet} from '../../src/article/outlets.ts';

describe('a caption', () => {
	test.each([
		'Khách tham quan gian trưng bày (Ảnh: VIR).',
		'Bến tàu nhìn từ đồi thông - Ảnh: P.T.',
		'Đoàn công tác tại cảng. Ảnh: THU HẠ',
		'Đoàn công tác tại cảng. Ảnh tư liệu: AFP/TTXVN',
		'Đoàn công tác tại cảng. Nguồn ảnh: Getty',
		'| Đoàn công tác tại trụ sở - https://trangtin.vn/ |',
		'Ảnh minh hoạ.',
		'Quang cảnh lễ ký (ảnh minh họa)',
		'Nguồn hình ảnh, Getty Images Chụp lại hình ảnh, Một góc phố cổ',
		'Sơ đồ tuyến tàu. Đồ họa: Minh Tú',
	])('is %s', (line) => {
		expect(isCaptionLine(line)).toBe(true);
	});

	test.each([
		'Ông kể đã giữ tấm ảnh suốt bốn mươi năm.',
		'Triển lãm bày sáu mươi bức ảnh về nghề muối và nghề dệt.',
		'![](anh.jpg) |',
		'Hai nước nối lại đàm phán, theo Reuters',
		'',
	])('is not %s', (line) => {
		expect(isCaptionLine(line)).toBe(false);
	});

	test('is short', () => {
		expect(isCaptionLine(`${'Một câu rất dài. '.repeat(40)}Ảnh: A`)).toBe(false);
	});
});

describe('a source', () => {
	test.each([
		['Theo CHINHPHU.VN', 'CHINHPHU.VN'],
		['(Theo TTXVN)', 'TTXVN'],
		['Theo VOV', 'VOV'],
		['Nguồn: Báo Nhân Dân', 'Báo Nhân Dân'],
		['NGUỒN: TTXVN', 'TTXVN'],
		['TTXVN', 'TTXVN'],
		['Theo Bản tin Chè xanh', 'Bản tin Chè xanh'],
		['Tin, Theo Reuters', 'Reuters'],
		['Theo trangtin.vn', 'trangtin.vn'],
	])('%s is %s', (line, name) => {
		expect(readSource(line)).toEqual({name, url: null});
	});

	test('can be a link', () => {
		expect(readSource('Link bài gốc: https://trangtin.vn/a-1.htm')).toEqual({
			name: null,
			url: 'https://trangtin.vn/a-1.htm',
		});
	});

	test.each([
		'Theo ông Đặng Văn Tư, Vụ trưởng vụ hợp tác, việc này cần làm sớm',
		'Theo dõi chúng tôi',
		'Theo Bộ Y tế, số ca mắc đã giảm ở tất cả các tỉnh',
		'Hai bên ký biên bản.',
		'',
	])('is not %s', (line) => {
		expect(readSource(line)).toBeNull();
	});
});

describe('what stands around an article', () => {
	test.each([
		'Tin liên quan',
		'TIN LIÊN QUAN',
		'Xem thêm',
		'Cùng chuyên mục',
		'Các tin khác',
		'Có thể bạn quan tâm:',
		'Từ khóa:',
		'THÔNG TIN CẦN BIẾT',
		'Đọc tiếp',
	])('%s heads a list', (line) => {
		expect(isListHead(line)).toBe(true);
	});

	test.each(['Xem thêm: Bến tàu mới mở cửa', '>> Bến tàu mới mở cửa', '[Xem thêm: Bến tàu]', 'Mời xem thêm video'])(
		'%s points to another article',
		(line) => {
			expect(isListLine(line)).toBe(true);
		},
	);

	test.each(['Viết bình luận mới', 'Bình luận (12)', 'Chia sẻ', 'In bài viết', 'Gửi bình luận', 'Đăng nhập'])(
		'%s is the foot of a page',
		(line) => {
			expect(isFoot(line)).toBe(true);
		},
	);

	test.each([
		'Hai bên chia sẻ kinh nghiệm',
		'Tin liên quan đến vụ việc được công bố sáng nay',
		'Từ khóa của hội thảo năm nay là nước sạch',
		'Chủ đề của hội nghị là nước sạch',
	])('%s is text', (line) => {
		expect([isListHead(line), isListLine(line), isFoot(line)]).toEqual([false, false, false]);
	});

	test('marks of lost photos are seen', () => {
		expect([isImageMark('![]() |'), isImageMark('![ảnh](a.jpg)'), isImageMark('! Chú ý')]).toEqual([true, true, false]);
	});

	test('sentences end, headlines do not', () => {
		expect(['Xong.', 'Thật ư?', 'Ông nói: “Được”', 'Hai nước ký kết'].map(endsSentence)).toEqual([
			true,
			true,
			true,
			false,
		]);
	});
});

describe('an outlet', () => {
	test.each([
		['vnexpress.net', 'VnExpress'],
		['www.vnexpress.net', 'VnExpress'],
		['kinhdoanh.vnexpress.net', 'VnExpress'],
		['m.tuoitre.vn', 'Tuổi Trẻ'],
		['zingnews.vn', 'Znews'],
		['baodientu.chinhphu.vn', 'Báo Chính phủ'],
	])('at %s is %s', (host, name) => {
		expect(outletName(host, outletNames)).toBe(name);
	});

	test.each(['', 'example.org', 'constructor', '__proto__', 'notvnexpress.net'])('is unknown at %s', (host) => {
		expect(outletName(host, outletNames)).toBeNull();
	});
});

test("an outlet is named by its address, whatever the page says; its name is no author's", () => {
	const stated = {url: 'https://znews.vn/bai-post1000001.html', outlet: 'Báo khác', author: 'ZNEWS'};
	expect(withOutlet(stated, outletNames)).toMatchObject({outlet: 'Znews', author: null});
	expect(withOutlet({...stated, outlet: null, author: 'Znews'}, outletNames)).toMatchObject({
		outlet: 'Znews',
		author: null,
	});
});
