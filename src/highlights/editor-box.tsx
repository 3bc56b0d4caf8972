import type {Annotation} from '../annotation/annotation.ts';
import type {Tone} from '../look/palette.ts';
import {say} from '../words.ts';
import type {Box} from './beside.ts';
import {Floating} from './floating.tsx';
import {NoteFrame, type Told} from './note-frame.tsx';
import type {Open} from './open.ts';
import {Stack} from './stack.tsx';

interface EditorBoxProps {
	open: Extract<Open, {what: 'editor'}>;
	annotation: Annotation;
	boxes: () => readonly Box[];
	tone: Tone;
	/** Goes to another of the annotations at the same place. */
	onTo: (at: number) => void;
	onTold: (told: Told) => void;
	onClose: () => void;
}

/** The editor beside its words: the quote, and a frame in which the note is written. */
export const EditorBox = ({open, annotation, boxes, tone, onTo, onTold, onClose}: EditorBoxProps) => (
	<Floating class="card" label={say('editorLabel')} boxes={boxes} focus={false} content={annotation}>
		<Stack count={open.ids.length} at={open.at} onTo={onTo} quote={annotation.quote} onClose={onClose} />
		<NoteFrame
			key={annotation.id}
			task={{what: 'annotation', id: annotation.id, focus: open.focus, draft: open.draft}}
			tone={tone}
			label={say('editorLabel')}
			onTold={onTold}
		/>
	</Floating>
);
