import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {dayInVietnam, dayNumber, isoDay, withYear} from '../../src/cooperation/calendar.ts';
import type {EventDate} from '../../src/cooperation/verdict.ts';
import {read} from '../../src/reading.ts';
import {articleOf, wholeKnowledge} from './knowledge.ts';

const knowledge = wholeKnowledge();
const dateOf = async (text: string, published: string | null, title: string | null = null): Promise<EventDate | null> =>
	(await read(articleOf(title, text, published), knowledge)).verdict.date;

const MEETING = 'Bộ trưởng Bộ Y tế tiếp Đại sứ Nhật Bản, bàn về hợp tác đào tạo.';

describe('the day of the event', () => {
	test.each([
		['a part of the day before the numbers', `Chiều 5/5, ${MEETING}`, '2024-05-06', '2024-05-05', true],
		['dots', `Sáng 12.8, ${MEETING}`, '2025-08-12', '2025-08-12', true],
		['hyphens', `Ngày 8-5, ${MEETING}`, '2025-05-08', '2025-05-08', true],
		['a year in the text', `Ngày 15/10/2025, ${MEETING}`, null, '2025-10-15', false],
		['a spelt day', `Ngày 5 tháng 5 năm 2023, ${MEETING}`, null, '2023-05-05', false],
		['a range', `Từ 13-15/8, tại Huế, ${MEETING}`, '2025-08-14', '2025-08-13/2025-08-15', true],
		['a range over two dates', `Trong hai ngày 24 đến 26/10/2024, ${MEETING}`, null, '2024-10-24/2024-10-26', false],
		['a day in the coming month', `Từ ngày 3/1, ${MEETING}`, '2024-12-28', '2025-01-03', true],
		['a day of the year before', `Ngày 30/12, ${MEETING}`, '2025-01-02', '2024-12-30', true],
		['today', `Hôm nay, ${MEETING}`, '2025-03-04', '2025-03-04', false],
		['this afternoon', `Chiều nay, tại Hà Nội, ${MEETING}`, '2025-03-04T18:00:00+07:00', '2025-03-04', false],
		['yesterday', `Hôm qua, ${MEETING}`, '2025-03-01', '2025-02-28', false],
		['the last day of a leap February', `Ngày 29/2, ${MEETING}`, '2024-03-01', '2024-02-29', true],
	])('%s', async (_what, text, published, iso, inferred) => {
		expect(await dateOf(text, published)).toEqual({iso, inferred});
	});

	test('without a year it stays without one', async () => {
		expect(await dateOf(`Chiều 5/5, ${MEETING}`, null)).toEqual({iso: '--05-05', inferred: false});
	});

	test.each([
		['no date at all', MEETING, '2025-03-04'],
		['a day that is not known', `Hôm nay, ${MEETING}`, null],
		['a day of another event', `${MEETING} Trước đó, hồi ngày 2/9/1998, hai bên lập Ủy ban.`, '2025-03-04'],
		['an anniversary', `${MEETING} Nhân kỷ niệm ngày thành lập 3/2/1930.`, '2025-03-04'],
		['a decision by its day', `${MEETING} Quyết định ban hành ngày 4/1/2019 vẫn còn hiệu lực.`, '2025-03-04'],
		['only years', `${MEETING} Giai đoạn 2021 - 2025 có nhiều dự án.`, '2025-03-04'],
	])('is not guessed from %s', async (_what, text, published) => {
		expect(await dateOf(text, published)).toBeNull();
	});

	test('the first sentences win over what is told later', async () => {
		const text = `Sáng 7/6, ${MEETING}\nNgày 1/6, đoàn đã thăm một bệnh viện. Ngày 9/6, đoàn về nước.`;
		expect((await dateOf(text, '2025-06-08'))?.iso).toBe('2025-06-07');
	});

	test('the day of a speech told late is none of the event', async () => {
		const told =
			'Vườn thuốc của bệnh viện có hơn ba trăm loài cây, cây nào cũng mang tên viết bằng hai thứ tiếng. '.repeat(8);
		const text = `${MEETING}\n${told}Bà Lê Na phát biểu ở Huế ngày 1/3.`;
		expect(await dateOf(text, '2025-03-04')).toBeNull();
	});

	test("the day of a picture is not the event's, however long its caption", async () => {
		const work =
			'xem phòng khám, vườn thuốc, kho thuốc, nhà bếp, lớp học, sân chơi, phòng mổ, phòng chụp phim, phòng họp, phòng đọc';
		const caption = `Ngày 6/6, tại Huế, đoàn của Bộ Y tế đã ${work}, hỏi chuyện các bác sĩ trẻ về lịch trực ban đêm, phòng trực, phòng lưu mẫu và hành lang mới (Ảnh: Lê Nam)`;
		const text = `Đoàn Nhật Bản làm việc với Bộ Y tế về hợp tác đào tạo.\n${caption} Ngày 7/6, ${MEETING}`;
		expect((await dateOf(text, '2025-06-08'))?.iso).toBe('2025-06-07');
	});
});

describe('offices bound a year that is not told', () => {
	test('to one year, told as inferred', async () => {
		const text =
			'Ngày 1/6, Ngoại trưởng Nhật Bản Motegi Toshimitsu nói chuyện về phòng chống Covid-19 với Bộ trưởng Ngoại giao Phạm Bình Minh.';
		const date = await dateOf(text, null);
		expect(date).toMatchObject({iso: '2020-06-01', inferred: true});
		expect(date?.between?.because).toContain('COVID-19');
		expect(date?.between?.from).toBe('2020-02-11');
	});

	test('to several, told beside the day', async () => {
		const date = await dateOf('Ngày 29/6, Chủ tịch nước Trần Đại Quang hội đàm với Tổng thống Nga Putin.', null);
		expect(date).toMatchObject({iso: '--06-29', inferred: false});
		expect(date?.between).toEqual({from: '2016-06-29', to: '2018-06-29', because: 'office of Trần Đại Quang'});
	});

	test('to none after the last day that is proved where the end is not known', async () => {
		const date = await dateOf('Ngày 1/6, Bộ trưởng Năng lượng Hoa Kỳ Jennifer Granholm thăm Việt Nam.', null);
		expect(date?.between?.from.slice(0, 4)).toBe('2021');
		expect((date?.between?.to ?? '') > '2022-07').toBe(true);
	});

	test('but not a former office', async () => {
		const date = await dateOf('Ngày 29/6, nguyên Chủ tịch nước Trần Đại Quang dự buổi gặp Đại sứ Lào.', null);
		expect(date?.between).toBeUndefined();
	});

	test('and not where the article is dated', async () => {
		const date = await dateOf(
			'Ngày 29/6, Chủ tịch nước Trần Đại Quang hội đàm với Tổng thống Nga Putin.',
			'2017-06-30',
		);
		expect(date).toEqual({iso: '2017-06-29', inferred: true});
	});
});

describe('the calendar', () => {
	test.each([
		['2025-03-04', '2025-03-04'],
		['2025-03-04T00:05:00+07:00', '2025-03-04'],
		['2025-03-03T20:00:00Z', '2025-03-04'],
		['2025-03-04T08:00:00', '2025-03-04'],
		['2025', null],
		['2025-13-40', null],
		['soon', null],
		['', null],
	])('the day in Vietnam of %s', (published, day) => {
		expect(dayInVietnam(published)).toBe(day);
	});

	test('no day for no time', () => {
		expect(dayInVietnam(null)).toBeNull();
	});

	test('a day that its year does not have', () => {
		expect(withYear('--02-30', '2025-03-01')).toBeNull();
		expect(withYear('--02-29', '2025-03-01')).toBe('2024-02-29');
	});

	test('the year is always within ten months before and two after', () => {
		fc.assert(
			fc.property(fc.integer({min: 0, max: 25_000}), fc.integer({min: 0, max: 364}), (known, other) => {
				const day = isoDay(known);
				const found = withYear(`-${isoDay(other + 365).slice(4)}`, day);
				const away = dayNumber(found ?? '') - known;
				expect(away).toBeLessThanOrEqual(60);
				expect(away).toBeGreaterThan(60 - 367);
			}),
		);
	});
});
