import {useEffect, useRef, useState} from 'preact/hooks';
import type {Annotation, Colour} from '../annotation/annotation.ts';
import {ask, type FailureCode, type NoteDraft} from '../messages.ts';
import {say} from '../words.ts';
import {Button} from './button.tsx';
import {ColourChoice} from './colour-choice.tsx';
import {FAILURE_WORDS} from './names.ts';
import {TagField} from './tag-field.tsx';

/** Milliseconds without a keystroke after which the note under way is put aside, safe from reload and crash. */
const ASIDE = 300;
/** Longest note, in UTF-16 units. */
const LONGEST = 20_000;

/** What the reader can change in the editor. */
interface Edited {
	colour: Colour;
	note: string;
	tags: string[];
}

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
	one.colour === other.colour && one.note === other.note && one.tags.join() === other.tags.join();

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

/** Writes note, tags and colour of an annotation, and deletes it. Control or Command with Enter keeps. */
export function Editor({annotation, draft, focus, onRecoloured, onKept, onRemoved, onClose}: EditorProps) {
	const {colour, note, tags} = draft ?? annotation;
	const [edited, setEdited] = useState<Edited>({colour, note, tags});
	const [failure, setFailure] = useState<FailureCode | null>(null);
	const field = useRef<HTMLTextAreaElement>(null);
	useDraft(annotation, edited);
	useEffect(() => {
		if (focus === 'note') field.current?.focus({preventScroll: true});
	}, [focus]);

	/** The revision that the reader sees: a change made elsewhere meanwhile must not be overwritten unseen. */
	const seen = useRef(annotation.revision);
	const {id, article} = annotation;
	const recolour = async (next: Colour) => {
		const answer = await ask('annotation.change', {id, revision: seen.current, change: {colour: next}});
		if (!answer.ok) return setFailure(answer.code);
		seen.current = answer.value.revision;
		setEdited((last) => ({...last, colour: next}));
		onRecoloured(answer.value);
	};
	const keep = async () => {
		const answer = await ask('annotation.change', {id, revision: seen.current, change: edited});
		if (!answer.ok) return setFailure(answer.code);
		await ask('draft.keep', {key: article.key, draft: null});
		onKept(answer.value);
	};
	const remove = async () => {
		const answer = await ask('annotation.remove', {id, revision: seen.current});
		if (!answer.ok) return setFailure(answer.code);
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
			{failure && (
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
