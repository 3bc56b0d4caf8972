import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, rmSync} from 'node:fs';
import {locateBrowser} from './browsers.ts';
import {inProject} from './root.ts';

// node build/run.mjs measure-requests [-- FILE…]: runs the browser tests, all or those named, behind a proxy of our own that
// lets nothing out and writes down who asked for what; prints the count. Exit code 1 where the extension asked for anything.

const RECORD = inProject('dist', 'requests.txt');
/** Characters of an address that are printed. */
const LONGEST = 100;

/**
 * Hosts that the browsers themselves call whatever is installed in them, as seen with no extension at all: switches in
 * build/drive silence the rest. Nothing of the extension names one of them.
 */
const BROWSERS_OWN =
	/(?:^|\/\/|\.)(?:mozilla\.(?:org|com|net)|firefox\.com|mozgcp\.net|google(?:apis)?\.com|gvt1\.com|gstatic\.com)(?::\d+)?(?:\/|$)/u;

interface Recorded {
	browser: string;
	sender: string;
	what: string;
}

function readRecord(): Recorded[] {
	if (!existsSync(RECORD)) return [];
	const lines = readFileSync(RECORD, 'utf8').split('\n').filter(Boolean);
	return lines.map((line) => {
		const [browser = '', sender = '', what = ''] = line.split('\t');
		return {browser, sender, what};
	});
}

const OWNERS = {
	pages: 'the pages that were opened',
	browser: 'the browser itself',
	extension: 'the extension',
} as const;
type Owner = keyof typeof OWNERS;

const hostOf = (what: string): string => /(?:\/\/|\s|^)([\w.-]+\.[a-z]+)(?=[:/]|$)/u.exec(what)?.[1] ?? '';

/** The icons of opened pages are asked for by the browser, past every page. */
function ownerOf({sender, what}: Recorded, opened: ReadonlySet<string>): Owner {
	if (sender === 'extension') return 'extension';
	if (sender !== 'other') return 'pages';
	return BROWSERS_OWN.test(what.replace(/^\w+ /u, '')) || opened.has(hostOf(what)) ? 'browser' : 'extension';
}

function print(title: string, records: readonly Recorded[]): void {
	process.stdout.write(`${title}: ${records.length}\n`);
	const kinds = new Map<string, number>();
	for (const {what} of records) kinds.set(what, (kinds.get(what) ?? 0) + 1);
	for (const [what, count] of [...kinds].sort()) process.stdout.write(`  ${count} × ${what.slice(0, LONGEST)}\n`);
}

for (const browser of ['chromium', 'firefox'] as const) locateBrowser(browser);
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
const records = readRecord();
const opened = new Set(records.filter(({sender}) => sender === 'served').map(({what}) => hostOf(what)));
const of = (owner: Owner) => records.filter((one) => one.sender !== 'served' && ownerOf(one, opened) === owner);
process.stdout.write(`${records.filter(({sender}) => sender === 'served').length} pages opened\n`);
for (const browser of ['chromium', 'firefox'])
	for (const owner of Object.keys(OWNERS) as Owner[])
		print(
			`${browser}, requests of ${OWNERS[owner]}`,
			of(owner).filter((one) => one.browser === browser),
		);
const leaks = of('extension').length;
process.stdout.write(`${leaks} requests by the extension${status === 0 ? '' : '; some tests failed'}\n`);
process.exitCode = leaks === 0 && status === 0 ? 0 : 1;
