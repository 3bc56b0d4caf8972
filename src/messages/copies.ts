import type {Annotation} from '../annotation/annotation.ts';
import type {Commitment} from './commitment.ts';
import type {OwnItem} from './own.ts';

/** A copy of what the reader kept, made by itself once a day on which something was kept. */
export interface Backup {
	/** When, ISO 8601 UTC; also its name. */
	made: string;
	annotations: number;
	/** Things taught, promises judged; missing in copies of old. */
	own?: number;
	commitments?: number;
}

/** What taking in from elsewhere did. */
export interface TakenIn {
	added: number;
	known: number;
}

/** What a copy holds besides annotations. */
export interface Besides {
	own: OwnItem[];
	commitments: Commitment[];
}

/** Calls about imports and copies. */
export interface CopyCalls {
	/** Holds a part of an import aside, from 0; nothing of it is in the library before `import.finish`. */
	'import.hold': {ask: {name: string; part: number; records: Annotation[]}; answer: null};
	/** Takes in all parts of an import at once, with what a copy holds besides; what is known already is not doubled. */
	'import.finish': {ask: {name: string; parts: number} & Besides; answer: TakenIn};
	'import.drop': {ask: {name: string}; answer: null};
	/** Copies of what the reader kept, the newest first. */
	'backup.list': {ask: null; answer: Backup[]};
	/** Brings back what a copy holds and the library does not; what is there in a later state stays. */
	'backup.restore': {ask: {made: string}; answer: TakenIn};
}
