import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {openWorkshop, type Workshop} from './run-tool.ts';

let shop: Workshop;
beforeAll(async () => {
	shop = await openWorkshop();
}, 60_000);
afterAll(() => shop.close());

const TITLE = 'Bộ trưởng Bộ Y tế tiếp Đại sứ Nhật Bản';
const LEAD =
	'Chiều 5/5, tại Hà Nội, Bộ trưởng Bộ Y tế đã tiếp Đại sứ Nhật Bản tại Việt Nam, trao đổi về hợp tác đào tạo bác sĩ.';
const REST = 'Hai bên nhất trí mở rộng hợp tác trong lĩnh vực y tế dự phòng và quản lý bệnh viện trong những năm tới.';
const ARTICLE = `${TITLE}\n${LEAD}\n${REST}\n`;

const PAGE = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${TITLE}</title>
<link rel="canonical" href="https://vnexpress.net/bo-truong-tiep-dai-su-4700001.html">
<meta property="og:type" content="article"><meta name="pubdate" content="2025-05-05T18:30:00+07:00">
</head><body><section class="page-detail"><div class="sidebar-1"><h1 class="title-detail">${TITLE}</h1>
<p class="description">${LEAD}</p><article class="fck_detail">${`<p class="Normal">${REST}</p>`.repeat(6)}</article>
</div></section></body></html>`;

interface Line {
	id: string;
	url: string | null;
	title: string | null;
	published: string | null;
	isArticle: boolean;
	text?: string;
	error?: string;
	blocks: {start: number; end: number; label: string}[];
	cooperation: {is: boolean; partners: string[]; kinds: string[]; date: {iso: string} | null};
	mentions: {start: number; end: number; surface: string}[];
	statements: unknown[];
	story?: string;
	event?: string;
}

const linesOf = (out: string): Line[] =>
	out
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => JSON.parse(line) as Line);

const annotate = async (...words: string[]) => {
	const {out, err, code} = await shop.run('annotate', words);
	return {lines: linesOf(out), err, code};
};

describe('several documents', {timeout: 30_000}, () => {
	const published = '2025-05-05';
	const row = (id: string, text: string) => JSON.stringify({id, published, text});

	test('name the group that shares a text and the group that reports an event', async () => {
		const other =
			'Mưa lớn ở miền Trung\nNgày 5/5, mưa lớn làm ngập nhiều tuyến đường ở thành phố Huế và vùng lân cận.\n';
		const rows = [row('a', ARTICLE), row('b', other), row('c', `Hợp tác y tế với Nhật Bản\n${LEAD}\n${REST}\n`)];
		const {lines} = await annotate(shop.write('many.jsonl', rows.join('\n')));
		expect(lines.map(({id, story, event}) => ({id, story, event}))).toEqual([
			{id: 'a', story: 'a', event: 'a'},
			{id: 'b', story: 'b', event: 'b'},
			{id: 'c', story: 'a', event: 'a'},
		]);
	});

	test('are written in their order by several threads, with the groups that one thread finds', async () => {
		const rows = Array.from({length: 40}, (_, at) =>
			at % 10 === 7
				? '{'
				: row(`d${at}`, at % 3 === 0 ? ARTICLE : `${TITLE} lần ${at}\n${REST.repeat((at % 5) + 1)}\n`),
		);
		const file = shop.write('threads.jsonl', rows.join('\n'));
		const alone = await shop.run('annotate', [file, '--workers', '1']);
		const many = await shop.run('annotate', [file, '--workers', '3']);
		expect(linesOf(many.out).map(({id}) => id)).toEqual(
			rows.map((_, at) => (at % 10 === 7 ? `threads.jsonl:${at + 1}` : `d${at}`)),
		);
		expect(many).toEqual(alone);
		expect(many.code).toBe(1);
	});

	test.each(['0', 'two', '', '1000'])('a number of threads that is none is refused: "%s"', async (count) => {
		const {err, code} = await shop.run('annotate', ['some.txt', '--workers', count]);
		expect({code, first: err.split('\n')[0]}).toEqual({
			code: 2,
			first: `--workers needs a number from 1 to 256, not "${count}".`,
		});
	});

	test('a single one has no group', async () => {
		const {lines} = await annotate(shop.write('single.txt', ARTICLE));
		expect(lines[0]).not.toHaveProperty('story');
		expect(lines[0]).not.toHaveProperty('event');
	});
});

describe('a text', {timeout: 30_000}, () => {
	test('gives one line with the promised fields in their order', async () => {
		const {lines, err, code} = await annotate(shop.write('one.txt', ARTICLE));
		expect({err, code, count: lines.length}).toEqual({err: '', code: 0, count: 1});
		expect(Object.keys(lines[0] ?? {})).toEqual([
			'id',
			'url',
			'title',
			'author',
			'published',
			'outlet',
			'isArticle',
			'blocks',
			'cooperation',
			'mentions',
			'statements',
		]);
		expect(lines[0]).toMatchObject({id: 'one.txt', url: null, title: TITLE, isArticle: true});
		expect(lines[0]?.cooperation).toMatchObject({
			is: true,
			partners: ['JP'],
			kinds: ['meeting'],
			date: {iso: '--05-05'},
		});
	});

	test('has offsets into itself as it stands, decomposed letters and odd spaces included', async () => {
		const text = ARTICLE.normalize('NFD').replaceAll(' ', '\u00a0');
		const {lines} = await annotate(shop.write('odd.txt', text));
		const [line] = lines;
		expect(line?.mentions.length).toBeGreaterThan(4);
		for (const {start, end, surface} of line?.mentions ?? []) expect(text.slice(start, end)).toBe(surface);
		for (const {start, end} of line?.blocks ?? []) expect(text.slice(start, end).trim()).not.toBe('');
	});

	test('takes its address from --url, before or after the file', async () => {
		const file = shop.write('one.txt', ARTICLE);
		const url = 'https://nhandan.vn/bai-viet-post700001.html';
		expect((await annotate(file, '--url', url)).lines[0]?.url).toBe(url);
		expect((await annotate('--url', url, file)).lines[0]?.url).toBe(url);
	});
});

describe('a page', {timeout: 30_000}, () => {
	test('carries its text, and its offsets point into it', async () => {
		const {lines, code} = await annotate(shop.write('page.html', PAGE));
		const [line] = lines;
		expect(code).toBe(0);
		expect(line).toMatchObject({isArticle: true, title: TITLE, published: '2025-05-05T18:30:00+07:00'});
		expect(line?.cooperation).toMatchObject({is: true, partners: ['JP'], date: {iso: '2025-05-05'}});
		for (const {start, end, surface} of line?.mentions ?? []) expect(line?.text?.slice(start, end)).toBe(surface);
	});

	test('without an article is told as none', async () => {
		const {lines, code} = await annotate(
			shop.write('none.html', '<title>Trang chủ</title><ul><li>Thời sự<li>Thể thao</ul>'),
		);
		expect(code).toBe(0);
		expect(lines[0]).toMatchObject({isArticle: false, blocks: [], mentions: [], statements: []});
		expect(lines[0]?.cooperation).toMatchObject({is: false, partners: []});
	});

	test('in another character set is read if it says so', async () => {
		const bytes = Buffer.from('<meta charset="windows-1258"><p>\xd0\xe2y l\xe0 trang</p>', 'latin1');
		expect((await annotate(shop.write('old.html', bytes))).code).toBe(0);
	});
});

describe('lines of JSON', {timeout: 30_000}, () => {
	test('are read one by one; given fields fill what the text does not say', async () => {
		const rows = [
			{id: 'a', text: ARTICLE},
			{
				id: 7,
				url: 'https://tuoitre.vn/x-20250505183000001.htm',
				title: TITLE,
				published: '2025-05-06',
				text: `${LEAD}\n${REST}`,
			},
			{id: 'c', html: PAGE},
			{text: ARTICLE},
		];
		const {lines, code} = await annotate(shop.write('rows.jsonl', rows.map((row) => JSON.stringify(row)).join('\n')));
		expect(code).toBe(0);
		expect(lines.map(({id}) => id)).toEqual(['a', '7', 'c', 'rows.jsonl:4']);
		expect(lines[1]).toMatchObject({title: TITLE, published: '2025-05-06', cooperation: {date: {iso: '2025-05-05'}}});
		expect(lines.map((line) => 'text' in line)).toEqual([false, false, true, false]);
	});

	test('that are broken give a line each, and the others go on', async () => {
		const rows = ['{"id":"a","text":"x', '[1,2]', '{"id":"b"}', '', JSON.stringify({id: 'd', text: ARTICLE})].join(
			'\n',
		);
		const {lines, err, code} = await annotate(shop.write('broken.jsonl', rows));
		expect(code).toBe(1);
		expect(lines.map(({id, error}) => [id, error !== undefined])).toEqual([
			['broken.jsonl:1', true],
			['broken.jsonl:2', true],
			['b', true],
			['d', false],
		]);
		expect(err.trim().split('\n')).toEqual([
			'broken.jsonl:1: the line is not valid JSON',
			'broken.jsonl:2: the line is not a JSON object',
			'b: the line has neither "text" nor "html"',
		]);
	});

	test('with names of the prototype are only data', async () => {
		const {lines} = await annotate(
			shop.write('proto.jsonl', `{"__proto__":{"text":"x"},"id":"p","text":${JSON.stringify(ARTICLE)}}`),
		);
		expect(lines[0]).toMatchObject({id: 'p', isArticle: true});
	});
});

describe('files that cannot be read', {timeout: 30_000}, () => {
	test.each([
		['missing', () => 'not-there.txt', 'not-there.txt: there is no such file'],
		['a directory', () => '.', '.: it is a directory; give its files'],
		[
			'binary',
			() => shop.write('image.txt', new Uint8Array([0x89, 0x50, 0, 0, 1])),
			'image.txt: it is a binary file, no text',
		],
		[
			'not UTF-8',
			() => shop.write('latin.txt', new Uint8Array([0x63, 0xe9, 0x20])),
			'latin.txt: it is not valid UTF-8',
		],
		[
			'a page that is not UTF-8',
			() => shop.write('bad.html', new Uint8Array([0x3c, 0x70, 0x3e, 0xe9])),
			'bad.html: it is not valid UTF-8',
		],
		['empty', () => shop.write('empty.txt', '\n \n'), 'empty.txt: it is empty'],
		['an empty list', () => shop.write('empty.jsonl', ''), 'empty.jsonl: it is empty'],
	])('%s: one clear line, and the next file is read', async (_what, file, said) => {
		const {lines, err, code} = await annotate(file(), shop.write('good.txt', ARTICLE));
		expect(err).toBe(`${said}\n`);
		expect(code).toBe(1);
		expect(lines.map(({error}) => error === undefined)).toEqual([false, true]);
		expect(lines[0]?.id).toBe(said.split(':')[0]);
	});
});

describe('words that are wrong', {timeout: 30_000}, () => {
	test.each([
		['no file', [], 'No file is given.'],
		['an unknown option', ['--fast', 'x.txt'], 'There is no option "--fast".'],
		['an address that is none', ['x.txt', '--url', 'nhandan'], '--url needs a http or https address, not "nhandan".'],
		[
			'an address of another kind',
			['x.txt', '--url', 'javascript:1'],
			'--url needs a http or https address, not "javascript:1".',
		],
	])('%s', async (_what, words, said) => {
		const {out, err, code} = await shop.run('annotate', words);
		expect({out, code}).toEqual({out: '', code: 2});
		expect(err.split('\n')[0]).toBe(said);
	});

	test('--help tells how, and is no failure', async () => {
		const {out, code} = await shop.run('annotate', ['--help']);
		expect(code).toBe(0);
		expect(out).toContain('Usage:');
	});
});

test('a reader that stops early ends it quietly', {timeout: 30_000}, async () => {
	const rows = Array.from({length: 2_000}, (_, index) => JSON.stringify({id: String(index), text: ARTICLE})).join('\n');
	const {err, code} = await shop.run('annotate', [shop.write('many.jsonl', rows)], (out) => out.includes('\n'));
	expect({err, code}).toEqual({err: '', code: 0});
});
