import {annotationOf} from '../../src/annotation/parse.ts';
import {readAnnotations} from '../../src/library/read-file.ts';
import {hold, readOrRefuse} from './check.ts';

const NOW = '2026-01-02T03:04:05.000Z';
/** Nobody looks on, and nobody stops it. */
const COURSE = {signal: new AbortController().signal, progressed: () => undefined};

/** A file of annotations: what is read of it is what the store would take, and reads the same again. */
export async function fuzz(data: Buffer): Promise<void> {
	const text = data.toString('utf8');
	const read = await readOrRefuse(() => readAnnotations(text, NOW, COURSE));
	for (const annotation of read?.annotations ?? []) {
		const again = annotationOf(JSON.parse(JSON.stringify(annotation)));
		hold(JSON.stringify(again) === JSON.stringify(annotation), 'an annotation that the store would read otherwise');
	}
}
