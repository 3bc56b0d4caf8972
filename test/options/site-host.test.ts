import {describe, expect, test} from 'vitest';
import {hostIn, isAmong} from '../../src/options/site-host.ts';

describe('a site as the reader writes it', () => {
	test.each([
		['bao.example.vn', 'bao.example.vn'],
		['  https://Bao.example.vn/tin/1.html?a=b ', 'bao.example.vn'],
		['http://localhost:8080/bai', 'localhost:8080'],
		['bao.example.vn/tin', 'bao.example.vn'],
	])('%j is %j', (written, host) => {
		expect(hostIn(written)).toBe(host);
	});

	test.each(['', '   ', 'bao', 'file:///etc/passwd', 'javascript://bao.vn/%0a', 'https://', 'hai chữ'])(
		'%j is none',
		(written) => {
			expect(hostIn(written)).toBeNull();
		},
	);

	test('a pattern holds for its host, and for what lies below it where it says so', () => {
		const patterns = ['*://*.bao.vn/*', '*://tin.org/*'];
		expect(['bao.vn', 'm.bao.vn', 'tin.org'].map((host) => isAmong(patterns, host))).toEqual([true, true, true]);
		expect(['m.tin.org', 'xbao.vn'].map((host) => isAmong(patterns, host))).toEqual([false, false]);
	});
});
