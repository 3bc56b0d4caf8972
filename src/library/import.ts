import type {Annotation} from '../annotation/annotation.ts';
import {ask, failure, type Result, success} from '../messages.ts';

/** Records sent in one message. */
const PART = 250;

/** What an import did. */
export interface TakenIn {
	added: number;
	known: number;
}

/**
 * Takes annotations in: sent part by part, and in the library only when all are there. Cancelled or broken off, nothing was
 * taken in.
 * @param progressed called with the number of records sent
 */
export async function takeIn(
	annotations: readonly Annotation[],
	signal: AbortSignal,
	progressed: (sent: number) => void,
): Promise<Result<TakenIn> | 'cancelled'> {
	const name = crypto.randomUUID();
	const parts = Math.ceil(annotations.length / PART);
	for (let part = 0; part < parts; part++) {
		const records = annotations.slice(part * PART, (part + 1) * PART);
		const held = signal.aborted ? null : await ask('import.hold', {name, part, records: [...records]});
		if (held?.ok) {
			progressed(part * PART + records.length);
			continue;
		}
		await ask('import.drop', {name});
		return held ? failure(held.code, held.detail) : 'cancelled';
	}
	const finished = await ask('import.finish', {name, parts});
	return finished.ok ? success(finished.value) : finished;
}
