import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {beforeAll, describe, expect, test} from 'vitest';
import {bundleExtension} from '../../build/bundle.ts';

const TARGETS = ['chromium', 'firefox'] as const;

/** What would run words as code, write markup, or bring code from elsewhere. */
const FORBIDDEN: Record<string, RegExp> = {
	eval: /(?<![\w$.])eval\s*\(/u,
	'new Function': /(?<![\w$])(?:new\s+)?Function\s*\(\s*["'`]/u,
	'a timer of words': /set(?:Timeout|Interval)\s*\(\s*["'`]/u,
	innerHTML: /\.(?:innerHTML|outerHTML)\s*=[^=]/u,
	insertAdjacentHTML: /insertAdjacentHTML|document\.write|createContextualFragment|srcdoc/u,
	importScripts: /importScripts\s*\(/u,
	'code from elsewhere': /(?:import\s*\(|from)\s*["'`](?:https?:)?\/\//u,
	'a request to elsewhere':
		/(?<![\w$])(?:fetch|WebSocket|EventSource|sendBeacon|XMLHttpRequest)\s*\(\s*["'`](?:https?:|wss?:)?\/\//u,
};

describe.each(TARGETS)('the extension as built for %s', (target) => {
	let out: string;
	let files: string[];
	// biome-ignore lint/suspicious/noExplicitAny: read as any reader of the built manifest would
	let manifest: any;
	const read = (file: string) => readFileSync(path.join(out, file), 'utf8');

	beforeAll(async () => {
		out = await bundleExtension(target, `policy-${target}`);
		files = readdirSync(out, {recursive: true, encoding: 'utf8'});
		manifest = JSON.parse(read('manifest.json'));
	});

	test('its pages run their own scripts, load their own files, and nothing else', () => {
		const policy: string = manifest.content_security_policy.extension_pages;
		const directives = Object.fromEntries(
			policy.split(';').map((directive): [string, string[]] => {
				const [name = '', ...sources] = directive.trim().split(/\s+/u);
				return [name, sources];
			}),
		);
		expect(directives).toEqual({
			'default-src': ["'none'"],
			'script-src': ["'self'"],
			'style-src': ["'self'"],
			'img-src': ["'self'", 'data:'],
			'font-src': ["'self'"],
			'connect-src': ["'self'"],
			'object-src': ["'none'"],
			'frame-src': ["'self'"],
			'base-uri': ["'none'"],
			'form-action': ["'none'"],
			// The note's frame stands on news pages; no other file can be loaded by a page.
			'frame-ancestors': ["'self'", 'http:', 'https:'],
		});
	});

	test('no page can load or call it, but for the frame of a note', () => {
		expect(manifest.externally_connectable).toBeUndefined();
		expect(manifest.web_accessible_resources).toEqual([
			{
				resources: ['note.html'],
				matches: ['*://*/*'],
				...(target === 'chromium' ? {use_dynamic_url: true} : {}),
			},
		]);
	});

	test('it asks for what SECURITY.md explains, and no more', () => {
		const explained = [...readFileSync('SECURITY.md', 'utf8').matchAll(/^\| `(\w+)`(?: \(optional\))? \|/gmu)].map(
			([, name]) => name,
		);
		const asked: string[] = [...manifest.permissions, ...manifest.optional_permissions];
		expect(asked.filter((name) => !explained.includes(name))).toEqual([]);
		expect(manifest.host_permissions).toEqual(manifest.content_scripts[0].matches);
		expect(manifest.host_permissions.filter((pattern: string) => /\/\/\*\/|<all_urls>/u.test(pattern))).toEqual([]);
	});

	test.each(Object.keys(FORBIDDEN))('no script of it has %s', (name) => {
		const scripts = files.filter((file) => file.endsWith('.js'));
		expect(scripts.length).toBeGreaterThan(10);
		expect(scripts.filter((file) => FORBIDDEN[name]?.test(read(file)))).toEqual([]);
	});

	test('no page of it has a script, a style or a handler within, or a file from elsewhere', () => {
		const pages = files.filter((file) => file.endsWith('.html'));
		expect(pages.length).toBeGreaterThan(6);
		const bad =
			/<script(?![^>]*\ssrc="[\w./-]+")|<style|\son\w+\s*=|\sstyle\s*=|(?:src|href)\s*=\s*"(?:[a-z]+:)?\/\/|javascript:/iu;
		expect(pages.filter((file) => bad.test(read(file)))).toEqual([]);
		const foreign = /url\(\s*["']?(?:https?:)?\/\/|@import/iu;
		expect(files.filter((file) => file.endsWith('.css') && foreign.test(read(file)))).toEqual([]);
	});
});

describe('what is looked for is found', () => {
	test.each([
		['eval', 'x=eval("1")'],
		['new Function', 'Function("return this")()'],
		['a timer of words', "setTimeout('go()',1)"],
		['innerHTML', 'a.innerHTML=b'],
		['insertAdjacentHTML', 'a.insertAdjacentHTML("beforeend",b)'],
		['importScripts', 'importScripts("a.js")'],
		['code from elsewhere', 'import("https://example.org/a.js")'],
		['a request to elsewhere', 'fetch("//example.org")'],
	])('%s', (name, source) => {
		expect(FORBIDDEN[name]?.test(source)).toBe(true);
	});
});
