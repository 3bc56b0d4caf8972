import {useEffect, useState} from 'preact/hooks';
import {FAILURE_WORDS} from '../look/names.ts';
import {failureOf} from '../store/failure.ts';
import type {Live} from '../store/watch.ts';
import {say} from '../words.ts';

/** A view of the database: not there yet, there, or why it cannot be read, in words. */
export type Loaded<Value> = {value: Value} | {failed: string} | null;

/**
 * Follows a view of the database.
 * @param open makes the view; a new one is followed where it is another function than before
 */
export function useLive<Value>(open: () => Live<Value>): Loaded<Value> {
	const [loaded, setLoaded] = useState<Loaded<Value>>(null);
	useEffect(() => {
		setLoaded(null);
		const watching = open().subscribe({
			next: (value) => setLoaded({value}),
			error: (thrown) => setLoaded({failed: say(FAILURE_WORDS[failureOf(thrown).code])}),
		});
		return () => watching.unsubscribe();
	}, [open]);
	return loaded;
}
