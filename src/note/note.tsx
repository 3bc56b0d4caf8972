import {mount} from '../look/mount.tsx';
import {guardPress, openSight} from '../look/sight.ts';
import {type NoteOpening, noteOpeningOf} from '../messages/note-frame.ts';
import {say} from '../words.ts';
import {OnEntity} from './on-entity.tsx';
import {OnWords} from './on-words.tsx';
import {openTelling} from './telling.ts';

// A page of the extension that stands as a frame in a card on a news page: what the reader notes is out of that page's
// reach. Opened in any other way it stays empty.

function open({task, dark, secret}: NoteOpening): void {
	const tell = openTelling(secret);
	document.documentElement.toggleAttribute('data-dark', dark);
	addEventListener('keydown', (event) => {
		if (event.key === 'Escape' && event.isTrusted) tell({what: 'closed'});
	});
	const sight = openSight(document.documentElement, () => false);
	const guard = (event: Event) => {
		// A key goes where the reader's focus is, which no page sets inside this frame; what we say ourselves may lie over it.
		const isByKey = event.type === 'click' && event.isTrusted && (event as MouseEvent).detail === 0;
		if (!isByKey) guardPress(event, sight, () => tell({what: 'refused'}));
	};
	for (const press of ['pointerdown', 'click']) addEventListener(press, guard, {capture: true});
	new ResizeObserver(() => tell({what: 'height', height: document.body.offsetHeight})).observe(document.body);
	const title = () => say(task.what === 'annotation' ? 'editorLabel' : 'noteFrameEntity');
	void mount(title, task.what === 'annotation' ? <OnWords task={task} tell={tell} /> : <OnEntity task={task} />);
}

if (parent !== window) open(noteOpeningOf(location.hash));
