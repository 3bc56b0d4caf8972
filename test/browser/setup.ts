import {bundleExtension} from '../../build/bundle.ts';

/** Builds the extension once for all browser tests, able to run on localhost too, beside the reader's own build. */
export async function setup(): Promise<void> {
	await Promise.all([
		bundleExtension('chromium', 'test-chromium', ['http://localhost/*']),
		bundleExtension('firefox', 'test-firefox', ['http://localhost/*']),
	]);
}
