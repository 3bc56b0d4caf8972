/** Longest name taken for an author's, in UTF-16 units. */
const LONGEST = 60;
const LEAD =
	/^(?:(?:tác\s+giả|thực\s+hiện|bài\s+và\s+ảnh|tin,?\s+ảnh|bài,?\s+ảnh|biên\s+tập|người\s+đăng|by|bài|tin|ảnh)\s*[:|-]?\s+|[\s*|•·–—-]+)+/iu;
const SEPARATOR = /\s*(?:[;|/–—,]|\s-(?:\s|$)|\s+và\s+\d|\s+và\s+|\s+-|\s+&\s+)\s*/u;
const OUTLET = /^(?:báo|tạp\s+chí|theo|nguồn|trang|cổng|đài|http|www\.)|(?:online|\.vn|\.com|\.net|@)/iu;

/** The first person that a byline names, without what stands around the name; null where it names none. */
export function readAuthor(byline: string): string | null {
	const line = byline
		.normalize('NFC')
		.replace(/\s+/gu, ' ')
		.replace(/\([^)]*\)?/gu, ' ')
		.replace(/\S+@\S+/gu, ' ')
		.replace(/\d{1,2}[/:.-]\d.*$/u, ' ')
		.trim()
		.replace(LEAD, '');
	const name =
		line
			.split(SEPARATOR)[0]
			?.replace(/[\s.:,-]+$/u, '')
			.trim() ?? '';
	return name.length < 2 || name.length > LONGEST || OUTLET.test(name) || !/^\p{L}/u.test(name) ? null : name;
}

const BESIDE_DATE =
	/^(?!Thứ|Chủ|Ngày|Cập|Đăng|Tin\s|T[2-7]|CN)(\p{Lu}[\p{L}.]*(?:\s+\p{Lu}[\p{L}.]*){1,4})\s*[-–—|,]\s*(?=\P{L}*\d|Thứ|Chủ|Ngày)/u;

/** The person that a date line names before its date ("AN AN - Thứ bảy, 27/07/2024 17:41"); null where it names none. */
export function authorBeside(dateLine: string): string | null {
	const name = BESIDE_DATE.exec(dateLine.slice(0, 160).normalize('NFC').replace(/\s+/gu, ' ').trim())?.[1];
	return name === undefined ? null : readAuthor(name);
}
