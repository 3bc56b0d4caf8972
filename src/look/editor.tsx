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

interface EditorProps {
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

function useDraft(annotation: Annotation, edited: Edited): void {
	const first = useRef(edited);
	useEffect(() => {
		if (sameEdit(first.current, edited)) return;
		const aside = setTimeout(() => {
			const {id, selectors, quote, article} = annotation;
			void ask('draft.keep', {key: article.key, draft: {annotation: id, selectors, quote, ...edited}});
		}, ASIDE);
		return () => clearTimeout(aside);
	}, [annotation, edited]);
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
	return {seen, failure, theirs, fail, settle};
}

/** Writes note, tags, link and colour of an annotation, and deletes it. Control or Command with Enter keeps. */
export function Editor({annotation, draft, focus, onRecoloured, onKept, onRemoved, onClose}: EditorProps) {
	const {colour, note, tags} = draft ?? annotation;
	const entity = (draft?.entity === undefined ? annotation.entity : draft.entity) ?? null;
	const [edited, setEdited] = useState<Edited>({colour, note, tags, entity});
	const field = useRef<HTMLTextAreaElement>(null);
	useDraft(annotation, edited);
	useEffect(() => {
		if (focus === 'note') field.current?.focus({preventScroll: true});
	}, [focus]);

	const {id, article} = annotation;
	const {seen, failure, theirs, fail, settle} = useFailure(annotation, setEdited);
	const recolour = async (next: Colour) => {
		const answer = await ask('annotation.change', {id, revision: seen.current, change: {colour: next}});
		if (!answer.ok) return fail(answer.code);
		seen.current = answer.value.revision;
		setEdited((last) => ({...last, colour: next}));
		onRecoloured(answer.value);
	};
	const keep = async () => {
		const answer = await ask('annotation.change', {id, revision: seen.current, change: edited});
		if (!answer.ok) return fail(answer.code);
		await ask('draft.keep', {key: article.key, draft: null});
		onKept(answer.value);
	};
	const remove = async () => {
		const answer = await ask('annotation.remove', {id, revision: seen.current});
		if (!answer.ok) return fail(answer.code);
		await ask('draft.keep', {key: article.key, draft: null});
		onRemoved(answer.value);
	};
	const close = async () => {
		await ask('draft.keep', {key: article.key, draft: null});
		onClose();
	};
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
			{failure && !theirs && (
				<p class="caveat" role="alert">
					{say(FAILURE_WORDS[failure])}
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
