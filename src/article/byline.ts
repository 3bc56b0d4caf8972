/** Longest name taken for an author's, in UTF-16 units. */
const LONGEST = 60;
/** What stands before a name; longer ones first. Looked up in lower case: large patterns cost time on each page. */
const LEADS = [
	'bài và ảnh',
	'tin và ảnh',
	'tác giả',
	'thực hiện',
	'biên tập',
	'người đăng',
	'tin, ảnh',
	'bài, ảnh',
	'tin ảnh',
	'bài ảnh',
	'bài',
	'tin',
	'ảnh',
	'by',
];
const MARKS = /^[\s*|•·:–—-]+/;
const SEPARATOR = /\s*[;|/–—,]|\s-(?:\s|$)|\s+và\s|\s&\s/;
const NO_PERSON = ['báo ', 'tạp chí', 'theo ', 'nguồn', 'trang ', 'cổng ', 'đài ', 'http', 'www.'];
const OUTLET = /online|\.vn|\.com|\.net|@/;

const isLetter = (character: string): boolean => character.toLowerCase() !== character.toUpperCase();

/** A byline from where its name begins. */
function withoutLead(byline: string): string {
	let line = byline.replace(MARKS, '');
	for (let lead: string | undefined = ''; lead !== undefined; ) {
		const lower = line.toLowerCase();
		lead = LEADS.find((words) => lower.startsWith(words) && /^[\s:|-]/.test(lower.slice(words.length)));
		line = lead === undefined ? line : line.slice(lead.length).replace(MARKS, '');
	}
	return line;
}

/** The first person that a byline names, without what stands around the name; null where it names none. */
export function readAuthor(byline: string): string | null {
	const line = byline
		.slice(0, 400)
		.normalize('NFC')
		.replace(/\s+/g, ' ')
		.replace(/\([^)]*\)?/g, ' ')
		.replace(/\S+@\S+/g, ' ')
		.replace(/\d{1,2}[/:.-]\d.*$/, ' ')
		.trim();
	const [first = ''] = withoutLead(line).split(SEPARATOR);
	const name = first.replace(/[\s.:,-]+$/, '').trim();
	const lower = `${name.toLowerCase()} `;
	const isPerson = isLetter(name.charAt(0)) && !OUTLET.test(lower) && !NO_PERSON.some((word) => lower.startsWith(word));
	return name.length < 2 || name.length > LONGEST || !isPerson ? null : name;
}

const isCapital = (word: string): boolean =>
	isLetter(word.charAt(0)) && word.charAt(0) !== word.charAt(0).toLowerCase();

/** Whether a line is words with capitals and nothing else: names, as people write them under a text. */
export function isNames(line: string): boolean {
	const words = line
		.replace(/\([^)]{1,40}\)/g, ' ')
		.split(/[\s,–—/&|-]+/)
		.filter((word) => word !== '');
	return words.length > 0 && words.length <= 8 && words.every(isCapital);
}

const BEFORE_DATE = /^([^\d|,–—-]{3,40}?)\s*[-–—|,]\s*(?=[^\d]{0,30}\d)/;
const DATE_START = /^(?:thứ|chủ|ngày|cập|đăng|tin|t[2-7]|cn)\s/;

/** The person that a date line names before its date ("AN AN - Thứ bảy, 27/07/2024 17:41"); null where it names none. */
export function authorBeside(dateLine: string): string | null {
	const name = BEFORE_DATE.exec(dateLine.slice(0, 160).normalize('NFC').replace(/\s+/g, ' ').trim())?.[1] ?? '';
	const isName = name.includes(' ') && isNames(name) && !DATE_START.test(`${name.toLowerCase()} `);
	return isName ? readAuthor(name) : null;
}
