import type {PageFacts} from './facts.ts';

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

/** The article's author: as shown, as stated for persons, or as signed below the text. */
export function authorOf(
	shown: string | null,
	facts: PageFacts,
	signed: readonly string[],
	outlet: string | null,
): string | null {
	const candidates = [shown ?? '', ...facts.authors, ...signed.toReversed()];
	for (const candidate of candidates) {
		const name = readAuthor(candidate);
		if (name && name.toLowerCase() !== outlet?.toLowerCase()) {
			return name;
		}
	}
	return null;
}
