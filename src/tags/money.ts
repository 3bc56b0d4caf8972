import {type Found, LETTERS} from './values.ts';

/** Names of currencies as the press writes them, with ISO 4217 codes; the longest first where one begins another. */
const CURRENCIES: readonly (readonly [string, string])[] = [
	['đô la Mỹ|đôla Mỹ|đô-la Mỹ|USD|US\\$|đô la|đôla|đô-la|\\$', 'USD'],
	['đô la Úc|đôla Úc|đô la Australia|AUD', 'AUD'],
	['đô la New Zealand|đôla New Zealand|NZD', 'NZD'],
	['đô la Singapore|đôla Singapore|SGD', 'SGD'],
	['đô la Canada|đôla Canada|CAD', 'CAD'],
	['đô la Hồng Kông|HKD', 'HKD'],
	['euro|EUR|ơ-rô|€', 'EUR'],
	['bảng Anh|bảng|GBP|£', 'GBP'],
	['yên Nhật|yên|yen|JPY|¥', 'JPY'],
	['won Hàn Quốc|won|KRW', 'KRW'],
	['nhân dân tệ|NDT|CNY|RMB', 'CNY'],
	['rúp Nga|rúp|ruble|RUB', 'RUB'],
	['rupee|INR', 'INR'],
	['baht|THB', 'THB'],
	['kíp|LAK', 'LAK'],
	['riel|KHR', 'KHR'],
	['ringgit|MYR', 'MYR'],
	['rupiah|IDR', 'IDR'],
	['peso|PHP', 'PHP'],
	['franc Thụy Sĩ|CHF', 'CHF'],
	['krona|krona Thụy Điển|SEK', 'SEK'],
	['krone|krone Đan Mạch|DKK', 'DKK'],
	['VNĐ|VND|đồng|đ', 'VND'],
];

const SCALES: Record<string, number> = {nghìn: 1e3, ngàn: 1e3, triệu: 1e6, tỷ: 1e9, tỉ: 1e9};
const names = CURRENCIES.flatMap(([spellings]) => spellings.toLowerCase().split('|')).sort(
	(a, b) => b.length - a.length,
);
const codes = new Map(
	CURRENCIES.flatMap(([spellings, code]) =>
		spellings.split('|').map((name) => [name.replace('\\', '').toLowerCase(), code] as const),
	),
);

const SUM = new RegExp(
	`(?<![${LETTERS}\\d]|\\d[.,])(\\d{1,15}(?:[.,]\\d{1,3}){0,5})(?: ?- ?\\d{1,9}(?:[.,]\\d{1,3})?)? ?((?:(?:nghìn|ngàn|triệu|tỷ|tỉ)(?: |(?=\\$|€|£))?){0,2})(${names.join('|')})(?![${LETTERS}])(?!(?<=đồng) (?:chí|bào|thời|loạt|minh|hồ|bộ|ý|đội|nghiệp|phạm|bằng|quan|hương|ruộng|lúa))`,
	'g',
);
/** "USD 5 triệu", "$5 tỷ" */
const PREFIXED = new RegExp(
	`(?<![${LETTERS}\\d])(us\\$|\\$|€|£)(\\d{1,15}(?:[.,]\\d{1,3}){0,5})(?: (nghìn|triệu|tỷ|tỉ))?(?![${LETTERS}])`,
	'g',
);

/** A number as Vietnamese writes it: "1.234,5" and "100.000" have points for thousands, commas for decimals. */
function readNumber(written: string): number {
	const dots = written.split('.').length - 1;
	const commas = written.split(',').length - 1;
	if (dots > 0 && commas > 0) {
		const decimal = written.lastIndexOf(',') > written.lastIndexOf('.') ? ',' : '.';
		return Number(written.replaceAll(decimal === ',' ? '.' : ',', '').replace(decimal, '.'));
	}
	const sign = dots > 0 ? '.' : ',';
	const parts = written.split(sign);
	const thousands =
		parts.length > 2 || (parts.length === 2 && parts[1]?.length === 3 && (dots > 0 || parts[0] !== '0'));
	// "1,500" alone is English thousands only where nothing else speaks; the press writes "1,5" for decimals.
	return Number(parts.join(thousands ? '' : '.'));
}

function scaleOf(words: string): number {
	let scale = 1;
	for (const word of words.toLowerCase().split(' ')) scale *= SCALES[word] ?? 1;
	return scale;
}

/** Sum without the rounding errors of multiplying decimals ("1,1 tỷ"). */
const sum = (written: string, scale: string): string =>
	String(Math.round(readNumber(written) * scaleOf(scale) * 100) / 100);

/** Sums of money in a folded text in lower case, with ISO 4217 currency and amount: "153 triệu USD" is "USD 153000000". */
export function readMoney(text: string): Found[] {
	const found: Found[] = [];
	for (const match of text.matchAll(SUM)) {
		const [whole, amount = '', scale = '', currency = ''] = match;
		const code = codes.get(currency.toLowerCase());
		if (!code || (currency === 'đ' && scale === '' && amount.length < 4)) continue;
		found.push({start: match.index, end: match.index + whole.length, name: `${code} ${sum(amount, scale)}`});
	}
	for (const match of text.matchAll(PREFIXED)) {
		const [whole, sign = '', amount = '', scale = ''] = match;
		const code = codes.get(sign.toLowerCase());
		if (code) found.push({start: match.index, end: match.index + whole.length, name: `${code} ${sum(amount, scale)}`});
	}
	return found.sort((one, other) => one.start - other.start);
}
