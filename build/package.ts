import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {createWriteStream, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {pipeline} from 'node:stream/promises';
import {ZipFile} from 'yazl';
import {bundleExtension} from './bundle.ts';
import {inProject} from './root.ts';

// npm run package: dist/bang-giao-VERSION-chromium.zip and -firefox.zip, the list of what they are made of
// (dist/bang-giao-VERSION-sbom.json, CycloneDX), and web-ext lint over the Firefox one.

/** One date for every entry, so that the same sources give the same bytes. */
const ENTRY_DATE = new Date('2020-01-01T00:00:00Z');

/** Zips a folder reproducibly: sorted names, fixed date and mode. */
async function zip(folder: string, file: string): Promise<string> {
	const archive = new ZipFile();
	const names = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((name) =>
		statSync(path.join(folder, name)).isFile(),
	);
	for (const name of names.sort()) {
		const contents = readFileSync(path.join(folder, name));
		archive.addBuffer(contents, name.split(path.sep).join('/'), {
			mtime: ENTRY_DATE,
			mode: 0o100644,
			forceDosTimestamp: true,
		});
	}
	archive.end();
	await pipeline(archive.outputStream, createWriteStream(file));
	return createHash('sha256').update(readFileSync(file)).digest('hex');
}

const {version} = JSON.parse(readFileSync(inProject('manifest.json'), 'utf8')) as {version: string};
for (const target of ['chromium', 'firefox'] as const) {
	const file = inProject('dist', `bang-giao-${version}-${target}.zip`);
	const digest = await zip(await bundleExtension(target, target), file);
	process.stdout.write(`${path.relative(inProject(), file)} ${statSync(file).size} bytes sha256 ${digest}\n`);
}
const sbom = spawnSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev'], {
	cwd: inProject(),
	encoding: 'utf8',
	maxBuffer: 1 << 26,
});
if (sbom.status !== 0) throw new Error(`npm could not list the parts: ${sbom.stderr}`);
const list = inProject('dist', `bang-giao-${version}-sbom.json`);
writeFileSync(list, sbom.stdout);
const {components} = JSON.parse(sbom.stdout) as {components: unknown[]};
process.stdout.write(`${path.relative(inProject(), list)} ${components.length} packages\n`);
const lint = spawnSync(
	inProject('node_modules', '.bin', 'web-ext'),
	['lint', '--source-dir', inProject('dist/firefox'), '--no-config-discovery'],
	{
		stdio: ['ignore', 'inherit', 'inherit'],
	},
);
process.exitCode = lint.status ?? 1;
