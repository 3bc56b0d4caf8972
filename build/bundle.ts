import {copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {BuildOptions, Metafile, Plugin} from 'esbuild';
import {build} from 'esbuild';
import {matches} from '../src/page/sites.ts';
import {bundledPackages, DATA_PACKAGES, datasetTerms, licenceFile, readLicence} from './licences.ts';
import {makeManifest, type Target} from './manifest.ts';
import {pageHtml} from './page-html.ts';
import {inProject} from './root.ts';
import {tighten} from './tighten.ts';
import {drawWorld} from './world.ts';

/** The extension's own pages: src/NAME/NAME.tsx, with a NAME.html beside it where the document is not what all have. */
const PAGES = ['popup', 'panel', 'library', 'files', 'options', 'welcome', 'note'];
const LANGUAGES = ['vi', 'en'];
const DATASET_FILES = ['lexicon.bin', 'records.ndjson', 'meta.json', 'language.json'];

/**
 * Preact can set innerHTML (dangerouslySetInnerHTML). Nothing here uses it and add-on reviews reject it, so the one
 * assignment becomes textContent; the build fails when Preact's line changes its form and the plugin would be blind.
 */
const noInnerHtml: Plugin = {
	name: 'no-inner-html',
	setup({onLoad}) {
		onLoad({filter: /preact[\\/]dist[\\/]preact\.(module\.js|mjs|js)$/}, ({path: file}) => {
			const source = readFileSync(file, 'utf8');
			const contents = source.replace(/\.innerHTML\s*=/gu, '.textContent=');
			if (contents === source) throw new Error(`No innerHTML assignment found in ${file}: look at it again.`);
			return {contents, loader: 'js'};
		});
	},
};

/**
 * Both browsers have all that is called with promises, and listeners answer through `sendResponse`, so neither a news page
 * nor the background need pay the 4 KB of the polyfill. The name is per browser, and never looked for as a property of
 * the window: there a page's element of that name would answer.
 */
const nativeBrowser = (target: Target): Plugin => ({
	name: 'native-browser',
	setup({onResolve, onLoad}) {
		onResolve({filter: /^webextension-polyfill$/}, ({path: name}) => ({path: name, namespace: 'native-browser'}));
		onLoad({filter: /.*/, namespace: 'native-browser'}, () => ({
			contents: `export default ${target === 'chromium' ? 'chrome' : 'browser'};`,
		}));
	},
});

function options(target: Target): BuildOptions {
	return {
		absWorkingDir: inProject(),
		bundle: true,
		minify: true,
		legalComments: 'none',
		target: target === 'chromium' ? ['chrome128'] : ['firefox149'],
		define: {'process.env.NODE_ENV': '"production"'},
		jsx: 'automatic',
		jsxImportSource: 'preact',
		charset: 'utf8',
		// What the licences' list is made from.
		metafile: true,
		logLevel: 'warning',
		// The same library without what browsers before 2018 needed.
		alias: {dexie: 'dexie/dist/modern/dexie.min.mjs'},
		plugins: [noInnerHtml, nativeBrowser(target)],
	};
}

/** The words of a language as a script: on a page whose reader chose another language than the browser's it comes first. */
function wordsScript(tongue: string): string {
	const messages: Record<string, {message: string}> = JSON.parse(
		readFileSync(inProject('assets/_locales', tongue, 'messages.json'), 'utf8'),
	);
	const words = Object.entries(messages).map(([key, {message}]) => [key, message]);
	return `globalThis.bangGiaoWords=${JSON.stringify(Object.fromEntries(words))};`;
}

/** Writes each page's document into the extension's root: its own, or the one that all have. */
function layPages(out: string): void {
	for (const page of PAGES) {
		const own = inProject('src', page, `${page}.html`);
		if (existsSync(own)) copyFileSync(own, path.join(out, `${page}.html`));
		else writeFileSync(path.join(out, `${page}.html`), pageHtml(page));
	}
}

/** What the licences of all that is shipped want to be passed on: packages in the bundles, and the dataset's sources. */
function licences(metafiles: readonly Metafile[]): string {
	const folders = new Set([...bundledPackages(metafiles), ...DATA_PACKAGES]);
	const terms = datasetTerms(readFileSync(inProject('assets/dataset/README.md'), 'utf8'));
	return licenceFile(
		[...folders].map((folder) => readLicence(inProject(folder))),
		terms,
	);
}

/**
 * Builds the unpacked extension into `dist/<folder>` and returns that path.
 * @param extraMatches further pages that the content script runs on: a localhost of tests and of `npm start`, never in a package
 * @param welcome whether the first-run page opens after installing: in the reader's own build, not in a driven browser
 */
export async function bundleExtension(
	target: Target,
	folder: string,
	extraMatches: readonly string[] = [],
	welcome = folder === target,
): Promise<string> {
	const out = inProject('dist', folder);
	rmSync(out, {recursive: true, force: true});
	mkdirSync(path.join(out, 'dataset'), {recursive: true});
	for (const file of ['icons', '_locales']) cpSync(inProject('assets', file), path.join(out, file), {recursive: true});
	for (const file of DATASET_FILES) copyFileSync(inProject('dist/dataset', file), path.join(out, 'dataset', file));
	layPages(out);
	writeFileSync(path.join(out, 'world.json'), JSON.stringify(drawWorld()));
	for (const tongue of LANGUAGES) writeFileSync(path.join(out, `words-${tongue}.js`), wordsScript(tongue));
	const built = await Promise.all([
		// One file: the background starts anew many times a day, and an import costs a request each time.
		build({
			...options(target),
			define: {SHOWS_WELCOME: String(welcome)},
			// Dexie's warnings, on a console that no reader opens: half a kilobyte of what the background may weigh. What goes
			// wrong is thrown all the same.
			drop: ['console'],
			entryPoints: ['src/background.ts'],
			format: 'esm',
			outdir: out,
		}),
		// The style sheets that one imports are laid into it.
		build({
			...options(target),
			entryPoints: PAGES.map((page) => `src/${page}/${page}.css`),
			entryNames: '[name]',
			outdir: out,
		}),
		// Each page by itself: code that pages share would be some fifteen requests more each time that one is opened. What a
		// page loads later, when it is needed, stays apart.
		...PAGES.map((page) =>
			build({
				...options(target),
				entryPoints: [`src/${page}/${page}.tsx`],
				entryNames: '[name]',
				format: 'esm',
				splitting: true,
				outdir: out,
				chunkNames: 'chunks/[name]-[hash]',
			}),
		),
		// Content scripts cannot be modules. interact.js is run on a page when its reader first needs it, plain.js in a tab
		// that shows a plain text, diagnose.js when the reader asks for a diagnostic file.
		build({
			...options(target),
			entryPoints: ['src/content.ts', 'src/highlights/interact.tsx', 'src/plain.ts', 'src/diagnose.ts'],
			entryNames: '[name]',
			format: 'iife',
			outdir: out,
		}),
	]);
	tighten(path.join(out, 'background.js'));
	const metafiles = built.flatMap(({metafile}) => metafile ?? []);
	writeFileSync(path.join(out, 'licences.txt'), licences(metafiles));
	const manifest = makeManifest(target, [...matches, ...extraMatches]);
	writeFileSync(path.join(out, 'manifest.json'), `${JSON.stringify(manifest, null, '\t')}\n`);
	return out;
}
