import {useEffect, useState} from 'preact/hooks';
import type {Annotation} from '../annotation/annotation.ts';
import {Button} from '../look/button.tsx';
import {NewNote} from '../look/new-note.tsx';
import type {NoteTask} from '../messages/note-frame.ts';
import {ask} from '../messages.ts';
import {say, sayDay} from '../words.ts';

/** The reader's notes on an entity, wherever they were written, and the way to write another. */
export function OnEntity({task}: {task: Extract<NoteTask, {what: 'entity'}>}) {
	const {entity, name, record} = task;
	const [notes, setNotes] = useState<readonly Annotation[]>([]);
	const [removed, setRemoved] = useState<Annotation | null>(null);
	useEffect(() => {
		let current = true;
		void ask('entity.notes', {id: entity}).then((answer) => current && answer.ok && setNotes(answer.value));
		return () => {
			current = false;
		};
	}, [entity]);
	const remove = async ({id, revision}: Annotation) => {
		const answer = await ask('annotation.remove', {id, revision});
		if (!answer.ok) return;
		setNotes((last) => last.filter((note) => note.id !== id));
		setRemoved(answer.value);
	};
	const restore = async ({id}: Annotation) => {
		const answer = await ask('annotation.restore', {id});
		setRemoved(null);
		if (answer.ok) setNotes((last) => [...last, answer.value]);
	};
	const on = {
		article: record,
		about: 'entity' as const,
		entity,
		selectors: [],
		quote: '',
		snapshot: '',
		colour: 'yellow' as const,
		tags: [],
	};
	return (
		<section class="entity-notes">
			{notes.map((note) => (
				<div class="fact" key={note.id}>
					<p class="written">{note.note}</p>
					<p class="tools type-name">
						{sayDay(note.created)}
						<span class="spread" />
						<Button icon="remove" label={say('editorRemove')} onPress={() => void remove(note)} />
					</p>
				</div>
			))}
			{removed && (
				<p class="tools" role="status">
					{say('noteRemoved')} <Button look="text" label={say('undo')} onPress={() => void restore(removed)} />
				</p>
			)}
			<NewNote
				on={on}
				aside={`${record.key}#${entity}`}
				label={say('noteOnThis', name)}
				open={task.writes}
				onKept={(kept) => setNotes((last) => [...last, kept])}
			/>
		</section>
	);
}
