import {describe, expect, test} from 'vitest';
import {saidOffice} from '../../../src/look/office/said.ts';

const inEnglish = (title: string, organisation: string | null) => {
	const {words, vietnamese} = saidOffice({title, organisation}, 'en');
	return vietnamese ? `${words}|${vietnamese}` : words;
};

describe('an office in English', () => {
	test.each([
		['Tổng thống', null, 'President'],
		['cựu Tổng thống', 'Chile', 'Former President of Chile'],
		['nguyên quyền Trưởng phòng', null, 'Former Acting Head of Division'],
		['nữ Thủ tướng', 'Đan Mạch', 'Prime Minister of Denmark'],
		['Thủ tướng', 'Chính phủ', 'Prime Minister'],
		['Thủ tướng', 'Áo', 'Chancellor of Austria'],
		['Phó Thủ tướng Thường trực', null, 'Permanent Deputy Prime Minister'],
		['Chủ tịch', 'Trung Quốc', 'President of China'],
		['Quốc vương', 'Kuwait', 'Emir of Kuwait'],
		['Bộ trưởng Ngoại giao', 'Na Uy', 'Minister of Foreign Affairs of Norway'],
		['Bộ trưởng Văn hóa, Thể thao và Du lịch', null, 'Minister of Culture, Sport and Tourism'],
		['Bộ trưởng Nội vụ', null, 'Minister of Home Affairs'],
		['Bộ trưởng Nội vụ', 'Bỉ', 'Minister of the Interior of Belgium'],
		['Bộ trưởng', 'Bộ Y tế', 'Minister of Health'],
		['Thứ trưởng', 'Bộ Tài chính Hà Lan', 'Deputy Minister of Finance of the Netherlands'],
		['Người phát ngôn', 'Bộ Ngoại giao Nga', 'Spokesperson, Ministry of Foreign Affairs of Russia'],
		['Phó Chủ tịch', 'Quốc hội', 'Deputy Chair, National Assembly'],
		['Chủ tịch', 'Quốc hội Iran', 'Speaker, Parliament, Iran'],
		['Tổng thư ký', 'Liên Hợp Quốc', 'Secretary-General, United Nations'],
		['Đại sứ', 'Việt Nam', 'Ambassador of Vietnam'],
		['Đại sứ tại Ba Lan', 'Việt Nam', 'Ambassador of Vietnam to Poland'],
		['Đại sứ tại Canada', 'Australia', 'High Commissioner of Australia to Canada'],
		['Tổng Lãnh sự tại Pháp', 'Ấn Độ', 'Consul General of India in France'],
	])('%s, %s: %s', (title, organisation, english) => {
		expect(inEnglish(title, organisation)).toBe(english);
	});

	test.each([
		['Bộ trưởng Ngoại giao', 'Mỹ', 'Secretary of State of the United States'],
		['Bộ trưởng Tư pháp', 'Mỹ', 'Attorney General of the United States'],
		['Bộ trưởng Tài chính', 'Mỹ', 'Secretary of the Treasury of the United States'],
		['Bộ trưởng Nội vụ', 'Anh', 'Home Secretary of the United Kingdom'],
		['Bộ trưởng Giao thông', 'Anh', 'Minister for Transport, United Kingdom'],
		['Chánh Văn phòng Nhà Trắng', 'Mỹ', 'White House Chief of Staff, United States'],
		['Lãnh đạo Hạ viện', 'Anh', 'Leader of the House of Commons, United Kingdom'],
		['Bộ trưởng Thép', 'Ấn Độ', 'Minister of Steel, India'],
	])('as the country itself calls it: %s, %s', (title, organisation, english) => {
		expect(inEnglish(title, organisation)).toBe(english);
	});

	test('the organisation stays Vietnamese where it is not known', () => {
		expect(inEnglish('Giám đốc', 'Sở Xây dựng tỉnh Mẫu')).toBe('Director|Sở Xây dựng tỉnh Mẫu');
	});

	test.each([
		['Chưởng ấn', 'Na Uy'],
		['Bộ trưởng Mây mưa', 'Na Uy'],
		['Bộ trưởng Thép', 'Na Uy'],
		// Deputy secretaries and under secretaries are both called so.
		['Thứ trưởng Ngoại giao', 'Mỹ'],
	])('all of it stays Vietnamese where the office is not known: %s, %s', (title, organisation) => {
		expect(inEnglish(title, organisation)).toBe(`|${title} ${organisation}`);
	});

	test('what the dataset has is said as it is', () => {
		const office = {title: 'Viện trưởng', organisation: 'Viện Mẫu', english: 'Director, Sample Institute'};
		expect(saidOffice(office, 'en')).toEqual({words: 'Director, Sample Institute', vietnamese: ''});
	});
});

describe('an office in Vietnamese', () => {
	test('is said as it is written, whatever English has', () => {
		const office = {title: 'Viện trưởng', organisation: 'Viện Mẫu', english: 'Director, Sample Institute'};
		expect(saidOffice(office, 'vi')).toEqual({words: 'Viện trưởng Viện Mẫu', vietnamese: ''});
	});

	test.each([
		['Thủ tướng', 'Nhật Bản', 'Thủ tướng Nhật Bản'],
		['Phó Thủ tướng', 'Chính phủ', 'Phó Thủ tướng Chính phủ'],
		['Bộ trưởng', 'Bộ Ngoại giao Nhật Bản', 'Bộ trưởng Bộ Ngoại giao Nhật Bản'],
		['Chủ tịch nước', null, 'Chủ tịch nước'],
		// As it stands behind a name.
		['trưởng đoàn', 'Nhật Bản', 'Trưởng đoàn Nhật Bản'],
		['đại sứ tại Ba Lan', null, 'Đại sứ tại Ba Lan'],
		['Đại sứ tại Ba Lan', 'Việt Nam', 'Đại sứ Việt Nam tại Ba Lan'],
		['Tổng Lãnh sự tại Thành phố Hồ Chí Minh', 'Ấn Độ', 'Tổng Lãnh sự Ấn Độ tại Thành phố Hồ Chí Minh'],
	])('%s, %s: %s', (title, organisation, said) => {
		expect(saidOffice({title, organisation}, 'vi').words).toBe(said);
	});
});
