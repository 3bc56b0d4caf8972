import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {makeManifest} from '../../build/manifest.ts';

/** The names in the first column of a page's tables. */
const namesIn = (text: string): Set<string> =>
	new Set([...text.matchAll(/^\| `([^`]+)`[^|]*\|/gmu)].map(([, name = '']) => name));

const MATCHES = ['*://*.bao.example/*'];
const manifests = (['chromium', 'firefox'] as const).map((target) => makeManifest(target, MATCHES));

/** Every permission that a browser is asked for, now or later; listed hosts stand for themselves in words. */
const asked = new Set(
	manifests.flatMap(({permissions, optional_permissions, optional_host_permissions, host_permissions}) => {
		const optional = optional_permissions as string[];
		const hosts = host_permissions.filter((host) => !MATCHES.includes(host));
		return [...permissions, ...optional, ...optional_host_permissions, ...hosts];
	}),
);

/** Keys of a manifest that hold permissions of some kind. */
const keys = new Set(
	manifests.flatMap((manifest) => Object.keys(manifest).filter((key) => key.includes('permissions'))),
);

test('there are no other kinds of permission', () => {
	expect([...keys].sort()).toEqual([
		'host_permissions',
		'optional_host_permissions',
		'optional_permissions',
		'permissions',
	]);
	expect(asked.size).toBeGreaterThan(6);
});

describe.each(['docs/privacy.vi.md', 'docs/privacy.en.md', 'docs/store/listing.vi.md', 'docs/store/listing.en.md'])(
	'%s',
	(file) => {
		const explained = namesIn(readFileSync(file, 'utf8'));

		test('explains every permission, and none that is not asked for', () => {
			const known = [...explained].filter((name) => /^[a-z]+[A-Za-z]*$|:\/\//u.test(name));
			expect(known.sort()).toEqual([...asked].sort());
		});
	},
);

test('what Firefox is told of data is what is written', () => {
	const [, firefox] = manifests;
	expect(firefox?.browser_specific_settings).toMatchObject({
		gecko: {data_collection_permissions: {required: ['none']}},
	});
});
