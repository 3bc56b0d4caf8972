import type {Annotation} from '../annotation/annotation.ts';
import {say, sayTime} from '../words.ts';
import {Button} from './button.tsx';

/** What the reader can change of an annotation in the editor. */
export type Edited = Pick<Annotation, 'colour' | 'note' | 'tags'>;

const Version = ({title, note, tags}: {title: string; note: string; tags: readonly string[]}) => (
	<div class="version">
		<h3>{title}</h3>
		<p class="written">{note || say('conflictNoNote')}</p>
		{tags.length > 0 && <p class="type-name">{tags.map((tag) => `#${tag}`).join(' ')}</p>}
	</div>
);

const join = (one: Edited, other: Edited): Edited => ({
	colour: other.colour,
	note: [one.note, other.note].filter(Boolean).join('\n\n'),
	tags: [...new Set([...one.tags, ...other.tags])],
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
	const {colour, note, tags} = theirs;
	return (
		<div role="alertdialog" aria-label={say('conflictTitle')} class="conflict">
			<p class="caveat">{theirs.deleted ? say('conflictDeleted') : say('conflictTitle')}</p>
			<Version title={say('conflictMine')} note={mine.note} tags={mine.tags} />
			<Version title={say('conflictTheirs', sayTime(theirs.modified))} note={note} tags={tags} />
			<p class="tools">
				<Button look="text" label={say('conflictKeepMine')} onPress={() => onSettled(mine)} />
				<Button look="text" label={say('conflictKeepTheirs')} onPress={() => onSettled({colour, note, tags})} />
				<Button look="text" label={say('conflictKeepBoth')} onPress={() => onSettled(join(theirs, mine))} />
			</p>
		</div>
	);
}
