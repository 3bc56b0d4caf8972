import {unzipSync} from 'fflate';
import {describe, expect, test, vi} from 'vitest';
import {annotation, nameOf} from '../annotation/sample.ts';

vi.mock('../../src/browser.ts', () => ({browser: {i18n: {getMessage: (key: string) => key}}}));
const {exportFile, FORMATS, piecesOf} = await import('../../src/library/export-files.ts');

const NOW = new Date('2026-11-22T08:00:00.000Z');
const {article} = annotation();
const many = (count: number) =>
	Array.from({length: count}, (_, at) =>
		annotation({id: `n${at}`, article: {...article, key: `k${at >> 1}`, title: `Bài ${at >> 1}`}}),
	);
const wanted = (format: (typeof FORMATS)[number], count: number) =>
	({annotations: many(count), format, template: 'quotes', nameOf}) as const;
const course = () => ({signal: new AbortController().signal, progressed: () => undefined});

describe.each(FORMATS)('%s', (format) => {
	test('tells how far it is, as the pieces are counted', async () => {
		const told: number[] = [];
		const some = wanted(format, 6000);
		await exportFile(some, NOW, {...course(), progressed: (done) => told.push(done)});
		expect(told.length).toBeGreaterThan(0);
		// Head and foot are pieces too.
		expect(Math.max(...told)).toBeLessThanOrEqual(piecesOf(some) + 2);
	});

	test('stops when the reader says so', async () => {
		const stop = new AbortController();
		const making = exportFile(wanted(format, 6000), NOW, {signal: stop.signal, progressed: () => stop.abort()});
		await expect(making).rejects.toBe(stop.signal.reason);
	});
});

test('Markdown of several articles is a zip of their files, of one it is the file', async () => {
	const one = await exportFile(wanted('markdown', 2), NOW, course());
	expect(one).toMatchObject({name: '2026-09-12 Bài 0.md', type: 'text/markdown'});
	const {name, contents} = await exportFile(wanted('markdown', 6), NOW, course());
	expect(name).toBe('bang-giao-2026-11-22-markdown.zip');
	const files = unzipSync(new Uint8Array(await new Blob(contents).arrayBuffer()));
	expect(Object.keys(files)).toEqual(['2026-09-12 Bài 0.md', '2026-09-12 Bài 1.md', '2026-09-12 Bài 2.md']);
	expect(new TextDecoder().decode(files['2026-09-12 Bài 2.md'])).toContain('# Bài 2');
});
