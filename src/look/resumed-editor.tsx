import {useEffect, useState} from 'preact/hooks';
import type {Annotation} from '../annotation/annotation.ts';
import {ask, type NoteDraft} from '../messages.ts';
import {Editor, type EditorProps} from './editor.tsx';

/** The note on an annotation that was broken off; null where none was. */
export async function draftOn({id, article}: Annotation): Promise<NoteDraft | null> {
	const aside = await ask('draft.get', {key: article.key});
	return aside.ok && aside.value?.annotation === id ? aside.value : null;
}

/** The editor of an annotation; it goes on with the note that was broken off on it, if there is one. */
export function ResumedEditor(props: Omit<EditorProps, 'draft'>) {
	const {annotation} = props;
	const [draft, setDraft] = useState<NoteDraft | null | undefined>(undefined);
	// Once for each annotation, not after each change of it.
	useEffect(() => void draftOn(annotation).then(setDraft), [annotation.id]);
	return draft === undefined ? null : <Editor {...props} draft={draft} />;
}
