import type {TakenIn} from '../messages/copies.ts';
import {ask, failure, type Result} from '../messages.ts';
import type {ReadFile} from './read-file.ts';
import type {Course} from './steps.ts';

/** Records sent in one message. */
const PART = 250;

/**
 * Takes in what a file held: sent part by part, and in the library only when all is there. Cancelled or broken off, nothing
 * was taken in.
 * @param course told the number of records sent
 */
export async function takeIn(
	{annotations, own, commitments}: ReadFile,
	{signal, progressed}: Course,
): Promise<Result<TakenIn> | 'cancelled'> {
	const name = crypto.randomUUID();
	const parts = Math.ceil(annotations.length / PART);
	for (let part = 0; part < parts; part++) {
		const records = annotations.slice(part * PART, (part + 1) * PART);
		const held = signal.aborted ? null : await ask('import.hold', {name, part, records});
		if (held?.ok) {
			progressed(part * PART + records.length);
			continue;
		}
		await ask('import.drop', {name});
		return held ? failure(held.code, held.detail) : 'cancelled';
	}
	return ask('import.finish', {name, parts, own, commitments});
}
