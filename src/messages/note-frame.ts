import type {Annotation, ArticleRecord} from '../annotation/annotation.ts';
import {fieldsOf, flagOf, idOf, Malformed, own, textOf} from '../annotation/parse.ts';
import {browser} from '../browser.ts';
import {newId} from './wire.ts';

// Notes are read and written in a frame of the extension's own (note.html). What stands in the page itself, a closed shadow
// root too, the page can read: by `execCommand` and the selection in every browser, by `originalTarget` in Firefox; and it
// hears every key that is pressed there.

/** What a frame is opened for: an annotation to be edited, or what the reader noted on an entity. */
export type NoteTask =
	| {what: 'annotation'; id: string; focus: 'note' | 'tags'; draft: boolean}
	/** `writes`: the field for a new note is open. */
	| {what: 'entity'; entity: string; name: string; record: ArticleRecord; writes: boolean};

/** What a frame says to the script that opened it. `height` in CSS pixels. */
export type NoteTold =
	| {what: 'height'; height: number}
	| {what: 'recoloured' | 'kept'; annotation: Annotation}
	/** `byKey`: the reader pressed a key for it. */
	| {what: 'removed'; annotation: Annotation; byKey: boolean}
	/** `refused`: a press on it did not count (look/sight.ts). */
	| {what: 'closed' | 'refused'};

/** What a frame is told by its address, which no page can read. */
export interface NoteOpening {
	task: NoteTask;
	dark: boolean;
	/** Only who knows it opened the frame. */
	secret: string;
}

const PAGE = 'note.html';
const LONGEST = 2000;

/** The address of a frame and the secret in it. */
export function noteFrameAddress(task: NoteTask, dark: boolean): {address: string; secret: string} {
	const secret = newId();
	const opening: NoteOpening = {task, dark, secret};
	// On a page of our own the frame has that page's origin; elsewhere Chromium gives it an address for this session.
	const isOwn = location.href.startsWith(browser.runtime.getURL(''));
	const page = isOwn ? new URL(PAGE, location.href).href : browser.runtime.getURL(PAGE);
	return {address: `${page}#${encodeURIComponent(JSON.stringify(opening))}`, secret};
}

/** The origin under which the extension's documents run. */
export const ownOrigin = (): string => browser.runtime.getURL('').replace(/\/$/u, '');

function taskOf(value: unknown): NoteTask {
	const fields = fieldsOf(value, 'task');
	const what = own(fields, 'what');
	if (what === 'annotation') {
		const focus = own(fields, 'focus') === 'tags' ? 'tags' : 'note';
		return {what, id: idOf(own(fields, 'id')), focus, draft: flagOf(own(fields, 'draft'), 'draft')};
	}
	if (what !== 'entity') throw new Malformed('task is none');
	return {
		what,
		entity: idOf(own(fields, 'entity')),
		name: textOf(own(fields, 'name'), 'name', LONGEST),
		// The background parses it with the note.
		record: own(fields, 'record') as ArticleRecord,
		writes: flagOf(own(fields, 'writes'), 'writes'),
	};
}

/**
 * What a frame was opened for, from the fragment of its address.
 * @throws Malformed where the address is none of ours
 */
export function noteOpeningOf(hash: string): NoteOpening {
	let value: unknown;
	try {
		value = JSON.parse(decodeURIComponent(hash.slice(1)));
	} catch {
		throw new Malformed('no opening');
	}
	const fields = fieldsOf(value, 'opening');
	return {
		task: taskOf(own(fields, 'task')),
		dark: flagOf(own(fields, 'dark'), 'dark'),
		secret: idOf(own(fields, 'secret')),
	};
}
