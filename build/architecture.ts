import path from 'node:path';

const PURE = ['text', 'article', 'tags', 'cooperation'];
const SHOWN = [
	'store',
	'annotation',
	'tags',
	'cooperation',
	'article',
	'text',
	'messages',
	'words',
	'browser',
	'look',
	'preact',
];

/** The way of the data, as a table: each room, and the rooms and packages that it may import. */
export const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
	text: [],
	article: ['text'],
	tags: ['article', 'text'],
	cooperation: ['tags', 'article', 'text'],
	annotation: ['article', 'text'],
	story: PURE,
	reading: PURE,
	page: ['article', 'text', '@mozilla/readability'],
	browser: ['webextension-polyfill'],
	words: ['browser'],
	look: ['words', 'messages', 'tags', 'cooperation', 'annotation', 'browser', 'preact', 'marked'],
	messages: ['annotation', 'article', 'tags', 'cooperation', 'story', 'reading', 'browser'],
	highlights: ['page', 'tags', 'annotation', 'article', 'text', 'messages', 'words', 'look', 'preact'],
	store: ['annotation', 'cooperation', 'reading', 'story', 'tags', 'article', 'text', 'messages', 'browser', 'dexie'],
	content: ['page', 'article', 'annotation', 'highlights', 'messages', 'browser'],
	plain: ['page'],
	diagnose: ['page', 'article'],
	background: ['article', 'reading', 'story', 'annotation', 'store', 'messages', 'browser'],
	cli: ['reading', 'page', 'story', 'article', 'tags', 'cooperation', 'text', 'node', 'jsdom'],
	popup: SHOWN,
	panel: SHOWN,
	files: [...SHOWN, 'story', 'd3-force', 'd3-scale'],
	library: [...SHOWN, 'papaparse', 'fflate'],
	options: [...SHOWN, 'papaparse'],
	note: ['annotation', 'messages', 'words', 'look', 'preact'],
	welcome: [...SHOWN, 'page', 'highlights'],
};

/** The room of a file under src: its folder, or its own name where it lies at the top. */
export const roomOf = (file: string): string => (file.split('/')[0] ?? '').replace(/\.tsx?$/u, '');

const packageOf = (name: string): string => {
	const [first = '', second] = name.split('/');
	return first.startsWith('node:') ? 'node' : first.startsWith('@') ? `${first}/${second}` : first;
};

/** Static imports and re-exports, imports for their effect, and imports that come late. */
const IMPORT =
	/^(?:import|export)\b[^;'"]*\bfrom\s*['"](?<from>[^'"]+)['"]|^import\s*['"](?<bare>[^'"]+)['"]|\bimport\(\s*['"](?<late>[^'"]+)['"]/gmu;

/**
 * What a file imports although its room may not, by the table above.
 * @param file path under src with forward slashes
 */
export function strangers(file: string, source: string): string[] {
	const room = roomOf(file);
	const imports = source.matchAll(IMPORT);
	return [...imports]
		.map(({groups}) => groups?.from ?? groups?.bare ?? groups?.late ?? '')
		.map((to) => (to.startsWith('.') ? roomOf(path.posix.join(path.posix.dirname(file), to)) : packageOf(to)))
		.filter((to) => to !== room && !(MAY_IMPORT[room] ?? []).includes(to));
}
