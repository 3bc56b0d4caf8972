import {createReadStream} from 'node:fs';
import {createInterface} from 'node:readline';
import {createGunzip} from 'node:zlib';

/** A text of the pool as labels without text count in it. */
export interface PoolText {
	title: string;
	/** Headline, line break, text: what the labels' offsets are into. */
	text: string;
	/** ISO day or year, null where it is not known. */
	date: string | null;
}

interface Line {
	id: string;
	title: string;
	text: string;
	date: string;
}

/**
 * The texts with the given ids from the packed pool of unlabelled ones, a JSON object a line. Rejects where the file
 * cannot be read.
 */
export async function readPoolTexts(file: string, ids: ReadonlySet<string>): Promise<Map<string, PoolText>> {
	const texts = new Map<string, PoolText>();
	const packed = createReadStream(file);
	const unpacked = createGunzip();
	packed.on('error', (failure) => unpacked.destroy(failure));
	for await (const line of createInterface({input: packed.pipe(unpacked)})) {
		const {id, title, text, date} = JSON.parse(line) as Line;
		if (ids.has(id)) texts.set(id, {title, text: `${title}\n${text}`, date: date || null});
	}
	return texts;
}
