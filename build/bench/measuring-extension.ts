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
}

/** The built extension with a script that only measures, where the extension's own run. Gives the folder. */
export async function measuringExtension(
	browser: Browser,
	folder: string,
	{as, script, format, matches = []}: Measuring,
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
	return out;
}
