import fc from 'fast-check';
import {describe as group, expect, test} from 'vitest';
import {describe, locate, prepare} from '../../src/annotation/anchor.ts';
import type {Block, BlockLabel} from '../../src/article/article.ts';

/** An article of body paragraphs, one a line. */
function article(...paragraphs: readonly (string | [BlockLabel, string])[]) {
	const lines = paragraphs.map((line) => (typeof line === 'string' ? (['body', line] as const) : line));
	const blocks: Block[] = [];
	let start = 0;
	for (const [label, line] of lines) {
		blocks.push({start, end: start + line.length, label});
		start += line.length + 1;
	}
	return {text: lines.map(([, line]) => line).join('\n'), blocks};
}

type Given = ReturnType<typeof article>;

/** Describes the first occurrence of `words` and looks for them in another state of the article. */
function refound(before: Given, words: string, after: Given): string | null {
	const start = before.text.indexOf(words);
	expect(start).toBeGreaterThanOrEqual(0);
	const {selectors} = describe(before.text, before.blocks, start, start + words.length);
	const place = locate(selectors, prepare(after));
	return place && after.text.slice(place.start, place.end);
}

const LEAD = 'Sáng 12/9, tại Đà Lạt, Thứ trưởng Lê Minh Phúc đã tiếp đoàn cán bộ của tỉnh Kumagaya sang thăm và làm việc.';
const MIDDLE =
	'Hai bên thống nhất mỗi năm sẽ trao đổi mười hai kỹ sư trồng hoa, đồng thời mở một lớp học tiếng tại Đà Lạt. Ông Phúc cảm ơn các bạn đã giúp thành phố dựng lại vườn ươm sau trận bão.';
const LAST = 'Chiều cùng ngày, đoàn đã thăm vườn ươm và trồng cây lưu niệm bên hồ.';
const PAGE = article(['title', 'Đà Lạt và Kumagaya trao đổi kỹ sư trồng hoa'], LEAD, MIDDLE, LAST);
const QUOTE = 'mỗi năm sẽ trao đổi mười hai kỹ sư trồng hoa';
const SENTENCE = 'Ông Phúc cảm ơn các bạn đã giúp thành phố dựng lại vườn ươm sau trận bão.';
const TITLE: [BlockLabel, string] = ['title', 'Đà Lạt và Kumagaya trao đổi kỹ sư trồng hoa'];

group('an unchanged page', () => {
	test.each([QUOTE, SENTENCE, 'Đà Lạt', '12/9', 'm', 'ăm sẽ tr', 'hoa, đồng thời mở', `${LAST}`])('%s', (words) => {
		expect(refound(PAGE, words, PAGE)).toBe(words);
	});
});
