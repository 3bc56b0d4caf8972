import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import {gzipSync} from 'node:zlib';

const KB = 1000;

/** What a part may weigh, in bytes after gzip, and why it has a bound at all. */
interface Budget {
	part: string;
	limit: number;
	files: (name: string) => boolean;
}

/** A news page pays for content.js on every load; the background wakes with its code; the rest is download size. */
const BUDGETS: readonly Budget[] = [
	{part: 'content script', limit: 25 * KB, files: (name) => name === 'content.js'},
	{part: 'dataset', limit: 3000 * KB, files: (name) => name.startsWith('dataset/')},
	{part: 'whole extension', limit: 6000 * KB, files: () => true},
];

/** A part with its size in bytes after gzip. */
export interface Weighed {
	part: string;
	size: number;
	limit: number;
}

/** Every script that a module loads, itself included: its static imports, followed. */
function withImports(folder: string, name: string, seen = new Set<string>()): Set<string> {
	if (seen.has(name) || !existsSync(path.join(folder, name))) return seen;
	seen.add(name);
	const source = readFileSync(path.join(folder, name), 'utf8');
	for (const [, to = ''] of source.matchAll(/(?:from|import)\s*"(\.[^"]+)"/gu))
		withImports(folder, path.posix.join(path.posix.dirname(name), to), seen);
	return seen;
}

/** Weighs the parts of a built extension. */
export function weigh(folder: string): Weighed[] {
	const names = readdirSync(folder, {recursive: true, encoding: 'utf8'})
		.map((name) => name.split(path.sep).join('/'))
		.filter((name) => statSync(path.join(folder, name)).isFile());
	const sizes = new Map(
		names.map((name) => [name, gzipSync(readFileSync(path.join(folder, name)), {level: 9}).length]),
	);
	const sum = (wanted: (name: string) => boolean) =>
		names.filter(wanted).reduce((total, name) => total + (sizes.get(name) ?? 0), 0);
	const background = withImports(folder, 'background.js');
	return [
		...BUDGETS.map(({part, limit, files}) => ({part, limit, size: sum(files)})),
		{part: 'background', limit: 120 * KB, size: sum((name) => background.has(name))},
	];
}
