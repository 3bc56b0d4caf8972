import type {FailureCode} from '../messages.ts';

/** Why the store could not do something, with the code that the interface has a sentence for. */
export class StoreFailure extends Error {
	readonly code: FailureCode;

	constructor(code: FailureCode, detail: string) {
		super(detail);
		this.name = 'StoreFailure';
		this.code = code;
	}
}

/** Names of the errors of IndexedDB and Dexie, by what they mean to the reader. */
const CODES: Readonly<Record<string, FailureCode>> = {
	QuotaExceededError: 'storage-full',
	NS_ERROR_DOM_QUOTA_REACHED: 'storage-full',
	// "Never remember history" in Firefox, a profile on a read-only disk, IndexedDB switched off.
	InvalidStateError: 'storage-blocked',
	SecurityError: 'storage-blocked',
	NotAllowedError: 'storage-blocked',
	MissingAPIError: 'storage-blocked',
	OpenFailedError: 'storage-blocked',
	DatabaseClosedError: 'storage-blocked',
	UnknownError: 'storage-blocked',
	VersionError: 'storage-newer',
};

/** Dexie wraps what the browser threw, an abort wraps why: at most this many deep. */
const DEEPEST = 6;

/** What was thrown, as a `StoreFailure`: the innermost error that has a code of its own decides. */
export function failureOf(thrown: unknown): StoreFailure {
	if (thrown instanceof StoreFailure) return thrown;
	let code: FailureCode = 'unknown';
	let detail = '';
	let cause = thrown;
	for (let depth = 0; depth < DEEPEST && typeof cause === 'object' && cause !== null; depth++) {
		const {name, message, inner}: {name?: unknown; message?: unknown; inner?: unknown} = cause;
		const known = typeof name === 'string' && Object.hasOwn(CODES, name) ? CODES[name] : undefined;
		if (known && code !== 'storage-full') code = known;
		detail ||= `${String(name)}: ${String(message)}`;
		cause = inner;
	}
	return new StoreFailure(code, detail || String(thrown));
}
