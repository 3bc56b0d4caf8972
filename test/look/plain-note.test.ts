import fc from 'fast-check';
import {expect, test} from 'vitest';
import {plainNote} from '../../src/look/markdown.tsx';

test.each([
	['Đề nghị của phía **Việt Nam**.', 'Đề nghị của phía Việt Nam.'],
	['# Cần xem lại\n\nHẹn *quý I*.', 'Cần xem lại Hẹn quý I.'],
	['- một\n- hai [bài](https://bao.example/1)\n  - ba', 'một hai bài ba'],
	['1. một\n2. `hai`', 'một hai'],
	['> lời dẫn\n\n```\nmã\n```', 'lời dẫn mã'],
	['a < b & c\nxuống dòng', 'a < b & c xuống dòng'],
	['<b>thẻ</b> viết thẳng', '<b>thẻ</b> viết thẳng'],
	['2 * 3 * 4', '2 * 3 * 4'],
	['| cột | hai |\n|---|---|\n| ba | bốn |', 'cột hai ba bốn'],
	['trước\n\n---\n\nsau', 'trước sau'],
	['', ''],
])('%j in one line', (note, words) => {
	expect(plainNote(note)).toBe(words);
});

test('words without signs stay as they are', () => {
	const word = fc.stringMatching(/^[a-zđ]{1,8}$/u);
	fc.assert(
		fc.property(fc.array(word, {minLength: 1, maxLength: 12}), (words) => {
			expect(plainNote(words.join(' '))).toBe(words.join(' '));
		}),
	);
});
