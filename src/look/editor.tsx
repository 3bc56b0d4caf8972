import {useEffect, useRef, useState} from 'preact/hooks';
import type {Annotation, Colour} from '../annotation/annotation.ts';
import {ask, type FailureCode, type NoteDraft} from '../messages.ts';
import {say} from '../words.ts';
import {Button} from './button.tsx';
import {ColourChoice} from './colour-choice.tsx';
import {Conflict, type Edited} from './conflict.tsx';
import {EntityField} from './entity-field.tsx';
import {FAILURE_WORDS} from './names.ts';
import {TagField} from './tag-field.tsx';

/** Milliseconds without a keystroke after which the note under way is put aside, safe from reload and crash. */
const ASIDE = 300;
/** Longest note, in UTF-16 units. */
const LONGEST = 20_000;

/** What the editor is given and tells. */
export interface EditorProps {
	annotation: Annotation;
	/** A note that was broken off, to go on with. */
	draft: NoteDraft | null;
	/** Which field takes the focus; `none` where the reader is still in a list. */
	focus: 'note' | 'tags' | 'none';
	/** The colour was changed: that is kept at once, and the editor stays. */
	onRecoloured: (annotation: Annotation) => void;
	onKept: (annotation: Annotation) => void;
	onRemoved: (annotation: Annotation) => void;
	onClose: () => void;
}

const sameEdit = (one: Edited, other: Edited): boolean =>
	one.colour === other.colour &&
	one.note === other.note &&
	one.entity === other.entity &&
	one.tags.join() === other.tags.join();

/** Puts the note under way aside while it is written, and tells why that could not be done. */
function useDraft(annotation: Annotation, edited: Edited) {
	/** What needs no putting aside: it is kept, or was aside already. */
	const safe = useRef(edited);
	const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
	const [hindered, setHindered] = useState<FailureCode | null>(null);
	const put = (draft: NoteDraft | null) => ask('draft.keep', {key: annotation.article.key, draft});
	useEffect(() => {
		if (sameEdit(safe.current, edited)) return;
		timer.current = setTimeout(async () => {
			const {id, selectors, quote} = annotation;
			const answer = await put({annotation: id, selectors, quote, ...edited});
			if (answer.ok) safe.current = edited;
			setHindered(answer.ok ? null : answer.code);
		}, ASIDE);
		return () => clearTimeout(timer.current);
	}, [annotation, edited]);
	/** Lets go of it: what stands in the editor is kept, or given up. */
	const done = async () => {
		clearTimeout(timer.current);
		safe.current = edited;
		setHindered(null);
		await put(null);
	};
	const recoloured = (colour: Colour) => {
		safe.current = {...safe.current, colour};
	};
	return {hindered, done, recoloured};
}

/** What went wrong with keeping, and, where the annotation was changed elsewhere meanwhile, the way on from both versions. */
function useFailure({id, revision}: Annotation, onSettled: (edited: Edited) => void) {
	const [failure, setFailure] = useState<FailureCode | null>(null);
	/** What was kept elsewhere while the reader wrote here. */
	const [theirs, setTheirs] = useState<Annotation | null>(null);
	/** The revision that the reader sees: a change made elsewhere meanwhile must not be overwritten unseen. */
	const seen = useRef(revision);
	const fail = async (code: FailureCode) => {
		const other = code === 'conflict' ? await ask('annotation.get', {id}) : null;
		setTheirs(other?.ok ? other.value : null);
		setFailure(code);
	};
	/** Goes on from what was kept elsewhere, with what is to stand in its place. */
	const settle = async (next: Edited) => {
		const back = theirs?.deleted ? await ask('annotation.restore', {id}) : null;
		seen.current = (back?.ok ? back.value.revision : theirs?.revision) ?? seen.current;
		onSettled(next);
		setTheirs(null);
		setFailure(null);
	};
	const passed = (revisionNow: number) => {
		seen.current = revisionNow;
		setFailure(null);
	};
	return {seen, failure, theirs, fail, passed, settle};
}

/** Writes note, tags, link and colour of an annotation, and deletes it. Control or Command with Enter keeps. */
export function Editor({annotation, draft, focus, onRecoloured, onKept, onRemoved, onClose}: EditorProps) {
	const {colour, note, tags} = draft ?? annotation;
	const entity = (draft?.entity === undefined ? annotation.entity : draft.entity) ?? null;
	const [edited, setEdited] = useState<Edited>({colour, note, tags, entity});
	const field = useRef<HTMLTextAreaElement>(null);
	const aside = useDraft(annotation, edited);
	useEffect(() => {
		if (focus === 'note') field.current?.focus({preventScroll: true});
	}, [focus]);

	const {id} = annotation;
	const {seen, failure, theirs, fail, passed, settle} = useFailure(annotation, setEdited);
	const recolour = async (next: Colour) => {
		const answer = await ask('annotation.change', {id, revision: seen.current, change: {colour: next}});
		if (!answer.ok) return fail(answer.code);
		passed(answer.value.revision);
		aside.recoloured(next);
		setEdited((last) => ({...last, colour: next}));
		onRecoloured(answer.value);
	};
	const keep = async () => {
		const answer = await ask('annotation.change', {id, revision: seen.current, change: edited});
		if (!answer.ok) return fail(answer.code);
		passed(answer.value.revision);
		await aside.done();
		onKept(answer.value);
	};
	const remove = async () => {
		const answer = await ask('annotation.remove', {id, revision: seen.current});
		if (!answer.ok) return fail(answer.code);
		await aside.done();
		onRemoved(answer.value);
	};
	const close = async () => {
		await aside.done();
		onClose();
	};
	const hindrance = failure ?? aside.hindered;
	return (
		<form class="editor" onSubmit={(event) => event.preventDefault()}>
			<div class="tools">
				<ColourChoice chosen={edited.colour} onChoose={(next) => void recolour(next)} />
			</div>
			<textarea
				ref={field}
				rows={4}
				maxLength={LONGEST}
				value={edited.note}
				placeholder={say('editorNote')}
				aria-label={say('editorNote')}
				onInput={(event) => setEdited({...edited, note: event.currentTarget.value})}
				onKeyDown={(event) => {
					if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && event.isTrusted) void keep();
				}}
			/>
			<TagField tags={edited.tags} focus={focus === 'tags'} onTags={(next) => setEdited({...edited, tags: next})} />
			{annotation.about !== 'entity' && (
				<EntityField entity={edited.entity} onEntity={(next) => setEdited((last) => ({...last, entity: next}))} />
			)}
			{theirs && <Conflict mine={edited} theirs={theirs} onSettled={(next) => void settle(next)} />}
			{hindrance && !theirs && (
				<p class="caveat" role="alert">
					{say(FAILURE_WORDS[hindrance])}
				</p>
			)}
			<div class="foot">
				<Button look="danger" icon="remove" label={say('editorRemove')} onPress={() => void remove()} />
				<span class="spread" />
				<Button look="text" label={say('editorCancel')} onPress={() => void close()} />
				<Button look="main" label={say('editorKeep')} onPress={() => void keep()} />
			</div>
		</form>
	);
}
