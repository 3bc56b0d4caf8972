import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';

type Named = Record<string, string>;
const {dependencies, devDependencies} = JSON.parse(readFileSync('package.json', 'utf8')) as {
	dependencies: Named;
	devDependencies: Named;
};
/** Types of a package come with it. */
const packages = Object.entries({...dependencies, ...devDependencies}).filter(([name]) => !name.startsWith('@types/'));

const [, table = ''] =
	/^## Dependencies.*?\n(.*?)\n\n(?!\|)[A-Z]/msu.exec(readFileSync('ARCHITECTURE.md', 'utf8')) ?? [];
const [head, ...rows] = [...table.matchAll(/^\| ([^|]+) \|/gmu)].map(([, names = '']) => names);
const explained = rows.flatMap((names) => names.split(', '));

test.each(packages)('ARCHITECTURE.md says why %s is here', (name) => {
	expect(explained).toContain(name);
});

test('and names no package that is not', () => {
	const known = packages.map(([name]) => name);
	expect(head).toBe('package');
	expect(explained.filter((name) => !known.includes(name))).toEqual([]);
});

test.each(packages)('%s has an exact version', (_name, version) => {
	expect(version).toMatch(/^\d+\.\d+\.\d+$/u);
});
