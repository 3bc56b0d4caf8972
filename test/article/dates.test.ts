import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {isDateLine, readDate} from '../../src/article/dates.ts';

test.each([
	['2026-03-07T08:52:11.000 +07:00', '2026-03-07T08:52:11+07:00'],
	['2026-03-07T00:01:00', '2026-03-07T00:01:00+07:00'],
	['2026-03-07 08:07', '2026-03-07T08:07:00+07:00'],
	['2026-03-07T08:07:09+0700', '2026-03-07T08:07:09+07:00'],
	['2026-03-06T17:05:00Z', '2026-03-07T00:05:00+07:00'],
	['2026-03-06T17:05:00.123+00:00', '2026-03-07T00:05:00+07:00'],
	['2026-03-07T10:00:00+09:00', '2026-03-07T10:00:00+09:00'],
	['2026-03-07', '2026-03-07'],
	['07-03-2026 - 00:01 AM', '2026-03-07T00:01:00+07:00'],
	['07-03-2026 - 13:40 PM', '2026-03-07T13:40:00+07:00'],
	['07/03/2026 01:40 PM', '2026-03-07T13:40:00+07:00'],
	['07/03/2026 1:40 CH', '2026-03-07T13:40:00+07:00'],
	['07/03/2026 12:10 AM', '2026-03-07T00:10:00+07:00'],
	['07/03/2026 12:10 PM', '2026-03-07T12:10:00+07:00'],
	['Thứ bảy, 7/3/2026, 00:05 (GMT+7)', '2026-03-07T00:05:00+07:00'],
	['Thứ Tư, ngày 03/06/2020 | 03:56', '2020-06-03T03:56:00+07:00'],
	['17:29 | 15/10/2024', '2024-10-15T17:29:00+07:00'],
	['17:29 | 15/10/2024 Tin tức', '2024-10-15T17:29:00+07:00'],
	['23-11-2025 07:00 Tin tức', '2025-11-23T07:00:00+07:00'],
	['Thứ Tư, 08:15, 04/03/2026', '2026-03-04T08:15:00+07:00'],
	['08h15 ngày 4.3.2026', '2026-03-04T08:15:00+07:00'],
	['Ngày 3 tháng 6 năm 2020', '2020-06-03'],
	['8 giờ 15, ngày 3 tháng 6 năm 2020', '2020-06-03T08:15:00+07:00'],
	['Đăng lúc 04/03/2026 08:15 (GMT+9)', '2026-03-04T08:15:00+09:00'],
	['04/03/2026 08:15, cập nhật 09:40 05/03/2026', '2026-03-04T08:15:00+07:00'],
	['07/03/2026', '2026-03-07'],
	['7 Tháng Ba, 2026', '2026-03-07'],
	['07 Tháng 3, 2026 - 08:15', '2026-03-07T08:15:00+07:00'],
	['Thứ bảy, 21 Tháng Mười Một 2026 8:15', '2026-11-21T08:15:00+07:00'],
	['(Thứ bảy, 21/11/2026-8:15 AM)', '2026-11-21T08:15:00+07:00'],
	['08:15 - 07/03/2026', '2026-03-07T08:15:00+07:00'],
	['2026/03/07 08:15', '2026-03-07T08:15:00+07:00'],
	['3/17/2026 8:15:00 AM', '2026-03-17T08:15:00+07:00'],
])('%s is %s', (text, date) => {
	expect(readDate(text)).toBe(date);
});

test.each([
	'',
	'Hôm nay',
	'2 giờ trước',
	'7/3',
	'07/03/26',
	'31/02/2026',
	'03/31/2026',
	'08:15',
	'2026-13-01',
	'2026-02-30T08:00:00',
	'99/99/9999',
	'0001-01-01T00:00:00',
	'3/7/2026 9:15:00 AM',
	'20 tháng trước, 2026',
])('%s is not guessed', (text) => {
	expect(readDate(text)).toBeNull();
});

describe('a date line', () => {
	test.each([
		'Thứ Tư, ngày 03/06/2020 | 03:56',
		'17:29 | 15/10/2024 Tin tức',
		'08:15 27/11/2024',
		'04/03/2026',
		'Cập nhật lúc 08:15 04/03/2026',
	])('is %s', (line) => {
		expect(isDateLine(line)).toBe(true);
	});

	test.each([
		'Ngày 15/10/2025, hai trường ký bản ghi nhớ',
		'Hội thảo 04/03/2026',
		'Tin tức',
		'(HG) - Ngày 27-11-2024, xã họp',
	])('is not %s', (line) => {
		expect(isDateLine(line)).toBe(false);
	});
});

test('every day and minute is read as it was written, day before month', () => {
	const moments = fc.date({
		min: new Date('1990-01-01T00:00:00Z'),
		max: new Date('2090-12-31T23:59:00Z'),
		noInvalidDate: true,
	});
	fc.assert(
		fc.property(moments, fc.constantFrom('/', '-', '.'), (moment, mark) => {
			const iso = moment.toISOString();
			const [year, month, day] = iso.slice(0, 10).split('-');
			expect(readDate(`${[day, month, year].join(mark)} ${iso.slice(11, 16)}`)).toBe(`${iso.slice(0, 16)}:00+07:00`);
			expect(readDate(iso.slice(0, 19))).toBe(`${iso.slice(0, 19)}+07:00`);
		}),
	);
});

test('what is read of any text is a date or nothing', () => {
	const parts = fc.constantFrom(
		'07',
		'3',
		'2026',
		'/',
		'-',
		'.',
		' ',
		':',
		'T',
		'ngày ',
		' tháng ',
		' năm ',
		'h',
		'AM',
		'GMT+7',
		'|',
		'Z',
		'+07:00',
	);
	fc.assert(
		fc.property(fc.array(parts, {maxLength: 14}), (pieces) => {
			expect(readDate(pieces.join('')) ?? '2000-01-01').toMatch(
				/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2})?$/,
			);
		}),
	);
});

test('a long hostile line costs no time', () => {
	const start = performance.now();
	readDate(`${'1/'.repeat(200_000)}2026 ${' '.repeat(200_000)}`);
	isDateLine('1 '.repeat(200_000));
	expect(performance.now() - start).toBeLessThan(50);
});
