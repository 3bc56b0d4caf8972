import {useEffect, useRef, useState} from 'preact/hooks';
import type {Annotation} from '../annotation/annotation.ts';
import {type AnnotationDraft, ask, type FailureCode} from '../messages.ts';
import {say} from '../words.ts';
import {Button} from './button.tsx';
import {FAILURE_WORDS} from './names.ts';

/** Milliseconds without a keystroke after which the note under way is put aside, safe from reload and crash. */
const ASIDE = 300;
/** Longest note, in UTF-16 units. */
const LONGEST = 20_000;

interface NewNoteProps {
	/** What the note is on, without the note itself. */
	on: Omit<AnnotationDraft, 'note'>;
	/** Under which key the note under way is put aside. */
	aside: string;
	label: string;
	/** The field is open from the start. */
	open?: boolean;
	onKept: (annotation: Annotation) => void;
}

/** The note under way, kept aside until it is done with. */
function useAside({aside, on, open}: Pick<NewNoteProps, 'aside' | 'on' | 'open'>) {
	const [note, setNote] = useState<string | null>(open ? '' : null);
	useEffect(() => {
		void ask('draft.get', {key: aside}).then((answer) => answer.ok && answer.value && setNote(answer.value.note));
	}, [aside]);
	useEffect(() => {
		if (!note) return;
		const {colour, tags} = on;
		const draft = {annotation: null, selectors: [], quote: '', colour, note, tags};
		const timer = setTimeout(() => void ask('draft.keep', {key: aside, draft}), ASIDE);
		return () => clearTimeout(timer);
	}, [note, aside]);
	const done = () => {
		setNote(null);
		void ask('draft.keep', {key: aside, draft: null});
	};
	return {note, setNote, done};
}

/** A button that opens a field for a note which is on no words. */
export function NewNote({on, aside, label, open = false, onKept}: NewNoteProps) {
	const {note, setNote, done} = useAside({aside, on, open});
	const [failure, setFailure] = useState<FailureCode | null>(null);
	const field = useRef<HTMLTextAreaElement>(null);
	useEffect(() => {
		if (open) field.current?.focus({preventScroll: true});
	}, [open]);
	if (note === null) return <Button look="text" icon="note" label={label} onPress={() => setNote('')} />;
	const keep = async () => {
		const answer = await ask('annotation.keep', {...on, note});
		if (!answer.ok) return setFailure(answer.code);
		done();
		onKept(answer.value);
	};
	return (
		<form class="editor" onSubmit={(event) => event.preventDefault()}>
			<textarea
				ref={field}
				rows={3}
				maxLength={LONGEST}
				value={note}
				placeholder={say('editorNote')}
				aria-label={label}
				onInput={(event) => setNote(event.currentTarget.value)}
				onKeyDown={(event) => {
					if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && event.isTrusted) void keep();
				}}
			/>
			{failure && (
				<p class="caveat" role="alert">
					{say(FAILURE_WORDS[failure])}
				</p>
			)}
			<div class="foot">
				<span class="spread" />
				<Button look="text" label={say('editorCancel')} onPress={done} />
				<Button look="main" label={say('editorKeep')} disabled={note.trim() === ''} onPress={() => void keep()} />
			</div>
		</form>
	);
}
