import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import path from 'node:path';

/** A browser that the commands drive. */
export type Browser = 'chromium' | 'firefox';

interface Known {
	variable: string;
	names: string[];
	places: string[];
	packages: string[];
}

const PROGRAM_FILES = process.env.PROGRAMFILES ?? 'C:\\Program Files';

/** Where each browser is found, in order of preference, and Debian's packages for it. */
const KNOWN: Record<Browser, Known> = {
	chromium: {
		variable: 'CHROMIUM',
		names: ['chromium', 'chromium-browser', 'google-chrome', 'microsoft-edge'],
		places: [
			'/Applications/Chromium.app/Contents/MacOS/Chromium',
			'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
			path.join(PROGRAM_FILES, 'Google/Chrome/Application/chrome.exe'),
		],
		packages: ['chromium', 'chromium-l10n'],
	},
	firefox: {
		variable: 'FIREFOX',
		names: ['firefox-esr', 'firefox'],
		places: [
			'/Applications/Firefox.app/Contents/MacOS/firefox',
			path.join(PROGRAM_FILES, 'Mozilla Firefox/firefox.exe'),
		],
		packages: ['firefox-esr', 'firefox-esr-l10n-vi'],
	},
};

function find({variable, names, places}: Known): string | null {
	const folders = (process.env.PATH ?? '').split(path.delimiter);
	const candidates = [
		process.env[variable] ?? '',
		...names.flatMap((name) => folders.map((folder) => path.join(folder, name))),
		...places,
	];
	return candidates.find((file) => file !== '' && existsSync(file)) ?? null;
}

/** Debian's packages can be installed only by root, on a system that has apt-get. */
function mayInstall(): boolean {
	return process.getuid?.() === 0 && spawnSync('apt-get', ['--version'], {stdio: 'ignore'}).status === 0;
}

function install(packages: readonly string[]): boolean {
	process.stderr.write(`Installing ${packages.join(' ')} …\n`);
	const apt = (...words: string[]) =>
		spawnSync('apt-get', words, {stdio: ['ignore', 2, 2], env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'}})
			.status === 0;
	const fonts = 'fonts-noto-core';
	return apt('update', '-qq') && apt('install', '-y', '-qq', '--no-install-recommends', ...packages, fonts);
}

/** Whether a browser came from Debian without the packages that bring its languages, Vietnamese among them. */
function lacksLanguages({packages}: Known): boolean {
	const isThere = (name: string) => spawnSync('dpkg', ['-s', name], {stdio: 'ignore'}).status === 0;
	const [program = '', ...languages] = packages;
	return isThere(program) && !languages.every(isThere);
}

/**
 * The path of a browser, installed from Debian where it or its Vietnamese is missing and this machine lets us.
 * @throws with a sentence that says what to install
 */
export function locateBrowser(browser: Browser): string {
	const known = KNOWN[browser];
	if ((find(known) === null || lacksLanguages(known)) && mayInstall()) install(known.packages);
	const found = find(known);
	if (found) return found;
	throw new Error(
		`No ${browser} was found: install it (Debian: apt-get install ${known.packages.join(' ')}) or say where it is with ${known.variable}=PATH.`,
	);
}
