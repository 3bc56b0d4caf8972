import {zipSync} from 'fflate';

const UTF_8 = new TextEncoder();

/** Several texts as one zip. Names may hold any letter: zips say themselves that they are UTF-8. */
export function zip(files: readonly {name: string; text: string}[], made: Date): Uint8Array<ArrayBuffer> {
	const entries = files.map(({name, text}) => [name, UTF_8.encode(text)]);
	return new Uint8Array(zipSync(Object.fromEntries(entries), {mtime: made, level: 6}));
}
