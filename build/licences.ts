import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import type {Metafile} from 'esbuild';

/** Licences (SPDX) that may go into a package under the MIT licence, as they are and unchanged. */
const COMPATIBLE = new Set(['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'Unicode-3.0']);

/** Packages of which no code is shipped, but names that the dataset holds, and the shapes of the countries. */
export const DATA_PACKAGES = [
	'node_modules/cldr-localenames-full',
	'node_modules/i18n-iso-countries',
	'node_modules/world-atlas',
] as const;

/** A package of which something is shipped, with the texts that its licence wants to be passed on. */
export interface Shipped {
	name: string;
	version: string;
	licence: string;
	texts: string[];
}

/** The folder of the innermost package that a file lies in. */
const PACKAGE = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/u;

/** The folders of the packages that bundles take something from, by the bundler's own list of its inputs. */
export function bundledPackages(metafiles: readonly Metafile[]): Set<string> {
	const folders = new Set<string>();
	for (const {outputs} of metafiles)
		for (const [input, {bytesInOutput}] of Object.values(outputs).flatMap((output) => Object.entries(output.inputs))) {
			const [folder] = PACKAGE.exec(input) ?? [];
			if (folder && bytesInOutput > 0) folders.add(folder);
		}
	return folders;
}

/**
 * What one package wants to be passed on.
 * @throws when its licence is none of the compatible ones, or its text is missing: then the build stops.
 */
export function readLicence(folder: string): Shipped {
	const {name, version, license} = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
		name: string;
		version: string;
		license?: unknown;
	};
	if (typeof license !== 'string' || !COMPATIBLE.has(license))
		throw new Error(
			`${name} ${version} is under "${String(license)}": may it be shipped? Then name it in build/licences.ts.`,
		);
	const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|copying|notice)(?:\.(?:md|txt))?$/iu.test(file));
	if (!files.some((file) => !/^notice/iu.test(file))) throw new Error(`${name} ${version} has no text of its licence.`);
	const texts = files.sort().map((file) => readFileSync(path.join(folder, file), 'utf8').trim());
	return {name, version, licence: license, texts};
}

/**
 * What the dataset's own description says of its licence and sources.
 * @throws when the section is gone: then nobody would be named.
 */
export function datasetTerms(description: string): string {
	const terms = description.split(/^## /mu).find((section) => section.startsWith('Terms\n'));
	if (!terms) throw new Error('assets/dataset/README.md has no section "Terms".');
	return terms.slice('Terms'.length).trim();
}

/** The file that is shipped: the dataset's terms, then every package with its licence's text, by name. */
export function licenceFile(shipped: readonly Shipped[], terms: string): string {
	const one = ({name, version, licence, texts}: Shipped) => [`${name} ${version} (${licence})`, ...texts].join('\n\n');
	const sorted = [...shipped].sort((a, b) => (a.name < b.name ? -1 : 1));
	return `${[terms, ...sorted.map(one)].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}
