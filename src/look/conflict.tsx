import type {Annotation} from '../annotation/annotation.ts';
import {say, sayTime} from '../words.ts';
import {Button} from './button.tsx';
import {useNames} from './use-names.ts';

/** What the reader can change of an annotation in the editor. */
export interface Edited extends Pick<Annotation, 'colour' | 'note' | 'tags'> {
	/** Id of the linked entity. */
	entity: string | null;
}

interface VersionProps {
	title: string;
	edited: Edited;
	named: (id: string) => string;
}

const Version = ({title, edited: {note, tags, entity}, named}: VersionProps) => (
	<div class="version">
		<h3>{title}</h3>
		<p class="written">{note || say('conflictNoNote')}</p>
		{tags.length > 0 && <p class="type-name">{tags.map((tag) => `#${tag}`).join(' ')}</p>}
		{entity && <p class="type-name">→ {named(entity)}</p>}
	</div>
);

const join = (one: Edited, other: Edited): Edited => ({
	colour: other.colour,
	note: [one.note, other.note].filter(Boolean).join('\n\n'),
	tags: [...new Set([...one.tags, ...other.tags])],
	entity: other.entity ?? one.entity,
});

interface ConflictProps {
	/** What the reader wrote here. */
	mine: Edited;
	/** What was kept elsewhere meanwhile. */
	theirs: Annotation;
	/** What is to be gone on with. */
	onSettled: (edited: Edited) => void;
}

/** An annotation that was changed in two places: both versions, and which of them is to stay. */
export function Conflict({mine, theirs, onSettled}: ConflictProps) {
	const {colour, note, tags, entity = null} = theirs;
	const kept: Edited = {colour, note, tags, entity};
	const named = useNames([mine.entity, entity].filter((id) => id !== null));
	return (
		<div role="alertdialog" aria-label={say('conflictTitle')} class="conflict">
			<p class="caveat">{theirs.deleted ? say('conflictDeleted') : say('conflictTitle')}</p>
			<Version title={say('conflictMine')} edited={mine} named={named} />
			<Version title={say('conflictTheirs', sayTime(theirs.modified))} edited={kept} named={named} />
			<p class="tools">
				<Button look="text" label={say('conflictKeepMine')} onPress={() => onSettled(mine)} />
				<Button look="text" label={say('conflictKeepTheirs')} onPress={() => onSettled(kept)} />
				<Button look="text" label={say('conflictKeepBoth')} onPress={() => onSettled(join(kept, mine))} />
			</p>
		</div>
	);
}
