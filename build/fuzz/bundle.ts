import {readFileSync} from 'node:fs';
import path from 'node:path';
import {build, type Plugin, transform} from 'esbuild';
import {createInstrumenter} from 'istanbul-lib-instrument';
import {inProject} from '../root.ts';

/** Counts the branches and functions of the project's own sources (Istanbul), and of nothing else. */
const instrumented: Plugin = {
	name: 'instrumented',
	setup({onLoad}) {
		const instrumenter = createInstrumenter({esModules: true, compact: true, produceSourceMap: false});
		onLoad({filter: /\.tsx?$/}, async ({path: file}) => {
			if (!file.startsWith(inProject('src') + path.sep)) return null;
			const {code} = await transform(readFileSync(file, 'utf8'), {loader: 'ts', target: 'node20'});
			return {contents: instrumenter.instrumentSync(code, path.relative(inProject(), file)), loader: 'js'};
		});
	},
};

/** The extension API is not there, and what is fuzzed does not touch it. */
const noBrowser: Plugin = {
	name: 'no-browser',
	setup({onResolve, onLoad}) {
		onResolve({filter: /^webextension-polyfill$/}, ({path: name}) => ({path: name, namespace: 'no-browser'}));
		onLoad({filter: /.*/, namespace: 'no-browser'}, () => ({contents: 'export default {};'}));
	},
};

/** Bundles a loop over one parser, to be run as a worker. Gives its file. */
export async function bundleTarget(name: string): Promise<string> {
	const outfile = inProject('dist', 'fuzz', `${name}.mjs`);
	await build({
		absWorkingDir: inProject(),
		stdin: {
			contents: `import {fuzz} from './${name}.ts';\nimport {fuzzIn} from './loop.ts';\nvoid fuzzIn(fuzz);\n`,
			resolveDir: inProject('build', 'fuzz'),
		},
		outfile,
		bundle: true,
		platform: 'node',
		format: 'esm',
		target: 'node20',
		packages: 'external',
		plugins: [noBrowser, instrumented],
		charset: 'utf8',
		logLevel: 'error',
	});
	return outfile;
}
