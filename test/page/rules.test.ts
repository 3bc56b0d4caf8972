import {JSDOM} from 'jsdom';
import {describe, expect, test} from 'vitest';
import {documentKey} from '../../src/article/address.ts';
import {outletNames} from '../../src/article/outlet-table.ts';
import {outletName} from '../../src/article/outlets.ts';
import {ruleFor, siteRules} from '../../src/page/rules.ts';
import {familyHosts, matches, newsHosts} from '../../src/page/sites.ts';
import {articlePages} from '../articles/read.ts';
import {SEEN_PAGES} from './seen-pages.ts';

const {document} = new JSDOM('<!doctype html>').window;

describe.each(siteRules)('the row $name', (rule) => {
	test('has a page that was seen, on one of its hosts', () => {
		const seen = SEEN_PAGES.find((page) => page.rule === rule.name);
		const {hostname, pathname} = new URL(seen?.address ?? '');
		expect(documentKey(seen?.address ?? '')).toBe(seen?.key);
		expect(ruleFor(hostname)).toBe(rule.hosts ? rule : null);
		expect(rule.hosts ?? familyHosts[rule.name]).toContain(hostname.replace(/^www\./, ''));
		expect(pathname.replace(/\/$/, '')).toMatch(rule.address ?? /./);
	});

	test('has selectors that parse', () => {
		const {body, title, deck, date, author, caption, junk, end} = rule;
		for (const selector of [body, title, deck, date, author, caption, junk, end]) {
			expect(() => selector && document.querySelector(selector)).not.toThrow();
		}
	});

	test('reads a page of test/articles', () => {
		expect(articlePages().filter(({expected}) => expected.rule === rule.name)).not.toEqual([]);
	});
});

test('each seen page belongs to a row', () => {
	const names = new Set(siteRules.map(({name}) => name));
	expect(SEEN_PAGES.filter(({rule}) => !names.has(rule))).toEqual([]);
	expect(names.size).toBe(siteRules.length);
});

test('no host has two rows of its own kind, and each has a name', () => {
	expect(newsHosts.length).toBeGreaterThanOrEqual(40);
	expect(new Set(newsHosts).size).toBe(newsHosts.length);
	expect(newsHosts.filter((host) => outletName(host, outletNames) === null)).toEqual([]);
});

test('the manifest matches each host and all below it, and nothing wider', () => {
	expect(matches).toHaveLength(newsHosts.length);
	expect(matches.filter((pattern) => !/^\*:\/\/\*\.[a-z\d-]+(?:\.[a-z\d-]+)+\/\*$/.test(pattern))).toEqual([]);
	expect(matches).toContain('*://*.vnexpress.net/*');
});

test.each(['example.org', 'notvnexpress.net', 'vnexpress.net.evil.example', ''])('%s has no row', (host) => {
	expect(ruleFor(host)).toBeNull();
});
