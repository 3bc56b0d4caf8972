import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {afterAll, expect, test} from 'vitest';
import {readPoolTexts} from '../../src/cli/evaluation/pool-texts.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'pool-'));
afterAll(() => rmSync(folder, {recursive: true}));

test('texts of the pool are found by id, headline first', async () => {
	const lines = [
		{id: 'a', title: 'Lúa chín', text: 'Đồng vàng.', date: '2025-05-05'},
		{id: 'b', title: 'Mưa', text: 'Mưa to.', date: ''},
		{id: 'c', title: 'Nắng', text: 'Nắng to.', date: '2017'},
	];
	const file = path.join(folder, 'pool.jsonl.gz');
	writeFileSync(file, gzipSync(lines.map((line) => JSON.stringify(line)).join('\n')));
	expect([...(await readPoolTexts(file, new Set(['a', 'b', 'x'])))]).toEqual([
		['a', {title: 'Lúa chín', text: 'Lúa chín\nĐồng vàng.', date: '2025-05-05'}],
		['b', {title: 'Mưa', text: 'Mưa\nMưa to.', date: null}],
	]);
});

test('a pool that is not there is said', async () => {
	await expect(readPoolTexts(path.join(folder, 'none.gz'), new Set(['a']))).rejects.toThrow(/ENOENT/);
});
