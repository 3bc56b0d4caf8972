import {readFileSync} from 'node:fs';
import {inProject} from './root.ts';

/** The browsers that the extension is built for. */
export type Target = 'chromium' | 'firefox';

interface Manifest {
	permissions: string[];
	host_permissions: string[];
	optional_host_permissions: string[];
	content_scripts: {matches: string[]}[];
	web_accessible_resources: {use_dynamic_url?: boolean}[];
	background: {service_worker?: string; scripts?: string[]};
	[key: string]: unknown;
}

/** Keys of the one manifest source that the other browser does not know. */
const FOREIGN: Record<Target, readonly string[]> = {
	chromium: ['sidebar_action', 'browser_specific_settings'],
	firefox: ['side_panel', 'minimum_chrome_version'],
};

/**
 * The manifest for one browser, from manifest.json and the table of news sites.
 * @param matches match patterns of the pages that the content script runs on; the host permissions are the same
 */
export function makeManifest(target: Target, matches: readonly string[]): Manifest {
	const manifest = JSON.parse(readFileSync(inProject('manifest.json'), 'utf8')) as Manifest;
	for (const key of FOREIGN[target]) delete manifest[key];
	if (target === 'chromium') delete manifest.background.scripts;
	else {
		delete manifest.background.service_worker;
		// There the extension's address differs from one installation to the next.
		for (const resource of manifest.web_accessible_resources) delete resource.use_dynamic_url;
		manifest.permissions = manifest.permissions.filter((permission) => permission !== 'sidePanel');
	}
	manifest.host_permissions = [...matches];
	for (const script of manifest.content_scripts) script.matches = [...matches];
	return manifest;
}
