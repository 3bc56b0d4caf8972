import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {build} from 'esbuild';
import type {Browser} from '../browsers.ts';
import {bundleExtension} from '../bundle.ts';
import {inProject} from '../root.ts';

/** Which script measures, as what it goes into the extension, and on which pages it runs. */
interface Measuring {
	/** Name of the script's file in the extension, without its ending; `content` takes the content script's place. */
	as: string;
	script: string;
	format: 'iife' | 'esm';
	matches?: readonly string[];
	/** It runs on each page before the content script, in the same world. */
	comesFirst?: boolean;
}

function putFirst(folder: string, script: string): void {
	const file = path.join(folder, 'manifest.json');
	const manifest = JSON.parse(readFileSync(file, 'utf8')) as {content_scripts: {js: string[]}[]};
	for (const {js} of manifest.content_scripts) js.unshift(script);
	writeFileSync(file, JSON.stringify(manifest));
}

/** The built extension with a script that only measures, where the extension's own run. Gives the folder. */
export async function measuringExtension(
	browser: Browser,
	folder: string,
	{as, script, format, matches = [], comesFirst = false}: Measuring,
): Promise<string> {
	const out = await bundleExtension(browser, `${folder}-${browser}`, matches);
	await build({
		absWorkingDir: inProject(),
		entryPoints: {[as]: `build/bench/${script}`},
		outdir: out,
		bundle: true,
		minify: true,
		format,
		logLevel: 'warning',
	});
	if (comesFirst) putFirst(out, `${as}.js`);
	return out;
}
