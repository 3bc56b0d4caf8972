import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, rmSync} from 'node:fs';
import {locateBrowser} from './browsers.ts';
import {openSession} from './drive/session.ts';
import {emptyExtension} from './empty-extension.ts';
import {inProject} from './root.ts';

// node build/run.mjs measure-requests [-- FILE…]: runs the browser tests, all or those named, behind a proxy of our own that
// lets nothing out and writes down who asked for what; then the same browsers open the same hosts without the extension.
// Prints the count of each. Exit code 1 where the extension asked for anything, or where nobody known did.

const BROWSERS = ['chromium', 'firefox'] as const;
const RECORD = inProject('dist', 'requests.txt');
const WITHOUT = inProject('dist', 'requests-without.txt');
/** Milliseconds for which the browsers run without the extension: most of what they ask for they ask for soon. */
const LONG_ENOUGH = 60_000;
/** Characters of an address that are printed. */
const LONGEST = 100;

/** Hosts of the browsers' makers, for what a browser asks for too seldom to be seen without the extension. */
const BROWSERS_OWN =
	/(?:^|\/\/|\.)(?:mozilla\.(?:org|com|net)|firefox\.com|mozgcp\.net|google(?:apis)?\.com|gvt1\.com|gstatic\.com)(?::\d+)?(?:\/|$)/u;

interface Recorded {
	browser: string;
	sender: string;
	what: string;
}

function readRecord(file: string): Recorded[] {
	if (!existsSync(file)) return [];
	const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
	return lines.map((line) => {
		const [browser = '', sender = '', what = ''] = line.split('\t');
		return {browser, sender, what};
	});
}

const OWNERS = {
	pages: 'the pages that were opened',
	browser: 'the browser, which asks for it without the extension too',
	maker: 'the browser’s maker, not seen without the extension',
	extension: 'the extension, or nobody known',
} as const;
type Owner = keyof typeof OWNERS;

const hostOf = (what: string): string => /(?:\/\/|\s|^)([\w.-]+\.[a-z]+)(?=[:/]|$)/u.exec(what)?.[1] ?? '';

/** Runs a browser without the extension on pages of these hosts; gives what it asked for. */
async function askedWithout(browser: (typeof BROWSERS)[number], hosts: ReadonlySet<string>): Promise<Set<string>> {
	rmSync(WITHOUT, {force: true});
	process.env.BANG_GIAO_REQUESTS = WITHOUT;
	const session = await openSession(browser, emptyExtension(browser));
	for (const host of hosts) {
		session.serve(`https://${host}/`, '<!doctype html><title>page</title>');
		await (await session.visit(`https://${host}/`)).close();
	}
	await new Promise((resolve) => setTimeout(resolve, LONG_ENOUGH));
	await session.close();
	return new Set(readRecord(WITHOUT).map(({what}) => hostOf(what)));
}

function ownerOf({sender, what}: Recorded, without: ReadonlySet<string>): Owner {
	if (sender === 'extension') return 'extension';
	if (sender !== 'other') return 'pages';
	if (without.has(hostOf(what))) return 'browser';
	return BROWSERS_OWN.test(what.replace(/^\w+ /u, '')) ? 'maker' : 'extension';
}

function print(title: string, records: readonly Recorded[]): void {
	process.stdout.write(`${title}: ${records.length}\n`);
	const kinds = new Map<string, number>();
	for (const {what} of records) kinds.set(what, (kinds.get(what) ?? 0) + 1);
	for (const [what, count] of [...kinds].sort()) process.stdout.write(`  ${count} × ${what.slice(0, LONGEST)}\n`);
}

for (const browser of BROWSERS) locateBrowser(browser);
mkdirSync(inProject('dist'), {recursive: true});
rmSync(RECORD, {force: true});
const {status} = spawnSync(
	inProject('node_modules', '.bin', 'vitest'),
	['run', '--project', 'browser', ...process.argv.slice(2)],
	{
		cwd: inProject(),
		stdio: ['ignore', 2, 2],
		env: {...process.env, BANG_GIAO_REQUESTS: RECORD, PW_EXPERIMENTAL_SERVICE_WORKER_NETWORK_EVENTS: '1'},
	},
);
const records = readRecord(RECORD);
const served = records.filter(({sender}) => sender === 'served');
process.stdout.write(`${served.length} pages opened\n`);
let leaks = 0;
for (const browser of BROWSERS) {
	const own = (one: Recorded): boolean => one.browser === browser;
	const without = await askedWithout(browser, new Set(served.filter(own).map(({what}) => hostOf(what))));
	const asked = records.filter((one) => own(one) && one.sender !== 'served');
	for (const owner of Object.keys(OWNERS) as Owner[]) {
		const theirs = asked.filter((one) => ownerOf(one, without) === owner);
		print(`${browser}, requests of ${OWNERS[owner]}`, theirs);
		if (owner === 'extension') leaks += theirs.length;
	}
}
process.stdout.write(`${leaks} requests by the extension${status === 0 ? '' : '; some tests failed'}\n`);
process.exitCode = leaks === 0 && status === 0 ? 0 : 1;
