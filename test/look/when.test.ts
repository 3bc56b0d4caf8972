import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import words from '../../assets/_locales/vi/messages.json' with {type: 'json'};

vi.mock('../../src/browser.ts', () => ({browser: {}}));
const {sayTime, sayWhen, speak} = await import('../../src/words.ts');

beforeEach(() => speak(Object.fromEntries(Object.entries(words).map(([key, {message}]) => [key, message]))));
afterEach(() => speak(null));

test.each([
	['2030', 'Thời hạn: 2030'],
	['2024/2026', 'Thời hạn: 2024 – 2026'],
	['../2030', 'Thời hạn: đến 2030'],
	['2026/..', 'Thời hạn: từ 2026'],
])('%s: %s', (when, said) => {
	expect(sayWhen(when)).toBe(said);
});

test('a point in time is written as days are', () => {
	const noon = new Date(2026, 10, 30, 12, 5).toISOString();
	expect(sayTime(noon)).toBe('12:05 30/11/2026');
});
