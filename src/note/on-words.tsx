import {useEffect, useState} from 'preact/hooks';
import type {Annotation} from '../annotation/annotation.ts';
import {isByKey} from '../look/by-key.ts';
import {Editor} from '../look/editor.tsx';
import {FAILURE_WORDS} from '../look/names.ts';
import {draftOn} from '../look/resumed-editor.tsx';
import type {NoteTask} from '../messages/note-frame.ts';
import {ask, type FailureCode, failure, type NoteDraft, type Result, success} from '../messages.ts';
import {say} from '../words.ts';
import type {Tell} from './telling.ts';

type Task = Extract<NoteTask, {what: 'annotation'}>;

interface Found {
	annotation: Annotation;
	draft: NoteDraft | null;
}

async function find({id, draft}: Task): Promise<Result<Found>> {
	const asked = await ask('annotation.get', {id});
	if (!asked.ok) return asked;
	const annotation = asked.value;
	if (!annotation || annotation.deleted) return failure('not-found', id);
	return success({annotation, draft: draft ? await draftOn(annotation) : null});
}

const Failed = ({code}: {code: FailureCode}) => (
	<p class="caveat" role="alert">
		{say(FAILURE_WORDS[code])}
	</p>
);

/** The editor of a highlight: note, tags, link and colour. */
export function OnWords({task, tell}: {task: Task; tell: Tell}) {
	const [found, setFound] = useState<Result<Found> | null>(null);
	useEffect(() => void find(task).then(setFound), [task]);
	if (!found) return null;
	if (!found.ok) return <Failed code={found.code} />;
	return (
		<Editor
			annotation={found.value.annotation}
			draft={found.value.draft}
			focus={task.focus}
			onRecoloured={(annotation) => tell({what: 'recoloured', annotation})}
			onKept={(annotation) => tell({what: 'kept', annotation})}
			onRemoved={(annotation) => tell({what: 'removed', annotation, byKey: isByKey()})}
			onClose={() => tell({what: 'closed'})}
		/>
	);
}
