import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {Browser} from './browsers.ts';
import {inProject} from './root.ts';

/**
 * An extension that does nothing, to be driven as ours is: what a browser with it asks for, it asks for by itself.
 * Gives the folder.
 */
export function emptyExtension(browser: Browser): string {
	const folder = inProject('dist', `empty-${browser}`);
	const {browser_specific_settings} = JSON.parse(readFileSync(inProject('manifest.json'), 'utf8'));
	const background = browser === 'chromium' ? {service_worker: 'empty.js'} : {scripts: ['empty.js']};
	const manifest = {manifest_version: 3, name: 'empty', version: '0.1.0', background, browser_specific_settings};
	rmSync(folder, {recursive: true, force: true});
	mkdirSync(folder, {recursive: true});
	writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
	writeFileSync(path.join(folder, 'empty.js'), '');
	writeFileSync(path.join(folder, 'options.html'), '<!doctype html><title>empty</title>');
	return folder;
}
