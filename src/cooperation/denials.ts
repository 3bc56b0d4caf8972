import type {Layout} from './sentences.ts';

const DENIALS: ReadonlySet<string> = new Set(['không', 'chưa', 'chẳng']);
/** "không" before these denies nothing. */
const UNDENIED: ReadonlySet<string> = new Set(
	'ngừng chỉ những hoàn gian khí quân ít thể phận chế quên phải lưu lực phổ'.split(' '),
);
/** What may stand between a verb and the denial of its content. */
const PASSED: ReadonlySet<string> = new Set(
	'rằng sẽ đã đang cũng luôn vẫn hai bên nước các phía tôi chúng ta việc , nhân dân chính phủ mình'.split(' '),
);

/** Whether the content of a verb that ends at word `from` is denied ("cam kết không …", "khẳng định Lào chưa …"). */
export function isDenied({words: {low}, covered}: Layout, from: number, to: number): boolean {
	for (let at = from; at < Math.min(to, from + 12); at += 1) {
		const word = low[at] ?? '';
		if (DENIALS.has(word)) return !UNDENIED.has(low[at + 1] ?? '') || low[at + 1] === 'thể';
		if ((covered[at] ?? -1) < 0 && !PASSED.has(word)) return false;
	}
	return false;
}

/** Longest subject of a told content that is no name, in words ("vấn đề không nằm ở …"). */
const LONGEST_SUBJECT = 4;

/** What leads into a told content: "khẳng định rằng, …". */
const LEADS: ReadonlySet<string> = new Set(['rằng', ',', ':']);

/** Whether a told content is denied whose subject is no name. */
export function isToldDenied({words: {low}}: Layout, from: number, to: number): boolean {
	let start = from;
	while (start < from + 2 && LEADS.has(low[start] ?? '')) start += 1;
	for (let at = start; at < Math.min(to, start + LONGEST_SUBJECT); at += 1) {
		if (!DENIALS.has(low[at] ?? '')) continue;
		return !UNDENIED.has(low[at + 1] ?? '') && low[at + 1] !== 'điều';
	}
	return false;
}
