import {useEffect, useState} from 'preact/hooks';
import type {ArticleRecord} from '../annotation/annotation.ts';
import {Button} from '../look/button.tsx';
import type {Tone} from '../look/palette.ts';
import {ask} from '../messages.ts';
import {say} from '../words.ts';
import {NoteFrame, type Told} from './note-frame.tsx';

interface EntityNotesProps {
	entity: string;
	name: string;
	record: ArticleRecord;
	tone: Tone;
	onTold: (told: Told) => void;
}

/** The reader's notes on an entity and the way to write another: in a frame, which comes only where there is need of it. */
export function EntityNotes({entity, name, record, tone, onTold}: EntityNotesProps) {
	const [shown, setShown] = useState<'not' | 'read' | 'write'>('not');
	useEffect(() => {
		let current = true;
		setShown('not');
		void ask('entity.notes', {id: entity}).then((answer) => {
			if (current && answer.ok && answer.value.length > 0) setShown('read');
		});
		return () => {
			current = false;
		};
	}, [entity]);
	const label = say('noteOnThis', name);
	if (shown === 'not') return <Button look="text" icon="note" label={label} onPress={() => setShown('write')} />;
	const task = {what: 'entity', entity, name, record, writes: shown === 'write'} as const;
	return <NoteFrame key={shown} task={task} tone={tone} label={label} onTold={onTold} />;
}
