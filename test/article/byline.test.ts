import {describe, expect, test} from 'vitest';
import {authorBeside, readAuthor} from '../../src/article/byline.ts';

describe('a byline names', () => {
	test.each([
		['Hà Thu', 'Hà Thu'],
		['THUẬN VĂN -', 'THUẬN VĂN'],
		['THUẬN VĂN - LÊ ÁNH', 'THUẬN VĂN'],
		['Tác giả: Lâm Viên', 'Lâm Viên'],
		['Bài và ảnh: Thu Hạ', 'Thu Hạ'],
		['Hà Thu (theo Reuters)', 'Hà Thu'],
		['Hà Thu, ', 'Hà Thu'],
		['Lâm Viên và Thu Hạ', 'Lâm Viên'],
		['Lâm Viên - 07/03/2026 08:47', 'Lâm Viên'],
		['Lâm Viên lamvien@trangtin.vn', 'Lâm Viên'],
		['NHẬT XUÂN và 1 tác giả khác', 'NHẬT XUÂN'],
		['PV', 'PV'],
		['Hà Thu'.normalize('NFD'), 'Hà Thu'],
	])('%s', (line, name) => {
		expect(readAuthor(line)).toBe(name);
	});

	test.each([
		'',
		' - ',
		'(tổng hợp)',
		'Báo Bến Cát',
		'Theo TTXVN',
		'trangtin.vn',
		'TUOI TRE ONLINE',
		'08:15',
		'https://trangtin.vn/tac-gia',
		'x'.repeat(80),
	])('nobody: %s', (line) => {
		expect(readAuthor(line)).toBeNull();
	});
});

describe('a date line', () => {
	test.each([
		['AN AN - Thứ bảy, 27/07/2024 17:41 (GMT+7)', 'AN AN'],
		['Lâm Viên - 07/03/2026 08:47', 'Lâm Viên'],
		['Lâm Viên | 08:47, 07/03/2026', 'Lâm Viên'],
	])('%s has its author in front', (line, name) => {
		expect(authorBeside(line)).toBe(name);
	});

	test.each(['Thứ Bảy, 07/03/2026', 'Chủ Nhật, 08/03/2026', 'Kinh doanh - 07/03/2026', '07/03/2026 - Lâm Viên', ''])(
		'%s has none',
		(line) => {
			expect(authorBeside(line)).toBeNull();
		},
	);
});
