import {beforeEach, describe, expect, test, vi} from 'vitest';
import {addSite, dropSite, patternOf, readOpenPages, settleSites} from '../../src/store/added-sites.ts';

const LISTED = '*://*.bao.example/*';
const ADDED = '*://trang-rieng.example/*';
const ALL = '*://*/*';

/** What the browser holds: permissions, registered scripts, the extension's own storage, open tabs. */
const held = vi.hoisted(() => ({
	origins: new Set<string>(),
	scripts: new Map<string, {id: string; matches: string[]; persistAcrossSessions: boolean}>(),
	stored: {} as Record<string, unknown>,
	read: [] as number[],
}));

vi.mock('../../src/browser.ts', () => ({
	browser: {
		runtime: {getManifest: () => ({content_scripts: [{matches: ['*://*.bao.example/*'], js: ['content.js']}]})},
		storage: {
			local: {
				get: async () => ({...held.stored}),
				set: async (values: object) => void Object.assign(held.stored, values),
			},
		},
		permissions: {
			getAll: async () => ({origins: [...held.origins]}),
			contains: async ({origins: [origin = '']}: {origins: string[]}) =>
				held.origins.has(origin) || held.origins.has('*://*/*'),
			remove: async ({origins}: {origins: string[]}) => origins.map((origin) => held.origins.delete(origin))[0],
		},
		scripting: {
			getRegisteredContentScripts: async () => [...held.scripts.values()],
			registerContentScripts: async (scripts: {id: string; matches: string[]; persistAcrossSessions: boolean}[]) => {
				for (const script of scripts) {
					if (held.scripts.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
					held.scripts.set(script.id, script);
				}
			},
			unregisterContentScripts: async ({ids}: {ids: string[]}) => {
				for (const id of ids) if (!held.scripts.delete(id)) throw new Error(`Nonexistent script ID '${id}'`);
			},
			executeScript: async ({target}: {target: {tabId: number}}) => {
				if (target.tabId === 2) throw new Error('This page cannot be scripted');
				held.read.push(target.tabId);
			},
		},
		tabs: {query: async () => [{id: 1}, {id: 2}, {}, {id: 3}]},
	},
}));

const registered = () => [...held.scripts.keys()];

beforeEach(() => {
	held.origins = new Set([LISTED]);
	held.scripts.clear();
	held.stored = {};
	held.read = [];
});

describe('registrations follow permissions', () => {
	test('a permission without a registration is registered, to last', async () => {
		held.origins.add(ADDED);
		expect(await settleSites()).toEqual({patterns: [ADDED], fresh: [ADDED]});
		expect(held.scripts.get(ADDED)).toMatchObject({
			matches: [ADDED],
			js: ['content.js'],
			persistAcrossSessions: true,
		});
		expect(await settleSites()).toEqual({patterns: [ADDED], fresh: []});
	});

	test('a registration without a permission goes, and is not remembered', async () => {
		held.origins.add(ADDED);
		await addSite(ADDED);
		held.origins.delete(ADDED);
		expect(await settleSites()).toEqual({patterns: [], fresh: []});
		expect(registered()).toEqual([]);
		held.origins.add(ALL);
		expect(await settleSites()).toEqual({patterns: [], fresh: []});
	});

	test('listed sites and a permission for all sites add none', async () => {
		held.origins.add(ALL).add('<all_urls>').add('https://*/*').add('file:///*');
		expect(await settleSites()).toEqual({patterns: [], fresh: []});
		expect(await addSite(LISTED)).toEqual({patterns: [], fresh: []});
	});

	test('what is stored is read as hostile', async () => {
		held.stored['sites-added'] = [7, null, {}];
		expect(await settleSites()).toEqual({patterns: [], fresh: []});
		held.stored['sites-added'] = 'x';
		expect(await settleSites()).toEqual({patterns: [], fresh: []});
	});
});

describe('adding and dropping a site', () => {
	test('without permission adds nothing', async () => {
		expect(await addSite(ADDED)).toEqual({patterns: [], fresh: []});
		expect(registered()).toEqual([]);
	});

	test('under a permission for all sites outlives an update, which drops every registration', async () => {
		held.origins.add(ALL);
		await addSite(ADDED);
		held.scripts.clear();
		expect(await settleSites()).toEqual({patterns: [ADDED], fresh: [ADDED]});
	});

	test('dropping gives the permission back', async () => {
		held.origins.add(ADDED);
		await addSite(ADDED);
		expect(await dropSite(ADDED)).toEqual({patterns: [], fresh: []});
		expect([...held.origins]).toEqual([LISTED]);
		expect(registered()).toEqual([]);
	});

	test('at the same time as settling, each once', async () => {
		held.origins.add(ADDED);
		const other = '*://trang-khac.example/*';
		held.origins.add(other);
		const all = await Promise.all([settleSites(), addSite(ADDED), addSite(other), settleSites()]);
		expect(all.flatMap(({fresh}) => fresh).sort()).toEqual([other, ADDED].sort());
		expect(registered().sort()).toEqual([other, ADDED].sort());
	});
});

test('open pages are read, whatever one of them refuses', async () => {
	await readOpenPages([ADDED]);
	expect(held.read).toEqual([1, 3]);
	await readOpenPages([]);
	expect(held.read).toEqual([1, 3]);
});

test.each([
	['bao.example', '*://bao.example/*'],
	['localhost:8080', '*://localhost/*'],
])('the pattern of %s is %s', (host, pattern) => {
	expect(patternOf(host)).toBe(pattern);
});
